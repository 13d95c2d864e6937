import { and, getTableColumns, gte, lte, sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Database } from '../db/open.js'
import { prepareChange } from '../db/statements.js'
import { storedJson } from './shared/stored-json.js'
import type { Collection } from '../query/collection.js'
import { recordJson } from '../query/projection.js'
import { KINDS } from './registry.js'
import { EMBEDS } from './embeds.js'

/*
 * The JSON of records is put together once, when they are loaded, instead of each time they are read: a quote is made of six tables.
 * Not of mentions, of which there are too many, of entities, which change with every article, and of conflicts, which are few.
 */

const STORED = Object.values(KINDS)
  .map(({ collection }) => collection)
  .filter(({ stored }) => stored)
/** Keys of records that are gone through in one transaction. */
const TOGETHER = 10_000

/** Stores the JSON of the records with keys from `first` to `last`, where it is not stored yet. Its statements are prepared once. */
export type StoreJson = (first: number, last: number) => void

export function createStoring(db: Database): StoreJson {
  const { placeholder } = sql
  const statements = STORED.map((collection) => {
    const key = keyOf(collection)
    const found = db
      .select({ row: sql`${key}`.as('row') })
      .from(collection.table)
      .where(and(gte(key, placeholder('first')), lte(key, placeholder('last'))))
      .as('found')
    const row = sql<number>`"found"."row"`
    const json = recordJson(collection, {}, EMBEDS, row)
    // SQLite takes "on conflict" after a join for the condition of the join, unless there is a "where".
    const query = db
      .select({ key: row.as('key'), json: json.as('json') })
      .from(found)
      .where(sql`true`)
      .orderBy(row)
    return prepareChange(db, db.insert(storedJson).select(query).onConflictDoNothing())
  })
  return (first, last) => {
    for (const store of statements) store({ first, last, base: '' })
  }
}

const keyOf = ({ table }: Collection): SQLiteColumn => getTableColumns(table).key as SQLiteColumn

/**
 * Stores what is missing in a database that was loaded before there was a place for it, or that was changed by hand. It goes
 * from the last record to the first one, so that it can tell by the first one whether there is anything to do.
 */
export function storeMissing(db: Database): void {
  const isMissing = (collection: Collection): boolean => {
    const key = keyOf(collection)
    const first = db.get<{ missing: number } | undefined>(
      sql`select ${key} not in (select ${storedJson.key} from ${storedJson}) as missing from ${collection.table} order by ${key} limit 1`,
    )
    return first?.missing === 1
  }
  if (!STORED.some(isMissing)) return
  const store = createStoring(db)
  const { most } = db.get<{ most: number }>(sql`select max(key) as most from records`)
  for (let last = most; last > 0; last -= TOGETHER)
    db.$client
      .transaction(() => {
        store(last - TOGETHER + 1, last)
      })
      .immediate()
}
