import { randomUUID } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyReply,
  type FastifyRequest,
} from 'fastify'

/* Request ids, and the log: one line a request, when it is over. No line holds a body or a header. */

const ID = /^[\w.:-]{1,64}$/

/** The client's own `X-Request-Id` where it is harmless, so that a log can be followed through proxies; else a new one. */
export function requestId({ headers }: IncomingMessage): string {
  const given = headers['x-request-id']
  return typeof given === 'string' && ID.test(given) ? given : randomUUID()
}

export const requestOptions = {
  genReqId: requestId,
  logController: new LogController({ disableRequestLogging: true }),
}

/** Who asks for what. The logger of Fastify's requests adds their ids. */
interface Asked {
  reqId?: string
  method: string
  url: string
  client: string | undefined
}
type Log = Pick<FastifyBaseLogger, 'info'> & { isLevelEnabled?: (level: string) => boolean }

const askedOf = ({ method, url, ip }: FastifyRequest): Asked => ({ method, url, client: ip })

export function logAnswered(log: Log, asked: Asked, status: number, milliseconds: number): void {
  if (log.isLevelEnabled?.('info') !== false)
    log.info({ ...asked, status, milliseconds: Math.round(milliseconds * 10) / 10 }, 'request')
}

export function logGone(log: Log, asked: Asked): void {
  log.info(asked, 'the client went away')
}

/** Logs a request that is over. */
export function logRequest(request: FastifyRequest, reply: FastifyReply): void {
  logAnswered(request.log, askedOf(request), reply.statusCode, reply.elapsedTime)
}

/** Tells the client the id of its request, and logs the request. */
export function registerRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    void reply.header('x-request-id', request.id)
    done()
  })
  app.addHook('onResponse', (request, reply, done) => {
    logRequest(request, reply)
    done()
  })
  app.addHook('onRequestAbort', (request, done) => {
    logGone(request.log, askedOf(request))
    done()
  })
}
