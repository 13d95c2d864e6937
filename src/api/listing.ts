import type { FastifyReply } from 'fastify'
import { Type, type TSchema } from 'typebox'
import { decodeCursor, listDigest, pageOf, type Cursor, type Position } from '../query/keyset.js'
import { linkHeader, linksOf } from './links.js'
import { DEFAULT_LIMIT, MAX_LIMIT } from '../query/plan.js'
import type { Warning } from '../query/unknown-values.js'
import { together } from '../query/together.js'

/*
 * Pages of lists that are not collections. Each has a single order, and the same page, links and
 * cursors as a collection.
 */

/** The default limit of lists with small items, so that most of these lists fit on one page. */
export const LONG_PAGE = MAX_LIMIT

export interface PageQuery {
  limit?: number
  cursor?: string
}

/** A parameter that takes a list of values, any of which may match. */
export const anyOf = (items: TSchema, description: string, example: string, maxItems = 50) =>
  Type.Optional(
    Type.Unsafe<string[]>(
      Type.Array(items, {
        minItems: 1,
        maxItems,
        uniqueItems: true,
        description,
        examples: [[example]],
      }),
    ),
  )

interface Listing<Row> {
  /** The validated query, `limit` and `cursor` included. */
  query: object & PageQuery
  /**
   * Identifies the list, to which its cursors are bound: ids, and the values of the query, defaults
   * included. Queries that mean the same identify the same list.
   */
  list: unknown
  /** The URL of the list without its query. */
  url: string
  /** The link to the page for people that shows the same list (`pageLink`). */
  page?: string
  /** The number of values in a position. */
  columns: number
  /** The number of rows if the query has no limit; 20 by default. */
  defaultLimit?: number
  /** Reads up to `limit` rows from the cursor outwards, or from the beginning. */
  read: (limit: number, cursor: Cursor | null) => Row[]
  total: () => number
}

/** The warnings of a list as a property of its body, if there are any. */
export const warned = (warnings: readonly Warning[]) => (warnings.length === 0 ? {} : { warnings })

/** Reads a page of a list and sets its `Link` header. */
export function readListing<Row extends { position: Position }>(
  reply: FastifyReply,
  {
    query,
    list,
    url,
    page: html,
    columns,
    defaultLimit = DEFAULT_LIMIT,
    read,
    total,
  }: Listing<Row>,
) {
  const { limit = defaultLimit, cursor: text } = query
  const digest = listDigest(list)
  const cursor = text === undefined ? null : decodeCursor(text, digest, columns)
  const [found, matches] = together([() => (limit === 0 ? [] : read(limit + 1, cursor)), total])
  const placed = pageOf(found, limit, cursor)
  const parameters = Object.entries(query).filter(([key]) => key !== 'cursor')
  const { cursors, ...links } = linksOf({ parameters, cursor, digest }, placed, url)
  const pages = linkHeader({ ...links, cursors })
  void reply.header('link', html === undefined ? pages : `${pages}, ${html}`)
  return { rows: placed.rows, page: { limit, ...cursors, total: matches }, links }
}
