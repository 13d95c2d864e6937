import { hash } from 'node:crypto'
import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { tested } from '../db/dialect/planner.js'
import { QueryError } from '../model/errors.js'

/*
 * Keyset paging. An opaque cursor holds the sort position of a row, the direction to go from it,
 * and a digest of both and of the list (collection, filters, sort). The digest shows whether a cursor
 * was changed or belongs to another list. Such a cursor is refused.
 */

/** One column of the order, and its direction. */
export interface Order {
  column: SQLiteColumn
  direction: 'ascending' | 'descending'
}

/** The values of the columns of the order in one row. */
export type Position = (string | number)[]

export interface Cursor {
  /** `next`: the rows after the position; `prev`: the rows before it. */
  direction: 'next' | 'prev'
  position: Position
}

/** A short digest of the query of a list. A cursor is valid only for lists with the same digest. */
export const listDigest = (list: unknown): string => digestOf(list)

const digestOf = (value: unknown): string =>
  hash('sha256', JSON.stringify(value), 'base64url').slice(0, 12)

/** Writes a cursor of the list with this digest. */
export function encodeCursor({ direction, position }: Cursor, digest: string): string {
  const check = digestOf([digest, direction, position])
  return Buffer.from(JSON.stringify([check, direction, ...position])).toString('base64url')
}

/**
 * Reads a cursor of the list with this digest, whose positions have `columns` values. The digest is
 * no secret: a forged cursor may name any position, but it can do nothing else.
 * @throws QueryError invalid-cursor if the cursor is damaged or belongs to another list.
 */
export function decodeCursor(text: string, digest: string, columns: number): Cursor {
  const cursor = parse(text, columns)
  if (cursor === undefined || encodeCursor(cursor, digest) !== text) throw invalidCursor()
  return cursor
}

function parse(text: string, columns: number): Cursor | undefined {
  try {
    const [, direction, ...position] = JSON.parse(
      Buffer.from(text, 'base64url').toString('utf8'),
    ) as unknown[]
    if ((direction !== 'next' && direction !== 'prev') || position.length !== columns)
      return undefined
    return position.every((value) => typeof value === 'string' || typeof value === 'number')
      ? { direction, position }
      : undefined
  } catch {
    return undefined
  }
}

function invalidCursor(): QueryError {
  const detail =
    'the cursor is damaged, or was made for other filters or another sort; start again without "cursor", or keep the filters and the sort of the list that gave it'
  return new QueryError('invalid-cursor', [{ parameter: 'cursor', detail }])
}

/**
 * The rows of a page in the order of the list, out of up to `limit` + 1 rows that were read from the cursor outwards,
 * and whether more rows follow on either side. Without a cursor they are the first rows of the list; `last` stands for
 * its end.
 */
export function pageOf<Row>(
  found: readonly Row[],
  limit: number,
  cursor: Cursor | 'last' | null,
): { rows: Row[]; hasNext: boolean; hasPrev: boolean } {
  if (limit === 0) return { rows: [], hasNext: false, hasPrev: false } // no row, so no cursor
  const hasMore = found.length > limit
  const backward = cursor === 'last' || cursor?.direction === 'prev'
  const rows = found.slice(0, limit)
  if (backward) rows.reverse()
  return {
    rows,
    hasNext: backward ? cursor !== 'last' : hasMore,
    hasPrev: backward ? hasMore : cursor !== null,
  }
}

export const reversed = ({ column, direction }: Order): Order => ({
  column,
  direction: direction === 'ascending' ? 'descending' : 'ascending',
})

/** The part of a statement's shape that its order decides. */
export const orderShape = (order: readonly Order[]): string =>
  order
    .map(({ column, direction }) => `${direction === 'ascending' ? '+' : '-'}${column.name}`)
    .join()

/** The values to bind for `isAfterCursor`. */
export const cursorValues = (position: readonly unknown[]): Record<string, unknown> =>
  Object.fromEntries(position.map((value, i) => [`cursor${i}`, value]))

/**
 * The condition that a row comes after the cursor in this order. SQLite reads it as a range of an index that begins with
 * the first column of the order.
 */
export function isAfterCursor(order: readonly Order[]): SQL {
  const bound = (i: number) => sql.placeholder(`cursor${i}`)
  const than = ({ direction }: Order) => sql.raw(direction === 'ascending' ? '>' : '<')
  const list = (items: SQL[]) => sql.join(items, sql`, `)
  const [first] = order as [Order, ...Order[]]
  if (order.every(({ direction }) => direction === first.direction)) {
    const columns = list(order.map(({ column }) => sql`${column}`))
    return sql`(${columns}) ${than(first)} (${list(order.map((_, i) => sql`${bound(i)}`))})`
  }
  // In mixed directions: greater or less in one column, and equal in those before it. Each row is tested, because SQLite would
  // otherwise look up each alternative in an index and sort the rows that it finds.
  const alternatives = order.map((step, i) =>
    sql.join(
      [
        ...order.slice(0, i).map(({ column }, j) => sql`${tested(column)} = ${bound(j)}`),
        sql`${tested(step.column)} ${than(step)} ${bound(i)}`,
      ],
      sql` and `,
    ),
  )
  return sql`(${first.column} ${than(first)}= ${bound(0)} and (${sql.join(alternatives, sql` or `)}))`
}
