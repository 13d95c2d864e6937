import type { Config } from '../config.js'
import { eraseRemoved } from '../db/erase.js'
import { migrateDatabase } from '../db/migrate.js'
import { explainDatabaseError, openDatabase } from '../db/open.js'
import { refreshAttributions } from '../ingest/refresh-attributions.js'
import { noteMissingChanges, refreshChanges } from '../ingest/refresh-changes.js'
import { refreshOrigins } from '../ingest/refresh-origins.js'
import { refreshRelationDates, refreshRelationStatuses } from '../ingest/refresh-relations.js'
import { refreshDates } from '../ingest/refresh-dates.js'
import { fillSearchIndex } from '../ingest/rebuild-search.js'
import { storeMissingCoverage } from '../records/articles/coverage.js'
import { storeMissing } from '../records/stored-json.js'

/**
 * Creates the database file, or applies the pending migrations. Computes the times of relations,
 * the bounds of dates, the attributions and the origins again if another version of the program
 * made them. Adds missing changes, stored JSON, index entries for full text, and coverage.
 */
export function migrate({ DATABASE_PATH }: Config): void {
  const db = openDatabase(DATABASE_PATH, { mode: 'write' })
  try {
    migrateDatabase(db, (db) => {
      refreshRelationDates(db)
      refreshDates(db)
      refreshRelationStatuses(db)
      refreshAttributions(db)
      refreshOrigins(db)
      refreshChanges(db)
    })
    noteMissingChanges(db)
    storeMissing(db)
    fillSearchIndex(db)
    storeMissingCoverage(db)
    eraseRemoved(db.$client)
  } catch (error) {
    throw explainDatabaseError(error, DATABASE_PATH)
  } finally {
    db.$client.close()
  }
}
