import { Negotiator } from '@fastify/accept-negotiator'
import compress from '@fastify/compress'
import type { FastifyInstance, onSendHookHandler } from 'fastify'

const negotiator = new Negotiator({ supportedValues: ['br', 'gzip', 'identity'] })

/** The content coding in which a client is answered (RFC 9110, 12.5.3): the best it takes, ours first between equals. */
export const encodingOf = (header: string | undefined): string =>
  negotiator.negotiate(header ?? '') ?? 'identity'

/**
 * Compresses answers. Each request's `Accept-Encoding` is first reduced to the one coding that it will get: the
 * validators (conditional.ts), which differ by coding, and the compressor must not come to different choices.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (request, _reply, done) => {
    request.headers['accept-encoding'] = encodingOf(request.headers['accept-encoding'])
    delete request.headers['x-no-compression'] // would change the bytes under the same validator
    done()
  })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    customTypes:
      /^text\/|[/+](?:json|xml|yaml|x-ndjson|javascript)(?:;|$)|^application\/vnd\.sqlite3/,
  })
  // Hooks of routes that are registered from here on run after the compressor's.
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], tidy].flat()
  })
}

/** The compressor adds to `Vary` what stands there already; HEAD would give the length without compression. */
const tidy: onSendHookHandler = (request, reply, payload, done) => {
  const vary = reply.getHeader('vary')
  if (typeof vary === 'string')
    void reply.header('vary', vary.replace(/(Accept-Encoding), accept-encoding$/, '$1'))
  if (request.method === 'HEAD' && request.headers['accept-encoding'] !== 'identity')
    void reply.removeHeader('content-length')
  done(null, payload)
}
