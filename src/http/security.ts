import cors from '@fastify/cors'
import helmet from '@fastify/helmet'
import type { FastifyInstance } from 'fastify'

/** Headers that tell a browser what it may do: reading from any origin, and nothing but reading. */
export async function registerSecurity(app: FastifyInstance): Promise<void> {
  await app.register(cors, {
    origin: '*', methods: ['GET', 'HEAD', 'OPTIONS'], strictPreflight: false,
    exposedHeaders: ['Link', 'ETag', 'Last-Modified', 'RateLimit', 'RateLimit-Policy', 'Retry-After'],
  })
  await app.register(helmet, {
    contentSecurityPolicy: { useDefaults: false, directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] } },
    crossOriginResourcePolicy: { policy: 'cross-origin' },
    strictTransportSecurity: false,
  })
}
