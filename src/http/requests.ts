import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyServerOptions } from 'fastify'

/* Request ids, and the log: one line a request, when it is over. No line holds a body or a header. */

const ID = /^[\w.:-]{1,64}$/

/** The client's own `X-Request-Id` where it is harmless, so that a log can be followed through proxies; else a new one. */
function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

export const requestOptions = { genReqId: requestId as FastifyServerOptions['genReqId'] & object, disableRequestLogging: true }

/** Tells the client the id of its request, and logs the request. */
export function registerRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    const { method, url, ip } = request
    request.log.info({ method, url, client: ip, status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10 }, 'request')
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    const { method, url, ip } = request
    request.log.info({ method, url, client: ip }, 'the client went away')
    done()
  })
}
