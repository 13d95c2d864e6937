import type { Config } from '../config.js'
import { migrateDatabase } from '../db/migrate.js'
import { explainDatabaseError, openDatabase } from '../db/open.js'
import { storeMissing } from '../records/stored-json.js'

/** Creates the database file, or applies the pending migrations, and stores the JSON of records that lack it. */
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
