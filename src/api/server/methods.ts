import { METHODS } from 'node:http'
import type { FastifyInstance, FastifyRequest, HTTPMethods, onRequestHookHandler } from 'fastify'
import { Problem, sendProblem } from '../problems.js'

const ALLOW = 'GET, HEAD, OPTIONS'
const ALLOWED: ReadonlySet<string> = new Set(ALLOW.split(', '))
const WRITING: HTTPMethods[] = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Collects the paths that can be read, as they are registered. Call it before any route. */
export function collectPaths(app: FastifyInstance): ReadonlySet<string> {
  const paths = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && !url.includes('*')) paths.add(url)
  })
  return paths
}

const notAllowed = (method: string): Problem =>
  new Problem(
    'method-not-allowed',
    `${method} is not allowed at this path; the API is read-only`,
    undefined,
    { allow: ALLOW },
  )

/** A body is dropped whatever it is; of a type that can't be read, Fastify would speak instead of the method. */
const forgetType: onRequestHookHandler = ({ headers }, _reply, done) => {
  delete headers['content-type']
  done()
}

/** Answers OPTIONS with 204 and every writing method with 405, both with `Allow`, on each of the paths: by one route, since a start takes as long as there are routes. */
export function registerOtherMethods(app: FastifyInstance, paths: ReadonlySet<string>): void {
  for (const url of paths) {
    app.route({
      method: ['OPTIONS', ...WRITING],
      url,
      schema: { hide: true },
      onRequest: forgetType,
      handler: ({ method }, reply) => {
        if (method !== 'OPTIONS') throw notAllowed(method)
        void reply.code(204).header('allow', ALLOW).send()
      },
    })
  }
}

/** Answers 404 at a path where there is nothing, and 405 to the many methods that have no route (PROPFIND, TRACE, ...) where there is something. */
export function registerNotFound(app: FastifyInstance, base: string): void {
  // Of a QUERY, Fastify wants a Content-Type first. Not every version of Node knows the method.
  if (METHODS.includes('QUERY'))
    app.addHttpMethod('QUERY', { hasBody: false, overrideExisting: true })
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? ''
    const problem =
      !ALLOWED.has(request.method) && isReadable(app, request)
        ? notAllowed(request.method)
        : new Problem('not-found', `there is nothing at ${path}; ${base}/v1 lists what there is`)
    sendProblem(request, reply, problem, base)
  })
}

/** Whether a path can be read; where all below a path is one route, only that knows. */
function isReadable(app: FastifyInstance, { url }: FastifyRequest): boolean {
  const route = app.findRoute({ method: 'GET', url }) as ReturnType<typeof app.findRoute> | null
  return route !== null && !('*' in route.params)
}
