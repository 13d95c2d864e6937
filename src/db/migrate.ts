import { sql } from 'drizzle-orm'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { readMigrationFiles } from 'drizzle-orm/migrator'
import { once } from '../model/once.js'
import { VerbatimError } from '../model/errors.js'
import { packagePath } from '../model/files/package-path.js'
import type { PostgresConnection } from './connection.js'
import { assertNoUnfinishedCopy } from './copying/marker.js'
import { explainDatabaseError, type Database } from './open.js'
import { isSearchEmpty } from './search-rows.js'
import { inOneChange } from './transaction.js'

/**
 * The version of the stored JSON, of what follows from dates, of the attributions and of the origins. The table of the
 * edition holds it. If it differs, `migrate` makes them again. Raise it if the statements that store JSON change, if
 * something else follows from a date, or if a record becomes another's claim.
 */
export const STORED_JSON_VERSION = 13

const FOLDERS = { sqlite: 'migrations', postgres: 'migrations/postgres' }
const filesOf = (folder: string) =>
  once(() => readMigrationFiles({ migrationsFolder: packagePath(folder) }))
const migrationsOf = { sqlite: filesOf(FOLDERS.sqlite), postgres: filesOf(FOLDERS.postgres) }

/** The timestamp of the newest migration of this program. */
export const latestMigration = ({ connection: { engine } }: Database): number =>
  migrationsOf[engine]().at(-1)?.folderMillis ?? 0

/** What a migration makes beside the tables. */
export interface Remaking {
  /** Works out columns of rows again that another version of the program has made. */
  refresh: (db: Database) => void
  /** Makes what is missing of what is stored beside the data. */
  derive: (db: Database) => void
}

/** Applies all pending migrations, in one transaction. */
export function applyMigrations(db: Database): void {
  assertNotNewer(db)
  const { connection } = db
  if (connection.engine === 'sqlite') migrate(db, { migrationsFolder: packagePath(FOLDERS.sqlite) })
  else migratePostgres(db, connection)
}

/**
 * Applies all pending migrations. If another version made the stored JSON, refreshes columns and deletes the stored JSON.
 * Then makes what is missing. Meanwhile, also if the program is killed, the database has no version, so that nobody reads it.
 */
export function migrateDatabase(db: Database, { refresh, derive }: Partial<Remaking> = {}): void {
  applyMigrations(db)
  if (storedJsonVersion(db) === STORED_JSON_VERSION) {
    derive?.(db)
    return
  }
  inOneChange(db, () => {
    refresh?.(db)
    db.run(sql`delete from stored_json`)
    db.run(sql`delete from stored_articles`)
    setStoredJsonVersion(db, 0)
  })
  derive?.(db)
  inOneChange(db, () => {
    derive?.(db) // another program that migrates may have deleted something meanwhile
    setStoredJsonVersion(db, STORED_JSON_VERSION)
  })
}

/** Of several programs that migrate at once, one applies the migrations. */
function migratePostgres(db: Database, connection: PostgresConnection): void {
  inOneChange(db, () => {
    connection.exec(
      'create table if not exists "__drizzle_migrations" ("id" bigint generated always as identity primary key, "hash" text not null, "created_at" bigint not null)',
    )
    const applied = appliedAt(db)
    for (const { hash, folderMillis, sql: statements } of migrationsOf.postgres()) {
      if (folderMillis <= applied) continue
      // Drizzle Kit writes the schema of its tables; they are made in that of the connection.
      for (const statement of statements) connection.exec(statement.replaceAll('"public".', ''))
      db.run(
        sql`insert into __drizzle_migrations (hash, created_at) values (${hash}, ${folderMillis})`,
      )
    }
  })
}

/**
 * Checks that a database has the schema and the version of stored JSON of this program.
 * @throws VerbatimError that says whether to migrate the database or to update the program, or why
 * the file cannot be read.
 */
export function assertMigrated(db: Database): void {
  const { name } = db.connection
  try {
    assertNoUnfinishedCopy(db.connection)
    assertNotNewer(db)
    if (
      appliedAt(db) !== latestMigration(db) ||
      storedJsonVersion(db) !== STORED_JSON_VERSION ||
      lacksSearchIndex(db)
    )
      throw new VerbatimError(`database "${name}" is not up to date: run "verbatim migrate"`)
  } catch (error) {
    throw explainDatabaseError(error, name)
  }
}

function assertNotNewer(db: Database): void {
  if (appliedAt(db) > latestMigration(db))
    throw new VerbatimError(
      'the database was made by a newer version of Verbatim: update the program',
    )
}

/**
 * True if a migration emptied the full-text index, and `migrate` ended before it filled it again.
 */
const lacksSearchIndex = (db: Database): boolean =>
  isSearchEmpty(db) &&
  numberOf(db, 'select count(*) from (select 1 from records limit 1) as "any"') === 1

const storedJsonVersion = (db: Database): number =>
  numberOf(db, 'select stored_json_version from edition')

/** Says that everything is stored in a version, or, with 0, that it is being made. */
export const setStoredJsonVersion = ({ connection }: Database, version: number): void => {
  connection.exec(`update edition set stored_json_version = ${version}`)
}

const HAS_MIGRATIONS = {
  sqlite: "select count(*) from sqlite_schema where name = '__drizzle_migrations'",
  postgres: `select count(to_regclass('"__drizzle_migrations"'))`,
}

/** The timestamp of the last migration that was applied; 0 if there is none. */
const appliedAt = (db: Database): number =>
  numberOf(db, HAS_MIGRATIONS[db.connection.engine]) === 0
    ? 0
    : numberOf(db, 'select coalesce(max(created_at), 0) from __drizzle_migrations')

const numberOf = ({ connection }: Database, text: string): number =>
  connection.prepare(text).get([])![0] as number
