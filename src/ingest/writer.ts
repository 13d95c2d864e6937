import { deflateRawSync } from 'node:zlib'
import { and, eq, ne, sql } from 'drizzle-orm'
import { editionStarter } from '../db/edition.js'
import type { Database } from '../db/open.js'
import { prepare } from '../db/statements.js'
import { articleRow } from '../records/articles/row.js'
import { articles } from '../records/articles/table.js'
import { records } from '../records/shared/records.js'
import { AnnotationError } from '../model/errors.js'
import type { RecordKind } from '../model/vocabulary.js'
import { addEntityRows, entityReader } from './entities.js'
import { createGroup } from './group.js'
import type { PreparedRecord } from '../records/shared/prepared-record.js'
import { mentionRecords, type PreparedArticle } from './prepare.js'
import { addCitationRows, addRecordRows } from './records.js'
import { searchIndex, searchTextOf } from './search-index.js'

export interface LoadResult {
  article: string
  /** False where the same text and annotations were there already: nothing is written, the edition stays. */
  changed: boolean
  /** How many records of each kind the article has. */
  counts: Partial<Record<RecordKind, number>>
}

export interface Writer {
  /**
   * Writes an article, in place of the one with the same id: in a transaction of its own, unless one was begun.
   * @throws AnnotationError where one of its entities is another one in the articles loaded before; nothing of it is written. What is no
   * fault of the article (a full disk) also undoes what was loaded since `begin`; it may have come up with the rows of an article before.
   */
  load(article: PreparedArticle): LoadResult
  /** Takes an article out, with the entities that no other one names; false where there is none with the id. */
  unload(id: string): boolean
  /** Has what is loaded until `commit` written in one transaction, which is much faster than one each: pages that many articles change are written once. Records may wait until `commit`. */
  begin(): void
  /** Whether such a transaction is under way: neither ended nor undone. */
  isOpen(): boolean
  /** Ends that transaction, if there is one. What it throws undoes all of it. */
  commit(): void
}

/**
 * Writes to a database, one edition an article. Its statements are prepared once.
 * @param complete is called with the first and the last key of the records of an article, or of several, within their transaction.
 */
export function createWriter(
  db: Database,
  complete: (first: number, last: number) => void = () => undefined,
): Writer {
  const startEdition = editionStarter(db)
  const lastKey = db.$client
    .prepare<[], number>("select seq from sqlite_sequence where name = 'records'")
    .pluck()
  const byId = prepare<[key: number, digest: string]>(
    db,
    db
      .select({ key: articles.key, digest: articles.digest })
      .from(articles)
      .where(eq(articles.id, sql.placeholder('id'))),
  )
  const entities = entityReader(db)
  const index = searchIndex(db, entities)
  const group = createGroup(db, index, complete)
  const isOpen = () => db.$client.inTransaction
  return {
    load: (article) => within(() => writeArticle(article)),
    unload: (id) => within(() => takeOut(id)),
    begin: () => {
      db.$client.exec('begin immediate')
    },
    isOpen,
    commit: () => {
      if (!isOpen()) return
      undoing(() => {
        group.write()
        db.$client.exec('commit')
      })
    },
  }

  /** In the transaction that was begun, or in one of its own. */
  function within<T>(write: () => T): T {
    return isOpen() ? undoing(write) : alone(write)
  }

  function alone<T>(write: () => T): T {
    try {
      return db.$client
        .transaction(() => {
          const result = write()
          group.write()
          return result
        })
        .immediate()
    } catch (error) {
      group.forget()
      throw error
    }
  }

  /** Undoes the transaction that was begun where it can not go on. */
  function undoing<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      if (error instanceof AnnotationError) throw error // it came before anything of the article was written
      group.forget()
      if (isOpen()) db.$client.exec('rollback') // SQLite may have undone all by itself
      throw error
    }
  }

  function takeOut(id: string): boolean {
    const [key] = byId.get({ id }) ?? []
    if (key === undefined) return false
    index.nameEntities(removeArticle(key))
    startEdition()
    return true
  }

  function writeArticle(article: PreparedArticle): LoadResult {
    const { id } = article.source.annotation.article
    const all = [...mentionRecords(article), ...article.records]
    const counts: LoadResult['counts'] = { entity: article.entities.length }
    for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1

    const [replaced = null, digest] = byId.get({ id }) ?? []
    if (digest === article.source.digest) return { article: id, changed: false, counts }
    const ids = article.entities.map(({ id }) => id)
    const known = entities.known(ids)
    entities.assertAgree(article, known, replaced) // before anything is written
    const changed = replaced === null ? [] : removeArticle(replaced)
    startEdition()

    const { articleKey, firstKey } = insertArticle(
      article,
      all,
      replaced === null ? known : entities.known(ids),
      replaced,
    )
    group.add({
      article: articleKey,
      first: firstKey,
      last: firstKey + all.length - 1,
      entities: [...changed, ...entities.namedOnlyIn(articleKey)],
      texts: [
        [articleKey, `${article.title.exact}\n${article.source.text.text}`],
        ...all.map((record, i) => [firstKey + i, searchTextOf(record)] as const),
      ],
    })
    return { article: id, changed: true, counts }
  }

  /** A replaced article keeps its key, so that cursors into it stay good; all else gets the next ones, which no record has had. */
  function insertArticle(
    article: PreparedArticle,
    all: readonly PreparedRecord[],
    known: ReadonlyMap<string, { key: number }>,
    replaced: number | null,
  ) {
    const { source, title, publishedWords, sections, exceptions, entities: notes } = article
    let next = (lastKey.get() ?? 0) + 1
    const articleKey = replaced ?? next++
    const keys = new Map(notes.map(({ id }) => [id, known.get(id)?.key ?? next++]))
    const keyOf = (entity: string) => keys.get(entity)!
    const { rows } = group
    rows.records.push({ key: articleKey, kind: 'article', articleKey }) // an article belongs to itself
    addEntityRows(rows, notes, { isNew: (id) => !known.has(id), keyOf, articleKey })
    rows.articles.push(articleRow(article, articleKey, keyOf))
    // Level 3 takes half the time of the default, and a tenth more room.
    rows.sources.push({ articleKey, annotation: deflateRawSync(source.canonical, { level: 3 }) })
    for (const [ordinal, { kind, start, end, exact }] of sections.entries())
      rows.sections.push({ articleKey, ordinal, kind, start, end, exact })
    for (const [ordinal, exception] of exceptions.entries())
      rows.coverageExceptions.push({ articleKey, ordinal, ...exception })
    addCitationRows(rows, [{ ...title, role: 'content' }, ...publishedWords], {
      key: articleKey,
      articleKey,
    })
    addRecordRows(rows, all, next, articleKey, keyOf)
    group.writeShared()
    return { articleKey, firstKey: next }
  }

  /** Takes an article with all its records out, and the entities that no other one names. Gives those whose names are fewer now. */
  function removeArticle(key: number): number[] {
    if (group.has(key)) group.write()
    const changed = entities.namedOnlyIn(key)
    db.delete(records)
      .where(and(eq(records.articleKey, key), ne(records.key, key)))
      .run()
    db.delete(records).where(eq(records.key, key)).run()
    const gone = changed.filter((entity) => entities.namesOf(entity).length === 0)
    db.delete(records)
      .where(sql`${records.key} in (select value from json_each(${JSON.stringify(gone)}))`)
      .run()
    return changed
  }
}
