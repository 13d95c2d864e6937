import { sql } from 'drizzle-orm'
import { index, integer, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { LONG_DATE_DAYS, NO_DAY } from '../../model/dates.js'
import { DATE_BASES, SECTION_KINDS } from '../../model/vocabulary.js'

/* Columns that several tables share. `key` is internal and never leaves the database; `id` is public. */

/** An EDTF date, its first and last possible day (days since 1970-01-01), and how it is known. All null when undated. */
export const dateColumns = () => ({
  date: text(),
  dateFirst: integer(),
  dateLast: integer(),
  /** Days from the first to the last one. */
  dateSpan: integer().generatedAlwaysAs(sql`("date_last" - "date_first")`, { mode: 'virtual' }),
  /** The same two days as ISO dates; null where the date is open. */
  dateEarliest: text(),
  dateLatest: text(),
  dateBasis: text({ enum: [...DATE_BASES] }),
  dateReason: text(),
  /** Sort positions without nulls: the undated come last in either direction. */
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

/** Indexes of a table with `dateColumns`, in either order by date: of all records, and of those whose date is long or open. Their last column is there to be compared. */
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

/** Where a record stands: the first cited code point, and the kind of section around it. */
export const placeColumns = () => ({
  position: integer().notNull(),
  section: text({ enum: [...SECTION_KINDS] }).notNull(),
})
