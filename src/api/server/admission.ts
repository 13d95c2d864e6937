import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import type { Config } from '../../config.js'
import { MALFORMED_URL, Problem } from '../problems.js'
import { MAX_URL } from './limits.js'

/*
 * Admission control: hooks that refuse a request before any work is done for it, because its URL is too long, the server
 * is overloaded, or the client has sent too many requests. Responses from the response cache cost no work. They are sent
 * before these hooks run, so they do not count against the rate limit and carry no `RateLimit` headers.
 */

/** Paths for operators. They are never limited and never shed, and are not part of the API. */
export const OPERATIONS = { live: '/livez', ready: '/readyz', metrics: '/metrics' } as const

const OPERATION_PATHS = new Set<string | undefined>(Object.values(OPERATIONS))
const isOperation = (request: FastifyRequest): boolean =>
  OPERATION_PATHS.has(request.routeOptions.url)

/** True for an address of the loopback interface, whose clients are not limited. */
export const isLoopback = (address: string): boolean =>
  /^(::1|(::ffff:)?127\.\d+\.\d+\.\d+)$/.test(address)

/** Refuses URLs without a path, such as `*`, and URLs that are too long. */
export function registerUrlLimit(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw: { url = '' } }, _reply, done) => {
    if (url.length > MAX_URL) {
      const detail = `the URL has ${url.length} characters; at most ${MAX_URL} are read`
      done(new Problem('uri-too-long', detail))
    } else done(url.startsWith('/') ? undefined : new Problem('malformed-url', MALFORMED_URL))
  })
}

/** Milliseconds between two measurements. */
const TICK = 250

/** Measures whether requests wait too long for their turn. */
export interface LoadMonitor {
  isOverloaded: () => boolean
  start: () => void
  stop: () => void
}

/**
 * Measures how late a timer fires. Two ticks in a row that are later than MAX_EVENT_LOOP_DELAY are an overload; a single
 * long query is not. (@fastify/under-pressure uses a mean, which cannot distinguish the two.)
 */
export function createLoadMonitor({ MAX_EVENT_LOOP_DELAY: most }: Config): LoadMonitor {
  let lateTicks = 0
  let timer: NodeJS.Timeout | undefined
  return {
    isOverloaded: () => lateTicks >= 2,
    start: () => {
      if (most === 0) return
      let due = performance.now() + TICK
      timer = setInterval(() => {
        const now = performance.now()
        lateTicks = now - due > most ? lateTicks + 1 : 0
        due = now + TICK
      }, TICK).unref()
    },
    stop: () => {
      clearInterval(timer)
    },
  }
}

/** Refuses requests while the server is overloaded. The measurement begins when it listens. */
export function registerLoadShedding(app: FastifyInstance, load: LoadMonitor): void {
  app.addHook('onListen', (done) => {
    load.start()
    done()
  })
  app.addHook('onClose', (_app, done) => {
    load.stop()
    done()
  })
  app.addHook('onRequest', (request, _reply, done) => {
    done(
      load.isOverloaded() && !isOperation(request)
        ? new Problem('overloaded', 'the server has more work than it can do', undefined, {
            'retry-after': '2',
          })
        : undefined,
    )
  })
}

/** Seconds in which requests are counted. */
const WINDOW = 60
/** The maximum number of clients that are counted at a time. The least recently seen one is dropped first. */
const CLIENTS = 20_000

/**
 * Limits the requests of each client outside this machine, with `RateLimit` and `RateLimit-Policy` headers
 * (draft-ietf-httpapi-ratelimit-headers).
 */
export async function registerRateLimit(
  app: FastifyInstance,
  { RATE_LIMIT: most }: Config,
): Promise<void> {
  if (most === 0) return
  await app.register(rateLimit, {
    global: false,
    max: most,
    timeWindow: WINDOW * 1000,
    cache: CLIENTS,
  })
  const count = app.createRateLimit()
  app.addHook('onRequest', async (request, reply) => {
    const { ip } = request as { ip?: string } // undefined once the client is gone
    if (ip === undefined || isLoopback(ip) || isOperation(request)) return
    const counted = await count(request)
    if (counted.isAllowed) return
    const { remaining, ttlInSeconds: seconds, isExceeded } = counted
    void reply.headers({
      'ratelimit-policy': `"default";q=${most};w=${WINDOW}`,
      'ratelimit': `"default";r=${remaining};t=${seconds}`,
    })
    if (isExceeded) {
      throw new Problem(
        'too-many-requests',
        `more than ${most} requests in ${WINDOW} seconds; try again in ${seconds} seconds`,
        undefined,
        { 'retry-after': String(seconds) },
      )
    }
  })
}
