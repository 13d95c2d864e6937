import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Problem } from '../problems.js'

/*
 * Requests that Node or Fastify's router would answer by itself, without a problem document and without a hook. Fastify
 * gets them under a path that has no route. So its hooks set the headers of every response, count the request against the
 * limits and log it.
 */

/** A refused request as it was sent. Its method and URL are empty if they could not be read. */
interface Refused {
  problem: Problem
  method: string
  url: string
}
const refused = new WeakMap<IncomingMessage, Refused>()

/** A path without a route, by which refused requests pass the router. */
const NOWHERE = '/refused'

/** Hands a request to Fastify that `registerRefused` answers with a problem. */
export function refuse(
  handle: RequestListener,
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  problem: Problem,
): void {
  const { method, originalUrl, url } = request
  refused.set(request, { problem, method: method ?? '', url: originalUrl ?? url ?? '' })
  request.method = method === 'HEAD' ? 'HEAD' : 'GET'
  request.url = NOWHERE
  handle(request, response)
}

/** Answers refused requests. Hooks that are registered before this one apply to them. */
export function registerRefused(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    const sent = refused.get(raw)
    if (sent === undefined) {
      done()
      return
    }
    const { problem, method, url } = sent
    Object.assign(raw, { method, url, originalUrl: url })
    done(problem)
  })
}
