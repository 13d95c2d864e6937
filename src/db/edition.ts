import { eq, sql } from 'drizzle-orm'
import { VerbatimError } from '../model/errors.js'
import { byEngine } from './dialect/engine.js'
import { greaterOf } from './dialect/text.js'
import { latestMigration, STORED_JSON_VERSION } from './migrate.js'
import type { Database } from './open.js'
import type { StatementText } from './slots.js'
import { prepare, textOf } from './statements.js'
import { edition } from './edition-table.js'

export interface Edition {
  number: number
  instance: string
  /** Seconds since 1970-01-01 UTC. */
  committedAt: number
}

/** True if two editions are equal and belong to the same database. */
export const isSameEdition = (a: Edition, b: Edition): boolean =>
  a.number === b.number && a.instance === b.instance

/** Another version of the program has changed the schema, so the data may mean something else. */
export class SchemaChangedError extends VerbatimError {
  constructor() {
    super(
      'the schema of the database was changed by another version of Verbatim: restart the server',
    )
  }
}

/** The database is being copied or migrated, or a program that did so was killed. */
export class UnfinishedError extends VerbatimError {
  constructor() {
    super('the database is being copied or migrated: wait, or repeat "verbatim migrate"')
  }
}

/** Why the edition cannot be read, for `/readyz`: without any path. */
export const reasonOf = (error: unknown): string =>
  error instanceof SchemaChangedError
    ? 'the schema of the database is not that of this program'
    : error instanceof UnfinishedError
      ? 'the database is being copied or migrated'
      : 'the database does not answer'

type EditionRow = [
  number: number,
  instance: string,
  committedAt: number,
  migration: number,
  storedJsonVersion: number,
]

const selectEdition = (db: Database) =>
  db
    .select({
      number: edition.number,
      instance: edition.instance,
      committedAt: edition.committedAt,
      migration: sql<number>`(select max(created_at) from __drizzle_migrations)`,
      storedJsonVersion: edition.storedJsonVersion,
    })
    .from(edition)
    .where(sql`${edition.id} = 1`)

/** The statement that reads the current edition, and how to read its row. */
export interface CurrentEdition {
  statement: StatementText
  /** @throws SchemaChangedError or UnfinishedError */
  editionOf: (row: readonly unknown[]) => Edition
}

export function currentEdition(db: Database): CurrentEdition {
  const known = latestMigration(db)
  return {
    statement: textOf(selectEdition(db)),
    editionOf: (row) => {
      const [number, instance, committedAt, migration, storedJsonVersion] = row as EditionRow
      if (storedJsonVersion === 0) throw new UnfinishedError()
      if (migration !== known || storedJsonVersion !== STORED_JSON_VERSION)
        throw new SchemaChangedError()
      return { number, instance, committedAt }
    },
  }
}

/**
 * Prepares the statement that reads the current edition; every request runs it first.
 * @throws SchemaChangedError or UnfinishedError when it runs
 */
export function editionReader(db: Database): () => Edition {
  const current = prepare<EditionRow>(db, selectEdition(db))
  const { editionOf } = currentEdition(db)
  return () => editionOf(current.get()!)
}

/** The time of the engine's clock, in seconds since 1970-01-01 UTC. */
const now = byEngine({
  sqlite: () => sql`unixepoch()`,
  postgres: () => sql`cast(floor(extract(epoch from clock_timestamp())) as bigint)`,
})

/**
 * The instance of a new edition. On PostgreSQL, its end names the timeline of the cluster (migrations/postgres): the primary
 * writes it, and its standbys have the same. So servers of a cluster give an edition the same `ETag`, and a standby that
 * becomes the primary gives its new editions others than those that were lost.
 */
const instance = byEngine({
  sqlite: () => sql`${edition.instance}`,
  postgres: () => sql`left(${edition.instance}, 16) || edition_origin()`,
})

/** The instance of a database that begins to hold other data. */
export const newInstance = byEngine({
  sqlite: () => sql`lower(hex(randomblob(8)))`,
  postgres: () =>
    sql`left(replace(cast(gen_random_uuid() as text), '-', ''), 16) || edition_origin()`,
})

/**
 * Prepares the statement that starts a new edition, within the transaction that changes the data, and returns its
 * number. Clients ask by the time of an edition whether anything has changed, so it never goes back,
 * even if the clock does.
 */
export function editionStarter(db: Database): () => number {
  const start = prepare<[number: number]>(
    db,
    db
      .update(edition)
      .set({
        number: sql`${edition.number} + 1`,
        instance,
        committedAt: greaterOf(edition.committedAt, now),
      })
      .where(eq(edition.id, 1))
      .returning({ number: edition.number }),
  )
  return () => start.all()[0]![0]
}
