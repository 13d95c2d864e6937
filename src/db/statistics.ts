import type { Database } from './open.js'

/** Updates the statistics by which the engine chooses between indexes, if the data has changed much. */
export function updateStatistics({ connection }: Database): void {
  if (connection.engine === 'postgres') {
    connection.exec('analyze')
    return
  }
  connection.client.pragma('analysis_limit = 1000')
  connection.client.pragma('optimize = 0x10002') // all tables, not only those that this connection has read
}
