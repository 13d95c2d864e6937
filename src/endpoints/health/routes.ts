import type { FastifyInstance } from 'fastify'
import type { Ended } from '../../api/ahead.js'
import type { Context } from '../../api/context.js'
import { isLoopback, OPERATIONS } from '../../api/server/ops-paths.js'
import { Problem } from '../../api/problems.js'
import type { Checks } from './checks.js'
import { createMetrics, type Metrics } from './metrics.js'

/** `/livez`, `/readyz` and `/metrics`; `seen` is who may see the metrics. Gives the function that counts a request which no hook sees. */
export function registerHealth(
  app: FastifyInstance,
  { streams }: Context,
  checks: Checks,
  seen: 'loopback' | 'all' | 'off',
): Observe {
  app.addHook('onListen', (done) => {
    checks.start()
    done()
  })
  app.addHook('onClose', () => checks.close())

  app.get(OPERATIONS.live, { schema: { hide: true } }, (_request, reply) => {
    void reply.header('cache-control', 'no-store').send({ status: 'live' })
  })
  app.get(OPERATIONS.ready, { schema: { hide: true } }, (_request, reply) => {
    const faults = checks.faults()
    if (faults.length > 0)
      throw new Problem(
        'not-ready',
        faults.join('; '),
        faults.map((detail) => ({ detail })),
        { 'retry-after': '5' },
      )
    void reply
      .header('cache-control', 'no-store')
      .send({ status: 'ready', integrity: checks.integrity() })
  })
  return seen === 'off'
    ? () => undefined
    : registerMetrics(
        app,
        () => createMetrics({ edition: () => checks.edition(), streams: () => streams.running() }),
        seen,
      )
}

/** Requests that are kept until then; no more come in the moment that it takes. */
const MOST_EARLY = 10_000

type Observe = (request: Ended) => void

function registerMetrics(
  app: FastifyInstance,
  create: () => Promise<Metrics>,
  seen: 'loopback' | 'all',
): Observe {
  let metrics: Metrics | undefined
  let creating: Promise<Metrics> | undefined
  /** What is over before they are there: the first requests after a start. */
  const early: Ended[] = []
  const start = () =>
    (creating ??= create().then((created) => {
      for (const request of early.splice(0)) created.observe(request)
      return (metrics = created)
    }))
  app.addHook('onListen', async () => {
    await start()
  })
  const observe: Observe = (request) => {
    if (metrics) metrics.observe(request)
    else if (early.length < MOST_EARLY) early.push(request)
  }
  app.addHook('onResponse', (request, reply, done) => {
    observe({
      method: request.method,
      route: request.routeOptions.url ?? '',
      status: reply.statusCode,
      milliseconds: reply.elapsedTime,
    })
    done()
  })
  app.get(OPERATIONS.metrics, { schema: { hide: true } }, async (request, reply) => {
    if (seen === 'loopback' && !isLoopback(request.ip)) {
      reply.callNotFound()
      return reply
    }
    const { contentType, text } = await start()
    return reply
      .type(contentType)
      .header('cache-control', 'no-store')
      .send(await text())
  })
  return observe
}
