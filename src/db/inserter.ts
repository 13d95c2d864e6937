import { getTableColumns, getTableName, sql, type InferInsertModel } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { once } from '../model/once.js'
import type { Database } from './open.js'
import { textOf } from './statements.js'

/** A row to insert into a table, without its generated columns. */
export type NewRow<T extends SQLiteTable> = {
  [K in keyof InferInsertModel<T>]: InferInsertModel<T>[K] | null
}

/**
 * The numbers of rows that one statement inserts, the largest first. A statement that fires triggers
 * copies each page that it changes, and rows of the same pages share the copies. More rows are no
 * faster. A statement of one row that fires no trigger needs no copies.
 */
const ROWS_AT_ONCE = { withTriggers: [32, 1], withoutTriggers: [1] }

const firesTriggers = ({ $client }: Database, table: string): boolean =>
  $client
    .prepare(
      "select 1 from sqlite_schema where type = 'trigger' and tbl_name = ? and sql like '% insert on %'",
    )
    .get(table) !== undefined

/** Prepares the insertion of rows into a table. */
export function inserter<T extends SQLiteTable>(
  db: Database,
  table: T,
): (rows: readonly NewRow<T>[]) => void {
  const names = Object.entries(getTableColumns(table))
    .filter(([, column]) => column.generated === undefined)
    .map(([name]) => name)
  const placeholders = Object.fromEntries(names.map((name) => [name, sql.placeholder(name)]))
  const { sql: text, slots } = textOf(db.insert(table).values(placeholders as InferInsertModel<T>))
  const order = slots.flatMap((slot) =>
    'name' in slot ? [slot.name as keyof InferInsertModel<T>] : [],
  )
  const [head, row] = text.split(' values ') as [string, string]
  const counts = firesTriggers(db, getTableName(table))
    ? ROWS_AT_ONCE.withTriggers
    : ROWS_AT_ONCE.withoutTriggers
  const statements = counts.map((count) =>
    once(() => db.$client.prepare(`${head} values ${Array<string>(count).fill(row).join(', ')}`)),
  )
  return (rows) => {
    let done = 0
    for (const [i, count] of counts.entries()) {
      while (rows.length - done >= count) {
        const values: unknown[] = []
        for (const end = done + count; done < end; done++) {
          for (const name of order) values.push(rows[done]![name])
        }
        statements[i]!().run(values)
      }
    }
  }
}
