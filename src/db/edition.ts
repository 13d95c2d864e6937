import { eq, sql } from 'drizzle-orm'
import type { Database } from './open.js'
import { edition } from './tables/edition.js'

export interface Edition {
  number: number
  instance: string
  /** Seconds since 1970-01-01 UTC. */
  committedAt: number
}

/** A reader of the current edition, with its statement prepared once. */
export function editionReader(db: Database): () => Edition {
  // Drizzle's statement, run without Drizzle: every request begins with it.
  const { sql: text, params } = db.select({ number: edition.number, instance: edition.instance, committedAt: edition.committedAt })
    .from(edition).where(eq(edition.id, 1)).toSQL()
  const statement = db.$client.prepare(text).raw().bind(...params)
  return () => {
    const [number, instance, committedAt] = statement.get() as [number, string, number]
    return { number, instance, committedAt }
  }
}

/** Starts a new edition; call it inside the transaction that changes the data. */
export function nextEdition(db: Database): void {
  db.update(edition).set({ number: sql`${edition.number} + 1`, committedAt: sql`unixepoch()` }).where(eq(edition.id, 1)).run()
}
