import type { IncomingMessage } from 'node:http'
import type { FastifyInstance } from 'fastify'
import { Problem } from '../problems.js'

/* Bodies of requests are read and dropped, whatever their type: no operation takes one. */

/** The maximum number of bytes of a body that are read, so that its connection can be used again. */
export const MAX_BODY = 1024 * 1024

/** Requests whose body is being read, each with the function that ends the reading. */
const beingRead = new WeakMap<IncomingMessage, (problem: Problem | null) => void>()
/** Requests whose body cannot be read, each with its problem. */
const unreadable = new WeakMap<IncomingMessage, Problem>()

/** Reads and drops the body of each request. */
export function dropBodies(app: FastifyInstance): void {
  app.removeAllContentTypeParsers()
  app.addContentTypeParser('*', (_request, payload: IncomingMessage, done) => {
    let length = 0
    beingRead.set(payload, done)
    payload.on('data', (chunk: Buffer) => {
      length += chunk.length
      if (length > MAX_BODY) refuseBody(payload, tooLarge())
    })
    payload.once('end', () => {
      endReading(payload, null)
    })
    const problem = unreadable.get(payload)
    if (problem !== undefined) endReading(payload, problem)
  })
  // Otherwise, Fastify would answer 415 to an unknown type, although the body is dropped.
  app.addHook('onRequest', ({ headers }, _reply, done) => {
    delete headers['content-type']
    done()
  })
}

function endReading(request: IncomingMessage, problem: Problem | null): void {
  beingRead.get(request)?.(problem)
  beingRead.delete(request)
}

/** Refuses a request because of its body, unless it is already answered, and closes its connection. */
export function refuseBody(request: IncomingMessage, problem: Problem): void {
  problem.headers.connection = 'close'
  unreadable.set(request, problem)
  endReading(request, problem)
}

const tooLarge = (): Problem =>
  new Problem(
    'content-too-large',
    `the body of the request has more than ${MAX_BODY} bytes, and no operation takes one`,
  )
