import { sql, type SQL } from 'drizzle-orm'
import { integerAt, json, jsonArray, jsonList, jsonObject } from '../../db/dialect/json.js'
import { jsonRows, textsOf } from '../../db/dialect/lists.js'
import { greaterOf, lesserOf } from '../../db/dialect/text.js'
import {
  articleReference,
  citationList,
  citationObject,
  urlOf,
} from '../../records/shared/json-sql.js'
import { articles, sections } from '../../records/articles/table.js'
import { attributionObject } from '../../records/shared/attribution-sql.js'
import { citations } from '../../records/shared/citations.js'
import { coMentions, coMentionTotals } from '../../records/shared/co-mentions.js'
import { ENTITY } from '../../records/shared/targets.js'
import { entities } from '../../records/entities/table.js'
import { mentions } from '../../records/mentions/table.js'
import { relations } from '../../records/relations/table.js'
import type { Edition, Reader } from '../../query/collection.js'
import type { EditionCache } from '../../query/edition-cache.js'
import { anyOrIn, createSuccessorReader, idComparison, isAbsent } from '../../query/comparisons.js'
import { rankedFrom, readThroughFirstPlaces } from '../../query/first-places.js'
import type { Cursor } from '../../query/keyset.js'
import { createStatements, plannedOnce, limitTo } from '../../db/statements.js'
import { MAX_LIMIT } from '../../query/plan.js'
import { MAX_EVIDENCE, MAX_RELATIONS } from './schemas.js'

/* The entities related to one: one statement ranks them, another describes those of a page. */

export interface RelatedRequest {
  /** The internal key of the entity. */
  entity: number
  relation: boolean
  coMention: boolean
  /** Types and ids of related entities, and ids of articles; null for no restriction. */
  types: readonly string[] | null
  ids: readonly string[] | null
  articles: readonly string[] | null
}

interface RelatedRow {
  json: string
  position: [number, string]
}

const { placeholder } = sql
const given = sql`${placeholder('entity')}`
const listed = (name: string) => textsOf(placeholder(name))
const inArticles = (column: SQL) =>
  sql`${column} in (select ${articles.key} from ${articles} where ${articles.id} in ${listed('articles')})`

/**
 * The related entities with their numbers of relations and of shared sections: in some articles (`scoped`), or in all by their
 * totals.
 */
function ties(scoped: boolean): SQL {
  const ofArticles = scoped ? sql` and ${inArticles(sql`${relations.articleKey}`)}` : sql``
  const relation = (own: SQL, other: SQL) => sql`
    select ${other} as "other", 1 as "relations", 0 as "sections" from ${relations}
    where ${own} = ${given} and ${other} <> ${given} and ${placeholder('relation')} = 1${ofArticles}`
  const ofPairs = (own: SQL, other: SQL) => sql`
    select ${other}, 0, ${coMentions.sections} from ${coMentions}
    where ${own} = ${given} and ${placeholder('coMention')} = 1
      and ${inArticles(sql`${coMentions.articleKey}`)}`
  const [lesser, greater] = [sql`${coMentions.entityKey}`, sql`${coMentions.otherKey}`]
  const together = scoped
    ? sql`${ofPairs(lesser, greater)} union all ${ofPairs(greater, lesser)}`
    : sql`
      select ${coMentionTotals.otherKey}, 0, ${coMentionTotals.sections} from ${coMentionTotals}
      where ${coMentionTotals.entityKey} = ${given} and ${placeholder('coMention')} = 1`
  const [subject, object] = [sql`${relations.subjectKey}`, sql`${relations.objectKey}`]
  return sql`(
    select "other", sum("relations") as "relations", sum("sections") as "sections",
      -sum("relations" + "sections") as "rank", min(${entities.id}) as "id"
    from (${relation(subject, object)} union all ${relation(object, subject)} union all ${together}) as "link"
    join ${entities} on ${entities.key} = "other"
    where ${anyOrIn(entities.type, 'types')} and (
      ${isAbsent('ids')} or ${entities.id} ${idComparison(ENTITY, sql`${placeholder('ids')}`, 'many')})
    group by "other") as "tie"`
}

const relationItem = jsonObject({
  id: relations.id,
  url: urlOf('relation', relations.id),
  predicate: relations.predicate,
  direction: sql`case when ${relations.subjectKey} = ${given} then 'outgoing' else 'incoming' end`,
  label: relations.label,
  attribution: attributionObject(relations),
  citations: citationList(relations.key),
})

/** The first relations between the two entities. */
const relationList = (scoped: boolean) =>
  json(sql`(select ${jsonList(json(sql`"item"`))} from (
  select ${relationItem} as "item" from ${relations}
  where ${placeholder('relation')} = 1
    and ((${relations.subjectKey} = ${given} and ${relations.objectKey} = "tie"."other")
      or (${relations.subjectKey} = "tie"."other" and ${relations.objectKey} = ${given}))
    ${scoped ? sql`and ${inArticles(sql`${relations.articleKey}`)}` : sql``}
  order by ${relations.articleKey}, ${relations.position}, ${relations.id}
  limit ${sql.raw(String(MAX_RELATIONS))}) as "items")`)

const firstSpan = (mention: string) =>
  json(
    sql`(
    select ${citationObject} from ${citations}
    where ${citations.recordKey} = ${sql.raw(mention)} and ${citations.ordinal} = 0)`,
  )

/**
 * Sections that mention both entities, from the first articles that have such a section, each with the first mention of
 * either.
 */
const sharedSections = (scoped: boolean) => sql`
  select ${sections.articleKey} as "article", ${sections.kind} as "section",
    min("own"."key") as "own", min("its"."key") as "its"
  from (
    select ${coMentions.articleKey} as "article" from ${coMentions}
    where ${placeholder('coMention')} = 1
      and ${coMentions.entityKey} = ${lesserOf(given, sql`"tie"."other"`)}
      and ${coMentions.otherKey} = ${greaterOf(given, sql`"tie"."other"`)}
      ${scoped ? sql`and ${inArticles(sql`${coMentions.articleKey}`)}` : sql``}
    order by 1 limit ${sql.raw(String(MAX_EVIDENCE))}) as "shared"
  join ${mentions} as "own"
    on "own"."entity_key" = ${given} and "own"."article_key" = "shared"."article"
  join ${sections}
    on ${sections.articleKey} = "shared"."article"
    and ${sections.start} <= "own"."position" and "own"."position" < ${sections.end}
  join ${mentions} as "its"
    on "its"."entity_key" = "tie"."other" and "its"."article_key" = "shared"."article"
    and ${sections.start} <= "its"."position" and "its"."position" < ${sections.end}
  group by ${sections.articleKey}, ${sections.ordinal}
  order by ${sections.articleKey}, ${sections.ordinal}
  limit ${sql.raw(String(MAX_EVIDENCE))}`

const evidenceItem = jsonObject({
  article: articleReference(sql`"pair"."article"`),
  section: sql`"pair"."section"`,
  citations: jsonArray(firstSpan('"pair"."own"'), firstSpan('"pair"."its"')),
})

const evidenceList = (scoped: boolean) =>
  json(sql`(select ${jsonList(evidenceItem)} from (${sharedSections(scoped)}) as "pair")`)

/** The kinds of tie as a JSON list. */
const via = json(sql`case
  when "tie"."relations" = 0 then '["co-mention"]'
  when "tie"."sections" = 0 then '["relation"]'
  else '["relation","co-mention"]' end`)

const rowOf = (scoped: boolean): SQL<string> => {
  const row = jsonObject({
    id: entities.id,
    name: entities.name,
    type: entities.type,
    url: urlOf('entity', entities.id),
    weight: sql`-"tie"."rank"`,
    via,
    relationCount: sql`"tie"."relations"`,
    relations: relationList(scoped),
    sectionCount: sql`"tie"."sections"`,
    evidence: evidenceList(scoped),
  })
  return sql<string>`${row}`
}

/** The ties of an entity, the strongest first, as ranks and keys only. */
function rankedTies(db: Reader['db'], scoped: boolean, direction: Cursor['direction'] | 'first') {
  const { where, order } = rankedFrom(sql`"tie"."rank"`, sql`"tie"."id"`, direction)
  return db
    .select({
      rank: sql`"tie"."rank"`,
      id: sql`"tie"."id"`,
      other: sql`"tie"."other"`,
      relations: sql`"tie"."relations"`,
      sections: sql`"tie"."sections"`,
    })
    .from(ties(scoped))
    .where(where)
    .orderBy(order)
    .limit(limitTo('limit'))
}

const number = (place: number) => integerAt(sql`"value"`, place)

/** Describes the entities of a list of ties, in its order. */
const describeTies = (db: Reader['db'], scoped: boolean) =>
  db
    .select({ json: rowOf(scoped) })
    .from(
      sql`(
      select "key" as "place", ${number(0)} as "rank", ${number(2)} as "other",
        ${number(3)} as "relations", ${number(4)} as "sections"
      from ${jsonRows(placeholder('ties'), 'found')}) as "tie"
    join ${entities} on ${entities.key} = "tie"."other"`,
    )
    .orderBy(sql`"tie"."place"`)

type RankedTie = [rank: number, id: string, other: number, relations: number, sections: number]

export function createRelatedReader(connection: Reader, cache: EditionCache, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const text = (values: readonly string[] | null) => values && JSON.stringify(values)
  const bound = ({ entity, relation, coMention, types, ids, articles }: RelatedRequest) => ({
    entity,
    relation: Number(relation),
    coMention: Number(coMention),
    types: text(types),
    ids: text(ids),
    articles: text(articles),
  })
  function ranked(request: RelatedRequest, limit: number, cursor: Cursor | null): RankedTie[] {
    const scoped = request.articles !== null
    const direction = cursor?.direction ?? 'first'
    const [rank, after] = cursor?.position ?? []
    const statement = prepared(
      `${direction} ${String(scoped)}`,
      () => rankedTies(db, scoped, direction),
      'costly',
    )
    return statement({ ...bound(request), limit, ...(cursor && { rank, after }) }) as RankedTie[]
  }
  return {
    /** The internal key of the entity with an id. */
    key: (id: string): number | undefined => {
      const statement = prepared('key', () =>
        db
          .select({ key: entities.key })
          .from(entities)
          .where(sql`${entities.id} = ${placeholder('id')}`),
      )
      return statement({ id })[0]?.[0] as number | undefined
    },
    /** The id of the entity into which the entity with an id was merged. */
    successor: createSuccessorReader(connection, ENTITY),
    /** Up to `limit` entities after the cursor in its direction, the nearest first. */
    page: (
      request: RelatedRequest,
      limit: number,
      cursor: Cursor | null,
      edition: Edition,
    ): RelatedRow[] => {
      const found = readThroughFirstPlaces(
        cache,
        edition,
        ['related', bound(request)],
        { limit, cursor },
        (limit, cursor) => ranked(request, limit, cursor),
      )
      const scoped = request.articles !== null
      const isPage = found.length <= MAX_LIMIT + 1
      const described = prepared(
        `describe ${String(scoped)} ${String(isPage)}`,
        () => plannedOnce(describeTies(db, scoped)),
        isPage ? 'quick' : 'costly',
      )({
        ...bound(request),
        ties: JSON.stringify(found),
        base,
      }) as [string][]
      return described.map(([json], i) => ({ json, position: [found[i]![0], found[i]![1]] }))
    },
    total: (request: RelatedRequest, edition: Edition): number =>
      cache(edition, ['related total', bound(request)], () => {
        const scoped = request.articles !== null
        const statement = prepared(
          `total ${String(scoped)}`,
          () => db.select({ total: sql`count(*)` }).from(ties(scoped)),
          'costly',
        )
        return statement(bound(request))[0]![0] as number
      }),
  }
}
