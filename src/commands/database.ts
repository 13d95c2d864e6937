import type { Config } from '../config.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, openDatabase, type Database, type OpenOptions } from '../db/open.js'

/**
 * Runs something on the configured database, which must be up to date, and closes it.
 * @throws VerbatimError that names the file and the way out.
 */
export async function withDatabase<T>({ DATABASE_PATH }: Config, mode: OpenOptions['mode'], run: (db: Database) => T | Promise<T>): Promise<T> {
  const db = openDatabase(DATABASE_PATH, { mode })
  try {
    assertMigrated(db, DATABASE_PATH)
    return await run(db)
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}
