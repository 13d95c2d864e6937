import { count, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { jsonList, jsonObject } from '../../db/dialect/json.js'
import { urlOf } from '../../records/shared/json-sql.js'
import { PLACED_DECLARATIONS } from '../../records/registry.js'
import { articles } from '../../records/articles/table.js'
import { entities } from '../../records/entities/table.js'
import { citations } from '../../records/shared/citations.js'
import { createStatements, limitTo, selectRows } from '../../db/statements.js'
import type { Reader } from '../../query/collection.js'
import type { Cursor, Position } from '../../query/keyset.js'
import type { PlacedKind } from '../../model/vocabulary/records.js'

/* Reads the records of an article, of every kind, in reading order. */

export interface AnnotatedRecord {
  kind: PlacedKind
  position: Position
  /** The record's URL, and that of the entity that it names, if it is a mention. */
  url: string
  entityUrl: string | null
  label: string
  /** The speakers who claim it; null if the article states it itself. */
  claimants: string | null
  /** The record as a note of an annotation file, without the words that it cites, as JSON. */
  note: string
  /** `[{ start, end, exact, role, claim }]` as JSON. */
  spans: string
}

const entityUrl = (key: SQLiteColumn) =>
  sql`(select ${urlOf('entity', entities.id)} from ${entities} where ${entities.key} = ${key})`

const all = sql.join(
  PLACED_DECLARATIONS.map(
    ({ kind, table, title, namedEntity }) => sql`
  select ${table.key} as key, ${table.position} as position, ${sql.raw(`'${kind}'`)} as kind,
    ${table.id} as id, ${urlOf(kind, table.id)} as url,
    ${namedEntity ? entityUrl(namedEntity) : sql`null`} as entity_url, ${title} as label
  from ${table} where ${table.articleKey} = (
    select ${articles.key} from ${articles} where ${articles.id} = ${sql.placeholder('article')})`,
  ),
  sql` union all `,
)

const { ordinal, start, end, exact, role, claim } = citations

const spans = sql`(
  select ${jsonList(jsonObject({ start, end, exact, role, claim }), ordinal)}
  from ${citations} where ${citations.recordKey} = page.key)`

const claimants = sql`case page.kind ${sql.join(
  PLACED_DECLARATIONS.flatMap(({ kind, table, claimants }) =>
    claimants === undefined
      ? []
      : [
          sql`when ${sql.raw(`'${kind}'`)} then (select ${claimants} from ${table} where ${table.key} = page.key)`,
        ],
  ),
  sql` `,
)} end`

const note = sql`case page.kind ${sql.join(
  PLACED_DECLARATIONS.map(
    ({ kind, table, noteJson }) =>
      sql`when ${sql.raw(`'${kind}'`)} then (select ${noteJson} from ${table} where ${table.key} = page.key)`,
  ),
  sql` `,
)} end`

export type AnnotationReader = ReturnType<typeof createAnnotationReader>

/** Reads the annotations of an article, by statements prepared once. */
export function createAnnotationReader(connection: Pick<Reader, 'db' | 'placement'>, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { placeholder } = sql
  // The rows of the page are chosen first, since their notes and spans take most of the time.
  const page = (direction: string, where: SQL | undefined, order: SQL) =>
    selectRows(prepared, direction, () =>
      db
        .select({
          kind: sql<PlacedKind>`page.kind`,
          at: sql<number>`page.position`,
          id: sql<string>`page.id`,
          url: sql<string>`page.url`,
          entityUrl: sql<string | null>`page.entity_url`,
          label: sql<string>`page.label`,
          claimants: sql<string | null>`${claimants}`,
          note: sql<string>`${note}`,
          spans: sql<string>`${spans}`,
        })
        .from(
          sql`(
          select * from (${all}) as item ${where ? sql`where ${where}` : sql``}
          order by ${order} limit ${limitTo('limit')}) as page`,
        )
        .orderBy(order),
    )
  const place = sql`("position", "kind", "id")`
  const bound = sql`(${placeholder('at')}, ${placeholder('kind')}, ${placeholder('id')})`
  const forward = sql`"position", "kind", "id"`
  const backward = sql`"position" desc, "kind" desc, "id" desc`
  const pages = {
    first: page('first', undefined, forward),
    next: page('next', sql`${place} > ${bound}`, forward),
    last: page('last', undefined, backward),
    prev: page('prev', sql`${place} < ${bound}`, backward),
  }
  const total = selectRows(prepared, 'total', () =>
    db.select({ total: count() }).from(sql`(${all}) as item`),
  )
  return {
    /**
     * Up to `limit` records after the cursor in its direction, the nearest first. Without a cursor,
     * the first or the last records.
     */
    page: (article: string, limit: number, from: Cursor | 'last' | null): AnnotatedRecord[] => {
      const [at, kind, id] = from === 'last' ? [] : (from?.position ?? [])
      const found = pages[from === 'last' ? 'last' : (from?.direction ?? 'first')]({
        article,
        base,
        limit,
        ...(at !== undefined && { at, kind, id }),
      })
      return found.map(({ at, id, ...row }) => ({ ...row, position: [at, row.kind, id] }))
    },
    total: (article: string): number => total({ article, base })[0]!.total,
  }
}
