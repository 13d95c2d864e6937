import type { FastifyInstance } from 'fastify'
import type { Context } from '../../http/context.js'
import { isLoopback, OPERATIONS } from '../../http/operations.js'
import { Problem } from '../../http/problems.js'
import type { Checks } from './checks.js'
import { createMetrics, type Metrics } from './metrics.js'

/** `/livez`, `/readyz` and `/metrics`; `seen` is who may see the metrics. */
export function registerHealth(app: FastifyInstance, { streams }: Context, checks: Checks, seen: 'loopback' | 'all' | 'off'): void {
  app.addHook('onListen', (done) => {
    checks.start()
    done()
  })
  app.addHook('onClose', () => checks.close())

  app.get(OPERATIONS.live, { schema: { hide: true } }, (_request, reply) => { void reply.header('cache-control', 'no-store').send({ status: 'live' }) })
  app.get(OPERATIONS.ready, { schema: { hide: true } }, (_request, reply) => {
    const faults = checks.faults()
    if (faults.length > 0) throw new Problem('not-ready', faults.join('; '), faults.map((detail) => ({ detail })), { 'retry-after': '5' })
    void reply.header('cache-control', 'no-store').send({ status: 'ready', integrity: checks.integrity() })
  })
  if (seen !== 'off') registerMetrics(app, () => createMetrics({ edition: () => checks.edition(), streams: () => streams.running() }), seen)
}

function registerMetrics(app: FastifyInstance, create: () => Promise<Metrics>, seen: 'loopback' | 'all'): void {
  let metrics: Metrics | undefined
  let creating: Promise<Metrics> | undefined
  const start = () => creating ??= create().then((created) => metrics = created)
  app.addHook('onListen', async () => { await start() })
  app.addHook('onResponse', (request, reply, done) => {
    metrics?.observe({ method: request.method, route: request.routeOptions.url ?? '', status: String(reply.statusCode) }, reply.elapsedTime / 1000)
    done()
  })
  app.get(OPERATIONS.metrics, { schema: { hide: true } }, async (request, reply) => {
    if (seen === 'loopback' && !isLoopback(request.ip)) {
      reply.callNotFound()
      return reply
    }
    const { registry } = await start()
    return reply.type(registry.contentType).header('cache-control', 'no-store').send(await registry.metrics())
  })
}
