import type { TSchema } from 'typebox'
import { ref } from '../../model/shapes.js'
import type { ListFormat } from '../formats/format.js'
import { notFound, Problem, problemDocument, ProblemSchema } from '../problems.js'

/* How responses are declared to OpenAPI. */

const ETAG = {
  type: 'string',
  description:
    'Strong validator: changes with the edition of the data, the format and the content coding. Send it back in `If-None-Match`',
  examples: ['"Yt1F0Zx7t3mZ9w0s3mHq1A"'],
}
const CACHE = {
  type: 'string',
  description: 'May be kept, must be revalidated',
  examples: ['public, max-age=0, must-revalidate'],
}
const MODIFIED = {
  type: 'string',
  description:
    'When the current edition of the data was committed; in the minute after that, the second before',
  examples: ['Wed, 03 Jul 2024 08:00:00 GMT'],
}
const VARY = {
  type: 'string',
  description: 'The request headers on which the representation depends',
  examples: ['Accept, Accept-Encoding'],
}
const DISPOSITION = {
  type: 'string',
  description: 'The name under which to save it',
  examples: ['attachment; filename="quotes.csv"'],
}
const LINK = {
  type: 'string',
  description: 'The pages around this one (RFC 8288)',
  examples: ['</v1/quotes?limit=5>; rel="first"'],
}

const RETRY = {
  type: 'string',
  pattern: '^\\d+$',
  description: 'Seconds to wait',
  examples: ['42'],
}

const VALIDATORS = { 'ETag': ETAG, 'Last-Modified': MODIFIED, 'Cache-Control': CACHE, 'Vary': VARY }

/** Any JSON-LD document. */
const LINKED = {
  type: 'object',
  required: ['@context'],
  properties: { '@context': {} },
  additionalProperties: true,
}

/** A successful JSON response whose body is a registered component. */
export function jsonResponse(
  description: string,
  component: TSchema,
  { list = false } = {},
): object {
  return textResponse(description, 'application/json', ref(component), list)
}

/** A successful response of one media type. */
export function textResponse(
  description: string,
  mediaType: string,
  schema: object,
  list = false,
): object {
  return {
    description,
    headers: { ...VALIDATORS, ...(list && { Link: LINK }) },
    content: { [mediaType]: { schema } },
  }
}

/** A successful response that is a file to be saved. */
export function fileResponse(description: string, mediaType: string, filename: string): object {
  return {
    description,
    headers: {
      ...VALIDATORS,
      'Content-Disposition': { ...DISPOSITION, examples: [`attachment; filename="${filename}"`] },
    },
    content: { [mediaType]: { schema: { type: 'string', contentMediaType: mediaType } } },
  }
}

/** A successful response in any of several formats; JSON is `component`, the others are documents of their own. */
export function formatResponse(
  description: string,
  formats: readonly Pick<ListFormat, 'mediaType' | 'filename'>[],
  component: TSchema,
  { list = false } = {},
): object {
  const [only, ...others] = formats
  const schemaOf = (mediaType: string): object =>
    mediaType === 'application/json'
      ? ref(component)
      : mediaType.endsWith('json') && !mediaType.includes('ndjson')
        ? LINKED
        : { type: 'string' }
  return {
    description,
    headers: {
      ...VALIDATORS,
      ...(list && { Link: LINK }),
      ...(others.length === 0 &&
        only?.filename !== undefined && { 'Content-Disposition': DISPOSITION }),
    },
    content: Object.fromEntries(
      formats.map(({ mediaType }) => [mediaType, { schema: schemaOf(mediaType) }]),
    ),
  }
}

/** The errors that operations declare, each with an example. */
const ERRORS = {
  400: [
    'A parameter is unknown, repeated or wrong',
    new Problem('unknown-parameter', 'there is no parameter "speakr"; did you mean "speaker"?', [
      {
        parameter: 'speakr',
        detail: 'there is no parameter "speakr"; did you mean "speaker"?',
        allowed: ['speaker', 'limit', 'cursor'],
      },
    ]),
  ],
  404: ['There is no such record', notFound('quote', 'nobody:said-this', 'quotes')],
  406: [
    'The `Accept` header allows no media type of this resource',
    new Problem('not-acceptable', '"Accept: text/html" allows no media type of this resource', [
      {
        parameter: 'Accept',
        detail: '"Accept: text/html" allows no media type of this resource',
        allowed: ['application/json'],
      },
    ]),
  ],
  414: [
    'The URL, or a part of its path, is too long',
    new Problem('uri-too-long', 'a part of the path is longer than any id'),
  ],
  429: [
    'The client has sent too many requests',
    new Problem('too-many-requests', 'more than 600 requests in 60 seconds; go on in 42 seconds'),
  ],
  500: ['The server failed', new Problem('internal', 'the server failed to answer this request')],
  503: [
    'The database can not be read at the moment, or the server is overloaded',
    new Problem('unavailable', 'the database can not be read at the moment'),
  ],
} as const satisfies Record<number, readonly [string, Problem]>

/** The error responses of an operation: those named, and those that every operation can give. */
export function errorResponses(...statuses: (400 | 404 | 406)[]): Record<string, object> {
  const problem = (status: keyof typeof ERRORS): [number, object] => {
    const [description, example] = ERRORS[status]
    return [
      status,
      {
        description,
        ...((status === 429 || status === 503) && { headers: { 'Retry-After': RETRY } }),
        content: {
          'application/problem+json': {
            schema: ref(ProblemSchema),
            example: problemDocument(example, 'req-1', ''),
          },
        },
      },
    ]
  }
  return {
    304: {
      description:
        'The client has the current representation (`If-None-Match`, `If-Modified-Since`)',
      type: 'null',
      headers: VALIDATORS,
    },
    ...Object.fromEntries(
      [...statuses, 414 as const, 429 as const, 500 as const, 503 as const].map(problem),
    ),
  }
}
