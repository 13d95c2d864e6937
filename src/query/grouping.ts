import { count, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { textAt } from '../db/dialect/json.js'
import { textRows } from '../db/dialect/lists.js'
import { BUCKET_RULES, type DateUnit } from '../model/dates/date-buckets.js'
import type { DateColumns, Facet, KeyedTable, RelatedRows, Target } from './collection.js'

/*
 * SQL that groups the rows of a table by the values of filters or by units of dates, for facets and
 * for counts.
 */

/** A date by its day, month, year or decade. */
export interface DateDimension {
  dates: DateColumns
  unit: DateUnit
}

export type Dimension = Facet | DateDimension

export const isDate = (dimension: Dimension): dimension is DateDimension => 'dates' in dimension

/** A grouping: the tables to read, the values, and the way to count the records of a group. */
export interface Grouping {
  from: SQL
  values: SQL[]
  count: SQL<number>
  /** True if a record may have several values, and so several rows in a group. */
  isRepeated: boolean
}

/** Stands for a date that lies in no single unit. */
export const SPREAD = '?'

/**
 * Groups the rows of a table. Facets with the same related rows have their values from the same row
 * of these.
 */
export function groupingOf(table: KeyedTable, dimensions: readonly Dimension[]): Grouping {
  const all = [...new Set(dimensions.flatMap((one) => ('rows' in one ? [one.rows] : [])))]
  const alias = (rows: RelatedRows) => sql.raw(`"rows${all.indexOf(rows)}"`)
  const joins = all.map(
    (rows) =>
      sql` left join (${rows.select}) as ${alias(rows)} on ${alias(rows)}."record" = ${rows.key}`,
  )
  const dates = dimensions.filter(isDate)
  const dateAlias = (one: DateDimension) => `dates${dates.indexOf(one)}`
  const dateJoins = dates.map(
    (one) => sql` left join ${textRows(severalBuckets(one), dateAlias(one))} on true`,
  )
  const isRepeated = all.length > 0
  return {
    from: sql`${table}${sql.join([...joins, ...dateJoins])}`,
    values: dimensions.map((one) => {
      if (isDate(one)) return bucketOf(one, sql.identifier(dateAlias(one)))
      const { by, rows } = one
      return typeof by === 'string' ? sql`${alias(rows!)}.${sql.identifier(by)}` : by
    }),
    count: isRepeated ? sql<number>`count(distinct ${table.key})` : count(),
    isRepeated,
  }
}

/** The unit of a first or last day: null if that end is open. */
const unitOf = (day: SQLiteColumn, unit: DateUnit): SQL =>
  sql`substr(${day}, 1, length(${day}) - ${sql.raw(String(BUCKET_RULES[unit].cut))})`

const isInOne = ({ dates: { dateEarliest, dateLatest }, unit }: DateDimension): SQL =>
  sql`${unitOf(dateEarliest, unit)} = ${unitOf(dateLatest, unit)}`

/**
 * The units of a date that lasts over several of them, as a JSON list; null for any other date. Few
 * dates do.
 */
const severalBuckets = (one: DateDimension): SQL =>
  sql`case
    when ${one.dates.dateUnits} is not null and (${isInOne(one)}) is not true
    then ${textAt(one.dates.dateUnits, one.unit)} end`

/** The unit of a date; null if undated, and `SPREAD` if it lies in no unit for certain. */
function bucketOf(one: DateDimension, several: SQLWrapper): SQL {
  const { dates, unit } = one
  const { end } = BUCKET_RULES[unit]
  const only = sql`${unitOf(dates.dateEarliest, unit)}${end === '' ? sql`` : sql.raw(` || '${end}'`)}`
  const single = sql`case when ${isInOne(one)} then ${only} else ${sql.raw(`'${SPREAD}'`)} end`
  return sql`case when ${dates.date} is not null then coalesce(${several}."value", ${single}) end`
}

/** The value and the label of a group, given what it was grouped by. */
export function shownValue(dimension: Dimension, by: SQL): { value: SQL; label: SQL } {
  if (isDate(dimension))
    return {
      value: sql`nullif(${by}, ${sql.raw(`'${SPREAD}'`)})`,
      label: sql`case
        when ${by} is null then 'undated'
        when ${by} = ${sql.raw(`'${SPREAD}'`)} then ${sql.raw(`'in no single ${dimension.unit}'`)} end`,
    }
  const { target } = dimension
  if (target === undefined) return { value: by, label: sql`null` }
  return { value: recordOf(target, target.id, by), label: recordOf(target, target.name, by) }
}

const recordOf = ({ key }: Target, column: SQLiteColumn, by: SQL): SQL =>
  sql`(select ${column} from ${key.table} where ${key} = ${by})`
