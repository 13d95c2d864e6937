import { sql, type SQL } from 'drizzle-orm'
import { integersOf, textsOf } from '../../db/dialect/lists.js'
import { tested } from '../../db/dialect/planner.js'
import { coMentions, coMentionTotals, STRONG } from '../../records/shared/co-mentions.js'
import { entities } from '../../records/entities/table.js'
import { relations } from '../../records/relations/table.js'
import { ENTITY } from '../../records/shared/targets.js'
import type { Edition, Reader } from '../../query/collection.js'
import { anyOrIn, isAbsent, keyComparison } from '../../query/comparisons.js'
import type { EditionCache } from '../../query/edition-cache.js'
import { createStatements, limitTo } from '../../db/statements.js'
import type { Voice } from '../../model/vocabulary/claims.js'
import type { Predicate } from '../../model/vocabulary/relations.js'
import type { Link } from './choose.js'
import { articleKeys, claimantsReader } from './claimants.js'
import { contradictionsReader } from './contradictions.js'
import { nodesReader } from './nodes.js'

/*
 * Links between entities, the strongest first, of one of three extents: the whole graph (`all`), links
 * with an end among some entities (`touching`), and links with both ends among them (`among`). The
 * co-mentions of an article are stored once per pair, the lesser key first. Totals are stored in both
 * directions, of which `all` and `among` read one.
 */

export interface Scope {
  relation: boolean
  coMention: boolean
  /** Types of entity, ids of articles, predicates; null for no restriction. */
  types: readonly string[] | null
  articles: readonly string[] | null
  predicates: readonly string[] | null
  minWeight: number
}

/** A link between the internal keys of two entities. */
export interface LinkRow extends Link<number> {
  kind: 'relation' | 'co-mention'
  predicate: Predicate | null
  weight: number
  /** The article's, if an article states one of the relations itself; null for co-mentions. */
  voice: Voice | null
}

type Extent = 'all' | 'touching' | 'among'

const { placeholder } = sql
const listed = (name: string) => textsOf(placeholder(name))
const listedKeys = (name: string) => integersOf(placeholder(name))

type Pairs = typeof coMentions | typeof coMentionTotals

/**
 * The tables and the condition that give the pairs of an extent; `nodes` precedes the statement. For
 * `among`, each possible pair of the entities is looked up: reading all pairs of an entity would find
 * mostly others.
 */
function pairsOf(extent: Extent, t: Pairs): { nodes?: SQL; from: SQL; within: SQL } {
  if (extent === 'all') return { from: sql`${t}`, within: sql`${t.entityKey} < ${t.otherKey}` }
  if (extent === 'touching')
    return { from: sql`${t}`, within: sql`${t.entityKey} in ${listedKeys('entities')}` }
  return {
    nodes: sql`with "node"("key") as materialized ${listedKeys('entities')} `,
    from: sql`"node" as "one" cross join "node" as "other" cross join ${t}`,
    within: sql`"one"."key" < "other"."key" and ${t.entityKey} = "one"."key" and ${t.otherKey} = "other"."key"`,
  }
}

/** The co-mentions of an extent as links. */
function coMentionLinks(
  extent: Extent,
  scoped: boolean,
  { before = sql``, only = sql`true` }: { before?: SQL; only?: SQL } = {},
): SQL {
  const t = scoped ? coMentions : coMentionTotals
  const { nodes = sql``, from, within } = pairsOf(extent, t)
  const pairs = (source: SQL, target: SQL, within: SQL) => sql`
    select ${source} as "source", ${target} as "target", 'co-mention' as "kind",
      null as "predicate", ${t.sections} as "weight", null as "voice"
    from ${before} ${from}
    where ${placeholder('coMention')} = 1 and ${within} and ${only}`
  const [lesser, greater] = [sql`${t.entityKey}`, sql`${t.otherKey}`]
  if (!scoped)
    return sql`${nodes}${pairs(lesser, greater, within)} and ${t.sections} >= ${placeholder('minWeight')}`
  const ofArticles = (source: SQL, target: SQL, within: SQL) =>
    pairs(source, target, sql`${coMentions.articleKey} in ${articleKeys} and ${within}`)
  // Only tested, lest SQLite use the index by entity: an article has fewer pairs than an entity may have.
  const touching = (own: SQL) => sql`${tested(own)} in ${listedKeys('entities')}`
  const found =
    extent === 'touching'
      ? sql`${ofArticles(lesser, greater, touching(lesser))}
        union all ${ofArticles(greater, lesser, touching(greater))}`
      : ofArticles(lesser, greater, within)
  return sql`${nodes}
    select "source", "target", min("kind") as "kind",
      null as "predicate", sum("weight") as "weight", null as "voice"
    from (${found}) as "pair"
    group by 1, 2 having sum("weight") >= ${placeholder('minWeight')}`
}

/**
 * The strongest co-mentions of an extent. For `all`, the indexed strong ones are read first, and the many others only if
 * those are too few.
 */
function strongestCoMentions(extent: Extent, scoped: boolean): SQL {
  if (extent !== 'all' || scoped)
    return sql`select * from (${strongest(coMentionLinks(extent, scoped))}) as "strongest"`
  const isStrong = (operator: string) =>
    sql`${coMentionTotals.sections} ${sql.raw(`${operator} ${STRONG}`)}`
  const strong = strongest(coMentionLinks(extent, scoped, { only: isStrong('>=') }))
  // As a join, the count is compared once; as a condition, it would be compared for each pair.
  const weak = strongest(
    coMentionLinks(extent, scoped, {
      before: sql`(select count(*) as "count" from "strong") as "found" cross join`,
      only: sql`"found"."count" < ${placeholder('limit')} and ${isStrong('<')}`,
    }),
  )
  return sql`
    select * from (
      with "strong" as materialized (${strong})
      select * from "strong" union all select * from (${weak}) as "weak") as "strongest"`
}

/**
 * The relations of an extent. For `touching`, the index of either end finds them; for `among`, the index of subjects, because
 * few pairs have any.
 */
function relationsWithin(extent: Extent): SQL {
  const { subjectKey, objectKey, key } = relations
  if (extent === 'all') return sql`true`
  if (extent === 'among')
    return sql`${subjectKey} in ${listedKeys('entities')}
      and ${tested(objectKey)} in ${listedKeys('entities')}`
  const of = (end: SQL) =>
    sql`select ${key} from ${relations} where ${end} in ${listedKeys('entities')}`
  return sql`${key} in (${of(sql`${subjectKey}`)} union all ${of(sql`${objectKey}`)})`
}

function relationLinks(extent: Extent, scoped: boolean): SQL {
  const t = relations
  return sql`
    select ${t.subjectKey} as "source", ${t.objectKey} as "target", 'relation' as "kind",
      ${t.predicate} as "predicate", count(*) as "weight", min(${t.voice}) as "voice"
    from ${t}
    where ${placeholder('relation')} = 1 and ${relationsWithin(extent)}
      and ${anyOrIn(t.predicate, 'predicates')}
      ${scoped ? sql`and ${t.articleKey} in ${articleKeys}` : sql``}
    group by 1, 2, 4 having count(*) >= ${placeholder('minWeight')}`
}

/** The strongest of some links, where each end has a requested type or is a requested entity. */
const strongest = (links: SQL) => {
  const isWanted = (end: string) => sql`(
    ${isAbsent('types')} or ${sql.raw(end)}."type" in ${listed('types')}
    or ${sql.raw(end)}."key" in ${listedKeys('centres')})`
  return sql`
    select "link".*, "from"."id" as "sourceId", "to"."id" as "targetId" from (${links}) as "link"
    join ${entities} as "from" on "from"."key" = "link"."source"
    join ${entities} as "to" on "to"."key" = "link"."target"
    where ${isWanted('"from"')} and ${isWanted('"to"')}
    order by "weight" desc, "sourceId", "targetId", "predicate" limit ${limitTo('limit')}`
}

export function createGraphReader(connection: Reader, cache: EditionCache, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const buildLinks = (extent: Extent, scoped: boolean) =>
    db
      .select({
        source: sql`"source"`,
        target: sql`"target"`,
        kind: sql`"kind"`,
        predicate: sql`"predicate"`,
        weight: sql`"weight"`,
        voice: sql`"voice"`,
      })
      .from(
        sql`(
        ${strongestCoMentions(extent, scoped)}
        union all select * from (${strongest(relationLinks(extent, scoped))}) as "relation") as "any"`,
      )
      .orderBy(sql`"weight" desc, "kind", "sourceId", "targetId", "predicate"`)
      .limit(limitTo('limit'))
  const text = (values: readonly (string | number)[] | null) => values && JSON.stringify(values)

  /** Up to `limit` links; `centres` and `entities` are internal keys. The extent `all` ignores `entities`. */
  function links(
    extent: Extent,
    { articles, ...scope }: Scope,
    limit: number,
    centres: readonly number[],
    entities: readonly number[],
  ): LinkRow[] {
    const statement = prepared(
      `${extent} ${String(articles !== null)}`,
      () => buildLinks(extent, articles !== null),
      'costly',
    )
    const rows = statement({
      limit,
      minWeight: scope.minWeight,
      relation: Number(scope.relation),
      coMention: Number(scope.coMention),
      types: text(scope.types),
      predicates: text(scope.predicates),
      centres: text(centres),
      entities: text(entities),
      articles: text(articles),
    }) as [number, number, LinkRow['kind'], Predicate | null, number, Voice | null][]
    return rows.map(([source, target, kind, predicate, weight, voice]) => ({
      source,
      target,
      kind,
      predicate,
      weight,
      voice,
    }))
  }

  return {
    /** The internal keys of the entities for which these ids stand; unknown ids are left out. */
    keys: (ids: readonly string[]): number[] => {
      const statement = prepared('keys', () =>
        db
          .select({ key: entities.key })
          .from(entities)
          .where(sql`${entities.key} ${keyComparison(ENTITY, sql`${placeholder('ids')}`, 'many')}`)
          .orderBy(entities.id),
      )
      return (statement({ ids: text(ids) }) as [number][]).map(([key]) => key)
    },
    /**
     * Up to `limit` of all links. Without a restriction of articles, the answer is computed once per edition, because it
     * counts all relations.
     */
    strongest: (scope: Scope, limit: number, edition: Edition): readonly LinkRow[] => {
      const read = () => links('all', scope, limit, [], [])
      return scope.articles === null ? cache(edition, ['graph', scope, limit], read) : read()
    },
    links,
    claimants: claimantsReader(connection, base),
    contradictions: contradictionsReader(connection, base),
    nodes: nodesReader(connection, base),
  }
}
