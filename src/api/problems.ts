import { Type, type Static } from 'typebox'
import { term } from '../model/shapes/shapes.js'

/*
 * Errors as problem details (RFC 9457), from one table of codes. Each `type` is a URL at which this server explains the
 * code. No problem contains a stack trace, SQL or a path of the file system.
 */

export const PROBLEMS = {
  'malformed-url': {
    status: 400,
    title: 'Malformed URL',
    description: 'The path or the query string is not valid percent-encoded UTF-8.',
  },
  'unknown-parameter': {
    status: 400,
    title: 'Unknown parameter',
    description:
      'The query string has a parameter that the operation does not have. `errors[].allowed` lists its parameters.',
  },
  'repeated-parameter': {
    status: 400,
    title: 'Repeated parameter',
    description: 'The query string repeats a parameter that takes one value.',
  },
  'missing-parameter': {
    status: 400,
    title: 'Missing parameter',
    description: 'A required parameter is missing.',
  },
  'invalid-parameter': {
    status: 400,
    title: 'Invalid parameter',
    description:
      'The value of a parameter has the wrong type or is out of range. `errors[]` has the details.',
  },
  'invalid-cursor': {
    status: 400,
    title: 'Invalid cursor',
    description:
      'The cursor is damaged, or belongs to other filters or another order. Start again without `cursor`.',
  },
  'not-found': {
    status: 404,
    title: 'Not found',
    description: 'No record has this id, or the path does not exist.',
  },
  'changes-not-kept': {
    status: 410,
    title: 'Changes not kept',
    description:
      'The changes since this edition are no longer known. Read the lists or the database again, and continue from their edition.',
  },
  'method-not-allowed': {
    status: 405,
    title: 'Method not allowed',
    description: 'The API is read-only: GET, HEAD and OPTIONS. `Allow` lists the methods.',
  },
  'not-acceptable': {
    status: 406,
    title: 'Not acceptable',
    description:
      'No media type of this resource satisfies the `Accept` header. `errors[].allowed` lists them.',
  },
  'bad-request': {
    status: 400,
    title: 'Bad request',
    description: 'The server could not read the request.',
  },
  'request-timeout': {
    status: 408,
    title: 'Request timeout',
    description: 'The request did not arrive in time.',
  },
  'content-too-large': {
    status: 413,
    title: 'Content too large',
    description: 'The body of the request is too large. No operation takes one.',
  },
  'uri-too-long': {
    status: 414,
    title: 'URI too long',
    description: 'The URL, or a segment of its path, is too long.',
  },
  'expectation-failed': {
    status: 417,
    title: 'Expectation failed',
    description: 'The server cannot meet what the `Expect` header demands.',
  },
  'too-many-requests': {
    status: 429,
    title: 'Too many requests',
    description:
      'The client has sent more requests than `RateLimit-Policy` allows. Try again after `Retry-After` seconds.',
  },
  'headers-too-large': {
    status: 431,
    title: 'Request header fields too large',
    description: 'The header of the request is too large.',
  },
  'internal': {
    status: 500,
    title: 'Internal error',
    description: 'The server failed. Its log has the cause under the request id in `instance`.',
  },
  'not-implemented': {
    status: 501,
    title: 'Not implemented',
    description: 'The database of this server does not have what the request asks for.',
  },
  'unavailable': {
    status: 503,
    title: 'Unavailable',
    description:
      'The database, or a copy of it, is not available at the moment. Try again after `Retry-After` seconds.',
  },
  'overloaded': {
    status: 503,
    title: 'Overloaded',
    description: 'The server has too much work. Try again after `Retry-After` seconds.',
  },
  'too-expensive': {
    status: 503,
    title: 'Too expensive',
    description:
      'The request would take more work than one request may. Narrow it as `detail` says; the same request fails again.',
  },
  'not-ready': {
    status: 503,
    title: 'Not ready',
    description: 'The readiness check failed. `errors[]` lists the reasons.',
  },
} as const satisfies Record<string, { status: number; title: string; description: string }>
export type ProblemCode = keyof typeof PROBLEMS

export const ProblemSchema = Type.Object(
  {
    type: Type.String({
      format: 'uri-reference',
      description: 'The URL that explains the code.',
      examples: ['/v1/problems/unknown-parameter'],
    }),
    title: Type.String({ examples: ['Unknown parameter'] }),
    status: Type.Integer({ minimum: 400, maximum: 599, examples: [400] }),
    code: term(Object.keys(PROBLEMS) as ProblemCode[], 'The last segment of `type`.'),
    detail: Type.String({
      description: 'The error in this request.',
      examples: ['there is no parameter "speakr"; did you mean "speaker"?'],
    }),
    instance: Type.String({
      description: 'The id of the request, as in the server log.',
      examples: ['urn:request:req-1'],
    }),
    errors: Type.Optional(
      Type.Array(
        Type.Object(
          {
            parameter: Type.Optional(
              Type.String({
                description: 'The name of a query parameter, path parameter or header.',
              }),
            ),
            detail: Type.String(),
            allowed: Type.Optional(
              Type.Array(Type.String(), {
                description:
                  'The allowed values, if they can be listed. If several values of a parameter are wrong, only its first error has them.',
              }),
            ),
          },
          { additionalProperties: false },
        ),
        { description: 'All errors, one by one.' },
      ),
    ),
  },
  { $id: 'Problem', additionalProperties: false, description: 'Problem details (RFC 9457).' },
)
export type ProblemDocument = Static<typeof ProblemSchema>
export type ProblemError = NonNullable<ProblemDocument['errors']>[number]

/** A hook or handler throws it to answer with a problem document. */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly errors?: ProblemError[],
    readonly headers: Record<string, string> = {},
  ) {
    super(detail)
  }
}

/** The detail of `malformed-url`. */
export const MALFORMED_URL =
  'the path does not begin with "/", or is not valid percent-encoded UTF-8'

/** The problem of a request for an id that no record has. */
export function notFound(singular: string, id: string, collection: string): Problem {
  const detail = `there is no ${singular} with the id "${id}"; /v1/${collection} lists them all`
  return new Problem('not-found', detail, [{ parameter: 'id', detail }])
}

/** The problem document of a request. */
export function problemDocument(
  problem: Problem,
  requestId: string,
  base: string,
): ProblemDocument {
  const { status, title } = PROBLEMS[problem.code]
  return {
    type: `${base}/v1/problems/${problem.code}`,
    title,
    status,
    code: problem.code,
    detail: problem.message,
    instance: `urn:request:${requestId}`,
    ...(problem.errors && { errors: problem.errors }),
  }
}

/** The problem of one wrong parameter. */
export const invalidParameter = (parameter: string, detail: string): Problem =>
  new Problem('invalid-parameter', detail, [{ parameter, detail }])
