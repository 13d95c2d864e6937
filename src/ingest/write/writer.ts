import { isRefusedValue } from '../../db/engine-error.js'
import type { Database } from '../../db/open.js'
import { transactionOf } from '../../db/transaction.js'
import { AnnotationError } from '../../model/errors.js'
import { ArticleWriter } from './article-writer.js'
import { countArticle, emptyBatch, isFull, isQueuedFull } from './batch.js'
import type { LoadResult, Report } from './load-result.js'
import type { PreparedArticle } from '../prepare/prepare.js'

/**
 * Milliseconds between two full transactions, so that a program that waits to write gets its turn:
 * SQLite tries every 100 for it.
 */
const YIELD = 120

/**
 * Writes articles to a database, many in one transaction and one edition each:
 *
 * 1. `add` begins a transaction if none is open, and writes the article.
 * 2. When the batch is full, or on `commit`, the transaction is committed, and its articles are reported.
 *
 * Where other programs wait in line for the transaction, the articles of a batch are collected first. Then the whole
 * transaction is sent, and the next batch is collected before its commit is confirmed.
 *
 * An article is written as a whole or not at all. A fault of an article is found before any row of
 * it is written, and concerns no other article. Any other error, such as a full disk, rolls the
 * transaction back.
 */
export class Writer {
  readonly #transaction
  readonly #report
  readonly #articles
  /** Articles that wait while another program may write, or for a full batch. */
  #waiting: PreparedArticle[] = []
  #collected = emptyBatch()
  #yieldsUntil = -Infinity
  #batch = emptyBatch<LoadResult>()
  /** The articles of the transaction, where they may have to be written again one by one. */
  #written: PreparedArticle[] = []
  /** The transaction whose commit was sent, but is not confirmed. */
  #sent: Sent | undefined

  constructor(db: Database, report: Partial<Report> = {}) {
    this.#transaction = transactionOf(db)
    this.#report = { committed: ignore, rejected: rethrow, ...report }
    this.#articles = new ArticleWriter(db)
  }

  /** The number of articles that were added, but are not committed. */
  get uncommitted(): number {
    return (this.#sent ?? this.#batch).results.length + this.#waiting.length
  }

  /** Adds an article to the transaction, and commits that if it is full. */
  add(article: PreparedArticle): void {
    if (this.#transaction.sendCommit !== undefined) {
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

  /** Keeps an article until the batch is full, so that the transaction begins when all are prepared. */
  #collect(article: PreparedArticle): void {
    if (this.#waiting.length === 0) this.#collected = emptyBatch()
    this.#waiting.push(article)
    countArticle(this.#collected, article)
    if (isQueuedFull(this.#collected)) this.#sendAll(this.#waiting.splice(0))
  }

  /** Adds the articles that wait, so that their faults are reported now. */
  addWaiting(): void {
    const articles = this.#waiting.splice(0)
    if (this.#transaction.sendCommit === undefined)
      for (const article of articles) this.#addToBatch(article)
    else {
      this.#sendAll(articles)
      this.#confirm()
    }
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
    this.#begin()
    const isRemoved = this.#orRollBack(() => this.#articles.remove(id))
    this.#commitBatch()
    return isRemoved
  }

  /** Writes articles in one transaction, without those with faults, and sends its commit. */
  #sendAll(articles: readonly PreparedArticle[]): void {
    this.#confirm()
    const left = [...articles]
    try {
      for (let article; (article = left.shift()) !== undefined;) this.#addToBatch(article)
      if (!this.#transaction.isOpen()) return
      const commit = this.#orRollBack(() => {
        this.#articles.finish()
        return this.#transaction.sendCommit!()
      })
      this.#sent = { ...commit, articles: this.#written, results: this.#batch.results }
      this.#batch = emptyBatch()
    } catch (error) {
      this.#commitEach([...this.#written, ...left], error)
    }
  }

  /** Waits for the commit that was sent, if there is one, and reports its articles. */
  #confirm(): void {
    if (this.#sent === undefined) return
    const { confirm, articles, results } = this.#sent
    this.#sent = undefined
    try {
      confirm()
    } catch (error) {
      this.#commitEach(articles, error)
      return
    }
    for (const result of results) this.#report.committed(result)
  }

  /** Writes articles in a transaction each, if the engine has refused a value of one of them. */
  #commitEach(articles: readonly PreparedArticle[], error: unknown): void {
    if (!isRefusedValue(error)) throw error
    for (const article of articles) this.#commitAlone(article)
  }

  #commitAlone(article: PreparedArticle): void {
    try {
      this.#addToBatch(article)
      this.#commitBatch()
    } catch (error) {
      if (!isRefusedValue(error)) throw error
      const message = `the database cannot hold a value of the article: ${error.message}`
      this.#reject(article, article.source.fail([{ pointer: '', message }]))
    }
  }

  /** Adds an article to the transaction, unless it has faults. */
  #addToBatch(article: PreparedArticle): void {
    this.#begin()
    countArticle(this.#batch, article)
    if (this.#transaction.sendCommit !== undefined) this.#written.push(article)
    try {
      this.#batch.results.push(this.#orRollBack(() => this.#articles.write(article)))
    } catch (error) {
      if (isRefusedValue(error)) throw error
      this.#written.pop()
      this.#reject(article, error)
    }
  }

  #reject({ source }: PreparedArticle, error: unknown): void {
    this.#report.rejected(error, source.annotation.article.id)
  }

  #begin(): void {
    if (this.#transaction.isOpen()) return
    this.#transaction.begin()
    this.#batch = emptyBatch()
    this.#written = []
  }

  #commitBatch(): void {
    if (!this.#transaction.isOpen()) return
    this.#orRollBack(() => {
      this.#articles.finish()
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
    this.#articles.clear()
    this.#batch = emptyBatch()
    this.#transaction.rollBack()
  }
}

/** A transaction whose commit was sent, with the articles to write one by one if the engine refuses a value. */
interface Sent {
  confirm: () => void
  articles: readonly PreparedArticle[]
  results: readonly LoadResult[]
}

const ignore = (): void => undefined
const rethrow = (error: unknown): void => {
  throw error
}
