import { and, sql, type SQL } from 'drizzle-orm'
import { DATE_UNITS } from '../model/date-buckets.js'
import { QueryError, type ParameterFault } from '../model/errors.js'
import type { Edition } from '../db/edition.js'
import { createStatements } from '../db/statements.js'
import type { Collection, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { groupingOf, shownValue, type Dimension } from './grouping.js'
import { planFilters, throwIfAny, type PlannedFilter } from './plan.js'
import { createUnknownValues } from './unknown-values.js'
import { conditions, filterShape, filterValues } from './where.js'

/* Counts of the records of a collection by up to three of their values, kept per edition. */

export const MAX_DIMENSIONS = 3
/** The most rows of counts: they are kept in memory. */
export const MAX_COUNT_ROWS = 20_000
export const STATISTICS = ['sum', 'min', 'max', 'median'] as const
export type Statistic = (typeof STATISTICS)[number]

/** A row of counts. `labels` has the names of records, and says why a date has no unit. */
export interface CountRow {
  values: (string | null)[]
  labels: (string | null)[]
  count: number
  /** In the order in which they were requested; null if the row has no unit. */
  statistics: (number | null)[]
}

export interface CountPlan {
  filters: PlannedFilter[]
  by: readonly string[]
  dimensions: Dimension[]
  statistics: readonly Statistic[]
}

interface CountQuery {
  by: string[]
  statistics?: Statistic[]
}

/** What the records of a collection can be counted by. */
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
  const { by, statistics = [] } = query
  const { filters, faults } = planFilters(collection.filters, query)
  throwIfAny([...faults, ...unitFaults(collection, filters, by, statistics)])
  const all = dimensionsOf(collection)
  return { filters, by, statistics, dimensions: by.map((name) => all[name]!) }
}

/** The faults of statistics over numbers that may have different units. */
function unitFaults(
  { statistics: numbers }: Pick<Collection, 'statistics'>,
  filters: readonly PlannedFilter[],
  by: readonly string[],
  statistics: readonly Statistic[],
): ParameterFault[] {
  const units = numbers?.units ?? []
  const isOfOneUnit = units.some(
    (unit) =>
      by.includes(unit) || filters.some(({ name, shape }) => name === unit && shape === 'one'),
  )
  if (statistics.length === 0 || isOfOneUnit) return []
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
  return {
    warnings,
    /** All rows, the most frequent first. */
    rows: (plan: CountPlan, edition: Edition): CountRow[] => {
      const { filters, by, statistics } = plan
      const shape = `${by.join()} ${statistics.join()} ${filterShape(filters)}`
      const values = filterValues(filters)
      const counted = cache(edition, ['counts', collection.name, shape, values], () =>
        prepared(shape, () => countingStatement(db, collection, plan), 'costly')(values),
      )
      if (counted.length > MAX_COUNT_ROWS) throw tooMany()
      return counted.map((row) => ({
        values: by.map((_, i) => row[2 * i] as string | null),
        labels: by.map((_, i) => row[2 * i + 1] as string | null),
        count: row[2 * by.length] as number,
        statistics: row.slice(2 * by.length + 1) as (number | null)[],
      }))
    },
  }
}

const tooMany = () =>
  new QueryError('invalid-parameter', [
    {
      parameter: 'by',
      detail: `"by" gives more than ${MAX_COUNT_ROWS} rows: add filters, or count by fewer or coarser values`,
    },
  ])

const AGGREGATES: Record<Statistic, SQL> = {
  sum: sql`sum("number")`,
  min: sql`min("number")`,
  max: sql`max("number")`,
  median: sql`avg(iif("rank" in (("size" + 1) / 2, ("size" + 2) / 2), "number", null))`,
}

/** Counts in three steps: the values of each record, the groups, and what to call them. */
function countingStatement(
  db: Reader['db'],
  { table, statistics: numbers, filters }: Collection,
  { dimensions, by, filters: planned, statistics }: CountPlan,
) {
  const { from, values, count, isRepeated } = groupingOf(table, dimensions)
  const names = dimensions.map((_, i) => sql.raw(`"by${i}"`))
  const list = (parts: SQL[]) => sql.join(parts, sql`, `)
  const grouped = values.map((value, i) => sql`${value} as ${names[i]!}`)
  const where = and(...conditions(planned))
  const matching = where ? sql` where ${where}` : sql``
  const shown = list(
    dimensions.flatMap((one, i) => {
      const { value, label } = shownValue(one, names[i]!)
      return [value, label]
    }),
  )
  const order = sql`order by "count" desc, ${list(names)}`
  const limit = sql.raw(`limit ${MAX_COUNT_ROWS + 1}`)
  if (statistics.length === 0)
    return statement(
      db,
      sql`select ${shown}, "count" from (select ${list(grouped)}, ${count} as "count" from ${from}${matching} group by ${list(names)}) ${order} ${limit}`,
    )
  const { value, units } = numbers!
  // Numbers without a unit cannot be added up.
  const unit =
    units.find((name) => by.includes(name)) ??
    units.find((name) => planned.some((one) => one.name === name))!
  const number = sql`iif(${filters[unit]!.facet!.by as SQL} is null, null, ${value})`
  const rows = sql`select ${isRepeated ? sql`distinct ${table}."rowid", ` : sql``}${list(grouped)}, ${number} as "number" from ${from}${matching}`
  const partition = sql`partition by ${list(names)}`
  const ranked = sql`select *, row_number() over (${partition} order by "number") as "rank", count(*) over (${partition}) as "size" from (${rows})`
  const aggregates = statistics.map(
    (name, i) => sql`${AGGREGATES[name]} as ${sql.raw(`"statistic${i}"`)}`,
  )
  const results = statistics.map((_, i) => sql.raw(`"statistic${i}"`))
  return statement(
    db,
    sql`select ${shown}, "count", ${list(results)} from (select ${list(names)}, count(*) as "count", ${list(aggregates)} from (${statistics.includes('median') ? ranked : rows}) group by ${list(names)}) ${order} ${limit}`,
  )
}

const statement = (db: Reader['db'], rows: SQL) =>
  db.select({ row: sql`*` }).from(sql`(${rows}) as "counted"`)
