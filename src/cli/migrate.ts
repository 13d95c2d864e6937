import type { Config } from '../config.js'
import { migrateDatabase } from '../db/migrate.js'
import { explainDatabaseError, openDatabase } from '../db/open.js'
import { storeMissing } from '../records/stored-json.js'

/** Creates the database file or brings its schema up to date, and what is stored so that reads are fast. */
export function migrate({ DATABASE_PATH }: Config): void {
  const db = openDatabase(DATABASE_PATH, { mode: 'write' })
  try {
    migrateDatabase(db)
    storeMissing(db)
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}
