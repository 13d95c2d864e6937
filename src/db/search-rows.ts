import { sql } from 'drizzle-orm'
import type { Database } from './open.js'

/** Writes the rows of the full-text index. */
export interface SearchRows {
  /** Adds a row for a record: the folded words of each column, in order. */
  add: (key: number, words: readonly string[]) => void
  remove: (key: number) => void
}

/** Prepares the statements once. */
export function searchRows({ $client }: Database, columns: readonly string[]): SearchRows {
  const insert = $client.prepare(
    `insert into search (rowid, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`,
  )
  const remove = $client.prepare('delete from search where rowid = ?')
  return {
    add: (key, words) => {
      insert.run(key, ...words)
    },
    remove: (key) => {
      remove.run(key)
    },
  }
}

/** Whether the full-text index has no rows. */
export const isSearchEmpty = (db: Database): boolean =>
  db.get<{ empty: number }>(sql`select not exists (select 1 from search_docsize) as "empty"`)
    .empty === 1
