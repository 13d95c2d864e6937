import { and, count, max, sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { hitKey, hitRank, hits, rankedHits } from '../../db/dialect/full-text.js'
import { jsonList, jsonObject } from '../../db/dialect/json.js'
import { integerRows, textsOf } from '../../db/dialect/lists.js'
import { tested } from '../../db/dialect/planner.js'
import { articleReference, nameList, urlOf } from '../../records/shared/json-sql.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'
import { articles } from '../../records/articles/table.js'
import { citations } from '../../records/shared/citations.js'
import { records } from '../../records/shared/records.js'
import type { Edition, Reader } from '../../query/collection.js'
import type { EditionCache } from '../../query/edition-cache.js'
import { rankedFrom, readThroughFirstPlaces } from '../../query/first-places.js'
import type { Cursor } from '../../query/keyset.js'
import { createUnknownValues } from '../../query/unknown-values.js'
import { createStatements, plannedOnce, limitTo } from '../../db/statements.js'
import {
  combinedExpression,
  PART_OF_ROLE,
  SEARCHED_ROLES,
  type PartQuery,
} from '../../model/search/search-parts.js'

/*
 * One statement finds and ranks matching records of every kind. Another describes those of a page.
 */

/** A row of a page of hits. */
export interface SearchRow {
  position: RankedHit
  /** The hit as JSON, of the shape SearchHit. */
  json: string
}

const heads = ALL_DECLARATIONS.map(({ kind, table, title }) => {
  const head = jsonObject({
    id: table.id,
    url: urlOf(kind, table.id),
    title,
    article: articleReference(records.articleKey),
  })
  return sql`when ${sql.raw(`'${kind}'`)} then (
    select ${head} from ${table} where ${table.key} = ${records.key})`
})
const head = sql`case ${records.kind} ${sql.join(heads, sql` `)} end`

const partOfCitation = sql`case ${citations.role} ${sql.join(
  Object.entries(PART_OF_ROLE).map(([role, part]) => sql.raw(`when '${role}' then '${part}'`)),
  sql` `,
)} end`

const textObject = (part: SQL, start: SQLWrapper, exact: SQLWrapper): SQL =>
  jsonObject({ part, start, exact })

/** The whole text of an article; null for other records. */
const text = sql`case ${records.kind} when 'article' then (select ${articles.text} from ${articles} where ${articles.key} = ${records.key}) end`

/** The texts of any other record that may match, as JSON: `[{ part, start, exact }]`. */
const texts = sql`case ${records.kind}
  when 'article' then null
  when 'entity' then ${nameList(records.key, textObject(sql`'label'`, sql`null`, sql`name`))}
  else (
    select ${jsonList(textObject(partOfCitation, citations.start, citations.exact), citations.ordinal)}
    from ${citations}
    where ${citations.recordKey} = ${records.key} and ${citations.role} in ${SEARCHED_ROLES}) end`

export interface SearchRequest {
  /** All of them must match. */
  queries: readonly PartQuery[]
  /** Kinds of record and ids of articles; null for no restriction. */
  kinds: readonly string[] | null
  articles: readonly string[] | null
}

/** Reads the hits of searches; statements are prepared once per shape of request. */
export function createSearchReader(connection: Reader, cache: EditionCache, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const bound = ({ queries, kinds, articles }: SearchRequest) => ({
    expression: combinedExpression(queries),
    kinds: kinds && JSON.stringify(kinds),
    articles: articles && JSON.stringify(articles),
  })

  /** Up to `limit` hits after the cursor in its direction, the nearest first; without a cursor, the best. */
  function ranked(request: SearchRequest, limit: number, cursor: Cursor | null): RankedHit[] {
    const direction = cursor?.direction ?? 'first'
    const [rank, after] = cursor?.position ?? []
    const statement = prepared(
      `${direction} ${shapeOf(request)}`,
      () => rankedKeys(db, request, direction),
      'costly',
    )
    return statement({ ...bound(request), limit, ...(cursor && { rank, after }) }) as RankedHit[]
  }

  /** The number of hits of each kind, also of kinds that the request leaves out. */
  const kinds = (request: SearchRequest, edition: Edition): KindCount[] =>
    cache(edition, ['search kinds', { ...bound(request), kinds: null }], () => {
      const statement = prepared(
        `kinds ${shapeOf({ ...request, kinds: null })}`,
        () =>
          db
            .select({ value: sql`${sql`${records.kind}`}`.as('value'), count: count() })
            .from(sql`${found} join ${records} on ${records.key} = ${hitKey}`)
            .where(conditions({ ...request, kinds: null }))
            .groupBy(sql`1`)
            .orderBy(sql`2 desc, 1`),
        'costly',
      )
      return (statement(bound(request)) as [string, number][]).map(([value, count]): KindCount => ({
        value,
        label: null,
        count,
      }))
    })

  return {
    /** Up to `limit` hits after the cursor in its direction. Every request ranks all matches. */
    page: (
      request: SearchRequest,
      limit: number,
      cursor: Cursor | null,
      edition: Edition,
    ): SearchRow[] => {
      const hits = readThroughFirstPlaces(
        cache,
        edition,
        ['search', bound(request)],
        { limit, cursor },
        (limit, cursor) => ranked(request, limit, cursor),
      )
      const keys = JSON.stringify(hits.map(([, key]) => key))
      const [[longest]] = prepared('longest', () => plannedOnce(longestText(db)))({ keys }) as [
        [number | null],
      ]
      const cost = (longest ?? 0) > LONG_TEXT ? 'unbounded' : 'costly'
      const describe = prepared(
        `describe ${cost}`,
        () => plannedOnce(describeHits(db)),
        cost,
        'describe',
      )
      const described = describe({
        keys,
        ranks: hits.map(([rank]) => rank),
        queries: JSON.stringify(request.queries),
        base,
      }) as DescribedHit[]
      return described.map(([i, json]) => ({ position: hits[i]!, json }))
    },
    total: (request: SearchRequest, edition: Edition): number => {
      if (request.kinds)
        return kinds(request, edition).reduce(
          (sum, { value, count }) => (request.kinds!.includes(value) ? sum + count : sum),
          0,
        )
      return cache(edition, ['search total', bound(request)], () => {
        const statement = prepared(
          `total ${shapeOf(request)}`,
          () => db.select({ total: count() }).from(found).where(conditions(request)),
          'costly',
        )
        return statement(bound(request))[0]![0] as number
      })
    },
    kinds,
    /** The ids in its filters that no record has. */
    warnings: createUnknownValues(db, prepared, cache),
  }
}

interface KindCount {
  value: string
  label: null
  count: number
}
/** SQLite's BM25 rank is negative: the lower, the better. */
type RankedHit = [rank: number, key: number]

const { placeholder } = sql
const found = hits(placeholder('expression'))
const inList = (name: string): SQL => sql`in ${textsOf(placeholder(name))}`
const shapeOf = ({ kinds, articles }: SearchRequest): string =>
  `${kinds ? 'kinds' : ''} ${articles ? 'articles' : ''}`

/** The conditions of a search. The records of the requested articles are collected first, because far more records may match. */
const conditions = ({ kinds, articles: ids }: SearchRequest): SQL | undefined =>
  and(
    ids
      ? sql`${tested(hitKey)} in (
          select ${records.key} from ${records} where ${records.articleKey} in (
            select ${articles.key} from ${articles} where ${articles.id} ${inList('articles')}))`
      : undefined,
    kinds ? sql`${records.kind} ${inList('kinds')}` : undefined,
  )

/** Ranks and keys of hits only. */
function rankedKeys(
  db: Reader['db'],
  request: SearchRequest,
  direction: Cursor['direction'] | 'first',
) {
  // The kind of each match is only looked up if the search restricts kinds.
  const ranked = rankedHits(placeholder('expression'))
  const from = request.kinds ? sql`${ranked} join ${records} on ${records.key} = ${hitKey}` : ranked
  const restricted = conditions(request)
  const { where, order } = rankedFrom(sql`rank`, sql`key`, direction)
  return db
    .select({ rank: sql`rank`, key: sql`key` })
    .from(
      sql`(select ${hitKey} as key, ${hitRank} as rank from ${from}${restricted ? sql` where ${restricted}` : sql``}) as hit`,
    )
    .where(where)
    .orderBy(order)
    .limit(limitTo('limit'))
}

/** Code points of an article from which on it takes milliseconds to find the matches in it. */
const LONG_TEXT = 100_000

/** The length of the longest article in a list of keys. */
const longestText = (db: Reader['db']) =>
  db
    .select({ characters: max(articles.characters) })
    .from(sql`${integerRows(placeholder('keys'), 'hit')} cross join ${articles}`)
    .where(sql`${articles.key} = hit.value`)

type DescribedHit = [place: number, json: string]

/**
 * The records of a list of keys, in its order, with their heads and texts. The step `describe` then makes hits of them: it
 * finds the matches in the texts, which may be long.
 */
const describeHits = (db: Reader['db']) =>
  db
    .select({
      place: sql`hit.key`,
      kind: sql`${sql`${records.kind}`}`,
      head: sql`${head}`,
      text: sql`${text}`,
      texts: sql`${texts}`,
    })
    .from(
      sql`${integerRows(placeholder('keys'), 'hit')} join ${records} on ${records.key} = hit.value`,
    )
    .orderBy(sql`hit.key`)
