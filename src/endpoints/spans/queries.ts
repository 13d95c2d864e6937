import { and, asc, eq, gt, lt, sql, type SQL } from 'drizzle-orm'
import { citationObject } from '../../records/shared/json-sql.js'
import { recordSummary } from '../../records/summaries.js'
import { articles, sections } from '../../records/articles/table.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'
import type { Reader } from '../../query/collection.js'
import type { Cursor } from '../../query/keyset.js'

/* Which records state which characters. All offsets here are code points; every read is one statement. */

export interface Window {
  /** Internal key of the article. */
  article: number
  start: number
  end: number
  /** Kinds of record to look for; null for all. */
  kinds: readonly string[] | null
}

/** A record and its place: where its first overlapping citation begins, minus where its last one ends, its key. */
export interface Found {
  json: string
  position: [number, number, number]
}

const { placeholder } = sql
const overlaps = and(
  lt(citations.start, placeholder('end')),
  gt(citations.end, placeholder('start')),
)!
const inWindow = and(eq(citations.articleKey, placeholder('article')), overlaps)!
const ofKind = sql`(${placeholder('kinds')} is null or ${records.kind} in (select value from json_each(${placeholder('kinds')})))`

/** The records with a citation in the window, in reading order: of those that begin together the longest first. */
const hits = sql`(
  select ${citations.recordKey} as "record", min(${citations.start}) as "first", -max(${citations.end}) as "last"
  from ${citations} join ${records} on ${records.key} = ${citations.recordKey}
  where ${inWindow} and ${ofKind} group by 1) as "hit"`

export function createSpanReader({ db }: Reader, base: string) {
  const article = db
    .select({ key: articles.key, characters: articles.characters })
    .from(articles)
    .where(eq(articles.id, placeholder('id')))
    .prepare()
  const slice = db
    .select({
      text: sql<string>`substr(${articles.text}, ${placeholder('start')} + 1, ${placeholder('end')} - ${placeholder('start')})`,
    })
    .from(articles)
    .where(eq(articles.key, placeholder('article')))
    .prepare()

  const overlapping = sql`json((select json_group_array(${citationObject} order by ${citations.start}, ${citations.ordinal})
    from ${citations} where ${citations.recordKey} = ${records.key} and ${overlaps}))` // without the article: by its index, all of its citations would be read
  // Limited before it is joined, so that only the records of the page are described.
  const page = (where: SQL | undefined, order: SQL) =>
    db
      .select({
        json: recordSummary(sql`, 'citations', ${overlapping}`),
        first: sql<number>`"hit"."first"`,
        last: sql<number>`"hit"."last"`,
        key: sql<number>`"hit"."record"`,
      })
      .from(
        sql`(select * from ${hits}${where ? sql` where ${where}` : sql``} order by ${order} limit ${placeholder('limit')}) as "hit" join ${records} on ${records.key} = "hit"."record"`,
      )
      .orderBy(order)
      .prepare()
  const place = sql`("hit"."first", "hit"."last", "hit"."record")`
  const position = sql`(${placeholder('first')}, ${placeholder('last')}, ${placeholder('key')})`
  const forward = sql`"hit"."first", "hit"."last", "hit"."record"`
  const pages = {
    first: page(undefined, forward),
    next: page(sql`${place} > ${position}`, forward),
    prev: page(
      sql`${place} < ${position}`,
      sql`"hit"."first" desc, "hit"."last" desc, "hit"."record" desc`,
    ),
  }
  const total = db
    .select({ total: sql<number>`count(*)` })
    .from(hits)
    .prepare()

  const summaries = db
    .select({
      key: sql<number>`"hit"."record"`,
      first: sql<number>`"hit"."first"`,
      json: recordSummary(),
    })
    .from(sql`${hits} join ${records} on ${records.key} = "hit"."record"`)
    .orderBy(forward)
    .prepare()
  const cited = db
    .select({
      record: citations.recordKey,
      role: citations.role,
      start: citations.start,
      end: citations.end,
    })
    .from(citations)
    .innerJoin(records, eq(records.key, citations.recordKey))
    .where(and(inWindow, ofKind))
    .orderBy(
      asc(citations.start),
      asc(citations.end),
      asc(citations.recordKey),
      asc(citations.ordinal),
    )
    .limit(placeholder('limit'))
    .prepare()
  const parts = db
    .select({ kind: sections.kind, start: sections.start, end: sections.end })
    .from(sections)
    .where(
      and(
        eq(sections.articleKey, placeholder('article')),
        lt(sections.start, placeholder('end')),
        gt(sections.end, placeholder('start')),
      ),
    )
    .orderBy(asc(sections.ordinal))
    .prepare()

  const bound = ({ kinds, ...window }: Window) => ({
    ...window,
    kinds: kinds && JSON.stringify(kinds),
  })
  return {
    article: (id: string) => article.get({ id }),
    /** The characters of a window. */
    text: (window: Pick<Window, 'article' | 'start' | 'end'>): string =>
      slice.get({ ...window })?.text ?? '',
    /** The `limit` records next to a position, from it outwards. */
    page: (window: Window, limit: number, cursor: Cursor | null): Found[] => {
      const [first, last, key] = cursor?.position ?? []
      return pages[cursor?.direction ?? 'first']
        .all({ ...bound(window), base, limit, ...(cursor && { first, last, key }) })
        .map(({ json, ...at }) => ({ json, position: [at.first, at.last, at.key] }))
    },
    total: (window: Window): number => total.all(bound(window))[0]!.total,
    /** The first `limit` citations in a window, in the order of their start. */
    citations: (window: Window, limit: number) => cited.all({ ...bound(window), limit }),
    /** The records in a window with their first characters, and its sections. */
    contents: (window: Window) => ({
      records: summaries.all({ ...bound(window), base }),
      sections: parts.all({ ...window }),
    }),
  }
}
