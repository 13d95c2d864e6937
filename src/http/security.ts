import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Headers that tell a browser what it may do: reading from any origin, and nothing but reading. */
export async function registerSecurity(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    origin: '*', methods: ['GET', 'HEAD', 'OPTIONS'], strictPreflight: false, preflightContinue: true,
    exposedHeaders: ['Link', 'ETag', 'Last-Modified', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  })
  // The plugin has a route for OPTIONS at any path, also where there is nothing.
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'OPTIONS' && request.routeOptions.url === '*') reply.callNotFound()
    else done()
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  })
}
