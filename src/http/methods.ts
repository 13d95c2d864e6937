import type { FastifyInstance, HTTPMethods } from 'fastify'
import { Problem } from './problems.js'

const ALLOW = 'GET, HEAD, OPTIONS'
const WRITING: HTTPMethods[] = ['POST', 'PUT', 'PATCH', 'DELETE']

/** Collects the paths that can be read, as they are registered. Call it before any route. */
export function collectPaths(app: FastifyInstance): ReadonlySet<string> {
  const paths = new Set<string>()
  app.addHook('onRoute', ({ method, url }) => {
    if (method === 'GET' && !url.includes('*')) paths.add(url)
  })
  return paths
}

/** Answers OPTIONS with 204 and every writing method with 405, both with `Allow`, on each of the paths: by one route, since a start takes as long as there are routes. */
export function registerOtherMethods(app: FastifyInstance, paths: ReadonlySet<string>): void {
  for (const url of paths) {
    app.route({
      method: ['OPTIONS', ...WRITING], url, schema: { hide: true },
      handler: ({ method }, reply) => {
        if (method !== 'OPTIONS') throw new Problem('method-not-allowed', `${method} is not allowed at this path; the API is read-only`, undefined, { allow: ALLOW })
        void reply.code(204).header('allow', ALLOW).send()
      },
    })
  }
}
