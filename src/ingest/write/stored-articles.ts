import { and, eq, ne, sql, type SQL } from 'drizzle-orm'
import { integersOf } from '../../db/dialect/lists.js'
import { edition } from '../../db/edition-table.js'
import type { Database } from '../../db/open.js'
import { prepare, prepareChange } from '../../db/statements.js'
import { articles } from '../../records/articles/table.js'
import { entities, entityNames } from '../../records/entities/table.js'
import { records } from '../../records/shared/records.js'
import type { EntityReader } from './entities.js'

/** The articles in the database. */
interface StoredArticles {
  find(id: string): { key: number; digest: string } | undefined
  /** Removes an article, its records, and the entities that only it names. */
  remove(key: number): RemovedArticle
}

/** The entities that the removal of an article affects. */
export interface RemovedArticle {
  /** The entities that have lost a name. */
  renamed: number[]
  /** The entities that it named and that other articles still name. */
  left: number[]
  /** The entities that are removed with it. */
  gone: { key: number; id: string }[]
}

/** Prepares the statements once. */
export function storedArticles(db: Database, reader: EntityReader): StoredArticles {
  const byId = prepare<[key: number, digest: string]>(
    db,
    db
      .select({ key: articles.key, digest: articles.digest })
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id'))),
  )
  const markUnerased = prepareChange(db, db.update(edition).set({ unerased: sql`1` }))
  const namedIn = prepare<[key: number, id: string]>(
    db,
    db
      .select({ key: entities.key, id: entities.id })
      .from(entities)
      .where(
        sql`${entities.key} in (
          select ${entityNames.entityKey} from ${entityNames}
          where ${entityNames.articleKey} = ${sql.placeholder('key')})`,
      ),
  )
  const removeRecords = (which: SQL | undefined): void => {
    db.delete(records).where(which).run()
  }
  return {
    find: (id) => {
      const [key, digest] = byId.get({ id }) ?? []
      return key === undefined || digest === undefined ? undefined : { key, digest }
    },
    remove: (key) => {
      markUnerased()
      const renamed = reader.namedOnlyIn(key)
      const named = namedIn.all({ key }).map(([key, id]) => ({ key, id }))
      removeRecords(and(eq(records.articleKey, key), ne(records.key, key)))
      removeRecords(eq(records.key, key))
      const left = reader.namesOf(renamed)
      const lost = new Set(renamed.filter((entity) => !left.has(entity)))
      const keys = JSON.stringify([...lost])
      removeRecords(sql`${records.key} in ${integersOf(sql`${keys}`)}`)
      return {
        renamed,
        left: named.flatMap(({ key }) => (lost.has(key) ? [] : [key])),
        gone: named.filter(({ key }) => lost.has(key)),
      }
    },
  }
}
