import { randomUUID } from 'node:crypto'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { LogController, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'

/* Request ids, and the log: one line a request, when it is over. No line holds a body or a header. */

const ID = /^[\w.:-]{1,64}$/

/** The client's own `X-Request-Id` where it is harmless, so that a log can be followed through proxies; else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

export const requestOptions = { genReqId: requestId, logController: new LogController({ disableRequestLogging: true }) }

const asked = ({ method, url, ip }: FastifyRequest) => ({ method, url, client: ip })

/** Logs a request that is over. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  request.log.info({ ...asked(request), status: reply.statusCode, milliseconds: Math.round(reply.elapsedTime * 10) / 10 }, 'request')
}

/** Tells the client the id of its request, and logs the request. */
export function registerRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    request.log.info(asked(request), 'the client went away')
    done()
  })
}

/** What a request was, when it is over. */
export interface Ended { method: string; route: string; status: number; milliseconds: number }

/**
 * Puts something before an application that is ready: what `ahead` answers, giving the pattern of its path, the application
 * does not see. Such requests are logged as all are; `ended` is told of them.
 */
export function interpose(app: FastifyInstance, ahead: (request: IncomingMessage, response: ServerResponse, id: string) => string | undefined, ended: (request: Ended) => void): void {
  const { server } = app
  const handlers = server.listeners('request') as ((request: IncomingMessage, response: ServerResponse) => void)[]
  server.removeAllListeners('request')
  server.on('request', (request, response) => {
    const began = performance.now()
    const id = requestId(request)
    const route = ahead(request, response, id)
    if (route === undefined) {
      for (const handle of handlers) handle(request, response)
      return
    }
    const { method = '', url, socket: { remoteAddress: client } } = request
    response.once('close', () => {
      const [status, milliseconds] = [response.statusCode, performance.now() - began]
      if (response.writableFinished) {
        app.log.info({ reqId: id, method, url, client, status, milliseconds: Math.round(milliseconds * 10) / 10 }, 'request')
        ended({ method, route, status, milliseconds })
      } else app.log.info({ reqId: id, method, url, client }, 'the client went away')
    })
  })
}
