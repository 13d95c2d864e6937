import { statSync } from 'node:fs'
import { sql } from 'drizzle-orm'
import type { Config } from '../config.js'
import { editionReader } from '../db/edition.js'
import { COLLECTIONS } from '../model/vocabulary.js'
import { withDatabase } from './database.js'

/** What the database holds: its edition, its size in bytes, and how many records of each kind. */
export interface Status {
  database: string
  bytes: number
  edition: number
  committedAt: string
  records: Record<string, number>
}

/** Prints the status of the database, as lines or as JSON. */
export async function status(
  config: Config,
  { json = false }: { json?: boolean },
  print: (line: string) => void,
): Promise<void> {
  const found = await withDatabase(config, 'read', (db): Status => {
    const { number, committedAt } = editionReader(db)()
    const records = Object.fromEntries(
      Object.values(COLLECTIONS).map((name) => [
        name,
        db.get<{ n: number }>(sql`select count(*) as n from ${sql.identifier(name)}`).n,
      ]),
    )
    return {
      database: config.DATABASE_PATH,
      bytes: statSync(config.DATABASE_PATH).size,
      edition: number,
      committedAt: new Date(committedAt * 1000).toISOString(),
      records,
    }
  })
  if (json) print(JSON.stringify(found, null, 2))
  else {
    print(
      `database ${found.database}: ${found.bytes} bytes, edition ${found.edition} of ${found.committedAt}`,
    )
    for (const [name, count] of Object.entries(found.records))
      print(`${String(count).padStart(10)} ${name}`)
  }
}
