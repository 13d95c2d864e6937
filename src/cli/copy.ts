import { existsSync } from 'node:fs'
import type { Config } from '../config.js'
import { connect } from '../db/connect.js'
import { copyDatabase } from '../db/copying/copy.js'
import { unfinishedCopy } from '../db/copying/marker.js'
import { emptyLog } from '../db/erase.js'
import { applyMigrations, assertMigrated } from '../db/migrate.js'
import { explainDatabaseError, openDatabase, type Database } from '../db/open.js'
import { updateStatistics } from '../db/statistics.js'
import { VerbatimError } from '../model/errors.js'
import { deriveMissing } from './migrate.js'

type Print = (line: string) => void

/** Copies a SQLite file to the PostgreSQL database of DATABASE_URL, whose tables it creates. */
export function copyFrom({ DATABASE_URL }: Config, path: string, print: Print): void {
  if (DATABASE_URL === '')
    throw new VerbatimError(
      '"--from" copies a SQLite file to PostgreSQL: set DATABASE_URL to the database that is to hold the copy',
    )
  using(openDatabase(path, { mode: 'read' }), (source) => {
    using(connect(DATABASE_URL, { mode: 'write' }), (target) => {
      copy(source, target, print)
    })
  })
}

/** Copies the PostgreSQL database of DATABASE_URL to a new SQLite file. */
export function copyTo({ DATABASE_URL }: Config, path: string, print: Print): void {
  if (DATABASE_URL === '')
    throw new VerbatimError(
      '"--to" copies a PostgreSQL database to a SQLite file: set DATABASE_URL to the database that is to be copied',
    )
  using(connect(DATABASE_URL, { mode: 'read' }), (source) => {
    const existed = existsSync(path)
    using(openDatabase(path, { mode: 'write' }), (target) => {
      if (existed && unfinishedCopy(target.connection) === undefined)
        throw new VerbatimError(`"${path}" exists already: choose another name, or remove it`)
      copy(source, target, print)
      emptyLog(target)
    })
  })
}

function copy(source: Database, target: Database, print: Print): void {
  assertMigrated(source)
  applyMigrations(target)
  const total = copyDatabase({
    source,
    target,
    copied: (table, rows) => {
      print(`copied ${rows} rows of ${table}`)
    },
    derive: () => {
      deriveMissing(target)
    },
  })
  updateStatistics(target)
  print(
    `"${target.connection.name}" is a copy of "${source.connection.name}": ${total.tables} tables with ${total.rows} rows have the same digests in both`,
  )
}

/** Closes a database after its use. An error names it. */
function using<D extends Database>(db: D, use: (db: D) => void): void {
  try {
    use(db)
  } catch (error) {
    throw explainDatabaseError(error, db.connection.name)
  } finally {
    db.connection.close()
  }
}
