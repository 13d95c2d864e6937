import { sql } from 'drizzle-orm'
import { index, integer, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { LONG_DATE_DAYS, NO_DAY } from '../../model/dates.js'
import { DATE_BASES, SECTION_KINDS, VOICES } from '../../model/vocabulary.js'

/* Columns that several tables share. `key` is internal and never leaves the database; `id` is public. */

/** An EDTF date, its first and last possible day (days since 1970-01-01), and how it is known. All null when undated. */
export const dateColumns = () => ({
  date: text(),
  dateFirst: integer(),
  dateLast: integer(),
  /** Days from the first possible day to the last. */
  dateSpan: integer().generatedAlwaysAs(sql`("date_last" - "date_first")`, { mode: 'virtual' }),
  /** The same two days as ISO dates; null at an open end. */
  dateEarliest: text(),
  dateLatest: text(),
  dateBasis: text({ enum: [...DATE_BASES] }),
  dateReason: text(),
  /** Sort keys without nulls: undated records sort last, ascending or descending. */
  dateAscending: integer()
    .notNull()
    .generatedAlwaysAs(sql`(ifnull("date_first", ${sql.raw(String(NO_DAY))}))`, {
      mode: 'virtual',
    }),
  dateDescending: integer()
    .notNull()
    .generatedAlwaysAs(sql`(ifnull("date_first", ${sql.raw(String(-NO_DAY))}))`, {
      mode: 'virtual',
    }),
})

type Dated = Record<
  'id' | 'dateAscending' | 'dateDescending' | 'dateLast' | 'dateSpan',
  SQLiteColumn
>

/**
 * Indexes of a table with `dateColumns`, ascending and descending: of all records, and of those with
 * a long or open date. `dateLast` is in each so that a date filter is tested within the index.
 */
export const dateIndexes = (table: string, t: Dated) => [
  index(`${table}_date_ascending`).on(t.dateAscending, t.id, t.dateLast),
  index(`${table}_date_descending`).on(t.dateDescending, t.id, t.dateLast),
  index(`${table}_long_ascending`)
    .on(t.dateAscending, t.id, t.dateLast)
    .where(sql`${t.dateSpan} > ${sql.raw(String(LONG_DATE_DAYS))}`),
  index(`${table}_long_descending`)
    .on(t.dateDescending, t.id, t.dateLast)
    .where(sql`${t.dateSpan} > ${sql.raw(String(LONG_DATE_DAYS))}`),
]

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

/** 1 if a conflict is about a record, else 0. The conflicts are among its links. */
export const disputeColumn = () => ({
  disputed: integer().notNull().default(0),
})

/** An index of the few disputed records, in the default order of a list. */
export const disputeIndex = (
  table: string,
  disputed: SQLiteColumn,
  order: [SQLiteColumn, ...SQLiteColumn[]],
) =>
  index(`${table}_disputed`)
    .on(...order)
    .where(sql`${disputed} = 1`)
