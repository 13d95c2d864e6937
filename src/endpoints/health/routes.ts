import type { FastifyInstance } from 'fastify'
import type { Context } from '../../api/context.js'
import { isLoopback, OPERATIONS } from '../../api/server/admission.js'
import type { FinishedRequest, RequestEvents } from '../../api/server/request-log.js'
import { Problem } from '../../api/problems.js'
import type { Checks } from './checks.js'
import { createMetrics, type Metrics } from './metrics.js'

/** `/livez`, `/readyz` and `/metrics`; `seen` is who may see the metrics, which count the requests that `requests` tells of. */
export function registerHealth(
  app: FastifyInstance,
  { streams }: Context,
  checks: Checks,
  seen: 'loopback' | 'all' | 'off',
  requests: RequestEvents,
): void {
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
  if (seen === 'off') return
  registerMetrics(
    app,
    () => createMetrics({ edition: () => checks.edition(), streams: () => streams.running() }),
    seen,
    requests,
  )
}

/** Requests that are kept until then; no more come in the moment that it takes. */
const MOST_EARLY = 10_000

function registerMetrics(
  app: FastifyInstance,
  create: () => Promise<Metrics>,
  seen: 'loopback' | 'all',
  requests: RequestEvents,
): void {
  let creating: Promise<Metrics> | undefined
  /** What is over before they are there: the first requests after a start. */
  const early: FinishedRequest[] = []
  const keep = (request: FinishedRequest) => {
    if (early.length < MOST_EARLY) early.push(request)
  }
  requests.on('finished', keep)
  const start = () =>
    (creating ??= create().then((metrics) => {
      for (const request of early.splice(0)) metrics.observe(request)
      requests.off('finished', keep).on('finished', metrics.observe)
      return metrics
    }))
  app.addHook('onListen', async () => {
    await start()
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
}
