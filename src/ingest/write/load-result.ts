import type { RecordKind } from '../../model/vocabulary/records.js'
import type { PreparedRecord } from '../../records/shared/prepared-record.js'

export interface LoadResult {
  article: string
  /**
   * `replaced` if the database held another version under the same id. `unchanged` if it held the same text and
   * annotations. Then nothing is written.
   */
  outcome: 'loaded' | 'replaced' | 'unchanged'
  /** The number of the article's records, by kind. */
  counts: Partial<Record<RecordKind, number>>
}

/** Reports what happens to the articles that a writer is given. */
export interface Report {
  /** Called when an article is committed. */
  committed: (result: LoadResult) => void
  /**
   * Called with the reason why an article is not written, and its id if it could be read. If it throws, no article after it
   * is written.
   */
  rejected: (error: unknown, article?: string) => void
}

/** The number of records of each kind. */
export function countKinds(
  entities: number,
  records: readonly PreparedRecord[],
): LoadResult['counts'] {
  const counts: LoadResult['counts'] = { entity: entities }
  for (const { kind } of records) counts[kind] = (counts[kind] ?? 0) + 1
  return counts
}
