import { readMigrationFiles } from 'drizzle-orm/migrator'
import { migrate } from 'drizzle-orm/better-sqlite3/migrator'
import { sql } from 'drizzle-orm'
import { VerbatimError } from '../model/errors.js'
import { packagePath } from '../model/package-path.js'
import { explainDatabaseError, type Database } from './open.js'
import { isSearchEmpty } from './search-rows.js'

const MIGRATIONS = packagePath('migrations')

/**
 * The version of the stored JSON, of what follows from dates, of the attributions and of the origins. The file holds
 * it as its `user_version`. If it differs, `migrate` makes them again. Raise it if the statements
 * that store JSON change, if something else follows from a date, or if a record becomes another's
 * claim.
 */
export const STORED_JSON_VERSION = 13

let latest: number | undefined

/** The timestamp of the newest migration of this program. */
export const latestMigration = (): number =>
  (latest ??= readMigrationFiles({ migrationsFolder: MIGRATIONS }).at(-1)?.folderMillis ?? 0)

/**
 * Applies all pending migrations in one transaction. Then, if another version made the stored JSON,
 * calls `refresh` and deletes the stored JSON.
 * @param refresh works out columns of rows again that another version has made.
 */
export function migrateDatabase(
  db: Database,
  refresh: (db: Database) => void = () => undefined,
): void {
  assertNotNewer(db)
  migrate(db, { migrationsFolder: MIGRATIONS })
  if (storedJsonVersion(db) === STORED_JSON_VERSION) return
  db.$client
    .transaction(() => {
      refresh(db)
      db.run(sql`delete from stored_json`)
      db.run(sql`delete from stored_articles`)
      db.$client.pragma(`user_version = ${STORED_JSON_VERSION}`)
    })
    .immediate()
}

/**
 * Checks that a database has the schema and the version of stored JSON of this program.
 * @throws VerbatimError that says whether to migrate the database or to update the program, or why
 * the file cannot be read.
 */
export function assertMigrated(db: Database, path: string): void {
  try {
    assertNotNewer(db)
    if (
      appliedAt(db) !== latestMigration() ||
      storedJsonVersion(db) !== STORED_JSON_VERSION ||
      lacksSearchIndex(db)
    )
      throw new VerbatimError(`database "${path}" is not up to date: run "verbatim migrate"`)
  } catch (error) {
    throw explainDatabaseError(error, path)
  }
}

function assertNotNewer(db: Database): void {
  if (appliedAt(db) > latestMigration())
    throw new VerbatimError(
      'the database was made by a newer version of Verbatim: update the program',
    )
}

/**
 * True if a migration emptied the full-text index, and `migrate` ended before it filled it again.
 */
const lacksSearchIndex = (db: Database): boolean =>
  isSearchEmpty(db) &&
  db.get<{ any: number }>(sql`select exists (select 1 from records) as "any"`).any === 1

const storedJsonVersion = (db: Database): number =>
  db.$client.pragma('user_version', { simple: true }) as number

/** The timestamp of the last migration that was applied; 0 if there is none. */
function appliedAt(db: Database): number {
  const table = db.get<{ n: number }>(
    sql`select count(*) as n from sqlite_master where name = '__drizzle_migrations'`,
  )
  if (table.n === 0) return 0
  return (
    db.get<{ at: number | null }>(sql`select max(created_at) as at from __drizzle_migrations`).at ??
    0
  )
}
