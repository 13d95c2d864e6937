import type { Database } from './open.js'

/** Updates the statistics by which SQLite chooses between indexes, if the data has changed much. */
export function updateStatistics({ $client }: Database): void {
  $client.pragma('analysis_limit = 1000')
  $client.pragma('optimize = 0x10002') // all tables, not only those that this connection has read
}
