import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.js'
import { Problem } from '../problems.js'
import { callerOf } from './client-address.js'
import { setStallTimeout } from './limits.js'

/*
 * Bounds the memory of responses that clients have not read. A response is in memory as a whole until the last byte is
 * taken, so it counts with all its bytes until then. Streams take constant memory and do not count. Responses of the
 * response cache share their bytes and do not count either.
 */

/** One client has at most this share of the memory. */
export const CLIENT_SHARE = 1 / 4
/** Milliseconds in which a client must take something while responses of others do not fit. */
const STALL_WHILE_FULL = 10_000

/** A response whose bytes are in memory. */
interface Held {
  client: string
  bytes: number
  stallsSoon: () => void
}

/**
 * Refuses responses that do not fit: those of a client beyond its share, or all if the memory is full. Who keeps them
 * from fitting then has `stall` milliseconds to take something. A client that waits for nothing else gets a response of
 * any size, if there is room for it.
 */
export function registerUnsentLimit(
  app: FastifyInstance,
  { UNSENT_MB }: Pick<Config, 'UNSENT_MB'>,
  stall = STALL_WHILE_FULL,
): void {
  const most = UNSENT_MB * 1_000_000
  const held = new Set<Held>()
  const bytesOf = (client?: string): number => {
    let sum = 0
    for (const one of held) if (client === undefined || one.client === client) sum += one.bytes
    return sum
  }

  app.addHook('onSend', (request, reply, payload, done) => {
    const bytes =
      typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0
    const { client } = callerOf(request)
    const [own, all] = [bytesOf(client), bytesOf()]
    const isOwn = own > 0 && own + bytes > most * CLIENT_SHARE
    const isFull = all > 0 && all + bytes > most
    if (most > 0 && reply.statusCode < 400 && bytes > 0 && (isOwn || isFull)) {
      for (const one of held) if (!isOwn || one.client === client) one.stallsSoon()
      done(
        new Problem(
          'overloaded',
          isOwn
            ? 'your client has not read earlier responses: read them, or ask for smaller pages'
            : 'earlier responses wait for clients that do not read them',
          undefined,
          { 'retry-after': String(Math.ceil(stall / 1000)) },
        ),
      )
      return
    }
    if (bytes > 0) {
      const stallsSoon = (): void => {
        setStallTimeout(request.raw, stall)
        one.stallsSoon = () => undefined // the time goes on
      }
      const one: Held = { client, bytes, stallsSoon }
      held.add(one)
      for (const end of ['finish', 'close']) reply.raw.once(end, () => held.delete(one))
    }
    done(null, payload)
  })
}
