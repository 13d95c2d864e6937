import { deflateRawSync } from 'node:zlib'
import { and, eq, ne, sql } from 'drizzle-orm'
import { editionStarter } from '../db/edition.js'
import type { Database } from '../db/open.js'
import { prepare } from '../db/statements.js'
import { articles } from '../db/tables/articles.js'
import { records } from '../db/tables/records.js'
import { AnnotationError } from '../model/errors.js'
import { searchableText } from '../model/search.js'
import type { RecordKind } from '../model/vocabulary.js'
import { addEntityRows, entityReader } from './entities.js'
import { mentionRecords, type PreparedArticle, type PreparedRecord } from './prepare.js'
import { addCitationRows, addRecordRows } from './records.js'
import { articleRow, searchTextOf } from './rows.js'
import { articleInserter, noRows } from './tables.js'

export interface LoadResult {
  article: string
  /** False where the same text and annotations were there already: nothing is written, the edition stays. */
  changed: boolean
  /** How many records of each kind the article has. */
  counts: Partial<Record<RecordKind, number>>
}

/** Counts the sections of an article in which two entities are mentioned. */
const CO_MENTIONS = `
  with placed as materialized (
    select distinct s.ordinal, m.entity_key
    from mentions m join sections s on s.article_key = m.article_key and s.start <= m.position and m.position < s."end"
    where m.article_key = $article)
  insert into co_mentions (article_key, entity_key, other_key, sections)
  select $article, a.entity_key, b.entity_key, count(*)
  from placed a join placed b on b.ordinal = a.ordinal and a.entity_key < b.entity_key
  group by 2, 3`

export interface Writer {
  /**
   * Writes an article, in place of the one with the same id: in a transaction of its own, unless one was begun.
   * @throws AnnotationError where one of its entities is another one in the articles loaded before; nothing of it is written. What is no
   * fault of the article (a full disk) also undoes what was loaded since `begin`.
   */
  load(article: PreparedArticle): LoadResult
  /** Takes an article out, with the entities that no other one names; false where there is none with the id. */
  unload(id: string): boolean
  /** Has what is loaded until `commit` written in one transaction, which is much faster than one each: pages that many articles change are written once. */
  begin(): void
  /** Ends that transaction, if there is one. What it throws undoes all of it. */
  commit(): void
}

/**
 * Writes to a database, one edition an article. Its statements are prepared once.
 * @param complete is called with the first and the last key of the records of an article, within its transaction.
 */
export function createWriter(db: Database, complete: (first: number, last: number) => void = () => undefined): Writer {
  const insertRows = articleInserter(db)
  const startEdition = editionStarter(db)
  const insertCoMentions = db.$client.prepare(CO_MENTIONS)
  const insertSearch = db.$client.prepare('insert into search (rowid, text) values (?, ?)')
  const removeSearch = db.$client.prepare('delete from search where rowid = ?')
  const lastKey = db.$client.prepare<[], number>("select seq from sqlite_sequence where name = 'records'").pluck()
  const byId = prepare<[key: number, digest: string]>(db, db.select({ key: articles.key, digest: articles.digest }).from(articles).where(eq(articles.id, sql.placeholder('id'))))
  const entities = entityReader(db)
  return {
    load: (article) => db.$client.inTransaction ? undoing(() => writeArticle(article)) : db.$client.transaction(() => writeArticle(article)).immediate(),
    unload: (id) => db.$client.transaction(() => takeOut(id)).immediate(),
    begin: () => { db.$client.exec('begin immediate') },
    commit: () => { if (db.$client.inTransaction) undoing(() => db.$client.exec('commit')) },
  }

  /** Undoes the transaction that was begun where it can not go on. */
  function undoing<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      // An AnnotationError came before anything of the article was written. SQLite may have undone all by itself.
      if (!(error instanceof AnnotationError) && db.$client.inTransaction) db.$client.exec('rollback')
      throw error
    }
  }

  function takeOut(id: string): boolean {
    const [key] = byId.get({ id }) ?? []
    if (key === undefined) return false
    indexEntities(removeArticle(key))
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

    const { articleKey, firstKey } = insertArticle(article, all, replaced === null ? known : entities.known(ids), replaced)
    insertCoMentions.run({ article: articleKey })
    complete(firstKey, firstKey + all.length - 1)
    // Last, and together: whatever statement fires triggers makes FTS5 write what it has.
    index(articleKey, `${article.title.exact}\n${article.source.text.text}`)
    indexEntities([...changed, ...entities.namedOnlyIn(articleKey)])
    for (const [i, record] of all.entries()) index(firstKey + i, searchTextOf(record))
    return { article: id, changed: true, counts }
  }

  /** A replaced article keeps its key, so that cursors into it stay good; all else gets the next ones, which no record has had. */
  function insertArticle(article: PreparedArticle, all: readonly PreparedRecord[], known: ReadonlyMap<string, { key: number }>, replaced: number | null) {
    const { source, title, publishedWords, sections, exceptions, entities: notes } = article
    let next = (lastKey.get() ?? 0) + 1
    const articleKey = replaced ?? next++
    const keys = new Map(notes.map(({ id }) => [id, known.get(id)?.key ?? next++]))
    const keyOf = (entity: string) => keys.get(entity)!
    const rows = noRows()
    rows.records.push({ key: articleKey, kind: 'article', articleKey }) // an article belongs to itself
    addEntityRows(rows, notes, { isNew: (id) => !known.has(id), keyOf, articleKey })
    rows.articles.push(articleRow(article, articleKey, keyOf))
    // Level 3 takes half the time of the default, and a tenth more room.
    rows.sources.push({ articleKey, annotation: deflateRawSync(source.canonical, { level: 3 }) })
    rows.sections = sections.map(({ kind, start, end, exact }, ordinal) => ({ articleKey, ordinal, kind, start, end, exact }))
    rows.coverageExceptions = exceptions.map((exception, ordinal) => ({ articleKey, ordinal, ...exception }))
    addCitationRows(rows, [{ ...title, role: 'content' }, ...publishedWords], { key: articleKey, articleKey })
    addRecordRows(rows, all, next, articleKey, keyOf)
    insertRows(rows)
    return { articleKey, firstKey: next }
  }

  /** Takes an article with all its records out, and the entities that no other one names. Gives those whose names are fewer now. */
  function removeArticle(key: number): number[] {
    const changed = entities.namedOnlyIn(key)
    db.delete(records).where(and(eq(records.articleKey, key), ne(records.key, key))).run()
    db.delete(records).where(eq(records.key, key)).run()
    const gone = changed.filter((entity) => entities.namesOf(entity).length === 0)
    db.delete(records).where(sql`${records.key} in (select value from json_each(${JSON.stringify(gone)}))`).run()
    return changed
  }

  function index(key: number, text: string): void {
    insertSearch.run(key, searchableText(text))
  }

  /**
   * An entity is found by every name that any article gives it. Only of names that no other article gives does the index
   * change, so that an entity of many articles is not indexed with each of them.
   */
  function indexEntities(changed: readonly number[]): void {
    for (const key of new Set(changed)) {
      const names = entities.namesOf(key)
      removeSearch.run(key)
      if (names.length > 0) index(key, names.join('\n'))
    }
  }
}
