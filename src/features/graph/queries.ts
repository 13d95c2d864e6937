import { sql, type SQL } from 'drizzle-orm'
import { urlOf } from '../../db/expressions.js'
import { articles } from '../../db/tables/articles.js'
import { coMentions, coMentionTotals } from '../../db/tables/co-mentions.js'
import { entities } from '../../db/tables/entities.js'
import { mentions } from '../../db/tables/mentions.js'
import { relations } from '../../db/tables/relations.js'
import type { Reader } from '../../http/collection.js'
import type { EntityType, Predicate } from '../../model/vocabulary.js'
import type { Link } from './choose.js'

/*
 * Links between entities, the strongest first: those of the whole graph, those that touch some entities, and those
 * among some entities. A co-mention stands both ways round in its table; one of them is taken unless it touches.
 */

export interface Scope {
  relation: boolean
  coMention: boolean
  /** Types of entity, ids of articles, predicates; null for all. */
  types: readonly string[] | null
  articles: readonly string[] | null
  predicates: readonly string[] | null
  minWeight: number
}

/** A link between internal keys. */
export interface LinkRow extends Link<number> { kind: 'relation' | 'co-mention'; predicate: Predicate | null; weight: number }
export interface NodeRow { key: number; id: string; url: string; name: string; type: EntityType; mentionCount: number }
export type Extent = 'all' | 'touching' | 'among'

const { placeholder } = sql
const listed = (name: string) => sql`(select value from json_each(${placeholder(name)}))`
const anyOrIn = (column: SQL, name: string) => sql`(${placeholder(name)} is null or ${column} in ${listed(name)})`
const articleKeys = sql`(select ${articles.key} from ${articles} where ${articles.id} in ${listed('articles')})`

/** The condition that a link is within an extent. */
function within(extent: Extent, source: SQL, target: SQL, directed: boolean): SQL {
  const once = directed ? sql`true` : sql`${source} < ${target}`
  if (extent === 'all') return once
  if (extent === 'among') return sql`${source} in ${listed('entities')} and ${target} in ${listed('entities')} and ${once}`
  return directed ? sql`(${source} in ${listed('entities')} or ${target} in ${listed('entities')})` : sql`${source} in ${listed('entities')}`
}

function coMentionLinks(extent: Extent, scoped: boolean): SQL {
  const t = scoped ? coMentions : coMentionTotals
  const where = sql`${placeholder('coMention')} and ${within(extent, sql`${t.entityKey}`, sql`${t.otherKey}`, false)}`
  const columns = sql`${t.entityKey} as "source", ${t.otherKey} as "target", 'co-mention' as "kind", null as "predicate"`
  return scoped
    ? sql`select ${columns}, sum(${t.sections}) as "weight" from ${t} where ${where} and ${coMentions.articleKey} in ${articleKeys} group by 1, 2 having sum(${t.sections}) >= ${placeholder('minWeight')}`
    : sql`select ${columns}, ${t.sections} as "weight" from ${t} where ${where} and ${t.sections} >= ${placeholder('minWeight')}`
}

function relationLinks(extent: Extent, scoped: boolean): SQL {
  const t = relations
  return sql`select ${t.subjectKey} as "source", ${t.objectKey} as "target", 'relation' as "kind", ${t.predicate} as "predicate", count(*) as "weight" from ${t}
    where ${placeholder('relation')} and ${within(extent, sql`${t.subjectKey}`, sql`${t.objectKey}`, true)} and ${anyOrIn(sql`${t.predicate}`, 'predicates')}
      ${scoped ? sql`and ${t.articleKey} in ${articleKeys}` : sql``}
    group by 1, 2, 4 having count(*) >= ${placeholder('minWeight')}`
}

/** The strongest of some links whose ends are of the types asked for, or asked for themselves. */
const strongest = (links: SQL) => {
  const isWanted = (end: string) => sql`(${placeholder('types')} is null or ${sql.raw(end)}."type" in ${listed('types')} or ${sql.raw(end)}."id" in ${listed('centres')})`
  return sql`select "link".*, "from"."id" as "sourceId", "to"."id" as "targetId" from (${links}) as "link"
    join ${entities} as "from" on "from"."key" = "link"."source" join ${entities} as "to" on "to"."key" = "link"."target"
    where ${isWanted('"from"')} and ${isWanted('"to"')} order by "weight" desc, "sourceId", "targetId", "predicate" limit ${placeholder('limit')}`
}

export function createGraphReader({ db }: Reader, base: string) {
  const prepareLinks = (extent: Extent, scoped: boolean) => db
    .select({
      source: sql<number>`"source"`, target: sql<number>`"target"`, kind: sql<LinkRow['kind']>`"kind"`, predicate: sql<Predicate | null>`"predicate"`, weight: sql<number>`"weight"`,
    })
    .from(sql`(select * from (${strongest(coMentionLinks(extent, scoped))}) union all select * from (${strongest(relationLinks(extent, scoped))}))`)
    .orderBy(sql`"weight" desc, "kind", "sourceId", "targetId", "predicate"`).limit(placeholder('limit')).prepare()
  const statements = Object.fromEntries((['all', 'touching', 'among'] as const).map((extent) => [extent, [prepareLinks(extent, false), prepareLinks(extent, true)]])) as
    Record<Extent, [ReturnType<typeof prepareLinks>, ReturnType<typeof prepareLinks>]>

  const keys = db.select({ key: entities.key }).from(entities).where(sql`${entities.id} in ${listed('ids')}`).orderBy(entities.id).prepare()
  const prepareNodes = (mentionCount: SQL<number>) => db.select({
    key: entities.key, id: entities.id, url: sql<string>`${urlOf('entity', entities.id)}`, name: entities.name, type: entities.type, mentionCount,
  }).from(entities).where(sql`${entities.key} in ${listed('keys')}`).prepare()
  const nodes = [
    prepareNodes(sql`${entities.mentionCount}`),
    prepareNodes(sql`${sql`(select count(*) from ${mentions} where ${mentions.entityKey} = ${entities.key} and ${mentions.articleKey} in ${articleKeys})`}`),
  ] as const
  const text = (values: readonly (string | number)[] | null) => values && JSON.stringify(values)

  return {
    /** The internal keys of entities, those that there are. */
    keys: (ids: readonly string[]): number[] => keys.all({ ids: text(ids) }).map(({ key }) => key),
    /** Up to `limit` links; `entities` are internal keys, of no account where the extent is all. */
    links: (extent: Extent, { articles, ...scope }: Scope, limit: number, centres: readonly string[], entities: readonly number[] = []): LinkRow[] =>
      statements[extent][articles ? 1 : 0].all({
        limit, minWeight: scope.minWeight, relation: Number(scope.relation), coMention: Number(scope.coMention), types: text(scope.types), predicates: text(scope.predicates),
        centres: text(centres), ...(extent !== 'all' && { entities: text(entities) }), ...(articles && { articles: text(articles) }),
      }),
    nodes: (chosen: readonly number[], { articles }: Scope): Map<number, NodeRow> => {
      const rows: NodeRow[] = nodes[articles ? 1 : 0].all({ keys: text(chosen), base, ...(articles && { articles: text(articles) }) })
      return new Map(rows.map((row) => [row.key, row]))
    },
  }
}
