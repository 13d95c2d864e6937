import type { TSchema } from 'typebox'
import { ref } from '../../model/shapes/shapes.js'
import type { ListFormat } from '../formats/format.js'
import { notFound, Problem, problemDocument, ProblemSchema } from '../problems.js'
import type { Header, Response, Schema } from './types.js'

/* Declares responses, in the form of OpenAPI. A schema reference is the name of a component. */

type Headers = Record<string, Header>

const header = (description: string, example: string): Header => ({
  description,
  required: true,
  schema: { type: 'string', examples: [example] },
})
const optional = (description: string, example: string): Header => ({
  description,
  schema: { type: 'string', examples: [example] },
})

/** The other headers of caching are in the text alone: every response would refer to them. */
const VALIDATORS: Headers = {
  ETag: header(
    'A strong validator, which changes with the edition of the data, the format and the content coding. Send it back in `If-None-Match`. Beside it, `Last-Modified` has the time of the edition, `Cache-Control` lets caches store the response and has them revalidate it, and `Vary` names the request headers on which it depends.',
    '"Yt1F0Zx7t3mZ9w0s3mHq1A"',
  ),
}
const LINK = header('The pages around this one (RFC 8288).', '</v1/quotes?limit=5>; rel="first"')
const DISPOSITION = (filename: string) =>
  header('The suggested file name.', `attachment; filename="${filename}"`)
const RETRY: Header = {
  description: 'Seconds to wait before the next request: with 429, and with 503.',
  schema: { type: 'string', pattern: '^\\d+$', examples: ['42'] },
}

const ALLOWED_ORIGIN = optional('The origin whose pages may read the response.', '*')

/** Headers that depend on the settings of the server and on the client. */
const OPTIONAL: Headers = {
  // `RateLimit-Policy` is in the text alone: 55 responses would refer to it.
  'RateLimit': optional(
    'The remaining requests, and the seconds until the count starts again (draft-ietf-httpapi-ratelimit-headers). `RateLimit-Policy` beside it says how many requests a client may send in how many seconds: `"default";q=600;w=60`.',
    '"default";r=599;t=60',
  ),
  'Access-Control-Allow-Origin': ALLOWED_ORIGIN,
}

/** Any JSON-LD document. */
const LINKED: Schema = {
  type: 'object',
  required: ['@context'],
  properties: { '@context': {} },
  additionalProperties: true,
}

/* A successful response declares only the headers of its own: those of status 304 are in each of them, too. */

/** A successful JSON response whose body is a registered component. */
export const jsonResponse = (
  description: string,
  component: TSchema,
  { list = false } = {},
): Response => textResponse(description, 'application/json', ref(component), list)

/** A successful response of one media type. */
export function textResponse(
  description: string,
  mediaType: string,
  schema: object,
  list = false,
): Response {
  return {
    description,
    ...(list && { headers: { Link: LINK } }),
    content: { [mediaType]: { schema: schema } },
  }
}

/** A successful response that is a file to be saved. */
export function fileResponse(description: string, mediaType: string, filename: string): Response {
  return {
    description,
    headers: { 'Content-Disposition': DISPOSITION(filename) },
    content: { [mediaType]: { schema: { type: 'string', contentMediaType: mediaType } } },
  }
}

/** A successful response in a format other than JSON. */
export function formatResponse(
  description: string,
  { mediaType, filename }: Pick<ListFormat, 'mediaType' | 'filename'>,
  { list = false } = {},
): Response {
  const linked = mediaType.endsWith('+json')
  return {
    description,
    ...((list || filename !== undefined) && {
      headers: {
        ...(list && { Link: LINK }),
        ...(filename !== undefined && { 'Content-Disposition': DISPOSITION('quotes.csv') }),
      },
    }),
    content: { [mediaType]: { schema: linked ? LINKED : { type: 'string' } } },
  }
}

/** Errors of clients, each with a description and an example. */
const CLIENT_ERRORS: readonly ErrorExample[] = [
  [
    400,
    'A parameter is unknown, repeated or invalid.',
    new Problem('unknown-parameter', 'there is no parameter "speakr"; did you mean "speaker"?', [
      {
        parameter: 'speakr',
        detail: 'there is no parameter "speakr"; did you mean "speaker"?',
        allowed: ['speaker', 'limit', 'cursor'],
      },
    ]),
  ],
  [404, 'No record has this id.', notFound('quote', 'nobody:said-this', 'quotes')],
  [
    406,
    'The `Accept` header allows no media type of this resource.',
    new Problem('not-acceptable', '"Accept: text/html" allows no media type of this resource', [
      {
        parameter: 'Accept',
        detail: '"Accept: text/html" allows no media type of this resource',
        allowed: ['application/json'],
      },
    ]),
  ],
  [
    414,
    'The URL, or a segment of its path, is too long.',
    new Problem('uri-too-long', 'a segment of the path is longer than any id'),
  ],
  [
    429,
    'The client has sent too many requests.',
    new Problem(
      'too-many-requests',
      'more than 600 requests in 60 seconds; try again in 42 seconds',
    ),
  ],
]

/** Errors of the server. */
const SERVER_ERRORS: readonly ErrorExample[] = [
  [500, 'The server failed.', new Problem('internal', 'the server failed to answer this request')],
  [
    503,
    'The database cannot be read at the moment, or the server is overloaded.',
    new Problem('unavailable', 'the database cannot be read at the moment'),
  ],
]

/** A status, its meaning, and a problem as it is sent. */
type ErrorExample = readonly [status: number, description: string, problem: Problem]

/** The response of an operation on a record whose id may have been merged into another one. */
export const MOVED: Readonly<Record<string, Response>> = {
  '301': {
    description: 'The id was merged into another one.',
    headers: {
      'Location': header('The URL with the other id.', '/v1/entities/xi-jinping'),
      'Access-Control-Allow-Origin': ALLOWED_ORIGIN,
    },
  },
}

/** The responses of every operation besides the successful one. Errors are declared by range: all have one shape. */
export const OTHER_RESPONSES: Readonly<Record<string, Response>> = {
  '304': {
    description:
      'The client has the current representation (`If-None-Match`, `If-Modified-Since`).',
    headers: { ...VALIDATORS, ...OPTIONAL },
  },
  '4XX': errorResponse(CLIENT_ERRORS),
  '5XX': errorResponse(SERVER_ERRORS),
}

function errorResponse(errors: readonly ErrorExample[]): Response {
  const examples = errors.map(([, , problem]) => [
    problem.code,
    { value: problemDocument(problem, 'req-1', '') },
  ])
  return {
    description: errors.map(([status, description]) => `- ${status}: ${description}`).join('\n'),
    headers: { 'Retry-After': RETRY, ...OPTIONAL },
    content: {
      'application/problem+json': {
        schema: ref(ProblemSchema) as Schema,
        examples: Object.fromEntries(examples) as Record<string, { value: unknown }>,
      },
    },
  }
}
