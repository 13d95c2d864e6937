import { and, eq, ne, sql, type SQL } from 'drizzle-orm'
import { edition } from '../db/edition-table.js'
import type { Database } from '../db/open.js'
import { prepare, prepareChange } from '../db/statements.js'
import { articles } from '../records/articles/table.js'
import { records } from '../records/shared/records.js'
import type { EntityReader } from './entities.js'

/** The articles in the database. */
interface StoredArticles {
  find(id: string): { key: number; digest: string } | undefined
  /**
   * Removes an article, its records, and the entities that only it names.
   * @returns the entities that have lost a name.
   */
  remove(key: number): number[]
}

/** Prepares the statements once. */
export function storedArticles(db: Database, entities: EntityReader): StoredArticles {
  const byId = prepare<[key: number, digest: string]>(
    db,
    db
      .select({ key: articles.key, digest: articles.digest })
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id'))),
  )
  const markUnerased = prepareChange(db, db.update(edition).set({ unerased: sql`1` }))
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
      const renamed = entities.namedOnlyIn(key)
      removeRecords(and(eq(records.articleKey, key), ne(records.key, key)))
      removeRecords(eq(records.key, key))
      const gone = renamed.filter((entity) => entities.namesOf(entity).length === 0)
      removeRecords(sql`${records.key} in (select value from json_each(${JSON.stringify(gone)}))`)
      return renamed
    },
  }
}
