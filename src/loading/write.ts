import { deflateRawSync } from 'node:zlib'
import { and, eq, getTableColumns, ne, notExists, sql, type InferInsertModel, type Param, type Placeholder } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { nextEdition } from '../db/edition.js'
import type { Database } from '../db/open.js'
import { articles, coverageExceptions, sections } from '../db/tables/articles.js'
import { conflictClaims, conflicts } from '../db/tables/conflicts.js'
import { entities, entityIdentifiers, entityNames, entityNotes } from '../db/tables/entities.js'
import { events } from '../db/tables/events.js'
import { figures } from '../db/tables/figures.js'
import { images } from '../db/tables/images.js'
import { involvements } from '../db/tables/involvements.js'
import { mentions } from '../db/tables/mentions.js'
import { quotes } from '../db/tables/quotes.js'
import { citations } from '../db/tables/citations.js'
import { recordLinks, records } from '../db/tables/records.js'
import { relations } from '../db/tables/relations.js'
import { sources } from '../db/tables/sources.js'
import { AnnotationError } from '../model/errors.js'
import { sortForm } from '../model/ids.js'
import { searchableText } from '../model/search.js'
import { foldWords } from '../model/text.js'
import { IDENTIFIER_SCHEMES, type RecordKind } from '../model/vocabulary.js'
import type { EntityNote } from './annotation.js'
import { namesOf, type Mention } from './mentions.js'
import { mentionRecords, type NoteOf, type PreparedArticle, type PreparedRecord } from './prepare.js'
import {
  articleRow, conflictRow, eventRow, figureRow, imageRow, mentionRow, quoteRow, relationRow, searchTextOf, type KeyOf,
} from './rows.js'

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
  from placed a join placed b on b.ordinal = a.ordinal and b.entity_key <> a.entity_key
  group by 2, 3`

/** A name that an article gives an entity. */
interface Named { key: number; name: string }

export interface Writer {
  /**
   * Writes an article, in place of the one with the same id.
   * @throws AnnotationError where one of its entities is another one in the articles loaded before.
   */
  load(article: PreparedArticle): LoadResult
  /**
   * Writes articles in one transaction, which is much faster than one each: pages that many of them change are written once.
   * In their order, it gives the result of each, or the error that keeps one from being written; with `untilFault` it ends there.
   * @throws what is no fault of an article (a full disk); then none of them is written.
   */
  loadAll(articles: readonly PreparedArticle[], untilFault: boolean): (LoadResult | AnnotationError)[]
  /** Takes an article out, with the entities that no other one names; false where there is none with the id. */
  unload(id: string): boolean
}

/**
 * Writes to a database, one transaction and one edition an article. Its statements are prepared once.
 * @param complete is called with the first and the last key of the records of an article, within its transaction.
 */
export function createWriter(db: Database, complete: (first: number, last: number) => void = () => undefined): Writer {
  const insert = {
    records: inserter(db, records), citations: inserter(db, citations), involvements: inserter(db, involvements),
    recordLinks: inserter(db, recordLinks), entities: inserter(db, entities), entityNames: inserter(db, entityNames),
    entityIdentifiers: inserter(db, entityIdentifiers), entityNotes: inserter(db, entityNotes), articles: inserter(db, articles), sections: inserter(db, sections),
    coverageExceptions: inserter(db, coverageExceptions), sources: inserter(db, sources),
    mentions: inserter(db, mentions), quotes: inserter(db, quotes), events: inserter(db, events), figures: inserter(db, figures),
    images: inserter(db, images), relations: inserter(db, relations), conflicts: inserter(db, conflicts),
    conflictClaims: inserter(db, conflictClaims),
  }
  const insertSearch = db.$client.prepare('insert into search (rowid, text) values (?, ?)')
  const removeSearch = db.$client.prepare('delete from search where rowid = ?')
  const insertCoMentions = db.$client.prepare(CO_MENTIONS)
  const isNamedElsewhere = db.$client.prepare('select 1 from entity_names where name = $name and entity_key = $key and article_key <> $articleKey limit 1')
  const { placeholder } = sql
  const otherThan = (articleKey: SQLiteColumn) => sql`${articleKey} is not ${placeholder('replaced')}`
  const select = {
    article: db.select({ key: articles.key, digest: articles.digest }).from(articles).where(eq(articles.id, placeholder('id'))).prepare(),
    entity: db.select({ key: entities.key, type: entities.type, name: entities.name }).from(entities).where(eq(entities.id, placeholder('id'))).prepare(),
    identifier: db.select({ value: entityIdentifiers.value }).from(entityIdentifiers)
      .where(and(eq(entityIdentifiers.entityKey, placeholder('entityKey')), eq(entityIdentifiers.scheme, placeholder('scheme')), otherThan(entityIdentifiers.articleKey)))
      .limit(1).prepare(),
    isNamed: db.select({ one: sql`1` }).from(entityNames).where(and(eq(entityNames.entityKey, placeholder('key')), otherThan(entityNames.articleKey))).limit(1).prepare(),
    namesOf: db.selectDistinct({ name: entityNames.name }).from(entityNames).where(eq(entityNames.entityKey, placeholder('key'))).prepare(),
    namedIn: db.select({ key: entityNames.entityKey, name: entityNames.name }).from(entityNames).where(eq(entityNames.articleKey, placeholder('articleKey'))).prepare(),
  }
  const namedIn = (articleKey: number): Named[] => select.namedIn.all({ articleKey })
  const index = (key: number, text: string) => insertSearch.run(key, searchableText(text))
  return {
    load: (article) => db.$client.transaction(() => writeArticle(article)).immediate(),
    loadAll: (articles, untilFault) => db.$client.transaction(() => writeAll(articles, untilFault)).immediate(),
    unload: (id) => db.$client.transaction(() => takeOut(id)).immediate(),
  }

  function takeOut(id: string): boolean {
    const article = select.article.get({ id })
    if (article === undefined) return false
    const named = namedIn(article.key)
    removeArticle(db, article.key, named)
    indexEntities(named, article.key)
    nextEdition(db)
    return true
  }

  function writeAll(articles: readonly PreparedArticle[], untilFault: boolean): (LoadResult | AnnotationError)[] {
    const outcomes: (LoadResult | AnnotationError)[] = []
    for (const article of articles) {
      try {
        outcomes.push(writeArticle(article))
      } catch (error) {
        if (!(error instanceof AnnotationError)) throw error
        outcomes.push(error) // it came before anything was written
        if (untilFault) break
      }
    }
    return outcomes
  }

  function writeArticle(article: PreparedArticle): LoadResult {
    const { id } = article.source.annotation.article
    const all = [...mentionRecords(article), ...article.records]
    const counts: LoadResult['counts'] = { entity: article.entities.length }
    for (const { kind } of all) counts[kind] = (counts[kind] ?? 0) + 1

    const present = select.article.get({ id })
    if (present?.digest === article.source.digest) return { article: id, changed: false, counts }
    assertAgrees(article, present?.key ?? null)
    const named = present === undefined ? [] : namedIn(present.key)
    if (present !== undefined) removeArticle(db, present.key, named)
    nextEdition(db)

    const articleKey = addArticle(present?.key ?? null)
    const keyOf = addEntities(article, articleKey)
    indexEntities([...named, ...namedIn(articleKey)], articleKey)
    insert.articles(articleRow(article, articleKey, keyOf))
    insert.sources({ articleKey, annotation: deflateRawSync(article.source.canonical) })
    article.sections.forEach(({ kind, start, end, exact }, ordinal) => { insert.sections({ articleKey, ordinal, kind, start, end, exact }) })
    article.exceptions.forEach((exception, ordinal) => { insert.coverageExceptions({ articleKey, ordinal, ...exception }) })
    addCitations(articleKey, articleKey, [{ ...article.title, role: 'content' }, ...article.publishedWords])
    index(articleKey, `${article.title.exact}\n${article.source.text.text}`)
    addRecords(all, articleKey, keyOf)
    insertCoMentions.run({ article: articleKey })
    return { article: id, changed: true, counts }
  }

  function addRecord(kind: RecordKind, articleKey: number | null): number {
    return Number(insert.records({ key: null, kind, articleKey }).lastInsertRowid)
  }

  /** An article belongs to itself. A replaced one keeps its key, so that cursors into it stay good. */
  function addArticle(key: number | null): number {
    const added = Number(insert.records({ key, kind: 'article', articleKey: null }).lastInsertRowid)
    db.update(records).set({ articleKey: added }).where(eq(records.key, added)).run()
    return added
  }

  /** Entities are the same in every article, but for the one that is to be replaced. Nothing is written before. */
  function assertAgrees({ source, entities: notes }: PreparedArticle, replaced: number | null): void {
    for (const [i, { id, type, name, identifiers = {} }] of notes.entries()) {
      const known = select.entity.get({ id })
      if (known === undefined) continue
      if ((known.type !== type || foldWords(known.name) !== foldWords(name)) && select.isNamed.get({ key: known.key, replaced })) {
        throw source.fail([{ pointer: `/entities/${String(i)}`, message: `entity "${id}" is ${type} "${name}" here, but ${known.type} "${known.name}" in the articles loaded before` }])
      }
      for (const scheme of IDENTIFIER_SCHEMES) {
        const value = identifiers[scheme]
        const other = value === undefined ? undefined : select.identifier.get({ entityKey: known.key, scheme, replaced })
        if (other === undefined || other.value === value) continue
        throw source.fail([{ pointer: `/entities/${String(i)}/identifiers/${scheme}`, message: `the ${scheme} identifier of "${id}" is "${String(value)}" here, but "${other.value}" in the articles loaded before` }])
      }
    }
  }

  function addEntities({ entities: notes }: PreparedArticle, articleKey: number): KeyOf {
    const keys = new Map<string, number>()
    for (const note of notes) {
      const key = select.entity.get({ id: note.id })?.key ?? addEntity(note)
      keys.set(note.id, key)
      namesOf(note).forEach(({ name, form }, ordinal) => { insert.entityNames({ entityKey: key, articleKey, ordinal, name, form }) })
      for (const [scheme, value] of Object.entries(note.identifiers ?? {})) insert.entityIdentifiers({ entityKey: key, articleKey, scheme: scheme as keyof NonNullable<typeof note.identifiers>, value })
      if (note.note !== undefined) insert.entityNotes({ entityKey: key, articleKey, note: note.note })
    }
    return (entity) => keys.get(entity)!
  }

  function addEntity({ id, type, name }: EntityNote): number {
    const key = addRecord('entity', null)
    insert.entities({ key, id, type, name, sortName: sortForm(name), mentionCount: 0 })
    return key
  }

  /**
   * An entity is found by every name that any article gives it. Only of names that no other article gives does the index
   * change, so that an entity of many articles is not indexed with each of them.
   */
  function indexEntities(named: readonly Named[], articleKey: number): void {
    const changed = named.filter(({ key, name }) => isNamedElsewhere.get({ key, name, articleKey }) === undefined)
    for (const key of new Set(changed.map(({ key }) => key))) {
      const names = select.namesOf.all({ key })
      removeSearch.run(key)
      if (names.length > 0) index(key, names.map(({ name }) => name).join('\n'))
    }
  }

  function addRecords(all: readonly PreparedRecord[], articleKey: number, keyOf: KeyOf): void {
    const keys = new Map<string, number>()
    for (const record of all) {
      const key = addRecord(record.kind, articleKey)
      keys.set(`${record.kind} ${record.id}`, key)
      addRow(record, { key, articleKey }, keyOf)
      addCitations(key, articleKey, record.citations)
      record.involvements.forEach(({ entity, role }, ordinal) => { insert.involvements({ recordKey: key, ordinal, entityKey: keyOf(entity), role }) })
      index(key, searchTextOf(record))
    }
    for (const { kind, id, links } of all) {
      links.forEach(({ rel, ...target }, ordinal) => {
        insert.recordLinks({
          recordKey: keys.get(`${kind} ${id}`)!, ordinal, rel,
          targetKey: keys.get(`${target.kind} ${target.id}`)!, targetKind: target.kind, targetId: target.id,
        })
      })
    }
    const written = [...keys.values()]
    if (written.length > 0) complete(written[0]!, written.at(-1)!)
  }

  function addRow(record: PreparedRecord, keys: { key: number; articleKey: number }, keyOf: KeyOf): void {
    switch (record.kind) {
      case 'mention': insert.mentions(mentionRow(record as PreparedRecord<Mention>, keys, keyOf)); break
      case 'quote': insert.quotes(quoteRow(record as PreparedRecord<NoteOf<'quotes'>>, keys, keyOf)); break
      case 'event': insert.events(eventRow(record as PreparedRecord<NoteOf<'events'>>, keys, keyOf)); break
      case 'figure': insert.figures(figureRow(record as PreparedRecord<NoteOf<'figures'>>, keys)); break
      case 'image': insert.images(imageRow(record as PreparedRecord<NoteOf<'images'>>, keys, keyOf)); break
      case 'relation': insert.relations(relationRow(record as PreparedRecord<NoteOf<'relations'>>, keys, keyOf)); break
      case 'conflict': {
        const { note } = record as PreparedRecord<NoteOf<'conflicts'>>
        insert.conflicts(conflictRow(record as PreparedRecord<NoteOf<'conflicts'>>, keys))
        note.claims.forEach(({ statement }, n) => { insert.conflictClaims({ conflictKey: keys.key, claim: n + 1, statement }) })
        break
      }
      case 'article':
      case 'entity': throw new Error(`${record.kind} is not a record of an annotation file's lists`)
    }
  }

  function addCitations(recordKey: number, articleKey: number, spans: PreparedRecord['citations']): void {
    spans.forEach(({ role, claim, start, end, exact }, ordinal) => {
      insert.citations({ recordKey, ordinal, articleKey, role, claim: claim ?? null, start, end, exact })
    })
  }
}

/** Takes an article with all its records out, and those of the entities it names that no other article has. Call it in a transaction. */
function removeArticle(db: Database, key: number, named: readonly Named[]): void {
  db.delete(records).where(and(eq(records.articleKey, key), ne(records.key, key))).run()
  db.delete(records).where(eq(records.key, key)).run()
  const elsewhere = db.select({ one: sql`1` }).from(entityNames).where(eq(entityNames.entityKey, records.key))
  const entityKeys = JSON.stringify([...new Set(named.map(({ key }) => key))])
  db.delete(records).where(and(sql`${records.key} in (select value from json_each(${entityKeys}))`, notExists(elsewhere))).run()
}

/** A prepared INSERT of one row of a table. It is Drizzle's statement, run without Drizzle: there are many rows. */
function inserter<T extends SQLiteTable>(db: Database, table: T): (row: { [K in keyof InferInsertModel<T>]: InferInsertModel<T>[K] | null }) => { lastInsertRowid: number | bigint } {
  const names = Object.entries(getTableColumns(table)).filter(([, column]) => column.generated === undefined).map(([name]) => name)
  const values = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
  const { sql: text, params } = db.insert(table).values(values as InferInsertModel<T>).toSQL()
  const order = params.map((param) => ((param as Param).value as Placeholder).name as keyof InferInsertModel<T>)
  const statement = db.$client.prepare(text)
  return (row) => statement.run(order.map((name) => row[name]))
}
