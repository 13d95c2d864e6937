import type { FastifyInstance } from 'fastify'
import type { Context } from '../../api/context.js'
import { isLoopback, OPERATIONS } from '../../api/server/admission.js'
import type { FinishedRequest, RequestEvents } from '../../api/server/request-log.js'
import { Problem } from '../../api/problems.js'
import type { IntegrityCheck } from './integrity.js'
import { createMetrics, type Metrics } from './metrics.js'

/** The checks that tell whether the server is ready. */
export interface Checks {
  integrity: IntegrityCheck
  /** The reasons why the database cannot be read correctly, without any path. */
  faults: () => Promise<string[]> | string[]
  isStopping: () => boolean
}

/** Registers `/livez`, `/readyz` and `/metrics`. The metrics count `requests`; `visibleTo` says who may read them. */
export function registerHealth(
  app: FastifyInstance,
  { streams, reading }: Context,
  checks: Checks,
  visibleTo: 'loopback' | 'all' | 'off',
  requests: RequestEvents,
): void {
  const { integrity } = checks
  app.addHook('onListen', (done) => {
    integrity.start()
    done()
  })
  app.addHook('onClose', () => integrity.stop())

  app.get(OPERATIONS.live, { schema: { hide: true } }, (_request, reply) => {
    void reply.header('cache-control', 'no-store').send({ status: 'live' })
  })
  app.get(OPERATIONS.ready, { schema: { hide: true } }, async (_request, reply) => {
    const faults = await faultsOf(checks)
    if (faults.length > 0)
      throw new Problem(
        'not-ready',
        faults.join('; '),
        faults.map((detail) => ({ detail })),
        { 'retry-after': '5' },
      )
    return reply
      .header('cache-control', 'no-store')
      .send({ status: 'ready', integrity: integrity.state() })
  })
  if (visibleTo === 'off') return
  registerMetrics(
    app,
    () =>
      createMetrics({
        edition: async () => (await reading.edition()).number,
        streams: () => streams.running(),
        costlyReads: reading.counts,
      }),
    visibleTo,
    requests,
  )
}

/** The reasons why the server cannot answer correctly; none if it is ready. */
const faultsOf = async ({ integrity, faults, isStopping }: Checks): Promise<string[]> => [
  ...(isStopping() ? ['the server is stopping'] : []),
  ...(await faults()),
  ...(integrity.state() === 'damaged'
    ? ['the check of the database found damage; restore it, or delete it and load again']
    : []),
]

/** The most requests that are kept until the metrics are loaded, which takes a moment. */
const MOST_EARLY = 10_000

function registerMetrics(
  app: FastifyInstance,
  create: () => Promise<Metrics>,
  visibleTo: 'loopback' | 'all',
  requests: RequestEvents,
): void {
  let creating: Promise<Metrics> | undefined
  /** The requests that finish before the metrics are loaded: the first ones after a start. */
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
    if (visibleTo === 'loopback' && !isLoopback(request.ip)) {
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
