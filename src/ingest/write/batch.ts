import type { PreparedArticle } from '../prepare/prepare.js'

/**
 * A transaction commits when it reaches one of these limits; characters are UTF-16 code units. With
 * a million quotes, four times these limits took an eighth less time than a quarter of them.
 */
export const BATCH_LIMITS = {
  articles: 1000,
  characters: 1_000_000,
  annotations: 16_000_000,
  milliseconds: 5000,
}

/** The articles of one transaction. */
interface Batch<Result> {
  /** When the transaction began (`performance.now()`). */
  since: number
  articles: number
  characters: number
  annotations: number
  /** The results to report after the commit. */
  results: Result[]
}

export const emptyBatch = <Result>(): Batch<Result> => ({
  since: performance.now(),
  articles: 0,
  characters: 0,
  annotations: 0,
  results: [],
})

export function countArticle(batch: Batch<unknown>, { source }: PreparedArticle): void {
  batch.articles++
  batch.characters += source.text.length
  batch.annotations += source.canonical.length
}

export const isFull = ({ since, articles, characters, annotations }: Batch<unknown>): boolean =>
  articles >= BATCH_LIMITS.articles ||
  characters >= BATCH_LIMITS.characters ||
  annotations >= BATCH_LIMITS.annotations ||
  (articles > 0 && performance.now() - since >= BATCH_LIMITS.milliseconds)
