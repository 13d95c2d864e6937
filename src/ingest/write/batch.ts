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

/**
 * The limits of a transaction for which programs wait in line. It is short, because PostgreSQL writes its rows while the
 * articles of the next one are prepared.
 */
const QUEUED_LIMITS: typeof BATCH_LIMITS = {
  articles: 100,
  characters: 100_000,
  annotations: 1_000_000,
  milliseconds: 1000,
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

const isBeyond = (
  { since, articles, characters, annotations }: Batch<unknown>,
  limits: typeof BATCH_LIMITS,
): boolean =>
  articles >= limits.articles ||
  characters >= limits.characters ||
  annotations >= limits.annotations ||
  (articles > 0 && performance.now() - since >= limits.milliseconds)

export const isFull = (batch: Batch<unknown>): boolean => isBeyond(batch, BATCH_LIMITS)
export const isQueuedFull = (batch: Batch<unknown>): boolean => isBeyond(batch, QUEUED_LIMITS)
