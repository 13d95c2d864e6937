import type { TSchema } from 'typebox'
import { ref } from '../model/shapes.js'
import { notFound, Problem, problemDocument, ProblemSchema } from './problems.js'

/* How responses are declared to OpenAPI. */

const ETAG = { type: 'string', description: 'Strong validator: grows with the edition of the data. Send it back in `If-None-Match`', examples: ['"Yt1F0Zx7t3mZ9w0s3mHq1A"'] }
const CACHE = { type: 'string', description: 'May be kept, must be revalidated', examples: ['public, max-age=0, must-revalidate'] }
const LINK = { type: 'string', description: 'The pages around this one (RFC 8288)', examples: ['</v1/quotes?limit=5>; rel="first"'] }

/** A successful JSON response whose body is a registered component. */
export function jsonResponse(description: string, component: TSchema, { list = false } = {}): object {
  return textResponse(description, 'application/json', ref(component), list)
}

/** A successful response of one media type. */
export function textResponse(description: string, mediaType: string, schema: object, list = false): object {
  return {
    description,
    headers: { 'ETag': ETAG, 'Cache-Control': CACHE, ...(list && { Link: LINK }) },
    content: { [mediaType]: { schema } },
  }
}

/** The errors that operations declare, each with an example. */
const ERRORS = {
  400: ['A parameter is unknown, repeated or wrong', new Problem('unknown-parameter', 'there is no parameter "speakr"; did you mean "speaker"?', [
    { parameter: 'speakr', detail: 'there is no parameter "speakr"; did you mean "speaker"?', allowed: ['speaker', 'limit', 'cursor'] },
  ])],
  404: ['There is no such record', notFound('quote', 'nobody:said-this', 'quotes')],
  406: ['The `Accept` header allows no media type of this resource', new Problem('not-acceptable', '"Accept: text/html" allows no media type of this resource', [
    { parameter: 'Accept', detail: '"Accept: text/html" allows no media type of this resource', allowed: ['application/json'] },
  ])],
  500: ['The server failed', new Problem('internal', 'the server failed to answer this request')],
  503: ['The database can not be read at the moment', new Problem('unavailable', 'the database can not be read at the moment')],
} as const satisfies Record<number, readonly [string, Problem]>

/** The error responses of an operation: those named, and those that every operation can give. */
export function errorResponses(...statuses: (400 | 404 | 406)[]): Record<string, object> {
  const problem = (status: keyof typeof ERRORS): [number, object] => {
    const [description, example] = ERRORS[status]
    return [status, {
      description,
      content: { 'application/problem+json': { schema: ref(ProblemSchema), example: problemDocument(example, 'req-1', '') } },
    }]
  }
  return {
    304: { description: 'The client has the current representation (`If-None-Match`)', type: 'null', headers: { 'ETag': ETAG, 'Cache-Control': CACHE } },
    ...Object.fromEntries([...statuses, 500 as const, 503 as const].map(problem)),
  }
}
