import { randomUUID } from 'node:crypto'
import { EventEmitter } from 'node:events'
import type { IncomingMessage } from 'node:http'
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'

/* Request ids, and the log: one line per request when it is over. No line holds a body or a header. */

/** A request whose client went away before it had the whole response. */
interface AbortedRequest {
  id: string
  method: string
  url: string
  /** The client's address; undefined once its connection is closed. */
  client: string | undefined
}

/** A request whose response was sent. */
export interface FinishedRequest extends AbortedRequest {
  /** The pattern of its path, or '' if it has no route. */
  route: string
  status: number
  milliseconds: number
}

/** Emits an event for each request that is over, whether Fastify or the response cache answered it. */
export type RequestEvents = EventEmitter<{
  finished: [FinishedRequest]
  aborted: [AbortedRequest]
}>

export const createRequestEvents = (): RequestEvents => new EventEmitter()

const ID = /^[\w.:-]{1,64}$/

/** The client's own `X-Request-Id` if it is harmless, so that logs of proxies can be matched; otherwise a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

/** Fastify's options for request ids, without its own log of requests. */
export const requestOptions = {
  genReqId: requestId,
  logController: new LogController({ disableRequestLogging: true }),
}

/** Logs requests when they are over. */
export function logRequests(requests: RequestEvents, log: Pick<FastifyBaseLogger, 'info'>): void {
  requests.on('finished', ({ id: reqId, method, url, client, status, milliseconds: exact }) => {
    const milliseconds = Math.round(exact * 10) / 10
    log.info({ reqId, method, url, client, status, milliseconds }, 'request')
  })
  requests.on('aborted', ({ id: reqId, ...request }) => {
    log.info({ reqId, ...request }, 'the client went away')
  })
}

/** Sends clients the ids of their requests. */
export function registerRequestIds(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
}

/** Emits an event for each request that Fastify has answered, or whose client went away. */
export function emitRequestEvents(app: FastifyInstance, requests: RequestEvents): void {
  app.addHook('onResponse', (request, reply, done) => {
    requests.emit('finished', summaryOf(request, reply))
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    const { id, method, originalUrl: url, ip: client } = request
    requests.emit('aborted', { id, method, url, client })
    done()
  })
}

/** A request that Fastify has answered. */
function summaryOf(request: FastifyRequest, reply: FastifyReply): FinishedRequest {
  const { id, method, originalUrl: url, ip: client, routeOptions } = request
  const { statusCode: status, elapsedTime: milliseconds } = reply
  return { id, method, url, client, route: routeOptions.url ?? '', status, milliseconds }
}
