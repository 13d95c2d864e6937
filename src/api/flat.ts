import type { FastifyInstance, FastifyReply, FastifySchema } from 'fastify'
import type { TSchema } from 'typebox'
import type { Edition } from '../query/collection.js'
import type { Context } from './context.js'
import { csvTable, type Table } from './formats/csv.js'
import { negotiate, refuseParameters } from './negotiate.js'
import { jsonResponse } from './openapi/responses.js'
import type { Response } from './openapi/types.js'
import { respondAs, type Handler } from './respond.js'

/* Resources that are flat enough for a table: JSON at their path, CSV by `Accept` or by the suffix `.csv`. */

interface Flat<Query> {
  schema: FastifySchema & { querystring: unknown }
  /** The name of the CSV file, without its suffix. */
  file: string
  /** The parameters that have no meaning in CSV, which has all rows. */
  without: readonly string[]
  json: (query: Query, edition: Edition, reply: FastifyReply) => unknown
  table: (query: Query, edition: Edition) => Table
}

const JSON_FORMAT = { mediaType: 'application/json', title: 'JSON', without: ['bom'] }

/** The successful response of a flat resource, in either format. */
export function flatResponse(description: string, component: TSchema): Response {
  const response = jsonResponse(description, component, { list: true })
  const { Link, ...headers } = response.headers!
  return {
    ...response,
    headers: { ...headers, Link: { ...Link!, required: false } },
    content: { ...response.content, 'text/csv': { schema: { type: 'string' } } },
  }
}

/** Registers a flat resource at its path, and as CSV at the path with the suffix. */
export function registerFlat<Query>(
  app: FastifyInstance,
  context: Context,
  path: string,
  { schema, file, without, json, table }: Flat<Query>,
): void {
  const csv = {
    mediaType: 'text/csv',
    contentType: 'text/csv; charset=utf-8; header=present',
    title: 'CSV',
    without,
  }
  const handler =
    (suffixed?: typeof csv): Handler =>
    (request, reply) => {
      const format = suffixed ?? negotiate(request, reply, [JSON_FORMAT, csv])
      if (suffixed) refuseParameters(csv, request.query as Record<string, unknown>)
      const query = request.query as Query & { bom?: boolean }
      return respondAs(request, reply, context, format, (edition) => {
        if (format !== csv) return JSON.stringify(json(query, edition, reply))
        void reply.header('content-disposition', `attachment; filename="${file}.csv"`)
        return csvTable(table(query, edition), query.bom)
      })
    }
  app.get(path, { schema }, handler())
  app.get(`${path}.csv`, { schema: { ...schema, hide: true } }, handler(csv))
}
