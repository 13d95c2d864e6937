import { databaseOf, type Config } from '../config.js'
import { connect } from '../db/connect.js'
import { emptyLog, eraseRemoved } from '../db/erase.js'
import { assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, type Database, type OpenOptions } from '../db/open.js'
import { isEngineError } from '../db/engine-error.js'
import { updateStatistics } from '../db/statistics.js'
import { VerbatimError } from '../model/errors.js'

/**
 * Opens the configured database while `run` runs. The database must exist and be up to date.
 * @throws VerbatimError with the file and the remedy.
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

/**
 * Runs `run`, and finishes the file even if `run` fails. After a failure, statistics are not
 * updated.
 */
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
      `the articles are removed, but their words stay in the file until the next load or unload: ${cause.message}`,
      { cause: error },
    )
  }
  ignoreEngineError(() => emptyLog(db))
}

/**
 * Runs a task and ignores errors such as a full disk. The data is committed, and the next command
 * repeats the task.
 */
function ignoreEngineError(task: () => void): void {
  try {
    task()
  } catch (error) {
    if (!(isEngineError(error) || error instanceof VerbatimError)) throw error
  }
}
