import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http'
import type { FastifyInstance } from 'fastify'
import type { Problem } from '../problems.js'

/*
 * Refuses requests that Node or Fastify's router would otherwise answer themselves, without a problem document and without
 * running a hook. Fastify receives such a request under a path that has no route. So its hooks set the headers of the
 * response, count the request against the limits and log it.
 */

/** The problem of a refused request, with the method and the URL as they were sent. Both are empty if they cannot be read. */
interface Refusal {
  problem: Problem
  method: string
  url: string
}
const refusals = new WeakMap<IncomingMessage, Refusal>()

/** A path without a route, under which Fastify receives refused requests. */
const NOWHERE = '/refused'

/** Passes a request to Fastify, where the hook of `registerEarlyRefusals` answers it with a problem. */
export function refuseEarly(
  handle: RequestListener,
  request: IncomingMessage & { originalUrl?: string },
  response: ServerResponse,
  problem: Problem,
): void {
  const { method, originalUrl, url } = request
  refusals.set(request, { problem, method: method ?? '', url: originalUrl ?? url ?? '' })
  request.method = method === 'HEAD' ? 'HEAD' : 'GET'
  request.url = NOWHERE
  handle(request, response)
}

/** Answers the requests of `refuseEarly`. Only the hooks that are registered before this one run for them. */
export function registerEarlyRefusals(app: FastifyInstance): void {
  app.addHook('onRequest', ({ raw }, _reply, done) => {
    const refusal = refusals.get(raw)
    if (refusal === undefined) {
      done()
      return
    }
    const { problem, method, url } = refusal
    Object.assign(raw, { method, url, originalUrl: url })
    done(problem)
  })
}
