import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type } from 'typebox'
import { integerAt } from '../db/dialect/json.js'
import { DateError, EARLY_DAYS, LATE_DAYS, NO_DAY, parseDate } from '../model/dates/dates.js'
import { BadValue, type DateColumns, type Filter, type SortKey } from './collection.js'
import { compared, reversedRange } from './filters.js'

/* The filters and the sort key of the dates of records: dateColumns() of records/shared/columns.ts. */

const [EARLY, LATE, UNDATED] = [EARLY_DAYS, LATE_DAYS, NO_DAY].map((days) =>
  sql.raw(String(days)),
) as [SQL, SQL, SQL]

/** The columns that date filters compare: dateColumns() of records/shared/columns.ts. */
interface DatedTable extends DateColumns {
  dateAscending: SQLiteColumn
  dateDescending: SQLiteColumn
  dateFirst: SQLiteColumn
  dateLast: SQLiteColumn
  dateIsLong: SQLiteColumn
}

const dateSchema = (description: string, example: string) =>
  Type.String({ minLength: 1, maxLength: 100, description, examples: [example] })

/** The schemas are the same for every list, so the OpenAPI document states them once. */
const DATE_SCHEMAS = {
  from: dateSchema(
    'An EDTF date, such as `2024-07` or `-0138`. The date of a match may be on or after its first day.',
    '2022-09',
  ),
  to: dateSchema(
    'An EDTF date, not before `from`. The date of a match may be on or before its last day.',
    '2024',
  ),
  within: dateSchema('An EDTF date. The date of a match certainly lies within it.', '2024'),
} as const

/**
 * `from` and `to`: a record matches if some day on which it may lie is in the range (overlap).
 * `within`: all of these days are in the range. All take any EDTF date: `from` its first possible
 * day, `to` its last, `within` both. Undated records never match. `name` is what `missing` and `present` call the date.
 *
 * No range of an index holds the matches of `from` and `to`, because a date may begin before the day
 * by which it is sorted, and last long after it. So they come in two parts. Dates that begin up to
 * `EARLY_DAYS` before that day and end up to `LATE_DAYS` after it are a range of the index by date.
 * Longer and open dates are few: they have an index of their own, and each of them is tested.
 */
export function dateRange(
  columns: DatedTable,
  name = 'date',
): { from: Filter; to: Filter; within: Filter } {
  const { dateAscending, dateDescending, dateFirst, dateLast, dateIsLong } = columns
  const range = { columns: [dateAscending, dateDescending], range: true } as const
  /** The first column of the index by date that a walk reads. The condition names no other one. */
  const dayOf = (by: SQLiteColumn | undefined) =>
    by === dateDescending ? dateDescending : dateAscending
  /** True for a date that a range of sort days finds. Undated records are at the end of either index. */
  const isShort = (day: SQLiteColumn) =>
    sql`${dateLast} - ${day} <= ${LATE} and ${day} - ${dateFirst} <= ${EARLY}`
  const isLong = sql`${dateIsLong} = 1`
  return {
    from: {
      schema: DATE_SCHEMAS.from,
      ...range,
      faults: reversedRange('to'),
      dates: columns,
      presence: {
        name,
        where: (tested) => sql`${compared(dateAscending, tested)} < ${UNDATED}`,
      },
      read: (value) => ({ shape: '', bind: readDate(value).first }),
      where: (bound, _shape, { tested }) => sql`${compared(dateLast, tested)} >= ${bound}`,
      parts: [
        (bound, by) => {
          const day = dayOf(by)
          return sql`(${dateLast} >= ${bound} and ${isShort(day)} and ${day} >= ${bound} - ${LATE} and ${day} < ${UNDATED})`
        },
        (bound) => sql`(${dateLast} >= ${bound} and ${isLong})`,
      ],
    },
    to: {
      schema: DATE_SCHEMAS.to,
      ...range,
      read: (value) => ({ shape: '', bind: readDate(value).last }),
      where: (bound, _shape, { tested }) => sql`${compared(dateFirst, tested)} <= ${bound}`,
      parts: [
        (bound, by) => {
          const day = dayOf(by)
          return sql`(${dateFirst} <= ${bound} and ${isShort(day)} and ${day} <= ${bound} + ${EARLY} and ${day} > -${UNDATED})`
        },
        (bound) => sql`(${dateFirst} <= ${bound} and ${isLong})`,
      ],
    },
    within: {
      schema: DATE_SCHEMAS.within,
      ...range,
      read: (value) => {
        const { first, last } = readDate(value)
        return { shape: '', bind: JSON.stringify([first, last]) }
      },
      where: (bound, _shape, { tested, by }) => {
        const [first, last] = [integerAt(bound, 0), integerAt(bound, 1)]
        const day = compared(dayOf(by), tested)
        const isInside = sql`${compared(dateFirst, tested)} >= ${first} and ${compared(dateLast, tested)} <= ${last}`
        return sql`(${day} >= ${first} and ${day} <= ${last} and ${isInside})`
      },
    },
  }
}

/** Selects records by having a date: true for the dated records, false for the undated ones. */
export function hasDate({
  dateAscending,
  dateDescending,
}: Pick<DatedTable, 'dateAscending' | 'dateDescending'>): Filter {
  return {
    schema: Type.Boolean(),
    columns: [dateAscending, dateDescending],
    range: true,
    read: (value) => ({ shape: value === true ? 'dated' : 'undated', bind: null }),
    where: (_bound, shape, { tested, by }) => {
      const operators = shape === 'dated' ? { first: '<', last: '>' } : { first: '=', last: '=' }
      const first = sql`${compared(dateAscending, tested)} ${sql.raw(operators.first)} ${UNDATED}`
      if (by === dateAscending) return first
      const last = sql`${compared(dateDescending, tested)} ${sql.raw(operators.last)} -${UNDATED}`
      return by === dateDescending ? last : sql`(${first} and ${last})`
    },
  }
}

function readDate(value: unknown) {
  try {
    return parseDate(String(value))
  } catch (error) {
    if (error instanceof DateError) throw new BadValue(`is wrong: ${error.message}`)
    throw error
  }
}

/**
 * Sorts by the first possible day, or by the last one if the date is some time within a range. The
 * records of a day are sorted by the time of day, then by their place in the text. Undated records
 * are last in either direction.
 */
export const sortByDate = (
  columns: Record<'dateAscending' | 'dateDescending' | 'dateOrder', SQLiteColumn>,
): SortKey => ({
  ascending: [columns.dateAscending, columns.dateOrder],
  descending: [columns.dateDescending, columns.dateOrder],
})
