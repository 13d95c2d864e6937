import { BadValue, type Collection, type Filter, type PlannedFilter } from './collection.js'
import { decodeCursor, listDigest, type Cursor, type Order } from './keyset.js'
import { QueryError, type ParameterFault } from '../model/errors.js'
import type { Selection } from './projection.js'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100
export const DEFAULT_FACET_LIMIT = 100
export const MAX_FACET_LIMIT = 1000

/** A list request, ready to be run. */
export interface Plan {
  filters: PlannedFilter[]
  /** The columns to sort by; the last one is unique. */
  order: Order[]
  cursor: Cursor | null
  limit: number
  /** A digest of collection, filters and sort, for the cursors of this list. */
  digest: string
  /** The names of the filters whose values to count. */
  facets: readonly string[]
  /** The maximum number of values of a facet. */
  facetLimit: number
  /** The beginning of the values or labels to count; undefined for all. */
  facetQuery: string | undefined
  selection: Selection
  /** The parameters of the request, for the links to other pages: all but the cursor. */
  parameters: [string, unknown][]
}

export interface DetailQuery {
  fields?: string[]
  embed?: string[]
}
export type ListQuery = Record<string, string | number | boolean | string[] | undefined> &
  DetailQuery & {
    limit?: number
    cursor?: string
    sort?: string[]
    facets?: string[]
    facetLimit?: number
    facetQuery?: string
  }

/** The parameters that every list has beside its filters, in the order in which links have them; the cursor follows. */
const COMMON_PARAMETERS = ['sort', 'limit', 'fields', 'embed', 'facets', 'facetLimit', 'facetQuery']

/**
 * Plans a list from its validated query.
 * @throws QueryError invalid-parameter, with everything that is wrong, or invalid-cursor.
 */
export function planList(collection: Collection, query: ListQuery): Plan {
  const { filters, faults } = planFilters(collection.filters, query)
  const sort = query.sort ?? [collection.defaultSort]
  throwIfAny([...faults, ...sortFaults(sort), ...facetFaults(query)])
  const names = [...filters.map(({ name }) => name), ...COMMON_PARAMETERS]
  const order = orderOf(collection, sort)
  const digest = listDigest([collection.name, sort, filters.map(({ name, bind }) => [name, bind])])
  return {
    filters,
    order,
    cursor: query.cursor === undefined ? null : decodeCursor(query.cursor, digest, order.length),
    limit: query.limit ?? DEFAULT_LIMIT,
    digest,
    parameters: names
      .filter((name) => query[name] !== undefined)
      .map((name) => [name, query[name]]),
    facets: query.facets ?? [],
    facetLimit: query.facetLimit ?? DEFAULT_FACET_LIMIT,
    facetQuery: query.facetQuery,
    selection: selectionOf(query),
  }
}

/** Reads the filters of a query, in the order of their declaration, and lists the faults of their values. */
export function planFilters<Name extends string>(
  declared: Readonly<Record<Name, Filter>>,
  query: Readonly<Record<string, unknown>>,
): { filters: (PlannedFilter & { name: Name })[]; faults: ParameterFault[] } {
  const faults: ParameterFault[] = []
  const filters = (Object.entries(declared) as [Name, Filter][]).flatMap(([name, filter]) => {
    const value = query[name]
    if (value === undefined) return []
    try {
      return [{ name, filter, value, ...filter.read(value) }]
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      faults.push({ parameter: name, detail: `"${name}" ${error.message}` })
      return []
    }
  })
  return {
    filters,
    faults: [...faults, ...filters.flatMap((one) => one.filter.faults?.(one, filters) ?? [])],
  }
}

function sortFaults(sort: readonly string[]): ParameterFault[] {
  const keys = sort.map((key) => key.replace(/^-/, ''))
  return new Set(keys).size < keys.length
    ? [{ parameter: 'sort', detail: '"sort" names the same key twice' }]
    : []
}

/** The faults of parameters that say how to count facets although none are requested. */
const facetFaults = (query: ListQuery): ParameterFault[] =>
  (['facetLimit', 'facetQuery'] as const)
    .filter((name) => query[name] !== undefined && query.facets === undefined)
    .map((parameter) => ({
      parameter,
      detail: `"${parameter}" needs "facets": name the filters whose values to count`,
    }))

/** @throws QueryError invalid-parameter with all faults, if there are any. */
export function throwIfAny([fault, ...others]: readonly ParameterFault[]): void {
  if (fault !== undefined) throw new QueryError('invalid-parameter', [fault, ...others])
}

/** The parts of a record that a request selects. */
export const selectionOf = ({ fields, embed }: DetailQuery): Selection => ({
  ...(fields && { fields }),
  ...(embed && { embed }),
})

/** The columns of the sort keys, then the id in the direction of the last key. So every order is total. */
function orderOf({ sorts, id }: Collection, sort: readonly string[]): Order[] {
  const order = sort.flatMap((key): Order[] => {
    const direction = key.startsWith('-') ? 'descending' : 'ascending'
    return sorts[key.replace(/^-/, '')]![direction].map((column) => ({ column, direction }))
  })
  const unique = order.findIndex(({ column }) => column === id)
  return unique === -1
    ? [...order, { column: id, direction: order.at(-1)!.direction }]
    : order.slice(0, unique + 1)
}
