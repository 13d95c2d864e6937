import { once } from '../model/once.js'
import { wordsOf } from '../model/full-text.js'
import type { PostgresConnection, SqliteConnection } from './connection.js'
import type { Database } from './open.js'

/** A row of the full-text index: the key of a record, and the folded words of each column in order. */
export type SearchRow = readonly [key: number, columns: readonly string[]]

/** Writes the rows of the full-text index. */
export interface SearchRows {
  add: (rows: readonly SearchRow[]) => void
  /** Removes the rows of some records, as far as they have any. */
  remove: (keys: readonly number[]) => void
}

/** Prepares the statements once. */
export const searchRows = ({ connection }: Database, columns: readonly string[]): SearchRows =>
  connection.engine === 'sqlite' ? rowsOfFts5(connection, columns) : postingLists(connection)

function rowsOfFts5(connection: SqliteConnection, columns: readonly string[]): SearchRows {
  const insert = connection.prepare(
    `insert into search (rowid, ${columns.join(', ')}) values (?, ${columns.map(() => '?').join(', ')})`,
  )
  const remove = connection.prepare('delete from search where rowid = ?')
  return {
    add: (rows) => {
      for (const [key, columns] of rows) insert.send([key, ...columns])
    },
    remove: (keys) => {
      for (const key of keys) remove.send([key])
    },
  }
}

/** The places of each column; migrations/postgres has this number, too. */
const PLACES = 2 ** 29
/**
 * The most code points of a word in the index, as PostgreSQL's indexes take no value of 2.7 kB. A query is shorter, so that
 * it finds the beginnings of longer words, and no longer word as a whole.
 */
const MAX_WORD = 640

function postingLists(connection: PostgresConnection): SearchRows {
  const addRecords = once(() =>
    connection.prepare(
      'insert into search_records ("key", "words") select * from unnest($1::bigint[], $2::bigint[])',
    ),
  )
  const addWords = once(() =>
    connection.prepare(
      'insert into search_words ("word", "key", "places") select "word", "key", cast("places" as integer[]) from unnest($1::text[], $2::bigint[], $3::text[]) as "added" ("word", "key", "places")',
    ),
  )
  const remove = once(() =>
    connection.prepare('delete from search_records where "key" = any($1::bigint[])'),
  )
  return {
    add: (rows) => {
      if (rows.length === 0) return
      const sizes: number[] = []
      const [words, keys, places]: [string[], number[], string[]] = [[], [], []]
      for (const [key, columns] of rows) {
        const found = placesOf(columns)
        sizes.push([...found.values()].reduce((sum, { length }) => sum + length, 0))
        for (const [word, at] of found) {
          words.push(word)
          keys.push(key)
          places.push(`{${at.join()}}`)
        }
      }
      addRecords().send([rows.map(([key]) => key), sizes])
      addWords().send([words, keys, places])
    },
    remove: (keys) => {
      if (keys.length > 0) remove().send([keys])
    },
  }
}

/** The places of each word in the columns of a row. */
function placesOf(columns: readonly string[]): Map<string, number[]> {
  const found = new Map<string, number[]>()
  for (const [i, column] of columns.entries())
    for (const [n, word] of wordsOf(column).entries()) {
      const place = i * PLACES + n
      const known = found.get(shortened(word))
      if (known === undefined) found.set(shortened(word), [place])
      else known.push(place)
    }
  return found
}

const shortened = (word: string): string =>
  word.length <= MAX_WORD ? word : [...word].slice(0, MAX_WORD).join('')

const EMPTY = {
  sqlite: 'select not exists (select 1 from search_docsize)',
  postgres: 'select not exists (select 1 from search_records)',
}

/** Whether the full-text index has no rows. */
export const isSearchEmpty = ({ connection }: Database): boolean =>
  connection.prepare(EMPTY[connection.engine]).get([])![0] === 1
