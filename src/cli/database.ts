import { databaseOf, type Config } from '../config.js'
import { connect } from '../db/connect.js'
import { emptyLog, eraseRemoved } from '../db/erase.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, type Database, type OpenOptions } from '../db/open.js'
import { isEngineError } from '../db/engine-error.js'
import { updateStatistics } from '../db/statistics.js'
import { VerbatimError } from '../model/errors.js'

/**
 * Opens the configured database, which must exist and be up to date, for the time of `run`.
 * @throws VerbatimError that names the file and the remedy.
 */
export async function withDatabase<T>(
  config: Config,
  mode: OpenOptions['mode'],
  run: (db: Database) => T | Promise<T>,
): Promise<T> {
  const db = connect(databaseOf(config), { mode, mustExist: true })
  try {
    assertMigrated(db)
    return mode === 'read' ? await run(db) : await runAndFinish(db, run)
  } catch (error) {
    throw explainDatabaseError(error, db.connection.name)
  } finally {
    db.connection.close()
  }
}

/** Runs `run`, then finishes the file, even if `run` fails. A failed run updates no statistics. */
async function runAndFinish<T>(db: Database, run: (db: Database) => T | Promise<T>): Promise<T> {
  let result: T
  try {
    result = await run(db)
  } catch (error) {
    ignoreEngineError(() => {
      finish(db)
    })
    throw error
  }
  ignoreEngineError(() => {
    updateStatistics(db)
  })
  finish(db)
  return result
}

/** @throws VerbatimError if the file cannot be rewritten. */
function finish(db: Database): void {
  try {
    eraseRemoved(db)
  } catch (error) {
    const cause = explainDatabaseError(error, db.connection.name)
    if (!(cause instanceof VerbatimError)) throw error
    throw new VerbatimError(
      `the articles are removed, but their words are still in the file, until the next load or unload: ${cause.message}`,
      { cause: error },
    )
  }
  ignoreEngineError(() => emptyLog(db))
}

/**
 * Ignores an error such as a full disk: the data is committed, and the next command does the task.
 */
function ignoreEngineError(task: () => void): void {
  try {
    task()
  } catch (error) {
    if (!(isEngineError(error) || error instanceof VerbatimError)) throw error
  }
}
