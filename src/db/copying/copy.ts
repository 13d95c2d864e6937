import { isDeepStrictEqual } from 'node:util'
import { VerbatimError } from '../../model/errors.js'
import type { Connection } from '../connection.js'
import { isSqlite, type Database } from '../database.js'
import { editionReader, newInstance } from '../edition.js'
import { edition } from '../edition-table.js'
import { setLastKey, lastKeyReader } from '../last-key.js'
import { latestMigration, setStoredJsonVersion, STORED_JSON_VERSION } from '../migrate.js'
import { markCopy, unfinishedCopy, unmarkCopy } from './marker.js'
import { assertStorable } from './storable.js'
import { batchesOf, digestOf, lastKey, rowInserter } from './rows.js'
import { copiedTables, countedColumn, isDerived, type CopiedTable } from './tables.js'

/*
 * Copies all rows from a database of one engine to one of the other. The copy reads one edition of the source. The triggers of
 * the target check all words while the rows are inserted, and count again what triggers count. A copy that was interrupted
 * goes on behind the last row that was committed. In the end all rows of both databases are read and compared.
 */

/** Rows that are inserted in one transaction. */
const ROWS = 50_000

export interface CopyOptions {
  source: Database
  target: Database
  /** Called when a table is copied. */
  copied: (table: string, rows: number) => void
  /** Makes what is not copied, such as the full-text index, before the copy counts as whole. */
  derive: () => void
}

/**
 * Copies all rows between a SQLite file, whose schema says what the tables are, and PostgreSQL. Compares them.
 * @returns the numbers of tables and rows that were compared.
 * @throws VerbatimError if the target holds other data, or if the copy differs from the source.
 */
export function copyDatabase(options: CopyOptions): { tables: number; rows: number } {
  const { source, target, copied, derive } = options
  const file = [source, target].find(isSqlite)!
  return source.connection.transaction('read', () => {
    const tables = copiedTables(file)
    begin(source, target, tables)
    for (const table of tables) {
      const rows = isDerived(table) ? 0 : copyTable(source, target.connection, table)
      if (rows > 0) copied(table.name, rows)
    }
    target.connection.transaction('change', () => {
      setLastKey(target, lastKeyReader(source)())
      copyEdition(source, target)
    })
    const rows = compare(source.connection, target.connection, tables)
    derive()
    target.connection.transaction('change', () => {
      unmarkCopy(target.connection)
      setStoredJsonVersion(target, STORED_JSON_VERSION)
    })
    return { tables: tables.length, rows }
  })
}

/** @returns the number of rows. */
function compare(source: Connection, target: Connection, tables: readonly CopiedTable[]): number {
  const digests = tables.map((table) => ({
    table: table.name,
    from: digestOf(source, table),
    to: digestOf(target, table),
  }))
  const differing = digests.filter(
    ({ from, to }) => from.rows !== to.rows || from.digest !== to.digest,
  )
  if (differing.length > 0)
    throw new VerbatimError(
      `the copy differs from "${source.name}": ${differing.map(({ table, from, to }) => `${table} (${from.rows} rows, ${to.rows} in the copy)`).join(', ')}`,
    )
  return digests.reduce((sum, { from }) => sum + from.rows, 0)
}

/** Marks the target as an unfinished copy, which no server reads, and empties it if it is one of another edition. */
function begin(source: Database, target: Database, tables: readonly CopiedTable[]): void {
  const { connection } = target
  const { number, instance } = editionReader(source)()
  const current = { number, instance, migration: latestMigration(source) }
  const before = unfinishedCopy(connection)
  if (isDeepStrictEqual(before, current)) return
  connection.transaction('change', () => {
    if (before !== undefined) {
      for (const { name } of tables.toReversed()) connection.exec(`delete from "${name}"`)
      unmarkCopy(connection)
    } else if (connection.prepare('select count(*) from records').get([])![0] !== 0)
      throw new VerbatimError(
        `database "${connection.name}" has records already: a copy needs an empty database`,
      )
    markCopy(connection, current)
    setStoredJsonVersion(target, 0)
  })
}

/** @returns the number of rows that were copied now. */
function copyTable(source: Database, target: Connection, table: CopiedTable): number {
  const insert = rowInserter(target, table)
  const counted = countedColumn(table)
  const batches = batchesOf(source.connection, table, lastKey(target, table))
  let [copied, isDone] = [0, false]
  while (!isDone) {
    target.transaction('change', () => {
      const end = copied + ROWS
      while (copied < end) {
        const { value: batch } = batches.next()
        isDone = batch === undefined
        if (batch === undefined) return
        if (target.engine === 'postgres') assertStorable(source, table, batch)
        insert(
          counted < 0
            ? batch
            : batch.map((row) => row.map((value, i) => (i === counted ? 0 : value))),
        )
        copied += batch.length
      }
    })
  }
  return copied
}

/**
 * The copy has the number and the time of the edition. It is a database of its own, and holds other data than before: so it
 * gets an `instance` that none had.
 */
function copyEdition(source: Database, target: Database): void {
  const { number, committedAt, changesSince } = edition
  const row = source.select({ number, committedAt, changesSince }).from(edition).get()!
  target
    .update(edition)
    .set({ ...row, instance: newInstance, unerased: false })
    .run()
}
