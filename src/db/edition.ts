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
  const statement = db.select({ number: edition.number, instance: edition.instance, committedAt: edition.committedAt })
    .from(edition).where(eq(edition.id, 1)).prepare()
  return () => statement.get()!
}

/** Starts a new edition; call it inside the transaction that changes the data. */
export function nextEdition(db: Database): void {
  db.update(edition).set({ number: sql`${edition.number} + 1`, committedAt: sql`unixepoch()` }).where(eq(edition.id, 1)).run()
}
