import type { FastifyReply } from 'fastify'
import { Type, type TSchema } from 'typebox'
import { decodeCursor, listDigest, pageOf, type Cursor, type Position } from '../query/keyset.js'
import { linkHeader, linksOf } from './links.js'
import { DEFAULT_LIMIT } from '../query/plan.js'

/* Pages of lists that are no collection: they have one order of their own, but page, links and cursors like all others. */

export interface PageQuery {
  limit?: number
  cursor?: string
}

/** A parameter that takes any of several values. */
export const anyOf = (items: TSchema, description: string, example: string, maxItems = 50) =>
  Type.Optional(
    Type.Unsafe<string[]>(
      Type.Array(items, {
        minItems: 1,
        maxItems,
        uniqueItems: true,
        description: `${description} Separate alternatives by commas.`,
        examples: [[example]],
      }),
    ),
  )

export interface Listing<Row> {
  /** The validated query, `limit` and `cursor` included. */
  query: object & PageQuery
  /** What the list is and asks for, by ids and with its defaults, however its query is written; cursors of one list are no good for another. */
  list: unknown
  /** Its URL without the query. */
  url: string
  /** How many values a position has. */
  columns: number
  /** Up to `limit` rows next to the cursor, from it outwards, or the first ones. */
  read: (limit: number, cursor: Cursor | null) => Row[]
  total: () => number
}

/** Reads one page of a list and sets its `Link` header. */
export function readListing<Row extends { position: Position }>(
  reply: FastifyReply,
  { query, list, url, columns, read, total }: Listing<Row>,
) {
  const { limit = DEFAULT_LIMIT, cursor: text } = query
  const digest = listDigest(list)
  const cursor = text === undefined ? null : decodeCursor(text, digest, columns)
  const placed = pageOf(read(limit + 1, cursor), limit, cursor)
  const parameters = Object.entries(query).filter(([key]) => key !== 'cursor')
  const { cursors, ...links } = linksOf({ parameters, cursor, digest }, placed, url)
  void reply.header('link', linkHeader({ ...links, cursors }))
  return { rows: placed.rows, page: { limit, ...cursors, total: total() }, links }
}
