import type { SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Static, TObject, TSchema } from 'typebox'
import type { Edition } from '../db/edition.js'
import type { Database } from '../db/open.js'
import type { OpenSnapshot, Reading } from '../db/reading/reading.js'
import type { Placement } from '../db/reading/suspension.js'
import type { ParameterFault } from '../model/errors.js'
import type { RecordFormats } from './record-formats.js'

/*
 * A collection is declared once. Parameters, pages, cursors, totals, links, ETags, formats and the
 * OpenAPI document follow from its declaration.
 */

/* `api/` may not import `db/`. */
export { isSameEdition } from '../db/edition.js'
export type { Edition, OpenSnapshot, Reading }

/** The connection with which requests read. Statements are prepared on `db`. */
export interface Reader {
  db: Database
  /** Decides where statements run; without it, they all run on `db`. */
  placement?: Placement
}

/** A table whose rows have a key of one number. */
export type KeyedTable = SQLiteTable & { key: SQLiteColumn }

export interface Collection<S extends TObject = TObject> {
  /** Plural name: the path under `/v1`, the tag, the base of operation ids. */
  name: string
  singular: string
  /** One sentence for the documentation. */
  description: string
  /** The public shape of one record; its `$id` names the component. */
  schema: S
  table: KeyedTable
  id: SQLiteColumn
  /** Its stored JSON. Records without any are built from `fields`. */
  stored?: StoredJson
  /** SQL for every property of the shape. An expression that is JSON already is wrapped in `json()`. */
  fields: Record<keyof Static<S> & string, SQL>
  filters: Record<string, Filter>
  /** The names by which filters refer to its records, if these have names. */
  target?: Target
  sorts: Record<string, SortKey>
  defaultSort: string
  /**
   * The number of a record that counts can add up. `units` has the filters whose values are units of the number, each with the
   * condition under which numbers of the same unit can be added up.
   */
  statistics?: { value: SQLiteColumn; units: Readonly<Record<string, SQL>> }
  /** Its records in formats that not every kind of record has. */
  formats?: RecordFormats
}

/** The SQL that reads the stored JSON of records. Its URLs are relative. */
export interface StoredJson {
  /** Joins the stored JSON to the row of a record. */
  joins: SQL
  /** The JSON of the record in that row; null if none is stored. */
  json: SQL
}

/** Records that other records refer to, by their public ids or by their names. */
export interface Target {
  /** The singular of its name. */
  singular: string
  key: SQLiteColumn
  id: SQLiteColumn
  /** The title of a record. */
  name: SQLiteColumn
  /** The table with all names of the records. `examples` has a name for each id that an example uses. */
  names?: { key: SQLiteColumn; name: SQLiteColumn; examples: Readonly<Record<string, string>> }
  /** The ids of records that were merged into these, with the keys of the articles that state it. */
  mergedIds?: { key: SQLiteColumn; id: SQLiteColumn; article: SQLiteColumn }
}

/** Rows of another table whose values a record has: a select with a column "record". */
export interface RelatedRows {
  select: SQL
  /** The column of the record's table that "record" refers to. */
  key: SQLiteColumn
}

/** Groups records by the values of a filter, to count them. */
export interface Facet {
  /** The value to group by or, with `rows`, the name of the column of these rows that has it. */
  by: SQL | string
  /** Rows in which a record may have several values. It counts once for each value. */
  rows?: RelatedRows
  /** The records whose keys `by` gives: their ids are the values, and their names the labels. */
  target?: Target
}

/** The columns of a date, by which counts over time group. */
export type DateColumns = Record<'date' | 'dateEarliest' | 'dateLatest' | 'dateUnits', SQLiteColumn>

/** A filter: one query parameter, its SQL, and what to bind to it. */
export interface Filter {
  schema: TSchema
  /**
   * Reads the validated value of the parameter. Values of the same `shape` share their SQL.
   * @throws BadValue if the value breaks a rule that the schema cannot express.
   */
  read(value: unknown): { shape: string; bind: unknown }
  /** Says why the value can match nothing in an edition; undefined if it may match something. */
  warning?: (bind: unknown, edition: Edition) => string | undefined
  facet?: Facet
  /** True if it takes a list of values. Such a filter can also exclude values (derived-filters.ts). */
  isList?: true
  /** The records that its values name, by their ids or by their names. */
  target?: Target & { by: 'id' | 'name' }
  /** The same filter by the names of the records instead of their ids. */
  byName?: Filter
  /** Distinguishes records that have a value from those without. Undefined if every record has one. */
  presence?: {
    /** The thing that has the value; the name of the filter by default. */
    name?: string
    where: (tested: boolean) => SQL
  }
  /** The columns of the date that it compares. */
  dates?: DateColumns
  /** True if no index finds its matches, so that each row is tested. */
  isTested?: true
  /** The columns that it compares. An index that begins with one of them holds its matches in order. */
  columns?: readonly SQLiteColumn[]
  /** True if it compares by order instead of equality, so that its matches are a range of an index. */
  range?: true
  /**
   * Two conditions that split its matches, if no single index holds them in order but one index holds each part. The
   * parts share no row and together have all matches. `by` is the first column of the order.
   */
  parts?: readonly [Part, Part]
  /** The name of a filter that must hold of the same related row if both are given. This filter then states both. */
  joins?: string
  /** Finds faults in combination with the other filters of a request, such as a range that ends before it begins. */
  faults?: (own: PlannedFilter, all: readonly PlannedFilter[]) => ParameterFault[]
  /**
   * The condition. `bound` stands for the value to bind, `joined` for the comparison of the filter that `joins` names.
   * With `tested`, SQLite tests it on each row and uses no index of the table for it. `by` is the column by which a
   * walk is sorted: a range names no other column that has an index, or SQLite might use that index and sort.
   */
  where(
    bound: SQL,
    shape: string,
    options: { joined?: SQL | undefined; tested: boolean; by?: SQLiteColumn | undefined },
  ): SQL
}

type Part = (bound: SQL, by: SQLiteColumn) => SQL

/** A filter of a request, with its value and what to bind to it. */
export interface PlannedFilter {
  name: string
  filter: Filter
  value: unknown
  shape: string
  bind: unknown
}

/** A sort key: its columns, none of which may be null. Both directions may use different ones. */
export interface SortKey {
  ascending: readonly SQLiteColumn[]
  descending: readonly SQLiteColumn[]
}

/** What can be embedded in a record: records of `collection`, or a value that is computed from the record. */
export type Embed = EmbeddedRecords | Computed
export type EmbeddedRecords = { collection: Collection; description: string } & (
  OneEmbedded | ManyEmbedded
)
/** A value that is computed from the outer record: SQL returns JSON, and `finish` makes the value from it. */
interface Computed {
  collection?: undefined
  many?: undefined
  description: string
  shape: TObject
  json: SQL
  finish: (value: unknown) => unknown
}
/** The record whose key is in a column of the outer record, or null. */
interface OneEmbedded {
  key: SQLiteColumn
  many?: undefined
}
/** Up to MAX_EMBEDDED records, in this order, that meet `on`: a condition on both records, the inner and the outer one. */
interface ManyEmbedded {
  on: SQL
  many: { order: readonly SQLiteColumn[] }
}

/** The embeds of each collection, by the collection's name. */
export type Embeds = Readonly<Record<string, Readonly<Record<string, Embed>>>>

/** The maximum number of records in an embedded list. */
export const MAX_EMBEDDED = 20

/** The fault of a value that has the right type but makes no sense. Completes `"name" ...`. */
export class BadValue extends Error {}
