import type { Config } from '../config.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, openDatabase, type Database, type OpenOptions } from '../db/open.js'
import { Sqlite } from '../db/sqlite.js'

/**
 * Runs something on the configured database, which must be there and up to date, and closes it.
 * @throws VerbatimError that names the file and the way out.
 */
export async function withDatabase<T>(
  { DATABASE_PATH }: Config,
  mode: OpenOptions['mode'],
  run: (db: Database) => T | Promise<T>,
): Promise<T> {
  const db = openDatabase(DATABASE_PATH, { mode, mustExist: true })
  try {
    assertMigrated(db, DATABASE_PATH)
    const result = await run(db)
    if (mode === 'write') describeIndexes(db)
    return result
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}

/**
 * Has SQLite look again at how many rows the values of each index have, where that has changed much: it chooses between filters
 * by it. What was written is there whether or not this can be (the disk may be full); some lists take longer then.
 */
function describeIndexes(db: Database): void {
  try {
    db.$client.pragma('analysis_limit = 1000')
    db.$client.pragma('optimize = 0x10002') // of all tables, not only those that were read
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
  }
}
