import type { IncomingMessage, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { logAnswered, logGone, requestId } from './server/request-log.js'

/* Answers that are sent before the application sees the request. */

/** What a request was, when it is over. */
export interface Ended {
  method: string
  route: string
  status: number
  milliseconds: number
}

/**
 * Puts something before an application that is ready: what `ahead` answers, giving the pattern of its path, the application
 * does not see. Such requests are logged as all are; `ended` is told of them. Others who listen for requests, whenever
 * they began to, are told of all.
 */
export function interpose(
  app: FastifyInstance,
  ahead: (request: IncomingMessage, response: ServerResponse, id: string) => string | undefined,
  ended: (request: Ended) => void,
): void {
  const { server } = app
  const [handle] = server.listeners('request') as [
    (request: IncomingMessage, response: ServerResponse) => void,
  ] // the application's: the server was made with it
  server.off('request', handle)
  server.on('request', (request, response) => {
    const began = performance.now()
    const id = requestId(request)
    const route = ahead(request, response, id)
    if (route === undefined) {
      handle(request, response)
      return
    }
    const {
      method = '',
      url = '',
      socket: { remoteAddress: client },
    } = request
    const asked = { reqId: id, method, url, client }
    response.on('close', () => {
      // once; that takes a wrapper
      if (!response.writableFinished) {
        logGone(app.log, asked)
        return
      }
      const [status, milliseconds] = [response.statusCode, performance.now() - began]
      logAnswered(app.log, asked, status, milliseconds)
      ended({ method, route, status, milliseconds })
    })
  })
}
