import { eq, sql } from 'drizzle-orm'
import { VerbatimError } from '../model/errors.js'
import { byEngine } from './dialect/engine.js'
import { greaterOf } from './dialect/text.js'
import { latestMigration } from './migrate.js'
import type { Database } from './open.js'
import { prepare } from './statements.js'
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

/**
 * Prepares the statement that reads the current edition; every request runs it first. It throws a
 * VerbatimError once another version of the program has changed the schema, since the data may then
 * mean something else.
 */
export function editionReader(db: Database): () => Edition {
  const current = prepare<
    [number: number, instance: string, committedAt: number, migration: number]
  >(
    db,
    db
      .select({
        number: edition.number,
        instance: edition.instance,
        committedAt: edition.committedAt,
        migration: sql<number>`(select max(created_at) from __drizzle_migrations)`,
      })
      .from(edition)
      .where(sql`${edition.id} = 1`),
  )
  const known = latestMigration(db)
  return () => {
    const [number, instance, committedAt, migration] = current.get()!
    if (migration !== known)
      throw new VerbatimError(
        'the schema of the database was changed by another version of Verbatim: restart the server',
      )
    return { number, instance, committedAt }
  }
}

/** The time of the engine's clock, in seconds since 1970-01-01 UTC. */
const now = byEngine({
  sqlite: () => sql`unixepoch()`,
  postgres: () => sql`cast(floor(extract(epoch from clock_timestamp())) as bigint)`,
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
        committedAt: greaterOf(edition.committedAt, now),
      })
      .where(eq(edition.id, 1))
      .returning({ number: edition.number }),
  )
  return () => start.all()[0]![0]
}
