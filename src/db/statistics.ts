import { ownTables } from './postgres/own-tables.js'
import type { Database } from './open.js'

/** True if a tenth of the records is newer than the statistics. Autovacuum, which also updates them, runs only now and then. */
const IS_OUTDATED = `select (select reltuples from pg_class where oid = cast('records' as regclass)) < 0.9 * (select count(*) from records)`

/** Updates the statistics by which the engine chooses between indexes, if the data has changed much. */
export function updateStatistics({ connection }: Database): void {
  if (connection.engine === 'postgres') {
    if (connection.prepare(IS_OUTDATED).get([])![0] === 1)
      connection.exec(`analyze ${ownTables(connection)}`)
    return
  }
  connection.client.pragma('analysis_limit = 1000')
  connection.client.pragma('optimize = 0x10002') // all tables, not only those that this connection has read
}
