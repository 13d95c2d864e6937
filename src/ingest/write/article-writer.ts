import { changeLog } from '../../db/changes.js'
import { editionStarter } from '../../db/edition.js'
import type { Database } from '../../db/open.js'
import { addArticleRows, keyAssigner, type ArticleKeys } from './article-rows.js'
import { countCoMentions } from './co-mentions.js'
import { derivedWriter, type WrittenArticle } from './derived.js'
import { entityReader } from './entities.js'
import { countKinds, type LoadResult } from './load-result.js'
import { mentionRecords, type PreparedArticle } from '../prepare/prepare.js'
import { createRowBuffer } from './row-buffer.js'
import { searchedTextsOf } from './search-index.js'
import { storedArticles, type RemovedArticle } from './stored-articles.js'

/**
 * About 32 articles of 50 quotes each, and more rows than most transactions of PostgreSQL have, because the checks of the
 * next article would wait for them. A load into SQLite takes as long with half as many.
 */
const FLUSH_ROWS = 20_000

/**
 * Writes and removes articles within the transaction that is open, each as an edition. Rows are kept in a buffer, which is
 * flushed when it is large: its rows are written table by table.
 */
export class ArticleWriter {
  readonly #startEdition
  readonly #entities
  readonly #articles
  readonly #assignKeys
  readonly #changes
  readonly #buffer
  readonly #derived
  #unflushed: WrittenArticle[] = []

  constructor(db: Database) {
    this.#startEdition = editionStarter(db)
    this.#entities = entityReader(db)
    this.#articles = storedArticles(db, this.#entities)
    this.#assignKeys = keyAssigner(db)
    this.#changes = changeLog(db)
    this.#buffer = createRowBuffer(db)
    this.#derived = derivedWriter(db, this.#entities)
  }

  /** @throws AnnotationError before anything is written, if the article contradicts those in the database. */
  write(article: PreparedArticle): LoadResult {
    const { source, entities, publication } = article
    const { id } = source.annotation.article
    const records = [...mentionRecords(article), ...article.records]
    const result = { article: id, counts: countKinds(entities.length, records) }
    const replaced = this.#articles.find(id)
    if (replaced?.digest === source.digest) return { ...result, outcome: 'unchanged' }

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
    return { ...result, outcome: replaced === undefined ? 'loaded' : 'replaced' }
  }

  /** Removes an article and the entities that only it names. False if there is no such article. */
  remove(id: string): boolean {
    const stored = this.#articles.find(id)
    if (stored === undefined) return false
    this.#startEdition()
    const { renamed, left, gone } = this.#articles.remove(stored.key)
    this.#derived.nameEntities(renamed)
    this.#changes.changed('entity', left)
    for (const entity of gone) this.#changes.removed('entity', entity.key, entity.id)
    this.#changes.removed('article', stored.key, id)
    return true
  }

  /** Writes all that is not written yet, before the transaction is committed. */
  finish(): void {
    this.#flush()
    this.#changes.prune()
  }

  /** Forgets what is not written yet, when the transaction is rolled back. */
  clear(): void {
    this.#buffer.clear()
    this.#unflushed = []
  }

  /** Removes an article that another one replaces. */
  #replace(key: number): RemovedArticle {
    if (this.#unflushed.some((article) => article.key === key)) this.#flush()
    return this.#articles.remove(key)
  }

  /** Notes that an article and its entities are new or changed, and what its predecessor took with it. */
  #noteChanges({ source, entities }: PreparedArticle, keys: ArticleKeys, removed: RemovedArticle) {
    const gone = new Map(removed.gone.map(({ key, id }) => [id, key]))
    const returned = [{ id: source.annotation.article.id, key: keys.article }]
    for (const { id } of entities.filter(({ id }) => keys.isNew(id))) {
      const before = gone.get(id)
      if (before === undefined) returned.push({ id, key: keys.entity(id) })
      else this.#changes.moved(before, keys.entity(id))
      gone.delete(id)
    }
    this.#changes.returned(returned)
    for (const [id, key] of gone) this.#changes.removed('entity', key, id)
    this.#changes.changed('article', [keys.article])
    this.#changes.changed('entity', [...removed.left, ...entities.map(({ id }) => keys.entity(id))])
  }

  #flush(): void {
    this.#derived.write(this.#unflushed, () => {
      this.#buffer.insertOwn()
    })
    this.#unflushed = []
  }
}

/** Stands for the removal of an article if there was none to replace. */
const NOTHING: RemovedArticle = { renamed: [], left: [], gone: [] }
