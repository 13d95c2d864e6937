import { sql } from 'drizzle-orm'
import { integer, sqliteTable, text, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'
import type { StoredJson } from '../../query/collection.js'
import { articles } from '../articles/table.js'
import { records } from './records.js'

/*
 * The JSON of records, stored so that a read need not build it: a quote is made of six tables. Only
 * the parts that are expensive to build are stored, with relative URLs. The loader writes them,
 * `migrate` adds missing ones, and a record without them is built when it is read.
 */

/** The parts that are the same for all records of an article. */
export const storedArticles = sqliteTable('stored_articles', {
  key: integer()
    .primaryKey()
    .references(() => articles.key, { onDelete: 'cascade' }),
  /** The article as a reference: the JSON of `article`. */
  reference: text().notNull(),
  /** The middle of `cite`, from the cited words to the offsets of the passage; part of a JSON string. */
  publication: text().notNull(),
})

/** The parts of each record. */
export const storedJson = sqliteTable('stored_json', {
  key: integer()
    .primaryKey()
    .references(() => records.key, { onDelete: 'cascade' }),
  /** The start of `cite`: the speaker and the cited words; the beginning of a JSON string. */
  citedWords: text().notNull(),
  /** The end of `cite`, which is the offsets of the passage, and the properties after it. */
  rest: text().notNull(),
})

/** The properties before `rest`, in order. */
export const PROPERTIES_BEFORE_REST: readonly string[] = ['id', 'url', 'html', 'article', 'cite']

interface RecordTable {
  key: SQLiteColumn
  id: SQLiteColumn
  articleKey: SQLiteColumn
}

/** The stored JSON of the records of a kind. */
export function storedRecords(kind: RecordKind, t: RecordTable): StoredJson {
  const path = sql.raw(COLLECTIONS[kind])
  return {
    joins: sql`
      left join ${storedJson} on ${storedJson.key} = ${t.key}
      left join ${storedArticles} on ${storedArticles.key} = ${t.articleKey}`,
    json: sql`'{"id":"' || ${t.id} ||
      '","url":"/v1/${path}/' || ${t.id} || '","html":"/${path}/' || ${t.id} ||
      '","article":' || ${storedArticles.reference} ||
      ',"cite":' || ${storedJson.citedWords} || ${storedArticles.publication} || ${storedJson.rest}`,
  }
}
