import { and, eq, inArray, sql } from 'drizzle-orm'
import type { Database } from '../../db/open.js'
import { recordId } from '../../model/ids.js'
import { articles } from '../../records/articles/table.js'
import { entities, entityOrigins } from '../../records/entities/table.js'
import { mentions } from '../../records/mentions/table.js'
import { originRow, recordOriginRow } from '../../records/shared/origin-columns.js'
import { originOf, type Originated } from '../../records/shared/origin.js'
import { records } from '../../records/shared/records.js'
import { listedNotes } from '../source/listed-notes.js'
import { readLoadedSources, type LoadedSource } from '../source/loaded-sources.js'
import { withIds } from '../source/made-ids.js'

/**
 * Updates the origin of each record, for articles that an older version of this program loaded. The result is the
 * same as after loading the articles again.
 */
export function refreshOrigins(db: Database): void {
  for (const source of readLoadedSources(db)) refreshArticle(db, source)
}

const saysOrigin = ({ origin, reviewed, rule }: Originated): boolean =>
  origin !== undefined || reviewed !== undefined || rule !== undefined

function refreshArticle(db: Database, { id: article, annotation }: LoadedSource): void {
  const { article: head, entities: named = [], ...rest } = withIds(annotation)
  const { key: articleKey } = db
    .select({ key: articles.key })
    .from(articles)
    .where(eq(articles.id, article))
    .get()!
  const ofArticle = originRow(originOf(head))
  db.update(records).set(ofArticle).where(eq(records.articleKey, articleKey)).run()
  db.update(entityOrigins).set(ofArticle).where(eq(entityOrigins.articleKey, articleKey)).run()
  for (const { declaration, note } of listedNotes({ article: head, ...rest }).filter(({ note }) =>
    saysOrigin(note),
  )) {
    const { table } = declaration
    const keys = db
      .select({ key: table.key })
      .from(table)
      .where(eq(table.id, recordId(article, note.id)))
    db.update(records)
      .set(recordOriginRow(originOf(note, head)))
      .where(inArray(records.key, keys))
      .run()
  }
  for (const entity of named.filter(saysOrigin)) {
    const row = originRow(originOf(entity, head))
    const entityKey = sql`(select ${entities.key} from ${entities} where ${entities.id} = ${entity.id})`
    db.update(entityOrigins)
      .set(row)
      .where(and(eq(entityOrigins.articleKey, articleKey), eq(entityOrigins.entityKey, entityKey)))
      .run()
    const ownMentions = db
      .select({ key: mentions.key })
      .from(mentions)
      .where(and(eq(mentions.articleKey, articleKey), eq(mentions.entityKey, entityKey)))
    db.update(records).set(row).where(inArray(records.key, ownMentions)).run()
  }
}
