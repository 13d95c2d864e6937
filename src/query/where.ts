import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { comparison } from './comparisons.js'
import type { PlannedFilter } from './collection.js'

/* The filters of a list as SQL, and the values to bind. Requests of the same shape share their statements. */

export type Filters = readonly PlannedFilter[]

const placeholder = (name: string): SQL => sql`${sql.placeholder(`filter-${name}`)}`

/** The values to bind for `conditions`. */
export const filterValues = (filters: Filters): Record<string, unknown> =>
  Object.fromEntries(filters.map(({ name, bind }) => [`filter-${name}`, bind]))

/** The part of a statement's shape that its filters decide. */
export const filterShape = (filters: Filters): string =>
  filters.map(({ name, shape }) => `${name}:${shape}`).join()

interface Options {
  /** True if a filter is tested on each row instead of looked up in an index. */
  isTested?: (filter: PlannedFilter) => boolean
  /** The first column of the order of a walk. */
  by?: SQLiteColumn | undefined
  /** For filters whose matches come in two parts: the part to find, in the order of `by`. */
  part?: 0 | 1 | undefined
}

/** One condition for each filter; two filters that must hold of the same related row share one. */
export function conditions(
  filters: Filters,
  { isTested = () => false, by, part }: Options = {},
): SQL[] {
  const joined = new Set(filters.map(({ filter }) => filter.joins))
  return filters
    .filter(({ name }) => !joined.has(name))
    .map((one) => {
      const { name, filter, shape } = one
      const tested = isTested(one)
      if (by && part !== undefined && !tested && filter.parts)
        return filter.parts[part](placeholder(name), by)
      const partner = filters.find((other) => other.name === filter.joins)
      return filter.where(placeholder(name), shape, {
        joined: partner && comparison(placeholder(partner.name), partner.shape),
        tested,
        by,
      })
    })
}

/** True if the matches of these filters come in two parts. */
export const isSplit = (filters: Filters, isTested: (filter: PlannedFilter) => boolean): boolean =>
  filters.some((one) => one.filter.parts !== undefined && !isTested(one))
