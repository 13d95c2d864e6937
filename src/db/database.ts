import type BetterSqlite3 from 'better-sqlite3'
import type { Query, SQL } from 'drizzle-orm'
import { BetterSQLite3Database, BetterSQLiteSession } from 'drizzle-orm/better-sqlite3'
import { SQLiteSyncDialect } from 'drizzle-orm/sqlite-core'
import type { Connection, SqliteConnection } from './connection.js'
import { writtenFor, type Engine } from './dialect/engine.js'

/**
 * A database of either engine: Drizzle's query builder for SQLite, which writes its statements for the engine that runs
 * them, with the connection.
 */
export type Database = BetterSQLite3Database & { readonly connection: Connection }

/** A database in a SQLite file. `$client` is its better-sqlite3 connection. */
export type SqliteDatabase = Database & {
  readonly connection: SqliteConnection
  readonly $client: BetterSqlite3.Database
}

export const isSqlite = (db: Database): db is SqliteDatabase => db.connection.engine === 'sqlite'

/** The database as a file, which can be copied and checked; null if it is not in a file. */
export const fileOf = (db: Database): SqliteDatabase | null =>
  isSqlite(db) && !db.$client.memory ? db : null

type NoSchema = Record<string, never>

/** Drizzle's dialect of SQLite, which writes statements for an engine. */
class EngineDialect extends SQLiteSyncDialect {
  constructor(private readonly engine: Engine) {
    super({ casing: 'snake_case' })
    this.escapeParam = this.escapeParam.bind(this) // Drizzle calls it as a function
  }
  override escapeParam(index: number): string {
    return this.engine === 'postgres' ? `$${index + 1}` : '?'
  }
  override sqlToQuery(query: SQL, invokeSource?: 'indexes'): Query {
    return writtenFor(this.engine, () => super.sqlToQuery(query, invokeSource))
  }
}

/**
 * Joins a connection with Drizzle.
 * @param client runs the statements that Drizzle runs itself: better-sqlite3, or what has its methods.
 */
export function createDatabase<C extends Connection>(
  connection: C,
  client: BetterSqlite3.Database,
): BetterSQLite3Database & { readonly connection: C; readonly $client: BetterSqlite3.Database } {
  const dialect = new EngineDialect(connection.engine)
  const session = new BetterSQLiteSession<NoSchema, NoSchema>(client, dialect, undefined)
  const db = new BetterSQLite3Database<NoSchema>('sync', dialect, session, undefined)
  return Object.assign(db, { connection, $client: client })
}
