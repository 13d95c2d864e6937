import { sql, type SQL } from 'drizzle-orm'
import type { Edition } from '../db/edition.js'
import type { EditionCache } from './edition-cache.js'
import type { Cursor } from './keyset.js'

/*
 * The first places of a list whose matches must all be ranked or collected before any page can be shown. They are
 * kept as long as the edition stays, so that the next pages and the same request again cost nothing.
 */

/** A place in a list: the position of a row, which a cursor holds, followed by further values of the row. */
export type Place = readonly (number | string)[]

/** The number of places of a list that are kept. */
export const FIRST_PLACES = 300

/** Reads up to `limit` places from the beginning of a list, or from a cursor outwards. */
type ReadPlaces<T extends Place> = (limit: number, cursor: Cursor | null) => T[]

/** Reads places of a list: from the kept first places if they include them, otherwise with `read`. `key` identifies the list. */
export function readThroughFirstPlaces<T extends Place>(
  cache: EditionCache,
  edition: Edition,
  key: readonly unknown[],
  { limit, cursor }: { limit: number; cursor: Cursor | null },
  read: ReadPlaces<T>,
): readonly T[] {
  const first = cache(edition, key, () => read(FIRST_PLACES, null))
  return placesAt(first, limit, cursor) ?? read(limit, cursor)
}

/**
 * Up to `limit` places from a cursor outwards, from the first places of a list, of which at most `most` are kept. Undefined if
 * the result may need other places.
 */
export function placesAt<T extends Place>(
  first: readonly T[],
  limit: number,
  cursor: Cursor | null,
  most = FIRST_PLACES,
): readonly T[] | undefined {
  const isWholeList = first.length < most
  if (cursor === null)
    return isWholeList || limit <= first.length ? first.slice(0, limit) : undefined
  const at = first.findIndex((place) => cursor.position.every((value, i) => place[i] === value))
  if (at === -1) return undefined
  if (cursor.direction === 'prev') return first.slice(Math.max(0, at - limit), at).reverse()
  return isWholeList || at + limit < first.length ? first.slice(at + 1, at + 1 + limit) : undefined
}

/**
 * SQL for the places of a ranking from a cursor outwards: the condition, which is undefined at the beginning, and the order.
 * The position of the cursor is bound to "rank" and "after".
 */
export function rankedFrom(
  rank: SQL,
  key: SQL,
  direction: Cursor['direction'] | 'first',
): { where: SQL | undefined; order: SQL } {
  const than = sql.raw(direction === 'prev' ? '<' : '>')
  return {
    where:
      direction === 'first'
        ? undefined
        : sql`(${rank}, ${key}) ${than} (${sql.placeholder('rank')}, ${sql.placeholder('after')})`,
    order: direction === 'prev' ? sql`${rank} desc, ${key} desc` : sql`${rank}, ${key}`,
  }
}
