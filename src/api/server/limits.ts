import { randomUUID } from 'node:crypto'
import type { IncomingMessage, Server } from 'node:http'
import { Socket } from 'node:net'
import type { FastifyHttpOptions, FastifyInstance } from 'fastify'
import { proxiesOf, type Config } from '../../config.js'
import { Problem, problemDocument, PROBLEMS, type ProblemCode } from '../problems.js'

/* What a client may send, and how long it may take. The README's table of limits has these figures. */

/** Characters of a part of the path that is an id. */
export const MAX_PARAMETER = 300
/** Characters of a URL, and bytes of a request's whole header, the URL included. */
export const MAX_URL = 8000
export const MAX_HEADER = 16 * 1024
/** Milliseconds until the header, and the whole request, must have come; and that a connection may be idle. */
export const HEADER_TIMEOUT = 10_000
export const REQUEST_TIMEOUT = 20_000
export const IDLE_TIMEOUT = 65_000
/** Milliseconds that a connection may stand still while a request is answered: a client that takes nothing holds memory, files and a connection. */
export const STALL_TIMEOUT = 60_000
/** Milliseconds for a client to read why its connection is closed. */
const LINGER = 1000
/** Milliseconds between two looks at which connections are late. */
const CHECK_INTERVAL = 2000

/** The options of Fastify and of Node's server that bound what a connection may cost. */
export function connectionLimits(config: Config) {
  const proxies = proxiesOf(config.TRUST_PROXY)
  return {
    trustProxy: proxies.length > 0 && proxies,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: IDLE_TIMEOUT,
    connectionTimeout: STALL_TIMEOUT,
    http: {
      maxHeaderSize: MAX_HEADER,
      headersTimeout: HEADER_TIMEOUT,
      connectionsCheckingInterval: CHECK_INTERVAL,
    },
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket) => {
      answerUnreadable(error, socket, config.PUBLIC_URL)
    },
  } satisfies FastifyHttpOptions<Server>
}

/** Sets how long a request's connection may stand still, 0 for ever; one that is injected has none. */
export function setStallTimeout({ socket }: IncomingMessage, milliseconds: number): void {
  if (socket instanceof Socket) socket.setTimeout(milliseconds)
}

/** Refuses more connections than configured, and longer URLs than any that makes sense. */
export function registerLimits(app: FastifyInstance, { MAX_CONNECTIONS }: Config): void {
  app.server.maxConnections = MAX_CONNECTIONS
  app.addHook('onRequest', (request, _reply, done) => {
    const { length } = request.raw.url ?? ''
    done(
      length > MAX_URL
        ? new Problem(
            'uri-too-long',
            `the URL has ${length} characters; at most ${MAX_URL} are read`,
          )
        : undefined,
    )
  })
}

const UNREADABLE: Record<string, [code: ProblemCode, detail: string]> = {
  HPE_HEADER_OVERFLOW: [
    'headers-too-large',
    `the header of the request has more than ${MAX_HEADER} bytes`,
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'the request did not arrive in time'],
}

/** Answers what is no HTTP request, or too much or too late for one, and closes the connection. */
function answerUnreadable(
  { code = '' }: NodeJS.ErrnoException,
  socket: Socket,
  base: string,
): void {
  if (code === 'ECONNRESET' || !socket.writable) {
    socket.destroy()
    return
  }
  const [problem, detail] = UNREADABLE[code] ?? [
    'bad-request',
    'this is no HTTP request that can be read',
  ]
  const { status, title } = PROBLEMS[problem]
  const body = JSON.stringify(problemDocument(new Problem(problem, detail), randomUUID(), base))
  socket.end(
    [
      `HTTP/1.1 ${status} ${title}`,
      'Content-Type: application/problem+json; charset=utf-8',
      `Content-Length: ${Buffer.byteLength(body)}`,
      'Cache-Control: no-store',
      'Connection: close',
      '',
      body,
    ].join('\r\n'),
  )
  setTimeout(() => socket.destroy(), LINGER).unref() // whoever goes on sending is cut off; at once, the answer could be lost
}
