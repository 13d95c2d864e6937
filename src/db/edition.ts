import { eq, sql } from 'drizzle-orm'
import { VerbatimError } from '../model/errors.js'
import { latestMigration } from './migrate.js'
import type { Database } from './open.js'
import { prepare, prepareChange } from './statements.js'
import { edition } from './edition-table.js'

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
  ) // nothing to bind: every request begins with it
  const known = latestMigration()
  return () => {
    const [number, instance, committedAt, migration] = current.get()!
    if (migration !== known)
      throw new VerbatimError(
        'the schema of the database was changed by another version of Verbatim: restart the server',
      )
    return { number, instance, committedAt }
  }
}

/**
 * Starts a new edition; call what it gives, which is prepared once, inside the transaction that changes the data. Its time is never
 * before that of the last one, though the clock was set back: clients ask by it whether anything has changed.
 */
export const editionStarter = (db: Database): (() => void) =>
  prepareChange(
    db,
    db
      .update(edition)
      .set({
        number: sql`${edition.number} + 1`,
        committedAt: sql`max(${edition.committedAt}, unixepoch())`,
      })
      .where(eq(edition.id, 1)),
  )
