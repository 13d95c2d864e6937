import { databaseOf, type Config } from '../config.js'
import { connect } from '../db/connect.js'
import { assertNoUnfinishedCopy } from '../db/copying/marker.js'
import { eraseRemoved } from '../db/erase.js'
import { migrateDatabase } from '../db/migrate.js'
import { explainDatabaseError, type Database } from '../db/open.js'
import { refreshAttributions } from '../ingest/refresh/refresh-attributions.js'
import { noteMissingChanges, refreshChanges } from '../ingest/refresh/refresh-changes.js'
import { refreshOrigins } from '../ingest/refresh/refresh-origins.js'
import {
  refreshRelationDates,
  refreshRelationStatuses,
} from '../ingest/refresh/refresh-relations.js'
import { refreshDates } from '../ingest/refresh/refresh-dates.js'
import { fillSearchIndex } from '../ingest/refresh/rebuild-search.js'
import { storeMissingCoverage } from '../records/articles/coverage.js'
import { storeMissing } from '../records/stored-json.js'

/**
 * Creates the tables, and the file of a SQLite database, or applies the pending migrations. Computes
 * the times of relations, the bounds of dates, the attributions and the origins again if another
 * version of the program made them. Adds missing changes, stored JSON, index entries for full text,
 * and coverage.
 */
export function migrate(config: Config): void {
  const db = connect(databaseOf(config), { mode: 'write' })
  try {
    assertNoUnfinishedCopy(db.connection)
    migrateDatabase(db, {
      refresh: (db) => {
        refreshRelationDates(db)
        refreshDates(db)
        refreshRelationStatuses(db)
        refreshAttributions(db)
        refreshOrigins(db)
        refreshChanges(db)
      },
      derive: deriveMissing,
    })
    eraseRemoved(db)
  } catch (error) {
    throw explainDatabaseError(error, db.connection.name)
  } finally {
    db.connection.close()
  }
}

/** Makes what is derived from the records, where it is missing. */
export function deriveMissing(db: Database): void {
  noteMissingChanges(db)
  storeMissing(db)
  fillSearchIndex(db)
  storeMissingCoverage(db)
}
