import { getTableConfig, type SQLiteColumn, type SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Cost } from '../db/reading/suspension.js'
import type { Filter } from './collection.js'
import type { Order } from './keyset.js'

/*
 * How the rows of a page are found. SQLite plans for any value that may be bound and for any number of rows that may be
 * read, so it cannot tell which way is shorter. Here the total is known, and one rule was measured to be enough:
 *
 * - If an index holds the matches of all filters in the order of the list, walk along it.
 * - Otherwise find the first places of the list once per edition, and keep them (first-places.ts). If there are few matches,
 *   collect and sort all of them. If there are many, walk in the order of the list and test each row: the walk soon meets
 *   enough matches.
 * - If no index finds the matches of any filter, walk: to collect them would read the whole table, too.
 * - Beyond the kept places, do the same, but collect fewer matches, because each page repeats the work.
 *
 * PostgreSQL plans for the values, and chooses the way itself. The first places are kept in the same cases.
 */

/** A way to find rows. */
export interface AccessPath {
  /**
   * `walk`: along an index in the order of the list, to the end of the page. `collect`: all matches by whatever index
   * finds them, then sorted.
   */
  kind: 'walk' | 'collect'
  /** The names of the filters whose matches the index of a walk holds; each row is tested for the others. */
  along: readonly string[]
  /** `quick` if it reads matches only, in the order of the list. A walk that tests rows may read a whole table. */
  cost: Cost
}

/** The access paths of a list. */
export interface AccessPaths {
  /** For the first places of the list, which are kept; null if a walk meets matches only. */
  first: AccessPath | null
  /** For any page. */
  page: AccessPath
}

/** The maximum number of matches that are collected for the first places: about 0.2 s, once per edition. */
const MAX_COLLECTED_ONCE = 50_000
/** The maximum number of matches that are collected for one page: a few milliseconds. */
const MAX_COLLECTED = 2000

/** A filter of a request, as far as access paths depend on it. */
interface Given {
  name: string
  filter: Pick<Filter, 'columns' | 'range' | 'isTested'>
  shape: string
}

/**
 * Chooses the access paths of a list. `countMatches` may take long, so it is called only if they depend on it. It is null if
 * the engine chooses the way.
 */
export function chooseAccessPaths(
  table: SQLiteTable,
  filters: readonly Given[],
  order: readonly Pick<Order, 'column'>[],
  countMatches: (() => number) | null,
): AccessPaths {
  const along = filtersInOrder(table, filters, order).map(({ name }) => name)
  if (along.length === filters.length)
    return { first: null, page: { kind: 'walk', along, cost: 'quick' } }
  if (countMatches === null) {
    const all = filters.map(({ name }) => name)
    const free: AccessPath = { kind: 'walk', along: all, cost: 'costly' }
    return { first: free, page: free }
  }
  if (filters.every(({ filter }) => filter.isTested)) {
    const walk: AccessPath = { kind: 'walk', along, cost: 'costly' }
    return { first: walk, page: walk }
  }
  const matches = countMatches()
  const upTo = (most: number): AccessPath => ({
    kind: matches <= most ? 'collect' : 'walk',
    along,
    cost: 'costly',
  })
  return { first: upTo(MAX_COLLECTED_ONCE), page: upTo(MAX_COLLECTED) }
}

/** The filters whose matches one index holds in the order of the list: ranges of its first column, and one other. */
function filtersInOrder<T extends Given>(
  table: SQLiteTable,
  filters: readonly T[],
  order: readonly Pick<Order, 'column'>[],
): T[] {
  const inOrder = filters.filter((filter) => isInOrder(table, filter, order))
  const other = inOrder.find(({ filter }) => !filter.range)
  return inOrder.filter((one) => one === other || one.filter.range)
}

/** True if an index holds the matches of a filter in this order. */
export function isInOrder(
  table: SQLiteTable,
  { filter: { columns = [], range }, shape }: Omit<Given, 'name'>,
  order: readonly Pick<Order, 'column'>[],
): boolean {
  const wanted = order.map(({ column }) => column)
  if (range) return columns.includes(wanted[0]!)
  if (shape !== 'one') return false
  return columns.some((column) => {
    const indexed = [column, ...wanted.filter((other) => other !== column)]
    return indexesOf(table).some((index) => indexed.every((one, i) => index[i] === one))
  })
}

const indexes = new WeakMap<SQLiteTable, SQLiteColumn[][]>()

/** The columns of each index of a table that holds all of its rows. */
function indexesOf(table: SQLiteTable): SQLiteColumn[][] {
  const known =
    indexes.get(table) ??
    getTableConfig(table)
      .indexes.filter(({ config }) => !config.where)
      .map(({ config }) => config.columns as SQLiteColumn[])
  indexes.set(table, known)
  return known
}
