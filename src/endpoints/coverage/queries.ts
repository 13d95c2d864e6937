import { and, eq, sql, type SQL } from 'drizzle-orm'
import { createStatements, limitTo, selectRows } from '../../db/statements.js'
import type { Reader } from '../../query/collection.js'
import type { Cursor } from '../../query/keyset.js'
import type { GapKind } from '../../model/vocabulary/text.js'
import {
  articles,
  coverageExceptions as exceptions,
  coverageItems as items,
  storedCoverage,
} from '../../records/articles/table.js'
import { wordsIn } from '../../records/shared/text-pieces.js'

/** A place of the report: a gap or, with a reason, an exception. */
export interface CoverageItem {
  gap: GapKind
  start: number
  end: number
  exact: string
  reason: string | null
  position: [ordinal: number]
}

/** Reads the stored coverage of articles. Each read is one statement, prepared once. */
export function createCoverageReader(connection: Reader) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { placeholder } = sql
  const counts = selectRows(prepared, 'counts', () =>
    db
      .select({ key: articles.key, counts: storedCoverage.counts })
      .from(articles)
      .leftJoin(storedCoverage, eq(storedCoverage.key, articles.key))
      .where(eq(articles.id, placeholder('id'))),
  )
  const page = (direction: string, where: SQL | undefined, order: SQL) =>
    selectRows(prepared, direction, () =>
      db
        .select({
          gap: items.gap,
          start: items.start,
          end: items.end,
          exact: sql<string>`coalesce(${exceptions.exact}, ${wordsIn(items.articleKey, items.start, items.end)})`,
          reason: exceptions.reason,
          ordinal: items.ordinal,
        })
        .from(items)
        .leftJoin(
          exceptions,
          and(eq(exceptions.articleKey, items.articleKey), eq(exceptions.ordinal, items.exception)),
        )
        .where(and(eq(items.articleKey, placeholder('key')), where))
        .orderBy(order)
        .limit(limitTo('limit')),
    )
  const after = placeholder('after')
  const pages = {
    first: page('first', undefined, sql`${items.ordinal}`),
    next: page('next', sql`${items.ordinal} > ${after}`, sql`${items.ordinal}`),
    prev: page('prev', sql`${items.ordinal} < ${after}`, sql`${items.ordinal} desc`),
  }
  return {
    /** The key of an article and its counts as JSON, which are null if they are not stored; undefined for an unknown id. */
    counts: (id: string) => counts({ id }).at(0),
    /** Up to `limit` places after the cursor in its direction, the nearest first. */
    page: (key: number, limit: number, cursor: Cursor | null): CoverageItem[] =>
      pages[cursor?.direction ?? 'first']({
        key,
        limit,
        ...(cursor && { after: cursor.position[0] }),
      }).map(({ ordinal, ...item }) => ({ ...item, position: [ordinal] })),
  }
}
