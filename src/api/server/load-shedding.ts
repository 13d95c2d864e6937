import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.js'
import { isLoopback, isOperation } from './ops-paths.js'
import { Problem } from '../problems.js'

/* Too much, from one client or from all of them: refused before any work is done for it. */

const WINDOW = 60
/** Most clients that are counted at a time; the one that was away longest is forgotten. */
const CLIENTS = 20_000

/** Whether a client is not limited: one on this machine, where no proxy may stand for another. */
export const isUnlimited = ({ RATE_LIMIT, TRUST_PROXY }: Config, address: string): boolean =>
  TRUST_PROXY === '' && (RATE_LIMIT === 0 || isLoopback(address))

/** Limits how many requests a client may send, and says so in `RateLimit` and `RateLimit-Policy` (draft-ietf-httpapi-ratelimit-headers). */
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
    const { ip } = request as { ip?: string }
    if (ip === undefined || isLoopback(ip) || isOperation(request)) return // a client that is gone has no address
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
        `more than ${most} requests in ${WINDOW} seconds; go on in ${seconds} seconds`,
        undefined,
        { 'retry-after': String(seconds) },
      )
    }
  })
}

/** Milliseconds between two measurements. */
const TICK = 250

/**
 * Refuses requests while the ones before them wait too long for their turn. What is measured is how late a timer is; it
 * counts when it happens twice in a row, since one long query is no overload. (The means that
 * @fastify/under-pressure goes by can't tell the two apart.) Starts with listening. Gives a function that tells whether it is so.
 */
export function registerShedding(
  app: FastifyInstance,
  { MAX_EVENT_LOOP_DELAY: most }: Config,
): () => boolean {
  if (most === 0) return () => false
  let late = 0
  const isOverloaded = () => late >= 2
  let timer: NodeJS.Timeout | undefined
  app.addHook('onListen', (done) => {
    let due = performance.now() + TICK
    timer = setInterval(() => {
      const now = performance.now()
      late = now - due > most ? late + 1 : 0
      due = now + TICK
    }, TICK).unref()
    done()
  })
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
  app.addHook('onRequest', (request, _reply, done) => {
    done(
      isOverloaded() && !isOperation(request)
        ? new Problem('overloaded', 'the server has more to do than it can', undefined, {
            'retry-after': '2',
          })
        : undefined,
    )
  })
  return isOverloaded
}
