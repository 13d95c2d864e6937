import type BetterSqlite3 from 'better-sqlite3'
import { createDatabase, isSqlite, type Database } from './database.js'
import { assertMigrated } from './migrate.js'
import { openDatabase, type OpenOptions } from './open.js'
import { connectPostgres, type SynchronousPostgres } from './postgres/connection.js'
import { explainConnectError, nameOfUrl } from './postgres/errors.js'

/** True for the URL of a PostgreSQL database, and not the path of a SQLite file. */
export const isPostgresUrl = (target: string): boolean => /^postgres(ql)?:\/\//.test(target)

/** The name of a database in messages: its path, or its URL without the password. */
export const databaseName = (target: string): string =>
  isPostgresUrl(target) ? nameOfUrl(target) : target

/**
 * Opens the database of a URL or of a path, with synchronous statements.
 * @throws VerbatimError if it cannot be opened.
 */
export function connect(target: string, options: OpenOptions): Database {
  if (!isPostgresUrl(target)) return openDatabase(target, options)
  try {
    const connection = connectPostgres(target, options)
    return createDatabase(connection, clientOf(connection))
  } catch (error) {
    throw explainConnectError(error, nameOfUrl(target))
  }
}

/** The methods of better-sqlite3 that Drizzle calls to run a statement, for PostgreSQL. */
function clientOf({ query }: SynchronousPostgres): BetterSqlite3.Database {
  const prepare = (text: string) => {
    const objects = (...values: unknown[]) => {
      const { columns, rows } = query(text, values)
      return rows.map((row) => Object.fromEntries(columns.map((name, i) => [name, row[i]])))
    }
    return {
      run: (...values: unknown[]) => ({ changes: query(text, values).count, lastInsertRowid: 0 }),
      all: objects,
      get: (...values: unknown[]) => objects(...values)[0],
      raw: () => ({
        all: (...values: unknown[]) => query(text, values).rows,
        get: (...values: unknown[]) => query(text, values).rows[0],
      }),
    }
  }
  return { prepare } as unknown as BetterSqlite3.Database
}

/**
 * Opens the database of a server, whose requests read through `openReading`.
 * @throws VerbatimError if it cannot be opened or is not up to date.
 */
export function connectToServe(target: string): Database {
  const db = connect(target, { mode: 'read' })
  assertMigrated(db)
  if (!isSqlite(db)) db.connection.close() // requests have a pool of connections
  return db
}
