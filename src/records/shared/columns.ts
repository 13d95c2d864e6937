import { sql } from 'drizzle-orm'
import { index, integer, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { flag, valueOr } from '../../db/dialect/generated.js'
import { EARLY_DAYS, LATE_DAYS, NO_DAY } from '../../model/dates/dates.js'
import { VOICES } from '../../model/vocabulary/claims.js'
import {
  DATE_BASES,
  DATE_EXTENTS,
  DATE_PRECISIONS,
  PARTS_OF_DAY,
} from '../../model/vocabulary/dates.js'
import { SECTION_KINDS } from '../../model/vocabulary/text.js'

/* Columns that several tables share. `key` is internal and never leaves the database; `id` is public. */

const isLongDate = sql.raw(
  `("date_last" - "date_sort" > ${LATE_DAYS} or "date_sort" - "date_first" > ${EARLY_DAYS})`,
)

const dayOr = (day: number) => valueOr(sql`"date_sort"`, day)

/**
 * An EDTF date, its first and last possible day (days since 1970-01-01), and what is known of it. All
 * null when undated, except the sort keys.
 */
export const dateColumns = () => ({
  date: text(),
  dateFirst: integer(),
  dateLast: integer(),
  /** The day by which it is sorted: `sortDay` (model/dates/dates.ts). */
  dateSort: integer(),
  /** The first and last day as ISO dates; null at an open end. */
  dateEarliest: text(),
  dateLatest: text(),
  datePrecision: text({ enum: [...DATE_PRECISIONS] }),
  dateExtent: text({ enum: [...DATE_EXTENTS] }),
  /** 1 or 0. */
  dateApproximate: integer(),
  dateUncertain: integer(),
  datePartOfDay: text({ enum: [...PARTS_OF_DAY] }),
  /** As an editor writes it, in the language of the article. */
  dateText: text(),
  dateBasis: text({ enum: [...DATE_BASES] }),
  dateReason: text(),
  /** The days, months, years and decades that it covers if it lasts; null otherwise. `coveredUnits` makes it. */
  dateUnits: text(),
  /** Sorts the records of a day: by the time of day, then by their place in the text. */
  dateOrder: integer().notNull().default(0),
  /** 1 if the date begins too early or ends too late to be found by a range of sort days. */
  dateIsLong: integer().generatedAlwaysAs(flag(isLongDate), { mode: 'virtual' }),
  /** Sort keys without nulls: undated records sort last, ascending or descending. */
  dateAscending: integer().notNull().generatedAlwaysAs(dayOr(NO_DAY), {
    mode: 'virtual',
  }),
  dateDescending: integer().notNull().generatedAlwaysAs(dayOr(-NO_DAY), {
    mode: 'virtual',
  }),
})

type Dated = Record<
  'id' | 'dateAscending' | 'dateDescending' | 'dateOrder' | 'dateFirst' | 'dateLast' | 'dateIsLong',
  SQLiteColumn
>

/**
 * Indexes of a table with `dateColumns`, ascending and descending: of all records, and of those with
 * a long date. The first and last day are in each so that a date filter is tested within the index.
 */
export function dateIndexes(table: string, t: Dated) {
  const isLong = sql`${t.dateIsLong} = 1`
  const named = (name: string, day: SQLiteColumn) =>
    index(`${table}_${name}`).on(day, t.dateOrder, t.id, t.dateFirst, t.dateLast)
  return [
    named('date_ascending', t.dateAscending),
    named('date_descending', t.dateDescending),
    named('long_ascending', t.dateAscending).where(isLong),
    named('long_descending', t.dateDescending).where(isLong),
  ]
}

/** A record's place: its first cited code point, and the kind of the section around it. */
export const placeColumns = () => ({
  position: integer().notNull(),
  section: text({ enum: [...SECTION_KINDS] }).notNull(),
})

/** Whose claim a record is. The speakers are in `attributions`. */
export const attributionColumns = () => ({
  voice: text({ enum: [...VOICES] })
    .notNull()
    .default('article'),
  /** `assertedBy` of the note without its words, as JSON; null if the quotes of the article decide. */
  assertedBy: text(),
})

/** The annotator's own finer term for the type of a record. */
export const subtypeColumn = () => ({
  subtype: text(),
})

/** 1 if a conflict is about a record, else 0. The conflicts are among its links. */
export const disputeColumn = () => ({
  disputed: integer().notNull().default(0),
})

/** An index of disputed records and of all others, in the default order of a list. */
export const disputeIndex = (
  table: string,
  disputed: SQLiteColumn,
  order: readonly SQLiteColumn[],
) => index(`${table}_disputed`).on(disputed, ...order)
