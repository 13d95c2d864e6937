import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'
import type { Config } from '../../config.js'

/** A year in seconds. */
const HSTS = 31_536_000

/** The origins that CORS_ORIGIN lists; empty if it allows any origin or none. */
export const listedOrigins = ({ CORS_ORIGIN }: Config): string[] =>
  CORS_ORIGIN === '*' || CORS_ORIGIN === 'none' ? [] : CORS_ORIGIN.split(',')

/** Headers that tell a browser what it may do: reading from the configured origins, and nothing but reading. */
export async function registerSecurity(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(cors, {
    origin: config.CORS_ORIGIN === '*' ? '*' : listedOrigins(config),
    methods: ['GET', 'HEAD', 'OPTIONS'],
    strictPreflight: false,
    preflightContinue: true,
    exposedHeaders: [
      'Link',
      'ETag',
      'Last-Modified',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
    ],
  })
  // The plugin has a route for OPTIONS at any path, also where there is nothing.
  app.addHook('onRequest', (request, reply, done) => {
    if (request.method === 'OPTIONS' && request.routeOptions.url === '*') reply.callNotFound()
    else done()
  })
  // Helmet itself: @fastify/helmet makes its middleware anew for each request, which halves what Fastify can answer.
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // For browsers and plugins that are no more; each costs an answer from memory a hundredth of its time.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Where clients come by HTTP, browsers must ignore it (RFC 6797, 7.2), and a server on this machine must not claim `localhost`.
    strictTransportSecurity: config.PUBLIC_URL.startsWith('https:') && {
      maxAge: HSTS,
      includeSubDomains: false,
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    secure(request.raw, reply.raw, (error) => {
      done(error as Error | undefined)
    })
  })
}
