import type BetterSqlite3 from 'better-sqlite3'

/*
 * What is removed leaves every byte of the file. `secure_delete` overwrites the rows, but not the copies
 * that SQLite leaves in the pages of a tree that it balances, and the full-text index keeps the words
 * of deleted rows until it merges their segments. Only rewriting the file leaves nothing.
 *
 * `edition.unerased` is set in the transaction that removes an article, so that a program that dies
 * before it has rewritten the file leaves the task to the next one.
 */

/**
 * Rewrites the file if articles were removed from it. Takes the time to copy the file, and its size on
 * the disk twice: once in the folder for temporary files, once in the write-ahead log.
 */
export function eraseRemoved(client: BetterSqlite3.Database): void {
  if (client.prepare('select unerased from edition').pluck().get() !== 1) return
  // Merges all segments: the words of deleted rows are left out.
  client.exec("insert into search(search) values ('optimize')")
  if (client.prepare("select 1 from sqlite_schema where name = 'sqlite_stat4'").get() !== undefined)
    client.exec('delete from sqlite_stat4') // samples of indexed values, which only a full ANALYZE makes
  client.pragma('temp_store = DEFAULT') // VACUUM's copy is too large for memory
  client.exec('vacuum')
  client.exec('update edition set unerased = 0')
}

/** Milliseconds to wait for readers of the write-ahead log. */
const WAIT = 1000

/**
 * Writes the write-ahead log to the file and empties it.
 * @returns false if a reader still needs the log, which then keeps what was removed until the next checkpoint.
 */
export function emptyLog(client: BetterSqlite3.Database): boolean {
  client.pragma(`busy_timeout = ${WAIT}`)
  const [{ busy } = { busy: 0 }] = client.pragma('wal_checkpoint(TRUNCATE)') as { busy: number }[]
  return busy === 0
}
