import { sql, type SQL } from 'drizzle-orm'
import type { Edition } from './collection.js'
import { createCounted } from './edition-cache.js'
import type { Cursor } from './keyset.js'

/*
 * Where all that matches must be ranked, or collected and sorted, before any of it can be shown, the first are kept as long as the edition stays: the next
 * pages, and whoever asks the same, take them from there.
 */

/** Its position among all, then whatever else is known. */
export type Ranked = readonly (number | string)[]

/** How many of a request are kept, and how many in all (8 MB at most). */
const [BEST, KEPT] = [300, 20_000]

/** Reads up to `limit` from the best on, or next to a position, from it outwards. */
export type ReadRanked<Row extends Ranked> = (limit: number, cursor: Cursor | null) => Row[]

/** The condition that a row is beyond the position that is bound to "rank" and "after", and the order from there: what a `ReadRanked` reads by. */
export function beyond(
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

/** Gives the same as `read` would; `request` tells requests apart. */
export type Best = <Row extends Ranked>(
  edition: Edition,
  request: unknown,
  limit: number,
  cursor: Cursor | null,
  read: ReadRanked<Row>,
) => readonly Row[]

export function createBest(): Best {
  const kept = createCounted(KEPT)
  return (edition, request, limit, cursor, read) =>
    nextTo(
      kept(edition, request, () => read(BEST, null)),
      limit,
      cursor,
    ) ?? read(limit, cursor)
}

/** Undefined where rows that are not among the best may be asked for. */
export function nextTo<Row extends Ranked>(
  best: readonly Row[],
  limit: number,
  cursor: Cursor | null,
  most = BEST,
): readonly Row[] | undefined {
  const isAll = best.length < most
  if (cursor === null) return isAll || limit <= best.length ? best.slice(0, limit) : undefined
  const at = best.findIndex((row) => cursor.position.every((value, i) => row[i] === value))
  if (at === -1) return undefined
  if (cursor.direction === 'prev') return best.slice(Math.max(0, at - limit), at).reverse()
  return isAll || at + limit < best.length ? best.slice(at + 1, at + 1 + limit) : undefined
}
