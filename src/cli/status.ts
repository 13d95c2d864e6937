import { singularOf } from './record-counts.js'
import { sql } from 'drizzle-orm'
import type { Config } from '../config.js'
import { editionReader } from '../db/edition.js'
import type { Database } from '../db/open.js'
import { sizeOf } from '../db/size.js'
import { COLLECTIONS } from '../model/vocabulary/records.js'
import { withDatabase } from './database.js'
import { printJson } from './print.js'

interface Status {
  /** The path of the file, or the URL without its password. */
  database: string
  bytes: number
  edition: number
  committedAt: string
  /** The number of records in each collection. */
  records: Record<string, number>
}

/** Prints the edition, size and contents of the database, as lines or as JSON. */
export async function status(
  config: Config,
  { json = false }: { json?: boolean },
  print: (line: string) => void,
): Promise<void> {
  const current = await withDatabase(config, 'read', (db) => readStatus(db))
  if (json) {
    printJson(print, current)
    return
  }
  const { database, bytes, edition, committedAt, records } = current
  print(`database ${database}: ${bytes} bytes, edition ${edition} of ${committedAt}`)
  for (const [name, count] of Object.entries(records))
    print(`${String(count).padStart(10)} ${count === 1 ? singularOf(name) : name}`)
}

function readStatus(db: Database): Status {
  const { number, committedAt } = editionReader(db)()
  const count = (name: string) =>
    db.get<{ n: number }>(sql`select count(*) as n from ${sql.identifier(name)}`).n
  return {
    database: db.connection.name,
    bytes: sizeOf(db),
    edition: number,
    committedAt: new Date(committedAt * 1000).toISOString(),
    records: Object.fromEntries(Object.values(COLLECTIONS).map((name) => [name, count(name)])),
  }
}
