import type { PreparedArticle } from './prepare.js'
import type { LoadResult, Writer } from './writer.js'

/**
 * Articles are written together until there are so many of them, or so many characters of text and of annotations, or so much time has gone. At a
 * million quotes, four times as much took an eighth less time than a quarter of it.
 */
export const TOGETHER = {
  articles: 1000,
  characters: 1_000_000,
  annotations: 16_000_000,
  milliseconds: 5000,
}
/** Milliseconds between two such transactions, in which whoever else wants to write can: SQLite has it look every 100. */
const GIVING_WAY = 120

export interface Transactions {
  /** Writes an article, now or with the next ones. */
  add(article: PreparedArticle): void
  /** Writes those that wait; they are not there for others yet. */
  write(): void
  /** Has all that was added written and there. */
  finish(): void
  /** How many are written and not there yet. */
  open(): number
}

/** What stands in a transaction that is not over. */
interface Written {
  since: number
  articles: number
  characters: number
  annotations: number
  results: LoadResult[]
}

const nothing = (): Written => ({
  since: 0,
  articles: 0,
  characters: 0,
  annotations: 0,
  results: [],
})

const isEnough = ({ since, articles, characters, annotations }: Written): boolean =>
  articles >= TOGETHER.articles ||
  characters >= TOGETHER.characters ||
  annotations >= TOGETHER.annotations ||
  (articles > 0 && performance.now() - since >= TOGETHER.milliseconds)

/**
 * Writes articles in their order, in transactions of many.
 * @param succeed is told of each article when it is there
 * @param fail is told why one was not written; where it throws, no further one is
 */
export function createTransactions(
  writer: Writer,
  succeed: (result: LoadResult) => void,
  fail: (error: unknown) => void,
): Transactions {
  let written = nothing()
  let waiting: PreparedArticle[] = []
  let givesWayUntil = -Infinity

  function writeOne(article: PreparedArticle): void {
    if (written.articles++ === 0) {
      writer.begin()
      written.since = performance.now()
    }
    try {
      written.results.push(writer.load(article))
    } catch (error) {
      if (!writer.isOpen()) written = nothing() // it is undone
      fail(error)
    }
    written.characters += article.source.text.length
    written.annotations += article.source.canonical.length
  }

  function write(): void {
    const articles = waiting
    waiting = []
    for (const article of articles) writeOne(article)
  }

  function commit(): void {
    const { results } = written
    written = nothing()
    writer.commit()
    for (const result of results) succeed(result)
  }

  return {
    add: (article) => {
      waiting.push(article)
      if (performance.now() < givesWayUntil) return
      write()
      if (!isEnough(written)) return
      commit()
      givesWayUntil = performance.now() + GIVING_WAY
    },
    write,
    finish: () => {
      try {
        write()
      } finally {
        commit() // what stands before the one that failed
      }
    },
    open: () => written.results.length,
  }
}
