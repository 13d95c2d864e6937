import { METHODS, type RequestListener } from 'node:http'
import type {
  FastifyError,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  FastifyServerOptions,
} from 'fastify'
import {
  OverloadedError,
  QueryError,
  TooExpensiveError,
  VerbatimError,
} from '../../model/errors.js'
import {
  MALFORMED_URL,
  Problem,
  problemDocument,
  PROBLEMS,
  ProblemSchema,
  type ProblemDocument,
} from '../problems.js'
import { problemWithoutRoute } from './methods.js'
import { refuseEarly } from './early-refusal.js'

/*
 * Every error becomes a problem document: the errors of Fastify's router (`frameworkErrors`), a request without a route,
 * and what a hook or a handler throws.
 */

/** Fastify's options for errors that occur before a request has a route. */
export const errorOptions = {
  clientErrorHandler: () => undefined, // other-events.ts handles these errors
  // Fastify itself would answer without running a hook.
  frameworkErrors: (error, request, reply) => {
    const { server } = request
    const handle: RequestListener = (...pair) => server.routing(...pair)
    refuseEarly(handle, request.raw, reply.raw, asProblem(error, request))
  },
} satisfies FastifyServerOptions

/** Renders a problem as a page for people. Returns undefined if the client does not ask for HTML. */
export type ProblemPage = (
  request: FastifyRequest,
  reply: FastifyReply,
  problem: ProblemDocument,
) => string | undefined

/** Sends a problem document for a request without a route, and for each error of a hook or a handler. */
export function registerErrorHandlers(
  app: FastifyInstance,
  base: string,
  page?: ProblemPage,
): void {
  app.addSchema(ProblemSchema)
  // Fastify would refuse a QUERY without a Content-Type before it looks for a route. Node 20 does not know the method.
  if (METHODS.includes('QUERY'))
    app.addHttpMethod('QUERY', { hasBody: false, overrideExisting: true })
  app.setNotFoundHandler((request, reply) => {
    sendProblem(request, reply, problemWithoutRoute(app, request, base), base, page)
  })
  app.setErrorHandler((error, request, reply) => {
    sendProblem(request, reply, asProblem(error, request), base, page)
  })
}

/** Sends a problem, without the headers that were set for the response that failed. */
function sendProblem(
  request: FastifyRequest,
  reply: FastifyReply,
  problem: Problem,
  base: string,
  page?: ProblemPage,
): void {
  for (const header of ['etag', 'last-modified', 'link']) reply.removeHeader(header)
  const document = problemDocument(problem, request.id, base)
  const html = page?.(request, reply, document)
  void reply
    .code(PROBLEMS[problem.code].status)
    .headers({ 'cache-control': 'no-store', ...problem.headers })
    .type(
      html === undefined ? 'application/problem+json; charset=utf-8' : 'text/html; charset=utf-8',
    )
    .send(html ?? document)
}

/** The problem for an error. An error that the client did not cause is logged, and its problem has no details. */
function asProblem(error: unknown, request: FastifyRequest): Problem {
  if (error instanceof Problem) return error
  if (error instanceof QueryError) return new Problem(error.code, error.message, [...error.faults])
  if (error instanceof TooExpensiveError) return tooExpensive(error, request)
  if (error instanceof OverloadedError)
    return new Problem('overloaded', error.message, undefined, { 'retry-after': '2' })
  const { code = '', statusCode = 500, message } = error as Partial<FastifyError>
  if (code === 'FST_ERR_BAD_URL') return new Problem('malformed-url', MALFORMED_URL)
  if (code === 'FST_ERR_MAX_PARAM_LENGTH' || statusCode === 414)
    return new Problem('uri-too-long', 'a segment of the path is longer than any id')
  if (statusCode >= 400 && statusCode < 500)
    return new Problem('bad-request', message ?? 'the request cannot be read')
  request.log.error({ err: error }, 'request failed')
  if (code.startsWith('SQLITE_') || error instanceof VerbatimError)
    return new Problem('unavailable', 'the database cannot be read at the moment', undefined, {
      'retry-after': '5',
    })
  return new Problem('internal', 'the server failed to answer this request')
}

/** The problem for a request that exceeds the budget. It names the parameters that the client may narrow. */
function tooExpensive({ budget }: TooExpensiveError, { query }: FastifyRequest): Problem {
  const given = Object.keys(query as object).filter((name) => !PAGE_PARAMETERS.has(name))
  const remedy =
    given.length === 0
      ? 'add a filter'
      : `narrow ${given.map((name) => `"${name}"`).join(', ')}, or add a filter such as "article"`
  const detail = `the answer takes more than ${budget / 1000} seconds to find; ${remedy}`
  return new Problem(
    'too-expensive',
    detail,
    given.map((parameter) => ({ parameter, detail })),
  )
}

/** Parameters that do not decide which records are found. */
const PAGE_PARAMETERS = new Set(['limit', 'cursor', 'fields'])
