import { and, sql, type SQL } from 'drizzle-orm'
import { tested } from '../db/dialect/planner.js'
import { limitTo } from '../db/statements.js'
import type { Collection, PlannedFilter, Reader } from './collection.js'
import { groupingOf, isDate, shownValue, type Dimension } from './grouping.js'
import type { Cursor } from './keyset.js'
import { conditions } from './where.js'

/* The statement that counts records by their values. */

export const COUNT_SORTS = ['-count', 'count', 'value', '-value'] as const
export type CountSort = (typeof COUNT_SORTS)[number]
export const STATISTICS = ['sum', 'min', 'max', 'median'] as const
export type Statistic = (typeof STATISTICS)[number]

export interface CountPlan {
  filters: PlannedFilter[]
  by: readonly string[]
  dimensions: Dimension[]
  statistics: readonly Statistic[]
  sort: CountSort
}

/** The number of values in a position: one for each dimension, and one for the count if the rows are sorted by it. */
export const positionLength = ({ by, sort }: CountPlan): number =>
  by.length + (isByCount(sort) ? 1 : 0)

const isByCount = (sort: CountSort): boolean => sort.endsWith('count')

/** The unit that all numbers of a row share, if there is any. */
export const unitOf = (
  units: readonly string[],
  { by, filters }: { by: readonly string[]; filters: readonly PlannedFilter[] },
): string | undefined =>
  units.find((unit) => by.includes(unit)) ??
  units.find((unit) => filters.some(({ name, shape }) => name === unit && shape === 'one'))

const AGGREGATES: Record<Statistic, SQL> = {
  sum: sql`sum("number")`,
  min: sql`min("number")`,
  max: sql`max("number")`,
  median: sql`avg(case when "rank" in (("size" + 1) / 2, ("size" + 2) / 2) then "number" end)`,
}

const list = (parts: readonly SQL[]) => sql.join([...parts], sql`, `)
const named = (name: string, length: number): SQL[] =>
  Array.from({ length }, (_, i) => sql.raw(`"${name}${i}"`))

/** Counts in three steps: it finds the groups, selects the rows of the page, and adds ids and labels. */
export function countingStatement(
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
  const bounds = places.map((_, i) => sql`${sql.placeholder(`cursor${i}`)}`)
  const after = cursor
    ? sql` where (${list(places)}) ${sql.raw(isDescending ? '<' : '>')} (${list(bounds)})`
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
 * The sort keys of the rows, all in one direction. A group without a value stands last: its text is greater than all
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
  { table, statistics: numbers }: Collection,
  { dimensions, by, filters, statistics }: CountPlan,
): SQL {
  const { from, values, count, isRepeated } = groupingOf(table, dimensions)
  const keys = named('by', dimensions.length)
  // With the index of one dimension, SQLite would look up each row for the others. Reading the table in its own order is faster.
  const read = (value: SQL) => (values.length > 1 ? tested(value) : value)
  const grouped = list(values.map((value, i) => sql`${read(value)} as ${keys[i]!}`))
  const where = and(...conditions(filters))
  const matching = sql`from ${from}${where ? sql` where ${where}` : sql``}`
  if (statistics.length === 0)
    return sql`select ${grouped}, ${count} as "count" ${matching} group by ${list(keys)}`
  const { value, units } = numbers!
  const unit = unitOf(Object.keys(units), { by, filters })!
  // Numbers without a unit cannot be added up.
  const number = sql`case when ${units[unit]!} then ${value} end`
  const distinct = isRepeated ? sql`distinct ${table.key}, ` : sql``
  const rows = sql`select ${distinct}${grouped}, ${number} as "number" ${matching}`
  const partition = sql`partition by ${list(keys)}`
  const ranked = sql`
    select *, row_number() over (${partition} order by "number" nulls last) as "rank",
      count("number") over (${partition}) as "size"
    from (${rows}) as "numbers"`
  const aggregates = statistics.map(
    (name, i) => sql`${AGGREGATES[name]} as ${sql.raw(`"statistic${i}"`)}`,
  )
  return sql`
    select ${list(keys)}, count(*) as "count", ${list(aggregates)}
    from (${statistics.includes('median') ? ranked : rows}) as "ranked" group by ${list(keys)}`
}
