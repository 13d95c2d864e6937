import { sql, type SQL } from 'drizzle-orm'
import { json, jsonList } from '../../db/dialect/json.js'
import { createStatements, limitTo } from '../../db/statements.js'
import type { Reader } from '../../query/collection.js'
import type { Cursor } from '../../query/keyset.js'
import { citations } from '../../records/shared/citations.js'
import { citationObject } from '../../records/shared/json-sql.js'
import { records } from '../../records/shared/records.js'
import { recordSummary } from '../../records/summaries.js'
import { boundOf, hits, overlapsWindow, readingOrder, type Window } from './window.js'

/** A record and its sort position: the start of its first overlapping citation, the negated end of its last one, its key. */
export interface SpanRecord {
  json: string
  position: [number, number, number]
}

const { placeholder } = sql
// A condition on the article would make SQLite use its index and read all citations of the article.
const overlapping =
  json(sql`(select ${jsonList(citationObject, sql`${citations.start}, ${citations.ordinal}`)}
  from ${citations} where ${citations.recordKey} = ${records.key} and ${overlapsWindow})`)

/** Finds the records that the characters of a window state. Each read is one statement, prepared once. */
export function createSpanReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  // The limit applies before the join: only the records of the page are described.
  const page = (where: SQL | undefined, order: SQL) =>
    db
      .select({
        json: recordSummary({ citations: overlapping }),
        first: sql<number>`"hit"."first"`,
        last: sql<number>`"hit"."last"`,
        key: sql<number>`"hit"."record"`,
      })
      .from(
        sql`(
        select * from ${hits}${where ? sql` where ${where}` : sql``}
        order by ${order} limit ${limitTo('limit')}) as "hit"
        join ${records} on ${records.key} = "hit"."record"`,
      )
      .orderBy(order)
  const position = sql`(${placeholder('first')}, ${placeholder('last')}, ${placeholder('key')})`
  const pages = {
    first: () => page(undefined, readingOrder),
    next: () => page(sql`(${readingOrder}) > ${position}`, readingOrder),
    prev: () =>
      page(
        sql`(${readingOrder}) < ${position}`,
        sql`"hit"."first" desc, "hit"."last" desc, "hit"."record" desc`,
      ),
  }
  return {
    /** Up to `limit` records after the cursor in its direction, the nearest first. */
    page: (window: Window, limit: number, cursor: Cursor | null): SpanRecord[] => {
      const [first, last, key] = cursor?.position ?? []
      const direction = cursor?.direction ?? 'first'
      const statement = prepared(direction, pages[direction], 'costly')
      const rows = statement({
        ...boundOf(window),
        base,
        limit,
        ...(cursor && { first, last, key }),
      }) as [string, number, number, number][]
      return rows.map(([json, ...position]) => ({ json, position }))
    },
    total: (window: Window): number => {
      const count = () => db.select({ total: sql`count(*)` }).from(hits)
      return prepared('total', count, 'costly')(boundOf(window))[0]![0] as number
    },
  }
}
