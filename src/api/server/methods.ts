import type { FastifyInstance, FastifyRequest, HTTPMethods, onRequestHookHandler } from 'fastify'
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

const notAllowed = (method: string): Problem =>
  new Problem(
    'method-not-allowed',
    `${method} is not allowed at this path; the API is read-only`,
    undefined,
    { allow: ALLOW },
  )

/** Fastify would refuse an unknown content type with 415, though the method is wrong and the body is dropped anyway. */
const dropContentType: onRequestHookHandler = ({ headers }, _reply, done) => {
  delete headers['content-type']
  done()
}

/** Answers OPTIONS with 204 and writing methods with 405 at each path, both with `Allow`. */
export function registerOtherMethods(app: FastifyInstance, paths: ReadonlySet<string>): void {
  for (const url of paths) {
    // One route for all methods: each route makes the start slower.
    app.route({
      method: ['OPTIONS', ...WRITING_METHODS],
      url,
      schema: { hide: true },
      onRequest: dropContentType,
      handler: ({ method }, reply) => {
        if (method !== 'OPTIONS') throw notAllowed(method)
        void reply.code(204).header('allow', ALLOW).send()
      },
    })
  }
}

/** The problem of a request without a route: 405 if the path can be read by another method, else 404. */
export function problemWithoutRoute(
  app: FastifyInstance,
  { method, url }: FastifyRequest,
  base: string,
): Problem {
  if (!ALLOWED.has(method) && isReadable(app, url)) return notAllowed(method)
  const path = url.split('?')[0] ?? ''
  return new Problem('not-found', `there is nothing at ${path}; ${base}/v1 lists what there is`)
}

/** Tells whether GET has a route for a URL. Only a wildcard route itself knows which paths below it exist. */
function isReadable(app: FastifyInstance, url: string): boolean {
  const route = app.findRoute({ method: 'GET', url }) as ReturnType<typeof app.findRoute> | null
  return route !== null && !('*' in route.params)
}
