import type { FastifyInstance, FastifyReply, FastifySchema } from 'fastify'
import type { TSchema } from 'typebox'
import type { Edition } from '../query/collection.js'
import type { Context } from './context.js'
import { Problem } from './problems.js'
import { negotiate, refuseParameters } from './negotiate.js'
import { jsonResponse } from './openapi/responses.js'
import type { Header, Response } from './openapi/types.js'
import { respondAs, type Handler } from './respond.js'

/* Resources that fit a table: they are JSON at their path, and CSV by `Accept` or by the suffix `.csv`. */

interface Flat<Query, Params> {
  schema: FastifySchema & { querystring: unknown }
  /** The name of the CSV file, without its suffix. */
  file: string
  /** The parameters that have no meaning in CSV, because it has all rows. */
  without: readonly string[]
  /** The parameters that have no meaning in JSON. */
  onlyCsv?: readonly string[]
  /** The body as JSON: its text, or a value. */
  json: (query: Query, edition: Edition, reply: FastifyReply, params: Params) => unknown
  csv: (
    query: Query & { bom?: boolean },
    edition: Edition,
    reply: FastifyReply,
    params: Params,
  ) => string
}

/**
 * All rows of a table, which `read` returns up to a limit.
 * @param most the maximum number of rows
 * @throws Problem invalid-parameter that says how to get fewer rows
 */
export function wholeTable<Row>(
  most: number,
  read: (limit: number) => readonly Row[],
  advice: string,
): readonly Row[] {
  const rows = read(most + 1)
  if (rows.length <= most) return rows
  throw new Problem('invalid-parameter', `CSV would have more than ${most} rows: ${advice}`)
}

/** The headers that tell that a CSV is incomplete, besides a `Link` to its next part. */
export const PART_HEADERS = {
  total: {
    'X-Total-Count': {
      description: 'For CSV: the total number of rows. `Link` leads to the next ones.',
      schema: { type: 'string', pattern: '^\\d+$' },
    },
  },
  truncated: {
    'X-Truncated': {
      description: 'For CSV: `true` if the network was cut.',
      schema: { type: 'string' },
    },
  },
} as const satisfies Record<string, Record<string, Header>>

/** The successful response of a flat resource, in either format. Only a list with pages has links to them. */
export function flatResponse(
  description: string,
  component: TSchema,
  isList = true,
  ofCsv: Record<string, Header> = {},
): Response {
  const response = jsonResponse(description, component, isList ? { list: true } : {})
  const { Link, ...headers } = response.headers ?? {}
  return {
    ...response,
    headers: { ...headers, ...(Link && { Link: { ...Link, required: false } }), ...ofCsv },
    content: { ...response.content, 'text/csv': { schema: { type: 'string' } } },
  }
}

/** Registers a flat resource at its path, and as CSV at the path with the suffix. */
export function registerFlat<Query, Params = unknown>(
  app: FastifyInstance,
  context: Context,
  path: string,
  { schema, file, without, onlyCsv = [], json, csv: csvOf }: Flat<Query, Params>,
): void {
  const asJson = { mediaType: 'application/json', title: 'JSON', without: ['bom', ...onlyCsv] }
  const csv = {
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    title: 'CSV',
    without,
  }
  const handler =
    (suffixed?: typeof csv): Handler =>
    (request, reply) => {
      const format = suffixed ?? negotiate(request, reply, [asJson, csv])
      if (suffixed) refuseParameters(csv, request.query as Record<string, unknown>)
      const query = request.query as Query & { bom?: boolean }
      const params = request.params as Params
      return respondAs(request, reply, context, format, (edition) => {
        if (format !== csv) {
          const body = json(query, edition, reply, params)
          return typeof body === 'string' ? body : JSON.stringify(body)
        }
        void reply.header('content-disposition', `attachment; filename="${file}.csv"`)
        return csvOf(query, edition, reply, params)
      })
    }
  app.get(path, { schema }, handler())
  app.get(`${path}.csv`, { schema: { ...schema, hide: true } }, handler(csv))
}
