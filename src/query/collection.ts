import type Sqlite from 'better-sqlite3'
import type { SQL } from 'drizzle-orm'
import type { BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Static, TObject, TSchema } from 'typebox'
import type { RecordFormats } from './record-formats.js'

/*
 * What a resource declares about itself. Parameters, paging, cursors, totals, links, ETags and the OpenAPI
 * document all follow from this declaration; a resource has no code of its own for them.
 */

/** Which state of which database; `committedAt` in seconds since 1970-01-01 UTC. */
export interface Edition {
  number: number
  instance: string
  committedAt: number
}

/** What the HTTP stages need of a database. */
export interface Reader {
  db: BetterSQLite3Database & { $client: Sqlite.Database }
  /** The current edition of the data. */
  edition: () => Edition
  /** Runs synchronous reads against one and the same state of the database. */
  snapshot<T>(read: () => T): T
}

export interface Collection<S extends TObject = TObject> {
  /** Plural name: the path under `/v1`, the tag, the base of operation ids. */
  name: string
  singular: string
  /** One sentence for the documentation. */
  description: string
  /** The public shape of one record; its `$id` names the component. */
  schema: S
  table: SQLiteTable
  id: SQLiteColumn
  /** Where its records stand as JSON, by key, with relative URLs; those that are missing there are made of `fields`. */
  stored?: { key: SQLiteColumn; json: SQLiteColumn }
  /** SQL for every property of the shape; what is JSON already is wrapped in SQLite's json(). */
  fields: Record<keyof Static<S> & string, SQL>
  filters: Record<string, Filter>
  sorts: Record<string, SortKey>
  defaultSort: string
  /** What its records are in formats that not every kind of record has. */
  formats?: RecordFormats
}

/** A filter: one query parameter, its SQL, and what to bind to it. */
export interface Filter {
  schema: TSchema
  /**
   * Reads the validated value of the parameter.
   * `shape` tells apart values that need different SQL. Throws BadValue where the schema could not say it all.
   */
  read(value: unknown): { shape: string; bind: unknown }
  /** What its facet counts: the value by which records match, and a label where the value is an id. */
  facet?: { value: SQL; label?: SQL }
  /** The columns that it compares, where it compares columns: by an index that begins with one, its matches are found in order. */
  columns?: readonly SQLiteColumn[]
  /** True where it compares by order instead of equality, so that its matches are a range of an index. */
  range?: true
  /**
   * Where no one index has its matches in the order of `columns`: conditions for two parts of them, each of which an index has. They share no row, and
   * together they are all. `by` is the first column of the order.
   */
  parts?: readonly [Part, Part]
  /** How long it takes to test one row, as a multiple of a comparison of a column. */
  effort: number
  /** True where it looks for words in the full-text index; `bind` is then what to match there. */
  words?: true
  /** The name of a filter that, when both are given, must hold of the same row: this one then states both. */
  joins?: string
  /** The name of the filter that bounds from above what this one bounds from below: what they bind are numbers, this one's not the greater. */
  upTo?: string
  /**
   * The condition; `bound` stands for what `read` gave to bind, `joined` for the comparison of the joined filter. With `each`
   * it is one that SQLite tests on each row, and for which it uses no index of the table; `gathered`: words, after all their hits
   * have been gathered.
   */
  where(
    bound: SQL,
    shape: string,
    options: { joined?: SQL | undefined; each: boolean; gathered?: boolean },
  ): SQL
}

type Part = (bound: SQL, by: SQLiteColumn) => SQL

/** A sort key: its columns, none of which may be null. Ascending and descending may use different ones. */
export interface SortKey {
  ascending: readonly SQLiteColumn[]
  descending: readonly SQLiteColumn[]
}

/** Records of `collection` that can be embedded in others. */
export type Embed = { collection: Collection; description: string } & (OneEmbedded | ManyEmbedded)
/** The record with the key that a column of the outer one holds, or null. */
interface OneEmbedded {
  key: SQLiteColumn
  many?: undefined
}
/** Those for which `on` holds beside the outer record: a list of up to MAX_EMBEDDED, in this order. */
interface ManyEmbedded {
  on: SQL
  many: { order: readonly SQLiteColumn[] }
}

/** What can be embedded in the records of each collection, by the collection's name. */
export type Embeds = Readonly<Record<string, Readonly<Record<string, Embed>>>>

/** The most records of a list that is embedded. */
export const MAX_EMBEDDED = 20

/** A parameter's value is of the right type but makes no sense; the message completes `"name" ...`. */
export class BadValue extends Error {}
