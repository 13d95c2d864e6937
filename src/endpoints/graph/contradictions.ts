import { sql } from 'drizzle-orm'
import { jsonList } from '../../db/dialect/json.js'
import { integersOf } from '../../db/dialect/lists.js'
import { createStatements, limitTo } from '../../db/statements.js'
import type { Reader } from '../../query/collection.js'
import { concernedKeys } from '../../records/conflicts/entities.js'
import { conflicts } from '../../records/conflicts/table.js'
import { entities } from '../../records/entities/table.js'
import { urlOf } from '../../records/shared/json-sql.js'
import { articleKeys } from './claimants.js'

/** A conflict, with the ids of the nodes that it concerns. */
export interface Contradiction {
  id: string
  url: string
  about: string
  entities: string[]
}

/** The most contradictions of a network. */
export const MAX_CONTRADICTIONS = 100

const { placeholder } = sql
const isNode = sql`${entities.key} in ${integersOf(placeholder('nodes'))}`

/** Reads the conflicts that concern nodes, in the order of their articles: up to one more than a network has. */
export function contradictionsReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const build = (scoped: boolean) =>
    db
      .select({
        id: conflicts.id,
        url: sql`${urlOf('conflict', conflicts.id)}`,
        about: conflicts.about,
        entities: sql`(select ${jsonList(entities.id, entities.id)} from ${entities}
          where ${isNode} and ${entities.key} in ${concernedKeys})`,
      })
      .from(conflicts)
      .where(
        sql`exists (select 1 from ${entities} where ${isNode} and ${entities.key} in ${concernedKeys})
          ${scoped ? sql`and ${conflicts.articleKey} in ${articleKeys}` : sql``}`,
      )
      .orderBy(conflicts.articleKey, conflicts.position, conflicts.id)
      .limit(limitTo(MAX_CONTRADICTIONS + 1))
  return (
    nodes: readonly number[],
    { articles }: { articles: readonly string[] | null },
  ): Contradiction[] => {
    const scoped = articles !== null
    const rows = prepared(
      String(scoped),
      () => build(scoped),
      'costly',
    )({
      nodes: JSON.stringify(nodes),
      base,
      articles: articles && JSON.stringify(articles),
    }) as [string, string, string, string][]
    return rows.map(([id, url, about, ids]) => ({
      id,
      url,
      about,
      entities: JSON.parse(ids) as string[],
    }))
  }
}
