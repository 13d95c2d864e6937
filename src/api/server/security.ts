import cors from '@fastify/cors'
import type { FastifyInstance } from 'fastify'
import helmet from 'helmet'
import type { Config } from '../../config.js'

/** A year in seconds. */
const HSTS = 31_536_000

/** Features of browsers that no page of this server needs. No script can ask for them. */
const PERMISSIONS = ['camera', 'display-capture', 'geolocation', 'microphone', 'payment', 'usb']
  .map((power) => `${power}=()`)
  .join(', ')

/** The origins that CORS_ORIGIN lists; empty if it allows any origin or none. */
export const listedOrigins = ({ CORS_ORIGIN }: Config): string[] =>
  CORS_ORIGIN === '*' || CORS_ORIGIN === 'none' ? [] : CORS_ORIGIN.split(',')

/** Sets headers by which browsers let pages of the configured origins read responses, and allow nothing else. */
export async function registerSecurity(app: FastifyInstance, config: Config): Promise<void> {
  await app.register(cors, {
    origin: config.CORS_ORIGIN === '*' ? '*' : listedOrigins(config),
    methods: ['GET', 'HEAD', 'OPTIONS'],
    strictPreflight: false,
    preflightContinue: true,
    exposedHeaders: [
      'Content-Disposition',
      'Link',
      'ETag',
      'Last-Modified',
      'RateLimit',
      'RateLimit-Policy',
      'Retry-After',
      'X-Request-Id',
      'X-Total-Count',
      'X-Truncated',
    ],
  })
  // Helmet itself: @fastify/helmet creates its middleware for each request, which halves Fastify's throughput.
  const secure = helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
    },
    xFrameOptions: { action: 'deny' },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    // For extinct browsers and plugins. Each header takes 1 % of a stored response's time.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    // Browsers must ignore it over plain HTTP (RFC 6797, 8.1), and a local server must not claim `localhost`.
    strictTransportSecurity: config.PUBLIC_URL.startsWith('https:') && {
      maxAge: HSTS,
      includeSubDomains: false,
    },
  })
  app.addHook('onRequest', (request, reply, done) => {
    reply.raw.setHeader('permissions-policy', PERMISSIONS)
    secure(request.raw, reply.raw, done as (error?: unknown) => void)
  })
}
