import type { IncomingMessage, RequestListener } from 'node:http'
import type { FastifyServerFactory } from 'fastify'
import type { Config } from '../../config.js'
import { Problem } from '../problems.js'
import { cleanForwardedFor, type TrustProxy } from './client-address.js'
import { refuseEarly } from './early-refusal.js'
import { limitedServer } from './limits.js'
import { answerOtherEvents } from './other-events.js'
import type { Shutdown } from './shutdown.js'

interface ServerOptions {
  /** Wraps Fastify's listener, so that some requests are answered before it. */
  listenerOf: (fastify: RequestListener) => RequestListener
  trust: TrustProxy | false
  shutdown: Shutdown
}

/**
 * Fastify's `serverFactory`. The server refuses requests with a malformed `Host`, reduces `X-Forwarded-For` to addresses, and
 * makes requests wait during a shutdown.
 */
export const serverFactory =
  (config: Config, { listenerOf, trust, shutdown }: ServerOptions): FastifyServerFactory =>
  (fastify) => {
    const listener = listenerOf(fastify)
    const server = limitedServer(config, (request, response) => {
      shutdown.admit(request, response, () => {
        if (trust !== false) cleanForwardedFor(request)
        const fault = headerFault(request)
        if (fault === undefined) listener(request, response)
        else refuseEarly(fastify, request, response, fault)
      })
    })
    shutdown.connections.follow(server)
    answerOtherEvents(server, fastify, shutdown.connections)
    return server
  }

/** A host and a port (RFC 9110, 7.2): a name, an IPv4 address, or an IPv6 address in brackets. */
const HOST = /^(?:\[[\da-f:.]+\]|(?:[\w.~!$&'()*+,;=-]|%[\da-f]{2})*)(?::\d*)?$/i

/** The problem of a request whose `Host` violates RFC 9112, 3.2; undefined if there is none. */
function headerFault({ rawHeaders, httpVersionMajor, httpVersionMinor }: IncomingMessage) {
  let count = 0
  let host = ''
  for (let i = 0; i < rawHeaders.length; i += 2) {
    const name = rawHeaders[i]!
    if (name.length !== 4 || name.toLowerCase() !== 'host') continue
    count++
    host = rawHeaders[i + 1]!
  }
  if (count > 1) return badRequest(`the request has ${count} Host headers; it may have one`)
  if (count === 0 && httpVersionMajor === 1 && httpVersionMinor === 1)
    return badRequest('the request has no Host header, which HTTP/1.1 requires')
  return HOST.test(host)
    ? undefined
    : badRequest(
        'the Host header is not a host and port, such as api.example.org or 127.0.0.1:3000',
      )
}

const badRequest = (detail: string): Problem => new Problem('bad-request', detail)
