import { and, count, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { articleReference, nameList, urlOf } from '../../db/expressions.js'
import { articles } from '../../db/tables/articles.js'
import { conflicts } from '../../db/tables/conflicts.js'
import { entities } from '../../db/tables/entities.js'
import { events } from '../../db/tables/events.js'
import { figures } from '../../db/tables/figures.js'
import { images } from '../../db/tables/images.js'
import { mentions } from '../../db/tables/mentions.js'
import { quotes } from '../../db/tables/quotes.js'
import { citations } from '../../db/tables/citations.js'
import { records } from '../../db/tables/records.js'
import { relations } from '../../db/tables/relations.js'
import type { Edition, Reader } from '../../http/collection.js'
import { createCounted } from '../../http/counts.js'
import type { Cursor } from '../../http/cursor.js'
import { once } from '../../model/once.js'
import type { RecordKind } from '../../model/vocabulary.js'

/* One statement finds, ranks and describes the records of every kind that match. */

/** What a hit is made of before its matches are marked. */
export interface Found {
  key: number
  rank: number
  kind: RecordKind
  /** `{ id, url, title, article }` as JSON. */
  head: string
  /** The texts to look for matches in, as JSON: `[{ start, exact }]`; start is null where the words are not the article's. */
  texts: string
}

const describe = (kind: RecordKind, t: SQLiteTable & { key: SQLiteColumn; id: SQLiteColumn }, title: SQL): SQL => sql`when ${sql.raw(`'${kind}'`)} then (
  select json_object('id', ${t.id}, 'url', ${urlOf(kind, t.id)}, 'title', ${title}, 'article', ${articleReference(records.articleKey)})
  from ${t} where ${t.key} = ${records.key})`

const nameOf = (key: SQLiteColumn): SQL => sql`(select ${entities.name} from ${entities} where ${entities.key} = ${key})`

const head = sql`case ${records.kind}
  ${describe('article', articles, sql`${articles.title}`)}
  when 'entity' then (select json_object('id', ${entities.id}, 'url', ${urlOf('entity', entities.id)}, 'title', ${entities.name}, 'article', null)
    from ${entities} where ${entities.key} = ${records.key})
  ${describe('mention', mentions, sql`${mentions.text}`)}
  ${describe('quote', quotes, sql`${quotes.text}`)}
  ${describe('event', events, sql`${events.label}`)}
  ${describe('figure', figures, sql`${figures.text} || ': ' || ${figures.measure}`)}
  ${describe('image', images, sql`${images.caption}`)}
  ${describe('relation', relations, sql`${nameOf(relations.subjectKey)} || ' ' || ${relations.predicate} || ' ' || ${nameOf(relations.objectKey)}`)}
  ${describe('conflict', conflicts, sql`${conflicts.about}`)} end`

const texts = sql`case ${records.kind}
  when 'article' then (select json_array(json_object('start', 0, 'exact', ${articles.text})) from ${articles} where ${articles.key} = ${records.key})
  when 'entity' then ${nameList(records.key, sql`json_object('start', null, 'exact', name)`)}
  else (select json_group_array(json_object('start', ${citations.start}, 'exact', ${citations.exact}) order by ${citations.ordinal})
    from ${citations} where ${citations.recordKey} = ${records.key} and ${citations.role} = 'content') end`

export interface SearchRequest {
  /** An FTS5 expression; see model/search.ts. */
  expression: string
  /** Kinds and article ids to search in; null for all. */
  kinds: readonly string[] | null
  articles: readonly string[] | null
}

/** The searches of the whole database; each is one statement, prepared once. */
export function createSearchReader({ db }: Reader, base: string) {
  const counted = createCounted()
  const { placeholder } = sql
  const inList = (name: string): SQL => sql`in (select value from json_each(${placeholder(name)}))`
  const ofKinds = sql`${records.kind} ${inList('kinds')}`
  const ofArticles = sql`${records.articleKey} in (select ${articles.key} from ${articles} where ${articles.id} ${inList('articles')})`
  const matching = sql`search match ${placeholder('expression')}`
  /** Of what matches, the records that are asked for. What each is, is only looked up where it matters: much may match. */
  const found = ({ kinds, articles }: Limits): SQL => kinds || articles
    ? sql`search join ${records} on ${records.key} = search.rowid where ${and(matching, kinds ? ofKinds : undefined, articles ? ofArticles : undefined)}`
    : sql`search where ${matching}`

  function prepare(limits: Limits) {
    const ranked = sql`(select search.rowid as key, bm25(search) as rank from ${found(limits)}) as hit`
    // The hits of the page are found before they are described.
    const page = (where: SQL, falling = false) => {
      const order = falling ? sql`rank desc, key desc` : sql`rank, key`
      return db.select({ key: sql<number>`best.key`, rank: sql<number>`best.rank`, kind: sql<RecordKind>`${sql`${records.kind}`}`, head: sql<string>`${head}`, texts: sql<string>`${texts}` })
        .from(sql`(select key, rank from ${ranked}${where} order by ${order} limit ${placeholder('limit')}) as best join ${records} on ${records.key} = best.key`)
        .orderBy(falling ? sql`best.rank desc, best.key desc` : sql`best.rank, best.key`).prepare()
    }
    const position = sql`(${placeholder('rank')}, ${placeholder('key')})`
    return {
      first: page(sql``), next: page(sql` where (rank, key) > ${position}`), prev: page(sql` where (rank, key) < ${position}`, true),
      total: db.select({ total: count() }).from(sql`(select 1 from ${found(limits)})`).prepare(),
    }
  }
  const prepared = new Map<string, ReturnType<typeof prepare>>()
  function statements({ kinds, articles }: SearchRequest) {
    const limits = { kinds: kinds !== null, articles: articles !== null }
    const shape = JSON.stringify(limits)
    const known = prepared.get(shape) ?? prepare(limits)
    prepared.set(shape, known)
    return known
  }
  const ofEachKind = once(() => db.select({ value: sql<string>`${sql`${records.kind}`}`.as('value'), label: sql<null>`null`, count: count() })
    .from(sql`search join ${records} on ${records.key} = search.rowid`)
    .where(sql`${matching} and (${placeholder('articles')} is null or ${ofArticles})`).groupBy(sql`1`).orderBy(sql`3 desc, 1`).prepare())

  const bound = ({ expression, kinds, articles }: SearchRequest) =>
    ({ expression, kinds: kinds && JSON.stringify(kinds), articles: articles && JSON.stringify(articles) })
  return {
    /** The `limit` hits next to a position, from it outwards; SQLite's BM25 is negative, the best match the least. */
    page: (request: SearchRequest, limit: number, cursor: Cursor | null): Found[] => {
      const [rank, key] = cursor?.position ?? []
      return statements(request)[cursor?.direction ?? 'first'].all({ ...bound(request), base, limit, ...(cursor && { rank, key }) })
    },
    total: (request: SearchRequest, edition: Edition): number =>
      counted(edition, ['total', bound(request)], () => statements(request).total.all(bound(request))[0]!.total),
    /** How many hits of each kind, whatever kinds the request is limited to. */
    kinds: (request: SearchRequest, edition: Edition): { value: string; label: null; count: number }[] =>
      counted(edition, ['kinds', { ...bound(request), kinds: null }], () => ofEachKind().all(bound(request))),
  }
}

/** Which limits a search has. */
interface Limits { kinds: boolean; articles: boolean }
