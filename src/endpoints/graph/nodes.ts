import { sql } from 'drizzle-orm'
import { integersOf } from '../../db/dialect/lists.js'
import { createStatements, plannedOnce } from '../../db/statements.js'
import type { EntityType } from '../../model/vocabulary/entities.js'
import type { Reader } from '../../query/collection.js'
import { entities } from '../../records/entities/table.js'
import { mentions } from '../../records/mentions/table.js'
import { urlOf } from '../../records/shared/json-sql.js'
import { articleKeys } from './claimants.js'

/** An entity of the network. */
export interface NodeRow {
  key: number
  id: string
  url: string
  name: string
  type: EntityType
  /** In the requested articles. */
  mentionCount: number
}

const mentionsInArticles = sql`(
  select count(*) from ${mentions}
  where ${mentions.entityKey} = ${entities.key} and ${mentions.articleKey} in ${articleKeys})`

/** Reads entities by their internal keys. */
export function nodesReader(connection: Reader, base: string) {
  const { db } = connection
  const prepared = createStatements(connection)
  const build = (scoped: boolean) =>
    db
      .select({
        key: entities.key,
        id: entities.id,
        url: sql`${urlOf('entity', entities.id)}`,
        name: entities.name,
        type: entities.type,
        mentionCount: scoped ? sql`${mentionsInArticles}` : sql`${entities.mentionCount}`,
      })
      .from(entities)
      .where(sql`${entities.key} in ${integersOf(sql.placeholder('keys'))}`)
  return (
    chosen: readonly number[],
    { articles }: { articles: readonly string[] | null },
  ): Map<number, NodeRow> => {
    const scoped = articles !== null
    const statement = prepared(
      String(scoped),
      () => plannedOnce(build(scoped)),
      scoped ? 'costly' : 'quick',
    )
    const rows = statement({
      keys: JSON.stringify(chosen),
      base,
      articles: articles && JSON.stringify(articles),
    }) as [number, string, string, string, EntityType, number][]
    return new Map(
      rows.map(([key, id, url, name, type, mentionCount]) => [
        key,
        { key, id, url, name, type, mentionCount },
      ]),
    )
  }
}
