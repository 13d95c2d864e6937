import { hash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { integerRows, textsOf } from './dialect/lists.js'
import { changes, type ChangingKind } from './changes-table.js'
import { edition } from './edition-table.js'
import type { Database } from './open.js'
import { limitTo, prepare, prepareChange } from './statements.js'

/*
 * The last change of each article and entity, from which a mirror learns what to read again and what to drop. The edition
 * in which a change happens is that of the transaction.
 */

/** The most removed records that are remembered. */
export const MAX_REMOVED = 100_000

export interface ChangeLog {
  /** Notes that records are new or changed. */
  changed(kind: ChangingKind, keys: readonly number[]): void
  /** Notes that a record has another key now. */
  moved(from: number, to: number): void
  /** Notes that a record is removed. */
  removed(kind: ChangingKind, key: number, id: string): void
  /** Notes that records are loaded, since a removed record may have had the id of one. */
  returned(records: readonly { id: string; key: number }[]): void
  /** Forgets the oldest removals beyond `most`, if any were added. */
  prune(): void
}

/** The form in which the id of a removed record is kept: its SHA-256. */
export const digestOf = (id: string): string => hash('sha256', id)

/** Prepares the statements once. */
export function changeLog(db: Database, most = MAX_REMOVED): ChangeLog {
  let hasRemoved = false
  const { placeholder } = sql
  const current = sql<number>`(select ${edition.number} from ${edition})`
  const upsert = (values: { created: typeof current; removed: typeof current | null }) =>
    prepareChange(
      db,
      db
        .insert(changes)
        .select(
          sql`select "value", ${placeholder('kind')}, ${current}, ${values.created}, ${values.removed} from ${integerRows(placeholder('keys'), 'given')} where true`,
        )
        .onConflictDoUpdate({
          // Drizzle writes any SQL, but its types allow a column only, whose table PostgreSQL does not allow here.
          target: sql.identifier('key') as unknown as typeof changes.key,
          set: { edition: sql`excluded.edition`, removed: sql`excluded.removed` },
        }),
    )
  const change = upsert({ created: current, removed: null })
  // A record that another program has written has no change yet: it may have been there from the beginning.
  const remove = upsert({ created: sql`1`, removed: sql`${placeholder('digest')}` })
  const move = prepareChange(
    db,
    db
      .update(changes)
      .set({ key: sql`${placeholder('to')}` })
      .where(eq(changes.key, placeholder('from'))),
  )
  const removedAmong = prepare<[digest: string]>(
    db,
    db
      .select({ digest: changes.removed })
      .from(changes)
      .where(sql`${changes.removed} in ${textsOf(placeholder('digests'))}`),
  )
  const restore = prepareChange(
    db,
    db
      .update(changes)
      .set({ key: sql`${placeholder('key')}`, removed: null })
      .where(eq(changes.removed, placeholder('digest'))),
  )
  return {
    changed: (kind, keys) => {
      change({ kind, keys: JSON.stringify([...new Set(keys)]) })
    },
    moved: (from, to) => {
      move({ from, to })
    },
    removed: (kind, key, id) => {
      hasRemoved = true
      remove({ kind, keys: JSON.stringify([key]), digest: digestOf(id) })
    },
    returned: (records) => {
      const keys = new Map(records.map(({ id, key }) => [digestOf(id), key]))
      for (const [digest] of removedAmong.all({ digests: JSON.stringify([...keys.keys()]) }))
        restore({ key: keys.get(digest), digest })
    },
    prune: () => {
      if (hasRemoved) pruneRemovals(db, most)
      hasRemoved = false
    },
  }
}

function pruneRemovals(db: Database, most: number): void {
  const isRemoved = sql`${changes.removed} is not null`
  const oldest = db
    .select({ edition: changes.edition })
    .from(changes)
    .where(isRemoved)
    .orderBy(sql`${changes.edition} desc`)
    .limit(limitTo(1))
    .offset(most)
    .get()
  if (oldest === undefined) return
  db.delete(changes)
    .where(sql`${isRemoved} and ${changes.edition} <= ${oldest.edition}`)
    .run()
  db.update(edition).set({ changesSince: oldest.edition }).run()
}
