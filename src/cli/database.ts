import type { Config } from '../config.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, openDatabase, type Database, type OpenOptions } from '../db/open.js'
import { Sqlite } from '../db/sqlite.js'

/**
 * Opens the configured database, which must exist and be up to date, for the time of `run`.
 * @throws VerbatimError that names the file and the remedy.
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
    if (mode === 'write') updateStatistics(db)
    return result
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}

/**
 * Updates the statistics by which SQLite chooses between indexes, if the data has changed much. An
 * error, such as a full disk, is ignored: the data is committed, and only some lists are slower.
 */
function updateStatistics(db: Database): void {
  try {
    db.$client.pragma('analysis_limit = 1000')
    db.$client.pragma('optimize = 0x10002') // all tables, not only those that this connection has read
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error
  }
}
