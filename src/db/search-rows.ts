import { once } from '../model/once.js'
import { wordsOf } from '../model/search/full-text.js'
import { PARTS } from '../model/search/search-parts.js'
import type { PostgresConnection, SqliteConnection } from './connection.js'
import type { Database } from './open.js'

/** A row of the full-text index: the key of a record, and the folded words of each part in the order of `PARTS`. */
export type SearchRow = readonly [key: number, parts: readonly string[]]

/** Writes the rows of the full-text index. */
export interface SearchRows {
  add: (rows: readonly SearchRow[]) => void
  /** Removes the rows of some records, as far as they have any. */
  remove: (keys: readonly number[]) => void
}

/** Prepares the statements once. */
export const searchRows = ({ connection }: Database): SearchRows =>
  connection.engine === 'sqlite' ? rowsOfFts5(connection) : postingLists(connection)

function rowsOfFts5(connection: SqliteConnection): SearchRows {
  const insert = connection.prepare(
    `insert into search (rowid, ${PARTS.join(', ')}) values (?, ${PARTS.map(() => '?').join(', ')})`,
  )
  const remove = connection.prepare('delete from search where rowid = ?')
  return {
    add: (rows) => {
      for (const [key, parts] of rows) insert.send([key, ...parts])
    },
    remove: (keys) => {
      for (const key of keys) remove.send([key])
    },
  }
}

/** The places of each part; migrations/postgres has this number, too. */
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
      'insert into search_words ("word", "key", "text", "label", "speaker", "places") select "word", "key", "text", "label", "speaker", cast("places" as integer[]) from unnest($1::text[], $2::bigint[], $3::integer[], $4::integer[], $5::integer[], $6::text[]) as "added" ("word", "key", "text", "label", "speaker", "places")',
    ),
  )
  const remove = once(() =>
    connection.prepare('delete from search_records where "key" = any($1::bigint[])'),
  )
  return {
    add: (rows) => {
      if (rows.length === 0) return
      const all = rows.flatMap(([key, parts]) => postingsOf(key, parts))
      const sizes = new Map(rows.map(([key]) => [key, 0]))
      for (const { key, places } of all) sizes.set(key, sizes.get(key)! + places.length)
      addRecords().send([[...sizes.keys()], [...sizes.values()]])
      addWords().send([
        all.map(({ word }) => word),
        all.map(({ key }) => key),
        ...PARTS.map((_, i) => all.map(({ counts }) => counts[i])),
        all.map(({ places }) => `{${places.join()}}`),
      ])
    },
    remove: (keys) => {
      if (keys.length > 0) remove().send([keys])
    },
  }
}

interface Posting {
  word: string
  key: number
  /** How often the word stands in each part. */
  counts: number[]
  places: number[]
}

function postingsOf(key: number, parts: readonly string[]): Posting[] {
  const found = new Map<string, Posting>()
  for (const [i, part] of parts.entries())
    for (const [n, whole] of wordsOf(part).entries()) {
      const word = shortened(whole)
      let posting = found.get(word)
      if (posting === undefined)
        found.set(word, (posting = { word, key, counts: PARTS.map(() => 0), places: [] }))
      posting.counts[i]!++
      posting.places.push(i * PLACES + n)
    }
  return [...found.values()]
}

const shortened = (word: string): string =>
  word.length <= MAX_WORD ? word : [...word].slice(0, MAX_WORD).join('')

const EMPTY = {
  sqlite: 'select not exists (select 1 from search_docsize)',
  postgres: 'select not exists (select 1 from search_records)',
}

/** True if the full-text index has no rows. */
export const isSearchEmpty = ({ connection }: Database): boolean =>
  connection.prepare(EMPTY[connection.engine]).get([])![0] === 1
