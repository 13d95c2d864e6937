import { sql } from 'drizzle-orm'
import type { Database } from './open.js'

/** Writes the rows of the full-text index. */
export interface SearchRows {
  /** Adds a row for a record: the folded words of each column, in order. */
  add: (key: number, words: readonly string[]) => void
  remove: (key: number) => void
}

/** Prepares the statements once. */
export function searchRows({ connection }: Database, columns: readonly string[]): SearchRows {
  if (connection.engine === 'postgres') return { add: () => undefined, remove: () => undefined } // pgsearch
  const insert = connection.prepare(
    `insert into search (rowid, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`,
  )
  const remove = connection.prepare('delete from search where rowid = ?')
  return {
    add: (key, words) => {
      insert.send([key, ...words])
    },
    remove: (key) => {
      remove.send([key])
    },
  }
}

/** Whether the full-text index has no rows. */
export const isSearchEmpty = (db: Database): boolean =>
  db.connection.engine === 'sqlite' && // pgsearch
  db.get<{ empty: number }>(sql`select not exists (select 1 from search_docsize) as "empty"`)
    .empty === 1
