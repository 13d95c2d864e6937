import type { Database } from './open.js'

/** Prepares the statement that reads the greatest key that the table `records` has ever had; 0 if it never had a row. */
export function lastKeyReader({ $client }: Database): () => number {
  const last = $client
    .prepare<[], number>("select seq from sqlite_sequence where name = 'records'")
    .pluck()
  return () => last.get() ?? 0
}
