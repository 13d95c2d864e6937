import { editionReader, type Edition } from './edition.js'
import { openDatabase, type SqliteDatabase } from './open.js'

/** A separate connection that reads one edition of the data until it is closed. */
interface Snapshot {
  db: SqliteDatabase
  edition: Edition
  close: () => void
}

/** Opens a snapshot of the database file: a read transaction on the write-ahead log, which blocks no writer. */
export function openSnapshot(path: string): Snapshot {
  const db = openDatabase(path, { mode: 'read' })
  try {
    db.$client.exec('begin')
    const edition = editionReader(db)() // the first read of the transaction fixes the edition
    return { db, edition, close: () => db.$client.close() }
  } catch (error) {
    db.$client.close()
    throw error
  }
}
