import { and, gte, lte, max, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { jsonList, jsonObject } from '../../db/dialect/json.js'
import type { Database } from '../../db/open.js'
import { isSearchEmpty } from '../../db/search-rows.js'
import { inOneChange } from '../../db/transaction.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import { articles } from '../../records/articles/table.js'
import { entities } from '../../records/entities/table.js'
import { PLACED_DECLARATIONS } from '../../records/registry.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'
import { entityReader } from '../write/entities.js'
import { searchIndex, searchedTextsOf, type RecordTexts } from '../write/search-index.js'

/** The number of record keys whose texts are in memory at a time. */
const CHUNK = 1000

/**
 * Fills the full-text index from the records in one transaction, if a migration has left it empty.
 * The result is the same as after loading the articles again.
 */
export function fillSearchIndex(db: Database): void {
  if (!isSearchEmpty(db)) return
  inOneChange(db, () => {
    const index = searchIndex(db, entityReader(db))
    const last =
      db
        .select({ last: max(records.key) })
        .from(records)
        .get()?.last ?? 0
    for (let first = 0; first <= last; first += CHUNK) {
      index.add([...textsOf(db, first)])
      index.writeNames(index.readNames(entityKeys(db, first)))
    }
  })
}

/** The texts of the articles and their records in a chunk of keys. */
function* textsOf(db: Database, first: number): Generator<RecordTexts> {
  const found = db
    .select({ key: articles.key, label: articles.title, text: articles.text })
    .from(articles)
    .where(isInChunk(articles.key, first))
    .all()
  yield* found.map(({ key, ...texts }): RecordTexts => [key, texts])
  for (const { kind, table, noteJson } of PLACED_DECLARATIONS) {
    const rows = db
      .select({
        key: sql<number>`${table.key}`,
        note: sql<string>`${noteJson}`,
        cited: sql<string>`(select ${jsonList(jsonObject({ role: citations.role, exact: citations.exact }), citations.ordinal)}
          from ${citations} where ${citations.recordKey} = ${table.key})`,
      })
      .from(table)
      .where(isInChunk(table.key, first))
      .all()
    for (const { key, note, cited } of rows) {
      const cites = JSON.parse(cited) as { role: CitationRole; exact: string }[]
      yield [key, searchedTextsOf({ kind, note: JSON.parse(note) as unknown, citations: cites })]
    }
  }
}

const entityKeys = (db: Database, first: number): number[] =>
  db
    .select({ key: entities.key })
    .from(entities)
    .where(isInChunk(entities.key, first))
    .all()
    .map(({ key }) => key)

const isInChunk = (key: SQLiteColumn, first: number) =>
  and(gte(key, first), lte(key, first + CHUNK - 1))
