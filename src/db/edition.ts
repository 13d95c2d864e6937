import { eq, sql } from 'drizzle-orm'
import { VerbatimError } from '../model/errors.js'
import { latestMigration } from './migrate.js'
import type { Database } from './open.js'
import { edition } from './tables/edition.js'

export interface Edition {
  number: number
  instance: string
  /** Seconds since 1970-01-01 UTC. */
  committedAt: number
}

/**
 * A reader of the current edition, with its statement prepared once. It throws a VerbatimError as soon as another
 * version of the program has changed the schema: what else stands there may no longer mean what this one thinks.
 */
export function editionReader(db: Database): () => Edition {
  // Drizzle's statement, run without Drizzle: every request begins with it.
  const { sql: text, params } = db.select({
    number: edition.number, instance: edition.instance, committedAt: edition.committedAt, migration: sql<number>`(select max(created_at) from __drizzle_migrations)`,
  }).from(edition).where(eq(edition.id, 1)).toSQL()
  const statement = db.$client.prepare(text).raw().bind(...params)
  const known = latestMigration()
  return () => {
    const [number, instance, committedAt, migration] = statement.get() as [number, string, number, number]
    if (migration !== known) throw new VerbatimError('the schema of the database was changed by another version of Verbatim: restart the server')
    return { number, instance, committedAt }
  }
}

/** Starts a new edition; call it inside the transaction that changes the data. */
export function nextEdition(db: Database): void {
  db.update(edition).set({ number: sql`${edition.number} + 1`, committedAt: sql`unixepoch()` }).where(eq(edition.id, 1)).run()
}
