import { and, sql, type SQL } from 'drizzle-orm'
import { DATE_UNITS } from '../model/date-buckets.js'
import { QueryError, type ParameterFault } from '../model/errors.js'
import type { Edition } from '../db/edition.js'
import { createStatements, limitTo } from '../db/statements.js'
import type { Collection, Reader } from './collection.js'
import type { EditionCache } from './edition-cache.js'
import { readThroughFirstPlaces, type Place } from './first-places.js'
import { groupingOf, isDate, shownValue, type Dimension } from './grouping.js'
import { cursorValues, type Cursor, type Position } from './keyset.js'
import { planFilters, throwIfAny, type PlannedFilter } from './plan.js'
import { createUnknownValues } from './unknown-values.js'
import { conditions, filterShape, filterValues } from './where.js'

/* Counts of the records of a collection by up to three of their values, kept per edition. */

export const MAX_DIMENSIONS = 3
/** The most rows of a whole table. */
export const MAX_COUNT_ROWS = 100_000
export const COUNT_SORTS = ['-count', 'count', 'value', '-value'] as const
export type CountSort = (typeof COUNT_SORTS)[number]
export const STATISTICS = ['sum', 'min', 'max', 'median'] as const
export type Statistic = (typeof STATISTICS)[number]

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

export interface CountPlan {
  filters: PlannedFilter[]
  by: readonly string[]
  dimensions: Dimension[]
  statistics: readonly Statistic[]
  sort: CountSort
}

export interface CountQuery {
  by: string[]
  sort?: [CountSort]
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

/** The number of values of a position: the count, unless the list is sorted by the values, and the values. */
export const positionLength = ({ by, sort }: CountPlan): number =>
  by.length + (isByCount(sort) ? 1 : 0)

const isByCount = (sort: CountSort): boolean => sort.endsWith('count')

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

const AGGREGATES: Record<Statistic, SQL> = {
  sum: sql`sum("number")`,
  min: sql`min("number")`,
  max: sql`max("number")`,
  median: sql`avg(case when "rank" in (("size" + 1) / 2, ("size" + 2) / 2) then "number" end)`,
}

const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)
const named = (name: string, length: number): SQL[] =>
  Array.from({ length }, (_, i) => sql.raw(`"${name}${i}"`))

/** Counts in three steps: the groups, the rows of the page, and what to call their values. */
function countingStatement(
  db: Reader['db'],
  collection: Collection,
  plan: CountPlan,
  cursor: Cursor | null,
) {
  const { dimensions, statistics, sort } = plan
  const keys = named('by', dimensions.length)
  const results = named('statistic', statistics.length)
  const places = named('place', positionLength(plan))
  const shown = dimensions.map((one, i) => shownValue(one, keys[i]!))
  const isDescending = (sort === '-value') !== (cursor?.direction === 'prev')
  const order = places.map((place) => (isDescending ? sql`${place} desc` : place))
  const after = cursor
    ? sql` where (${list(places)}) ${sql.raw(isDescending ? '<' : '>')} (${list(places.map((_, i) => sql`${sql.placeholder(`cursor${i}`)}`))})`
    : sql``
  const positions = positionsOf(
    plan,
    keys,
    shown.map(({ value }) => value),
  ).map((position, i) => sql`${position} as ${places[i]!}`)
  const placed = sql`select *, count(*) over () as "total", ${list(positions)} from (${groupsOf(collection, plan)}) as "groups"`
  const page = sql`select * from (${placed}) as "placed"${after} order by ${list(order)} limit ${limitTo('limit')}`
  const labels = shown.flatMap(({ value, label }) => [value, label])
  return db
    .select({ row: list([...places, sql`"total"`, sql`"count"`, ...results, ...labels]) })
    .from(sql`(${page}) as "page"`)
    .orderBy(...order)
}

/** Stands after the keys of all records. */
const LAST_KEY = sql.raw(String(Number.MAX_SAFE_INTEGER))

/** True if the groups are keys of records. */
const isKey = (dimension: Dimension): boolean =>
  !isDate(dimension) && dimension.target !== undefined

/**
 * What the rows are sorted by, all in one direction. A group without a value stands last: its text is greater than all
 * others, or less if the order is descending.
 */
function positionsOf(
  { sort, dimensions }: CountPlan,
  keys: readonly SQL[],
  values: readonly SQL[],
): SQL[] {
  const last = sql`'\u{10ffff}'`
  if (isByCount(sort))
    return [
      sort === 'count' ? sql`"count"` : sql`-"count"`,
      ...keys.map((key, i) => sql`coalesce(${key}, ${isKey(dimensions[i]!) ? LAST_KEY : last})`),
    ]
  return values.map((value, i) =>
    sort === '-value'
      ? sql`coalesce(${value}, case when ${keys[i]!} is null then '' else ' ' end)`
      : sql`coalesce(${value}, ${last} || coalesce(cast(${keys[i]!} as text), ${last}))`,
  )
}

/** The groups: what they are grouped by, how many records they have, and the statistics of these. */
function groupsOf(
  { table, statistics: numbers, filters }: Collection,
  { dimensions, by, filters: planned, statistics }: CountPlan,
): SQL {
  const { from, values, count, isRepeated } = groupingOf(table, dimensions)
  const keys = named('by', dimensions.length)
  const grouped = list(values.map((value, i) => sql`${value} as ${keys[i]!}`))
  const where = and(...conditions(planned))
  const matching = sql`from ${from}${where ? sql` where ${where}` : sql``}`
  if (statistics.length === 0)
    return sql`select ${grouped}, ${count} as "count" ${matching} group by ${list(keys)}`
  const { value, units } = numbers!
  const unit =
    units.find((name) => by.includes(name)) ??
    units.find((name) => planned.some((one) => one.name === name))!
  // Numbers without a unit cannot be added up.
  const number = sql`case when ${filters[unit]!.facet!.by as SQL} is not null then ${value} end`
  const rows = sql`select ${isRepeated ? sql`distinct ${table.key}, ` : sql``}${grouped}, ${number} as "number" ${matching}`
  const partition = sql`partition by ${list(keys)}`
  const ranked = sql`select *, row_number() over (${partition} order by "number") as "rank", count(*) over (${partition}) as "size" from (${rows}) as "numbers"`
  const aggregates = statistics.map(
    (name, i) => sql`${AGGREGATES[name]} as ${sql.raw(`"statistic${i}"`)}`,
  )
  return sql`select ${list(keys)}, count(*) as "count", ${list(aggregates)} from (${statistics.includes('median') ? ranked : rows}) as "ranked" group by ${list(keys)}`
}
