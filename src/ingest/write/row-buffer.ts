import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database } from '../../db/open.js'
import { inserter, type NewRow } from '../../db/inserter.js'
import {
  articleAuthors,
  articles,
  coverageExceptions,
  coverageItems,
  sections,
  storedCoverage,
} from '../../records/articles/table.js'
import {
  entities,
  entityIdentifiers,
  entityMergedIds,
  entityNames,
  entityNotes,
  entityOrigins,
  entitySubtypes,
} from '../../records/entities/table.js'
import { PLACED_DECLARATIONS } from '../../records/registry.js'
import { attributions } from '../../records/shared/attributions.js'
import { citations } from '../../records/shared/citations.js'
import { involvements } from '../../records/shared/involvements.js'
import { recordLinks, records } from '../../records/shared/records.js'
import { sources } from '../../records/shared/sources.js'

/*
 * Keeps the rows of several articles and inserts them table by table. The indexes of a table then
 * stay in the cache, which takes a tenth less time than inserting article by article.
 */

/** Tables that the checks of the next article read, each after those that it refers to. */
const SHARED = [
  records,
  entities,
  entityNames,
  entityIdentifiers,
  entityMergedIds,
  entityNotes,
  entityOrigins,
  entitySubtypes,
  articles,
]
/** The remaining tables, in an order that the foreign keys allow. */
const OWN: SQLiteTable[] = [
  sources,
  articleAuthors,
  sections,
  coverageExceptions,
  storedCoverage,
  coverageItems,
  ...PLACED_DECLARATIONS.flatMap(({ table, parts }) => [table, ...(parts ? [parts.table] : [])]),
  citations,
  involvements,
  recordLinks,
  attributions,
]

/** The rows to insert into a table. */
export type RowsOf = <T extends SQLiteTable>(table: T) => NewRow<T>[]

interface RowBuffer {
  /** Takes the rows of the next article. An insertion removes the rows that it has written. */
  readonly rowsOf: RowsOf
  insertShared(): void
  insertOwn(): void
  /** The number of rows that `insertOwn` would write. */
  countOwn(): number
  clear(): void
}

/** Creates an empty buffer. */
export function createRowBuffer(db: Database): RowBuffer {
  const rows = new Map([...SHARED, ...OWN].map((table) => [table, [] as object[]]))
  const inserterInto = (tables: readonly SQLiteTable[]) => {
    const inserters = tables.map((table) => [rows.get(table)!, inserter(db, table)] as const)
    return () => {
      for (const [waiting, insert] of inserters) insert(waiting.splice(0))
    }
  }
  return {
    rowsOf: (table) => rows.get(table)! as never,
    insertShared: inserterInto(SHARED),
    insertOwn: inserterInto(OWN),
    countOwn: () => OWN.reduce((sum, table) => sum + rows.get(table)!.length, 0),
    clear: () => {
      for (const waiting of rows.values()) waiting.length = 0
    },
  }
}
