import type { IncomingMessage, ServerResponse } from 'node:http'
import { Readable } from 'node:stream'
import type { FastifyInstance } from 'fastify'
import type { Config } from '../../config.js'
import { Problem } from '../problems.js'
import { callerOf } from './client-address.js'
import { onceOver } from './connections.js'
import { setStallTimeout, STALL_TIMEOUT } from './limits.js'

/*
 * Bounds the memory of responses that clients have not read, and the time that they take to read them. A response is in
 * memory as a whole until the last byte is taken, so it counts with all its bytes until then. Streams (formats/stream.ts)
 * have their own limits.
 */

/** The maximum share of the memory for one client. */
export const CLIENT_SHARE = 1 / 4
/** Milliseconds in which a client must take something while responses of others do not fit. */
const STALL_WHILE_FULL = 10_000
/** The bytes per second that a client must take of a response after the first minute. */
export const MIN_RATE = 10_000
/** Milliseconds between two checks for clients that are too slow. */
const CHECK_INTERVAL = 2000

/** The slowest reading that a client is allowed. */
export interface Patience {
  /** The milliseconds that it may take nothing. */
  stall: number
  /** The bytes per second that it must take after this time. */
  rate: number
}
export const PATIENCE: Patience = { stall: STALL_TIMEOUT, rate: MIN_RATE }

/** The milliseconds that a client may take for a response, or for the part of a stream that it was sent. */
export const timeFor = (bytes: number, { stall, rate }: Patience): number =>
  stall + (bytes / rate) * 1000

/** A response whose bytes are in memory. */
interface Held {
  client: string
  bytes: number
  request: IncomingMessage
  /** When it must be read, as `performance.now` counts. */
  deadline: number
  stallsSoon: boolean
}

export interface Unsent {
  /** The problem of a response that does not fit; undefined if it fits. The clients that fill the memory must then take something. */
  refusal: (client: string, bytes: number) => Problem | undefined
  /** Counts a response until it is sent or closed. */
  hold: (client: string, bytes: number, request: IncomingMessage, response: ServerResponse) => void
  /** True if no response waits to be read. */
  isEmpty: () => boolean
  /** Closes the connections of clients that are too slow. */
  check: () => void
}

/**
 * A response does not fit if its client is beyond its share, or if the memory is full. The clients that fill the
 * memory then have `stall` milliseconds to take something. A client that waits for nothing else gets a response of
 * any size, if there is room for it.
 */
export function createUnsent(
  { UNSENT_MB }: Pick<Config, 'UNSENT_MB'>,
  stall = STALL_WHILE_FULL,
  patience = PATIENCE,
): Unsent {
  const most = UNSENT_MB * 1_000_000
  const held = new Set<Held>()
  const byClient = new Map<string, number>()
  let all = 0

  function add(client: string, bytes: number): void {
    all += bytes
    const own = (byClient.get(client) ?? 0) + bytes
    if (own === 0) byClient.delete(client)
    else byClient.set(client, own)
  }

  function hurry(client?: string): void {
    for (const one of held) {
      if (one.stallsSoon || (client !== undefined && one.client !== client)) continue
      one.stallsSoon = true // once: the time goes on
      setStallTimeout(one.request, stall)
    }
  }

  return {
    isEmpty: () => held.size === 0,
    refusal: (client, bytes) => {
      const own = byClient.get(client) ?? 0
      const isOwn = own > 0 && own + bytes > most * CLIENT_SHARE
      const isFull = all > 0 && all + bytes > most
      if (most === 0 || !(isOwn || isFull)) return undefined
      hurry(isOwn ? client : undefined)
      const detail = isOwn
        ? 'your client has not read earlier responses: read them, or ask for smaller pages'
        : 'earlier responses wait for clients that do not read them'
      const headers = { 'retry-after': String(Math.ceil(stall / 1000)) }
      return new Problem('overloaded', detail, undefined, headers)
    },
    hold: (client, bytes, request, response) => {
      const deadline = performance.now() + timeFor(bytes, patience)
      const one: Held = { client, bytes, request, deadline, stallsSoon: false }
      held.add(one)
      add(client, bytes)
      const release = () => {
        if (held.delete(one)) add(client, -bytes)
      }
      response.once('finish', release)
      onceOver(response, release)
    },
    check: () => {
      const now = performance.now()
      for (const { request, deadline } of held) if (now > deadline) request.socket.destroy()
    },
  }
}

/** Refuses responses that do not fit, and closes the connections of clients that are too slow. */
export function registerUnsentLimit(app: FastifyInstance, unsent: Unsent): void {
  const timer = setInterval(unsent.check, CHECK_INTERVAL).unref()
  app.addHook('onClose', (_app, done) => {
    clearInterval(timer)
    done()
  })
  app.addHook('onSend', (request, reply, payload, done) => {
    const bytes =
      typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0
    const { client } = callerOf(request)
    if (payload instanceof Readable) {
      // The end of a stream is in memory once the stream itself has ended.
      payload.once('close', () => {
        const { writableLength, destroyed } = reply.raw
        if (!destroyed && writableLength > 0)
          unsent.hold(client, writableLength, request.raw, reply.raw)
      })
    }
    if (bytes === 0) {
      done(null, payload)
      return
    }
    const refusal = reply.statusCode < 400 ? unsent.refusal(client, bytes) : undefined
    if (refusal === undefined) {
      unsent.hold(client, bytes, request.raw, reply.raw)
      done(null, payload)
    } else done(refusal)
  })
}
