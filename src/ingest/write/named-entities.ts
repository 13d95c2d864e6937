import { asc, eq } from 'drizzle-orm'
import { changes } from '../../db/changes-table.js'
import { digestOf } from '../../db/changes.js'
import type { Database } from '../../db/open.js'
import type { EntityType } from '../../model/vocabulary/entities.js'
import { articles } from '../../records/articles/table.js'
import { entities, entityIdentifiers, entityNames } from '../../records/entities/table.js'

/** An entity of the database, as all articles that name it agree. */
export interface NamedEntity {
  key: number
  id: string
  type: EntityType
  name: string
  identifiers: ReadonlyMap<string, string>
}

/** The entity with an id; undefined if there is none. */
export function readEntity(db: Database, id: string): NamedEntity | undefined {
  const { key, type, name } = entities
  const entity = db.select({ key, type, name }).from(entities).where(eq(entities.id, id)).get()
  if (entity === undefined) return undefined
  const identifiers = db
    .selectDistinct({ scheme: entityIdentifiers.scheme, value: entityIdentifiers.value })
    .from(entityIdentifiers)
    .where(eq(entityIdentifiers.entityKey, entity.key))
    .all()
  return {
    ...{ ...entity, id },
    identifiers: new Map(identifiers.map(({ scheme, value }) => [scheme, value])),
  }
}

/** The ids of the articles that name an entity, in the order of loading. */
export const articlesNaming = (db: Database, { key }: NamedEntity): string[] =>
  db
    .selectDistinct({ id: articles.id, key: articles.key })
    .from(entityNames)
    .innerJoin(articles, eq(articles.key, entityNames.articleKey))
    .where(eq(entityNames.entityKey, key))
    .orderBy(asc(articles.key))
    .all()
    .map(({ id }) => id)

/** True if an entity with this id was removed or merged, as far as the database remembers. */
export const wasRemoved = (db: Database, id: string): boolean =>
  db
    .select()
    .from(changes)
    .where(eq(changes.removed, digestOf(id)))
    .get() !== undefined
