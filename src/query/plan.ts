import { BadValue, type Collection, type Filter } from './collection.js'
import { decodeCursor, listDigest, type Cursor, type Order } from './keyset.js'
import { QueryError, type ParameterFault } from '../model/errors.js'
import type { Selection } from './projection.js'

export const DEFAULT_LIMIT = 20
export const MAX_LIMIT = 100

/** A filter of a request, with the value to bind to it. */
export interface PlannedFilter {
  name: string
  filter: Filter
  shape: string
  bind: unknown
}

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
  selection: Selection
  /** The parameters of the request, for the links to other pages: all but the cursor. */
  parameters: [string, unknown][]
}

export interface DetailQuery {
  fields?: string[]
  embed?: string[]
}
export type ListQuery = Record<string, string | number | string[] | undefined> &
  DetailQuery & { limit?: number; cursor?: string; sort?: string[]; facets?: string[] }

/**
 * Plans a list from its validated query.
 * @throws QueryError invalid-parameter or invalid-cursor.
 */
export function planList(collection: Collection, query: ListQuery): Plan {
  const filters: Plan['filters'] = []
  const faults: ParameterFault[] = []
  const parameters: Plan['parameters'] = []
  for (const [name, filter] of Object.entries(collection.filters)) {
    const value = query[name]
    if (value === undefined) continue
    parameters.push([name, value])
    try {
      filters.push({ name, filter, ...filter.read(value) })
    } catch (error) {
      if (!(error instanceof BadValue)) throw error
      faults.push({ parameter: name, detail: `"${name}" ${error.message}` })
    }
  }
  faults.push(...reversedRanges(filters, query))
  const sort = query.sort ?? [collection.defaultSort]
  const keys = sort.map((key) => key.replace(/^-/, ''))
  if (new Set(keys).size < keys.length)
    faults.push({ parameter: 'sort', detail: '"sort" names a key twice' })
  for (const name of ['sort', 'limit', 'fields', 'embed', 'facets']) {
    const value = query[name]
    if (value !== undefined) parameters.push([name, value])
  }
  const [fault, ...others] = faults
  if (fault !== undefined) throw new QueryError('invalid-parameter', [fault, ...others])

  const order = orderOf(collection, sort)
  const digest = listDigest([collection.name, sort, filters.map(({ name, bind }) => [name, bind])])
  const cursor =
    query.cursor === undefined ? null : decodeCursor(query.cursor, digest, order.length)
  return {
    filters,
    order,
    cursor,
    limit: query.limit ?? DEFAULT_LIMIT,
    digest,
    parameters,
    facets: query.facets ?? [],
    selection: selectionOf(query),
  }
}

/** The faults of ranges that end before they begin, such as `from=2025&to=2024`. Without them, open dates would match. */
export function reversedRanges(
  given: readonly Pick<PlannedFilter, 'name' | 'filter' | 'bind'>[],
  query: Readonly<Record<string, unknown>>,
): ParameterFault[] {
  return given.flatMap(({ name, filter: { upTo = '' }, bind: low }) => {
    const end = given.find((other) => other.name === upTo)
    if (end === undefined || (low as number) <= (end.bind as number)) return []
    return [
      {
        parameter: name,
        detail: `"${name}=${String(query[name])}" lies beyond "${upTo}=${String(query[upTo])}": there is nothing between them`,
      },
    ]
  })
}

/** The parts of a record that a request wants to see. */
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
