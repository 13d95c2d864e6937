import { setPriority } from 'node:os'
import { parentPort, workerData } from 'node:worker_threads'
import type BetterSqlite3 from 'better-sqlite3'
import { bindSlots, type StatementText } from '../slots.js'
import { Sqlite } from '../sqlite.js'
import { PIECE_LENGTH } from '../text-pieces.js'

/*
 * Checks the whole database file. A large file takes minutes to read, so this has a thread of its
 * own, and the server is ready meanwhile. SQLite has no checksums. Damage that leaves its structure
 * intact is found where the words of a citation or a section differ from the text, or where stored
 * JSON differs from the tables. Citations and sections together cover the text.
 */

export interface IntegrityTask {
  path: string
  /** Statements that return a row if the stored JSON of records with keys from `first` to `last` is stale. */
  staleJson: StatementText[]
}

/** The number of keys for one statement: few, for little memory and a short transaction. */
const KEYS_AT_ONCE = 1000

const { path, staleJson } = workerData as IntegrityTask
// On Linux a thread has a priority of its own; on other systems only a process has.
if (process.platform === 'linux') setPriority(19)
const db = new Sqlite(path, { readonly: true })
db.pragma('cache_size = -1024') // most pages are read once
parentPort!.postMessage(isSound(db))
db.close()

function isSound(db: BetterSqlite3.Database): boolean {
  return (
    db.pragma('quick_check(1)', { simple: true }) === 'ok' &&
    arePiecesTexts(db) &&
    areWordsInText(db, 'sections') &&
    areWordsInText(db, 'citations') &&
    isStoredJsonCurrent(db)
  )
}

function areWordsInText(db: BetterSqlite3.Database, table: 'sections' | 'citations'): boolean {
  const other = db.prepare(
    `select 1 from ${table} s where s.exact is not (
       select substr(group_concat(text, ''), s.start % ${PIECE_LENGTH} + 1, s."end" - s.start) from (
         select text from text_pieces
         where article_key = s.article_key and ordinal between s.start / ${PIECE_LENGTH} and (s."end" - 1) / ${PIECE_LENGTH}
         order by ordinal)) limit 1`,
  )
  return other.get() === undefined
}

/** Checks that the pieces of each text are equal to the whole text, which is stored, too. */
function arePiecesTexts(db: BetterSqlite3.Database): boolean {
  const other = db.prepare(
    `select 1 from articles a where text is not (
       select group_concat(text, '') from (
         select text from text_pieces where article_key = a.key order by ordinal)) limit 1`,
  )
  return other.get() === undefined
}

function isStoredJsonCurrent(db: BetterSqlite3.Database): boolean {
  const lastKey = db.prepare<[], number | null>('select max(key) from records').pluck().get() ?? 0
  const statements = staleJson.map(({ sql, slots }) => ({ statement: db.prepare(sql), slots }))
  for (let first = 1; first <= lastKey; first += KEYS_AT_ONCE) {
    const range = { first, last: first + KEYS_AT_ONCE - 1, base: '' }
    for (const { statement, slots } of statements)
      if (statement.get(bindSlots(slots, range)) !== undefined) return false
  }
  return true
}
