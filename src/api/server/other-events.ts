import { IncomingMessage, ServerResponse, type RequestListener, type Server } from 'node:http'
import type { Socket } from 'node:net'
import { Problem, type ProblemCode } from '../problems.js'
import { MAX_BODY, refuseBody } from './bodies.js'
import type { Connections } from './connections.js'
import { refuseEarly } from './early-refusal.js'
import { MAX_HEADER } from './limits.js'
import { methodNotAllowed } from './methods.js'

/** Answers requests that Node emits as events other than `request`. Without listeners, Node would refuse or drop them. */
export function answerOtherEvents(
  server: Server,
  fastify: RequestListener,
  connections: Connections,
): void {
  const answers = answersOn(fastify, connections)
  server.on('checkExpectation', (request: IncomingMessage, response: ServerResponse) => {
    connections.begin(request, response)
    const detail = 'the only expectation that can be met is "100-continue"'
    refuseEarly(fastify, request, response, new Problem('expectation-failed', detail))
  })
  server.on('connect', (request: IncomingMessage, socket: Socket) => {
    socket.on('error', () => undefined).resume()
    answers.send(socket, request, methodNotAllowed('CONNECT'))
  })
  server.on('clientError', answers.refuseUnreadable)
}

/** The problems for errors of Node's parser. Any other error is a bad request. */
const PARSER_PROBLEMS: Record<string, [code: ProblemCode, detail: string]> = {
  HPE_HEADER_OVERFLOW: [
    'headers-too-large',
    `the header of the request has more than ${MAX_HEADER} bytes`,
  ],
  HPE_CHUNK_EXTENSIONS_OVERFLOW: [
    'content-too-large',
    `the body of the request has too many chunk extensions; at most ${MAX_BODY} bytes are read`,
  ],
  ERR_HTTP_REQUEST_TIMEOUT: ['request-timeout', 'the request did not arrive in time'],
}

/** Milliseconds for a client to read why its connection is closed. */
const LINGER = 1000

/** Closes a connection after its client has had time to read the reason. */
function closeSoon(socket: Socket): void {
  socket.end()
  setTimeout(() => socket.destroy(), LINGER).unref()
}

/** Answers on connections from which no further request is read. */
function answersOn(fastify: RequestListener, connections: Connections) {
  const ended = new WeakSet<Socket>()

  function send(socket: Socket, request: IncomingMessage, problem: Problem): void {
    ended.add(socket)
    connections.afterResponses(socket, () => {
      if (!socket.writable) return
      const response = new ServerResponse(request)
      response.shouldKeepAlive = false
      response.assignSocket(socket)
      response.once('finish', () => {
        closeSoon(socket)
      })
      connections.begin(request, response)
      refuseEarly(fastify, request, response, problem)
    })
  }

  function refuseUnreadable({ code = '' }: NodeJS.ErrnoException, socket: Socket): void {
    if (ended.has(socket)) return // the rest of a request that was refused
    if (code === 'ECONNRESET' || !socket.writable) {
      socket.destroy()
      return
    }
    ended.add(socket)
    const problem = new Problem(
      ...(PARSER_PROBLEMS[code] ?? [
        'bad-request',
        'this is not an HTTP request that the server can read',
      ]),
    )
    const newest = connections.newest(socket)
    if (newest === undefined || newest.complete) {
      const request = Object.assign(new IncomingMessage(socket), {
        httpVersionMajor: 1,
        httpVersionMinor: 1,
      })
      send(socket, request, problem)
    } else {
      refuseBody(newest, problem)
      connections.afterResponses(socket, () => {
        closeSoon(socket)
      })
    }
  }

  return { send, refuseUnreadable }
}
