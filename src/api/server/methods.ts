import type { IncomingMessage } from 'node:http'
import type { FastifyInstance, FastifyRequest, HTTPMethods } from 'fastify'
import { Problem } from '../problems.js'

const ALLOW = 'GET, HEAD, OPTIONS'
const ALLOWED: ReadonlySet<string> = new Set(ALLOW.split(', '))
const WRITING_METHODS: HTTPMethods[] = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Collects the paths of GET routes as they are registered. Call it before any route is. */
export function collectPaths(app: FastifyInstance): ReadonlySet<string> {
  const paths = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && !url.includes('*')) paths.add(url)
  })
  return paths
}

/** The problem of a method that no path allows. */
export const methodNotAllowed = (method: string): Problem =>
  new Problem(
    'method-not-allowed',
    `${method} is not allowed at this path; the API is read-only`,
    undefined,
    { allow: ALLOW },
  )

/** Answers OPTIONS with 404 at unknown paths. @fastify/cors would answer it at any path. */
export function refuseUnknownOptions(app: FastifyInstance): void {
  app.addHook('onRequest', ({ method, routeOptions }, reply, done) => {
    if (method === 'OPTIONS' && routeOptions.url === '*') reply.callNotFound()
    else done()
  })
}

/** Answers OPTIONS with 204 and writing methods with 405 at each path, both with `Allow`. */
export function registerOtherMethods(app: FastifyInstance, paths: ReadonlySet<string>): void {
  for (const url of paths) {
    // One route for all methods: each route makes the start slower.
    app.route({
      method: ['OPTIONS', ...WRITING_METHODS],
      url,
      schema: { hide: true },
      handler: ({ method }, reply) => {
        if (method !== 'OPTIONS') throw methodNotAllowed(method)
        void reply.code(204).header('allow', ALLOW).send()
      },
    })
  }
}

/**
 * Fastify's `rewriteUrl`: the path and query of a request target (RFC 9112, 3.2). The host of the absolute form is dropped,
 * since links must not name a host that the client made up. `OPTIONS *` asks what any path allows.
 */
export function originForm({ method, url = '' }: IncomingMessage): string {
  if (url.startsWith('/')) return url
  if (url === '*' && method === 'OPTIONS') return '/v1'
  const [origin] = /^https?:\/\/[^/?#]*/i.exec(url) ?? ['']
  const rest = url.slice(origin.length)
  return origin === '' || rest.startsWith('/') ? rest : `/${rest}`
}

/** The problem of a request without a route: 405 if the path can be read by another method, else 404. */
export function problemWithoutRoute(
  app: FastifyInstance,
  { method, url }: FastifyRequest,
  base: string,
): Problem {
  if (!ALLOWED.has(method) && isReadable(app, url)) return methodNotAllowed(method)
  const path = url.split('?')[0] ?? ''
  return new Problem('not-found', `there is nothing at ${path}; ${base}/v1 lists what there is`)
}

/** True if GET has a route for a URL. A wildcard route does not count: only its handler knows which paths exist. */
function isReadable(app: FastifyInstance, url: string): boolean {
  const route = app.findRoute({ method: 'GET', url }) as ReturnType<typeof app.findRoute> | null
  return route !== null && !('*' in route.params)
}
