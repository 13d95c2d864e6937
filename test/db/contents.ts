import { openDatabase, type SqliteDatabase } from '../../src/db/open.js'
import { searchableText, searchExpression } from '../../src/model/search/full-text.js'
import { COLLECTIONS } from '../../src/model/vocabulary/records.js'

/* What a database holds, for tests that compare databases. */

const quoted = (name: string) => `"${name}"`
const tables = (db: SqliteDatabase): string[] =>
  db.$client
    .prepare<[], string>("select name from sqlite_master where type = 'table' order by name")
    .pluck()
    .all()

/** Every row of every table, those behind the full-text index included. */
export function dump(db: SqliteDatabase): Record<string, unknown[]> {
  return Object.fromEntries(
    tables(db)
      .filter((name) => name !== 'search')
      .map((name) => [
        name,
        db.$client
          .prepare(`select * from ${quoted(name)}`)
          .raw()
          .all(),
      ]),
  )
}

/** The public ids of every collection. */
export function ids(db: SqliteDatabase): Record<string, string[]> {
  return Object.fromEntries(
    Object.values(COLLECTIONS).map((name) => [
      name,
      db.$client
        .prepare<[], string>(`select id from ${quoted(name)} order by id`)
        .pluck()
        .all(),
    ]),
  )
}

export const editionOf = (db: SqliteDatabase): number =>
  db.$client.prepare<[], number>('select number from edition').pluck().get()!

/** The kinds of the records that a search finds, in order. */
export function searchFor(db: SqliteDatabase, words: string): string[] {
  return db.$client
    .prepare<[string], string>(
      'select kind from search join records on key = search.rowid where search match ? order by kind',
    )
    .pluck()
    .all(searchExpression(searchableText(words)))
}

/** Opens a database, reads, and closes it. */
export function read<T>(path: string, what: (db: SqliteDatabase) => T): T {
  const db = openDatabase(path, { mode: 'read' })
  try {
    return what(db)
  } finally {
    db.$client.close()
  }
}

/** The ids of its articles. */
export const articles = (path: string): string[] => read(path, (db) => ids(db).articles!)
