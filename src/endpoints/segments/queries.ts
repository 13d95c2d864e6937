import { and, asc, eq, gt, lt, sql } from 'drizzle-orm'
import { createStatements, limitTo, selectRows } from '../../db/statements.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Reader } from '../../query/collection.js'
import { sections } from '../../records/articles/table.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'
import { mentions } from '../../records/mentions/table.js'
import { recordSummary } from '../../records/summaries.js'
import { boundOf, hits, isInWindow, isOfKind, readingOrder, type Window } from '../spans/window.js'

export type SegmentReader = ReturnType<typeof createSegmentReader>

/** Reads what segments are made of. Each read is one statement, prepared once. */
export function createSegmentReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { placeholder } = sql
  const cited = selectRows(prepared, 'cited', () =>
    db
      .select({
        record: citations.recordKey,
        role: citations.role,
        start: citations.start,
        end: citations.end,
      })
      .from(citations)
      .innerJoin(records, eq(records.key, citations.recordKey))
      .where(and(isInWindow, isOfKind))
      .orderBy(
        asc(citations.start),
        asc(citations.end),
        asc(citations.recordKey),
        asc(citations.ordinal),
      )
      .limit(limitTo('limit')),
  )
  const summaries = selectRows(prepared, 'summaries', () =>
    db
      .select({
        key: sql<number>`"hit"."record"`,
        first: sql<number>`"hit"."first"`,
        json: recordSummary(),
      })
      .from(sql`${hits} join ${records} on ${records.key} = "hit"."record"`)
      .orderBy(readingOrder),
  )
  const keys = selectRows(prepared, 'keys', () =>
    db
      .select({
        key: sql<number>`"hit"."record"`,
        kind: sql<RecordKind>`${sql`${records.kind}`}`,
        // Nested, because Drizzle drops the table name of a column at the top level.
        entity: sql<
          number | null
        >`${sql`(select ${mentions.entityKey} from ${mentions} where ${mentions.key} = ${records.key})`}`,
      })
      .from(sql`${hits} join ${records} on ${records.key} = "hit"."record"`)
      .orderBy(readingOrder),
  )
  const parts = selectRows(prepared, 'parts', () =>
    db
      .select({ kind: sections.kind, start: sections.start, end: sections.end })
      .from(sections)
      .where(
        and(
          eq(sections.articleKey, placeholder('article')),
          lt(sections.start, placeholder('end')),
          gt(sections.end, placeholder('start')),
        ),
      )
      .orderBy(asc(sections.ordinal)),
  )
  return {
    /** The first `limit` citations in a window, ordered by their start. */
    citations: (window: Window, limit: number) => cited({ ...boundOf(window), limit }),
    /** The records in a window, each with the start of its first citation there, in reading order. */
    records: (window: Window) => summaries({ ...boundOf(window), base }),
    /** The keys and kinds of the same records, and for a mention the key of its entity. */
    keys: (window: Window) => keys({ ...boundOf(window) }),
    sections: (window: Window) => parts({ ...window }),
  }
}
