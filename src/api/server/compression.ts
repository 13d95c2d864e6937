import { Negotiator } from '@fastify/accept-negotiator'
import compress from '@fastify/compress'
import type { FastifyInstance, onSendHookHandler } from 'fastify'

const negotiator = new Negotiator({ supportedValues: ['br', 'gzip', 'identity'] })

/**
 * The content coding that a client prefers (RFC 9110, 12.5.3), or the first one if it prefers several equally. The names of
 * codings are case-insensitive.
 */
export const encodingOf = (header: string | undefined): string =>
  negotiator.negotiate(header?.toLowerCase() ?? '') ?? 'identity'

/**
 * Compresses responses. Each request's `Accept-Encoding` is first reduced to one coding. So the compressor and the
 * validators (respond.ts), which depend on the coding, use the same one.
 */
export async function registerCompression(app: FastifyInstance): Promise<void> {
  app.addHook('onRequest', (request, _reply, done) => {
    request.headers['accept-encoding'] = encodingOf(request.headers['accept-encoding'])
    delete request.headers['x-no-compression'] // it would change the bytes under the same validator
    done()
  })
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    globalDecompression: false,
    customTypes:
      /^text\/|[/+](?:json|xml|yaml|x-ndjson|javascript)(?:;|$)|^application\/vnd\.sqlite3/,
  })
  // The hooks of routes that are registered from here on run after the compressor's.
  app.addHook('onRoute', (route) => {
    route.onSend = [route.onSend ?? [], tidy].flat()
  })
}

/** The compressor adds `Accept-Encoding` to `Vary` a second time, and HEAD would give the length without compression. */
const tidy: onSendHookHandler = (request, reply, payload, done) => {
  const vary = reply.getHeader('vary')
  if (typeof vary === 'string')
    void reply.header('vary', vary.replace(/(Accept-Encoding), accept-encoding$/, '$1'))
  if (request.method === 'HEAD' && request.headers['accept-encoding'] !== 'identity')
    void reply.removeHeader('content-length')
  done(null, payload)
}
