import type BetterSqlite3 from 'better-sqlite3'
import type { PostgresConnection } from './connection.js'
import { ownTables } from './postgres/own-tables.js'
import type { Database } from './open.js'

/*
 * Erases the words of removed articles from the file. `secure_delete` overwrites deleted rows. But
 * SQLite leaves copies in the pages of a tree that it balances, and the full-text index keeps the
 * words of deleted rows until it merges their segments. Only rewriting the file removes them all.
 *
 * The transaction that removes an article sets `edition.unerased`. If the program dies before it
 * has rewritten the file, the next one rewrites it.
 */

/**
 * Rewrites the file if articles were removed from it. This takes as long as copying the file, and
 * twice its size on the disk: once in the folder for temporary files, once in the write-ahead log.
 */
export function eraseRemoved({ connection }: Database): void {
  if (connection.engine === 'sqlite') eraseFromFile(connection.client)
  else emptyRemovedRows(connection)
}

/** PostgreSQL keeps removed rows until they are vacuumed, and its write-ahead log and its backups longer. */
function emptyRemovedRows(connection: PostgresConnection): void {
  const edition = connection.prepare('select number from edition where unerased = 1').get([])
  if (edition === undefined) return
  connection.exec(`vacuum ${ownTables(connection)}`)
  connection.prepare('update edition set unerased = 0 where number = $1').all(edition)
}

export function eraseFromFile(client: BetterSqlite3.Database): void {
  const edition = client
    .prepare<[], number>('select number from edition where unerased')
    .pluck()
    .get()
  if (edition === undefined) return
  // Merges all segments, without the words of deleted rows.
  client.exec("insert into search(search) values ('optimize')")
  if (client.prepare("select 1 from sqlite_schema where name = 'sqlite_stat4'").get() !== undefined)
    client.exec('delete from sqlite_stat4') // samples of indexed values, which only a full ANALYZE makes
  client.pragma('temp_store = DEFAULT') // VACUUM's copy is too large for memory
  client.exec('vacuum')
  // If another program has removed an article meanwhile, the edition is a later one: keep the flag.
  client.prepare('update edition set unerased = 0 where number = ?').run(edition)
}

/** Milliseconds to wait for readers of the write-ahead log. */
const WAIT = 1000

/**
 * Writes the write-ahead log to the file and empties it.
 * @returns false if a reader still needs the log. The log then keeps removed words until the next
 * checkpoint.
 */
export function emptyLog({ connection }: Database): boolean {
  if (connection.engine === 'postgres') return true
  const { client } = connection
  client.pragma(`busy_timeout = ${WAIT}`)
  const [{ busy } = { busy: 0 }] = client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return busy === 0
}
