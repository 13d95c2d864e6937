import type { Config } from '../config.js'
import { migrateDatabase } from '../db/migrate.js'
import { explainDatabaseError, openDatabase } from '../db/open.js'

/** Creates the database file or brings its schema up to date. */
export function migrate({ DATABASE_PATH }: Config): void {
  const db = openDatabase(DATABASE_PATH, { mode: 'write' })
  try {
    migrateDatabase(db)
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}
