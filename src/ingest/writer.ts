import { changeLog } from '../db/changes.js'
import { editionStarter } from '../db/edition.js'
import type { Database } from '../db/open.js'
import { transactionOf } from '../db/transaction.js'
import { AnnotationError } from '../model/errors.js'
import { addArticleRows, keyAssigner, type ArticleKeys } from './article-rows.js'
import { countCoMentions } from './co-mentions.js'
import { countArticle, emptyBatch, isFull } from './batch.js'
import { derivedWriter, type WrittenArticle } from './derived.js'
import { entityReader } from './entities.js'
import { countKinds, type LoadResult, type Report } from './load-result.js'
import { mentionRecords, type PreparedArticle } from './prepare.js'
import { createRowBuffer } from './row-buffer.js'
import { searchedTextsOf } from './search-index.js'
import { storedArticles, type RemovedArticle } from './stored-articles.js'

/** About 16 articles of 50 quotes each. With seven times as many rows, a load takes no less time. */
const FLUSH_ROWS = 10_000
/**
 * Milliseconds between two full transactions, so that a program that waits to write gets its turn:
 * SQLite tries every 100 for it.
 */
const YIELD = 120

/**
 * Writes articles to a database, many in one transaction and one edition each:
 *
 * 1. `add` begins a transaction if none is open, checks the article, and adds its rows to a buffer. Where others wait in
 *    line for the transaction, the articles of a batch are collected first.
 * 2. When the buffer is large, it is flushed: its rows are written table by table.
 * 3. When the batch is full, or on `commit`, the rest is flushed, the transaction is committed, and
 *    its articles are reported.
 *
 * An article is written as a whole or not at all. A fault of an article is found before any row of
 * it is written, and concerns no other article. Any other error, such as a full disk, rolls the
 * transaction back.
 */
export class Writer {
  readonly #transaction
  readonly #report
  readonly #startEdition
  readonly #entities
  readonly #articles
  readonly #assignKeys
  readonly #changes
  readonly #buffer
  readonly #derived
  /** Articles that wait while another program may write, or for a full batch. */
  #waiting: PreparedArticle[] = []
  #collected = emptyBatch()
  #yieldsUntil = -Infinity
  #batch = emptyBatch<LoadResult>()
  #unflushed: WrittenArticle[] = []

  constructor(db: Database, report: Partial<Report> = {}) {
    this.#transaction = transactionOf(db)
    this.#report = { committed: ignore, rejected: rethrow, ...report }
    this.#startEdition = editionStarter(db)
    this.#entities = entityReader(db)
    this.#articles = storedArticles(db, this.#entities)
    this.#assignKeys = keyAssigner(db)
    this.#changes = changeLog(db)
    this.#buffer = createRowBuffer(db)
    this.#derived = derivedWriter(db, this.#entities)
  }

  /** The number of articles that were added, but are not committed. */
  get uncommitted(): number {
    return this.#batch.results.length + this.#waiting.length
  }

  /** Adds an article to the transaction, and commits that if it is full. */
  add(article: PreparedArticle): void {
    if (this.#transaction.isQueued) {
      this.#collect(article)
      return
    }
    this.#waiting.push(article)
    if (performance.now() < this.#yieldsUntil) return
    this.addWaiting()
    if (!isFull(this.#batch)) return
    this.#commitBatch()
    this.#yieldsUntil = performance.now() + YIELD
  }

  /** Adds the articles that wait, so that their faults are reported now. */
  addWaiting(): void {
    for (const article of this.#waiting.splice(0)) this.#addToBatch(article)
    if (this.#transaction.isQueued) this.#commitBatch()
  }

  /** Keeps an article until the batch is full, so that the transaction begins when all are prepared. */
  #collect(article: PreparedArticle): void {
    if (this.#waiting.length === 0) this.#collected = emptyBatch()
    this.#waiting.push(article)
    countArticle(this.#collected, article)
    if (isFull(this.#collected)) this.commit()
  }

  /** Commits every article that was added. */
  commit(): void {
    try {
      this.addWaiting()
    } finally {
      this.#commitBatch() // with the articles before one that stopped the load
    }
  }

  /**
   * Writes articles in one transaction: all of them, or none if making or writing one of them fails.
   * @param make gives the articles one at a time, after the transaction has begun.
   */
  addAll(make: () => Iterable<PreparedArticle>): void {
    this.commit()
    this.#begin()
    try {
      for (const article of make()) this.#addToBatch(article)
    } catch (error) {
      this.#rollBack()
      throw error
    }
    this.#commitBatch()
  }

  /** Removes an article and the entities that only it names. False if there is no such article. */
  remove(id: string): boolean {
    this.commit()
    const stored = this.#articles.find(id)
    if (stored === undefined) return false
    this.#begin()
    this.#orRollBack(() => {
      this.#startEdition()
      const { renamed, left, gone } = this.#articles.remove(stored.key)
      this.#derived.nameEntities(renamed)
      this.#changes.changed('entity', left)
      for (const entity of gone) this.#changes.removed('entity', entity.key, entity.id)
      this.#changes.removed('article', stored.key, id)
    })
    this.#commitBatch()
    return true
  }

  #addToBatch(article: PreparedArticle): void {
    this.#begin()
    countArticle(this.#batch, article)
    try {
      this.#batch.results.push(this.#orRollBack(() => this.#write(article)))
    } catch (error) {
      this.#report.rejected(error)
    }
  }

  #begin(): void {
    if (this.#transaction.isOpen()) return
    this.#transaction.begin()
    this.#batch = emptyBatch()
  }

  #write(article: PreparedArticle): LoadResult {
    const { source, entities, publication } = article
    const { id } = source.annotation.article
    const records = [...mentionRecords(article), ...article.records]
    const result = { article: id, counts: countKinds(entities.length, records) }
    const replaced = this.#articles.find(id)
    if (replaced?.digest === source.digest) return { ...result, changed: false }

    const known = this.#entities.known(article)
    this.#entities.assertAgree(article, known, replaced?.key)
    this.#startEdition()
    const removed = replaced === undefined ? NOTHING : this.#replace(replaced.key)
    const left = replaced === undefined ? known : this.#entities.known(article)
    const keys = this.#assignKeys(article, left, replaced?.key)
    addArticleRows(this.#buffer.rowsOf, article, records, keys)
    this.#buffer.insertShared()
    this.#noteChanges(article, keys, removed)
    this.#unflushed.push({
      key: keys.article,
      firstRecord: keys.firstRecord,
      lastRecord: keys.firstRecord + records.length - 1,
      renamed: [...removed.renamed, ...this.#entities.namedOnlyIn(keys.article)],
      coMentions: countCoMentions(
        article.sections,
        article.mentions.map(({ entity, start }) => ({ entity: keys.entity(entity), start })),
      ),
      texts: [
        [keys.article, { label: publication.title.value, text: source.text.text }],
        ...records.map((record, i) => [keys.firstRecord + i, searchedTextsOf(record)] as const),
      ],
    })
    if (this.#buffer.countOwn() >= FLUSH_ROWS) this.#flush()
    return { ...result, changed: true }
  }

  /** Removes an article that another one replaces. */
  #replace(key: number): RemovedArticle {
    if (this.#unflushed.some((article) => article.key === key)) this.#flush()
    return this.#articles.remove(key)
  }

  /** Notes that an article and its entities are new or changed, and what its predecessor took with it. */
  #noteChanges({ source, entities }: PreparedArticle, keys: ArticleKeys, removed: RemovedArticle) {
    const gone = new Map(removed.gone.map(({ key, id }) => [id, key]))
    this.#changes.returned(source.annotation.article.id, keys.article)
    for (const { id } of entities.filter(({ id }) => keys.isNew(id))) {
      const before = gone.get(id)
      if (before === undefined) this.#changes.returned(id, keys.entity(id))
      else this.#changes.moved(before, keys.entity(id))
      gone.delete(id)
    }
    for (const [id, key] of gone) this.#changes.removed('entity', key, id)
    this.#changes.changed('article', [keys.article])
    this.#changes.changed('entity', [...removed.left, ...entities.map(({ id }) => keys.entity(id))])
  }

  #flush(): void {
    this.#buffer.insertOwn()
    this.#derived.write(this.#unflushed)
    this.#unflushed = []
  }

  #commitBatch(): void {
    if (!this.#transaction.isOpen()) return
    this.#orRollBack(() => {
      this.#flush()
      this.#changes.prune()
      this.#transaction.commit()
    })
    const { results } = this.#batch
    this.#batch = emptyBatch()
    for (const result of results) this.#report.committed(result)
  }

  /** Rolls back the transaction on any error except a fault of an article. */
  #orRollBack<T>(write: () => T): T {
    try {
      return write()
    } catch (error) {
      if (error instanceof AnnotationError) throw error
      this.#rollBack()
      throw error
    }
  }

  #rollBack(): void {
    this.#buffer.clear()
    this.#unflushed = []
    this.#batch = emptyBatch()
    this.#transaction.rollBack()
  }
}

/** Stands for the removal of an article if there was none to replace. */
const NOTHING: RemovedArticle = { renamed: [], left: [], gone: [] }

const ignore = (): void => undefined
const rethrow = (error: unknown): void => {
  throw error
}
