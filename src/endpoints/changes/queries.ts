import { and, count, gt, inArray, or, sql } from 'drizzle-orm'
import { changes, type ChangingKind } from '../../db/changes-table.js'
import { edition } from '../../db/edition-table.js'
import { createStatements, limitTo } from '../../db/statements.js'
import type { Edition, Reader } from '../../query/collection.js'
import type { EditionCache } from '../../query/edition-cache.js'
import type { Cursor } from '../../query/keyset.js'
import { articles } from '../../records/articles/table.js'
import { entities } from '../../records/entities/table.js'

export interface Change {
  position: [edition: number, key: number]
  kind: ChangingKind
  /** The first edition that has the record. */
  created: number
  /** Null if it is removed. */
  id: string | null
  /** The digest of its id if it is removed. */
  removed: string | null
}

type Row = [
  edition: number,
  key: number,
  kind: ChangingKind,
  created: number,
  id: string | null,
  removed: string | null,
]

/** The changes to list: those after an edition. */
export interface Selected {
  since: number
  kinds: readonly ChangingKind[]
}

const idOf = (t: typeof articles | typeof entities) =>
  sql`(select ${t.id} from ${t} where ${t.key} = ${changes.key})`
/** The id of what has changed; null if it is removed. */
const changedId = sql`coalesce(${idOf(articles)}, ${idOf(entities)})`

/** Reads changes in their order. */
export function createChangesReader(reader: Reader, cache: EditionCache) {
  const { db } = reader
  const prepared = createStatements(reader)
  const { placeholder } = sql

  /** Changes after the edition, without records that have come and gone since: no client at that edition knows these. */
  const isUnknown = (kinds: readonly ChangingKind[]) =>
    and(
      gt(changes.edition, placeholder('since')),
      or(sql`${changes.removed} is null`, sql`${changes.created} <= ${placeholder('since')}`),
      inArray(changes.kind, [...kinds]),
    )

  const statementOf = (
    kinds: readonly ChangingKind[],
    direction: Cursor['direction'] | 'first' | 'all',
  ) => {
    const build = () => {
      const isPrev = direction === 'prev'
      const than = sql.raw(isPrev ? '<' : '>')
      const place = sql`(${changes.edition}, ${changes.key})`
      const beyond =
        direction === 'first' || direction === 'all'
          ? undefined
          : sql`${place} ${than} (${placeholder('edition')}, ${placeholder('key')})`
      const order = sql.raw(isPrev ? ' desc' : '')
      return db
        .select({
          edition: changes.edition,
          key: changes.key,
          kind: changes.kind,
          created: changes.created,
          id: changedId,
          removed: changes.removed,
        })
        .from(changes)
        .where(and(isUnknown(kinds), beyond))
        .orderBy(sql`${changes.edition}${order}, ${changes.key}${order}`)
        .limit(limitTo('limit'))
    }
    return prepared(`${kinds.join()} ${direction}`, build, direction === 'all' ? 'costly' : 'quick')
  }

  /** Up to `limit` changes in a direction; `values` has those of the cursor. */
  const rowsOf = (
    { since, kinds }: Selected,
    direction: Parameters<typeof statementOf>[1],
    values: { limit: number; edition?: unknown; key?: unknown },
  ): Change[] =>
    (statementOf(kinds, direction)({ since, ...values }) as Row[]).map(
      ([edition, key, kind, created, id, removed]) => ({
        position: [edition, key],
        kind,
        created,
        id,
        removed,
      }),
    )

  return {
    /** The least edition since which all changes are known. */
    keptSince: (): number =>
      prepared('kept', () =>
        db.select({ since: edition.changesSince }).from(edition),
      )()[0]![0] as number,

    /** Up to `limit` changes from the cursor outwards. */
    page: (selected: Selected, limit: number, cursor: Cursor | null): Change[] => {
      const [edition, key] = cursor?.position ?? []
      return cursor
        ? rowsOf(selected, cursor.direction, { limit, edition, key })
        : rowsOf(selected, 'first', { limit })
    },
    /** Up to `limit` changes, which may be very many. */
    all: (selected: Selected, limit: number): Change[] => rowsOf(selected, 'all', { limit }),

    total: ({ since, kinds }: Selected, edition: Edition): number =>
      cache(edition, ['changes', since, kinds], () => {
        const statement = prepared(
          `total ${kinds.join()}`,
          () => db.select({ total: count() }).from(changes).where(isUnknown(kinds)),
          'costly',
        )
        return statement({ since })[0]![0] as number
      }),
  }
}
