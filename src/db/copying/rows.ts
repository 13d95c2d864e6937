import { createHash, type Hash } from 'node:crypto'
import type { Connection } from '../connection.js'
import type { CopiedTable } from './tables.js'

/* Reads and writes whole rows of a table, in either engine, in the order of its primary key. */

type Row = unknown[]

/** About the most bytes of rows that are in memory at a time, and the most rows. */
const BATCH = { bytes: 1_000_000, rows: 500 }

const quoted = (name: string): string => `"${name}"`
const listed = (items: readonly string[]): string => items.join(', ')

/** The placeholders of values from number `first` on. */
function slots({ engine }: Connection, count: number, first = 1): string {
  return listed(
    Array.from({ length: count }, (_, i) => (engine === 'postgres' ? `$${first + i}` : '?')),
  )
}

const sizeOf = (value: unknown): number =>
  typeof value === 'string' || value instanceof Uint8Array ? value.length : 8
const sizeOfRow = (row: Row): number => row.reduce<number>((sum, value) => sum + sizeOf(value), 0)

/** The key of the last row of a table; undefined if it has none. */
export function lastKey(
  connection: Connection,
  { name, columns, key }: CopiedTable,
): Row | undefined {
  const names = key.map((index) => quoted(columns[index]!))
  return connection
    .prepare(
      `select ${listed(names)} from ${quoted(name)} order by ${listed(names.map((column) => `${column} desc`))} limit 1`,
    )
    .get([])
}

/** The rows of a table behind a key, in batches. */
export function* batchesOf(
  connection: Connection,
  { name, columns, key }: CopiedTable,
  after?: Row,
): Generator<Row[], void> {
  const names = key.map((index) => quoted(columns[index]!))
  const select = (condition: string, limit: string) =>
    connection.prepare(
      `select ${listed(columns.map(quoted))} from ${quoted(name)} ${condition} order by ${listed(names)} limit cast(${limit} as integer)`,
    )
  const first = select('', slots(connection, 1))
  const next = select(
    `where (${listed(names)}) > (${slots(connection, key.length)})`,
    slots(connection, 1, key.length + 1),
  )
  let count = 1
  for (let from = after; ;) {
    const rows: Row[] = from === undefined ? first.all([count]) : next.all([...from, count])
    if (rows.length > 0) yield rows
    if (rows.length < count) return
    from = key.map((index) => rows.at(-1)![index])
    const bytes = rows.reduce((sum, row) => sum + sizeOfRow(row), 0)
    count = Math.min(BATCH.rows, Math.max(1, Math.floor((rows.length * BATCH.bytes) / bytes)))
  }
}

/** The numbers of rows that one statement inserts. PostgreSQL takes up to 65,535 values. */
const ROWS_AT_ONCE = [100, 10, 1]

/** Prepares the insertion of rows into a table. */
export function rowInserter(
  connection: Connection,
  { name, columns }: CopiedTable,
): (rows: readonly Row[]) => void {
  const statements = ROWS_AT_ONCE.map((count) => {
    const rows = Array.from(
      { length: count },
      (_, i) => `(${slots(connection, columns.length, i * columns.length + 1)})`,
    )
    return connection.prepare(
      `insert into ${quoted(name)} (${listed(columns.map(quoted))}) values ${listed(rows)}`,
    )
  })
  return (rows) => {
    let done = 0
    for (const [i, count] of ROWS_AT_ONCE.entries())
      for (; rows.length - done >= count; done += count)
        statements[i]!.send(rows.slice(done, done + count).flat())
  }
}

export interface Digest {
  rows: number
  /** SHA-256 of all values in the order of the key. */
  digest: string
}

/** The number of rows of a table, and a digest of all that is in them. */
export function digestOf(connection: Connection, table: CopiedTable): Digest {
  const hash = createHash('sha256')
  let rows = 0
  for (const batch of batchesOf(connection, table)) {
    rows += batch.length
    for (const row of batch) for (const value of row) addTo(hash, value)
  }
  return { rows, digest: hash.digest('hex') }
}

/** Adds a value to a digest, with its type and its length, so that no two rows give the same bytes. */
function addTo(hash: Hash, value: unknown): void {
  if (value instanceof Uint8Array) hash.update(`b${value.length}:`).update(value)
  else if (typeof value === 'string') hash.update(`s${value.length}:${value}`)
  else hash.update(`${String(value)};`)
}
