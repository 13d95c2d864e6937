import { editionReader, type Edition } from './edition.js'
import { openDatabase, type Database } from './open.js'

/** A connection of its own that sees one and the same state of the data until it is closed. */
export interface Snapshot {
  db: Database
  edition: Edition
  close: () => void
}

/** Opens a snapshot of the database file: a read transaction of the write-ahead log, which no writer waits for. */
export function openSnapshot(path: string): Snapshot {
  const db = openDatabase(path, { mode: 'read' })
  try {
    db.$client.exec('begin')
    const edition = editionReader(db)() // the first read fixes the state
    return { db, edition, close: () => db.$client.close() }
  } catch (error) {
    db.$client.close()
    throw error
  }
}
