import { DATE_UNITS } from '../model/dates/date-buckets.js'
import { QueryError, type ParameterFault } from '../model/errors.js'
import type { Edition } from '../db/edition.js'
import { createStatements } from '../db/statements.js'
import {
  countingStatement,
  positionLength,
  unitOf,
  type CountPlan,
  type CountSort,
  type Statistic,
} from './count-statement.js'
import type { Collection, PlannedFilter, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { readThroughFirstPlaces, type Place } from './first-places.js'
import type { Dimension } from './grouping.js'
import { cursorValues, type Cursor, type Position } from './keyset.js'
import { planFilters, throwIfAny } from './plan.js'
import { createUnknownValues } from './unknown-values.js'
import { filterShape, filterValues } from './where.js'

/* Counts of the records of a collection by up to three of their values, kept per edition. */

export const MAX_DIMENSIONS = 3

/** The maximum number of rows of a whole table. */
export const MAX_COUNT_ROWS = 100_000
/** A row of counts. `labels` has the names of records, and says why a date has no unit. */
export interface CountRow {
  position: Position
  /** The number of all rows. */
  total: number
  values: (string | null)[]
  labels: (string | null)[]
  count: number
  /** In the order in which they were requested; null if the row has no unit. */
  statistics: (number | null)[]
}

export interface CountQuery {
  by: string[]
  sort?: [CountSort]
  statistics?: Statistic[]
}

/** The values by which the records of a collection can be counted. */
export function dimensionsOf({ filters }: Pick<Collection, 'filters'>): Record<string, Dimension> {
  const all = Object.entries(filters)
  const dates = all.find(([, filter]) => filter.dates)?.[1].dates
  return {
    ...Object.fromEntries(
      all.flatMap(([name, { facet }]) => (facet ? [[name, facet] as const] : [])),
    ),
    ...(dates && Object.fromEntries(DATE_UNITS.map((unit) => [unit, { dates, unit }]))),
  }
}

/** @throws QueryError invalid-parameter, with everything that is wrong. */
export function planCounts(
  collection: Collection,
  query: CountQuery & Record<string, unknown>,
): CountPlan {
  const { by, statistics = [], sort: [sort] = ['-count'] } = query
  const { filters, faults } = planFilters(collection.filters, query)
  throwIfAny([...faults, ...unitFaults(collection, filters, by, statistics)])
  const all = dimensionsOf(collection)
  return { filters, by, statistics, sort, dimensions: by.map((name) => all[name]!) }
}

/** The faults of statistics over numbers that may have different units. */
function unitFaults(
  { statistics: numbers }: Pick<Collection, 'statistics'>,
  filters: readonly PlannedFilter[],
  by: readonly string[],
  statistics: readonly Statistic[],
): ParameterFault[] {
  const units = Object.keys(numbers?.units ?? {})
  if (statistics.length === 0 || unitOf(units, { by, filters })) return []
  const names = units.map((unit) => `"${unit}"`).join(' or ')
  return [
    {
      parameter: 'statistics',
      detail: `"statistics" would add up different units: add ${names} to "by", or filter by one value of it`,
    },
  ]
}

export function createCountsReader(
  collection: Collection,
  connection: Reader,
  cache: EditionCache,
) {
  const { db } = connection
  const prepared = createStatements(connection)
  const warnings = createUnknownValues(db, prepared, cache)

  /** Up to `limit` rows from the cursor outwards. */
  function find(plan: CountPlan, limit: number, cursor: Cursor | null): Place[] {
    const shape = `${shapeOf(plan)} ${cursor?.direction ?? 'first'}`
    const statement = prepared(
      shape,
      () => countingStatement(db, collection, plan, cursor),
      'costly',
    )
    const values = { ...filterValues(plan.filters), ...cursorValues(cursor?.position ?? []), limit }
    return statement(values) as Place[]
  }

  return {
    warnings,
    /** A page of rows. The first ones are kept per edition. */
    page: (plan: CountPlan, limit: number, cursor: Cursor | null, edition: Edition): CountRow[] =>
      readThroughFirstPlaces(
        cache,
        edition,
        ['counts', collection.name, shapeOf(plan), filterValues(plan.filters)],
        { limit, cursor },
        (limit, cursor) => find(plan, limit, cursor),
      ).map((place) => rowOf(plan, place)),
    /** @throws QueryError invalid-parameter if there are more than `MAX_COUNT_ROWS`. */
    all: (plan: CountPlan): CountRow[] => {
      const rows = find(plan, MAX_COUNT_ROWS + 1, null)
      if (rows.length > MAX_COUNT_ROWS) throw tooMany()
      return rows.map((place) => rowOf(plan, place))
    },
  }
}

const shapeOf = ({ by, statistics, sort, filters }: CountPlan): string =>
  `${by.join()} ${statistics.join()} ${sort} ${filterShape(filters)}`

const tooMany = () =>
  new QueryError('invalid-parameter', [
    {
      parameter: 'by',
      detail: `"by" gives more than ${MAX_COUNT_ROWS} rows: add filters, count by fewer or coarser values, or read pages of JSON`,
    },
  ])

/** A row of the statement: its position, the number of rows, the count, the statistics, then values and labels. */
function rowOf(plan: CountPlan, place: Place): CountRow {
  const { by, statistics } = plan
  const length = positionLength(plan)
  const [total, count, ...rest] = place.slice(length) as [number, number, ...unknown[]]
  const named = rest.slice(statistics.length) as (string | null)[]
  return {
    position: place.slice(0, length),
    total,
    count,
    statistics: rest.slice(0, statistics.length) as (number | null)[],
    values: by.map((_, i) => named[2 * i]!),
    labels: by.map((_, i) => named[2 * i + 1]!),
  }
}
