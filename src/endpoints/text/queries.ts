import { and, count, eq, sql, type SQL } from 'drizzle-orm'
import { jsonObject } from '../../db/dialect/json.js'
import { createStatements, limitTo, selectRows } from '../../db/statements.js'
import type { Reader } from '../../query/collection.js'
import type { Cursor } from '../../query/keyset.js'
import { articles, sections } from '../../records/articles/table.js'
import { urlOf } from '../../records/shared/json-sql.js'
import { wordsIn } from '../../records/shared/text-pieces.js'

export type TextReader = ReturnType<typeof createTextReader>

/** Reads the texts of articles, by statements prepared once. */
export function createTextReader(connection: Reader) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { placeholder } = sql
  // Numbers are bound as floating point, so a division needs a cast to integers.
  const bound = (name: string) => sql`cast(${placeholder(name)} as integer)`
  const article = prepared('article', () =>
    db
      .select({ key: articles.key, length: articles.characters })
      .from(articles)
      .where(eq(articles.id, placeholder('id'))),
  )
  const slice = prepared('slice', () =>
    db
      .select({ text: sql`${wordsIn(bound('key'), bound('start'), bound('end'))}`.as('text') })
      .from(sql`(select 1)`),
  )
  return {
    /** The internal key of an article and the length of its text in code points; undefined for an unknown id. */
    article: (id: string): { key: number; length: number } | undefined => {
      const [found] = article({ id }) as [number, number][]
      return found && { key: found[0], length: found[1] }
    },
    /** The characters `[start, end)`, counted in code points. */
    slice: (key: number, start: number, end: number): string =>
      (slice({ key, start, end }) as [string | null][])[0]?.[0] ?? '',
  }
}

interface SectionRow {
  json: string
  position: [ordinal: number]
}

/** Reads the sections of an article in pages, by statements prepared once. */
export function createSectionReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const { placeholder } = sql
  const { kind, start, end, exact } = sections
  const url = sql`${urlOf('article', articles.id)} || '/text#char=' || ${start} || ',' || ${end}`
  const section = sql<string>`${jsonObject({ kind, start, end, exact, url })}`
  const page = (direction: string, where: SQL | undefined, order: SQL) =>
    selectRows(prepared, direction, () =>
      db
        .select({ json: section, ordinal: sections.ordinal })
        .from(sections)
        .innerJoin(articles, eq(articles.key, sections.articleKey))
        .where(and(eq(sections.articleKey, placeholder('key')), where))
        .orderBy(order)
        .limit(limitTo('limit')),
    )
  const after = placeholder('after')
  const pages = {
    first: page('first', undefined, sql`${sections.ordinal}`),
    next: page('next', sql`${sections.ordinal} > ${after}`, sql`${sections.ordinal}`),
    prev: page('prev', sql`${sections.ordinal} < ${after}`, sql`${sections.ordinal} desc`),
  }
  const total = selectRows(prepared, 'total', () =>
    db
      .select({ total: count() })
      .from(sections)
      .where(eq(sections.articleKey, placeholder('key'))),
  )
  return {
    /** Up to `limit` sections after the cursor in its direction, the nearest first. */
    page: (key: number, limit: number, cursor: Cursor | null): SectionRow[] =>
      pages[cursor?.direction ?? 'first']({
        key,
        base,
        limit,
        ...(cursor && { after: cursor.position[0] }),
      }).map(({ json, ordinal }) => ({ json, position: [ordinal] })),
    total: (key: number): number => total({ key })[0]!.total,
  }
}
