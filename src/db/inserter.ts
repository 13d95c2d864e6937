import type BetterSqlite3 from 'better-sqlite3'
import { getTableColumns, getTableName, type InferInsertModel } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { once } from '../model/once.js'
import type { PostgresConnection } from './connection.js'
import type { Database } from './open.js'
import { postgresType } from './postgres/types.js'
import type { Values } from './slots.js'

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

const firesTriggers = (client: BetterSqlite3.Database, table: string): boolean =>
  client
    .prepare(
      "select 1 from sqlite_schema where type = 'trigger' and tbl_name = ? and sql like '% insert on %'",
    )
    .get(table) !== undefined

/** Prepares the insertion of rows into a table. */
export function inserter<T extends SQLiteTable>(
  { connection }: Database,
  table: T,
): (rows: readonly NewRow<T>[]) => void {
  const columns = Object.entries(getTableColumns(table)).filter(
    ([, column]) => column.generated === undefined,
  )
  const names = columns.map(([name]) => name)
  const head = `insert into "${getTableName(table)}" (${columns.map(([name]) => `"${toSnakeCase(name)}"`).join(', ')})`
  return connection.engine === 'sqlite'
    ? insertRows(connection.client, { head, names, table: getTableName(table) })
    : insertColumns(connection, {
        head,
        names,
        types: columns.map(([, column]) => postgresType(column)),
      })
}

/** Writes the values of several rows into one statement. */
function insertRows(
  client: BetterSqlite3.Database,
  { head, names, table }: { head: string; names: readonly string[]; table: string },
): (rows: readonly Values[]) => void {
  const row = `(${names.map(() => '?').join(', ')})`
  const counts = firesTriggers(client, table)
    ? ROWS_AT_ONCE.withTriggers
    : ROWS_AT_ONCE.withoutTriggers
  const statements = counts.map((count) =>
    once(() => client.prepare(`${head} values ${Array<string>(count).fill(row).join(', ')}`)),
  )
  return (rows) => {
    let done = 0
    for (const [i, count] of counts.entries()) {
      while (rows.length - done >= count) {
        const values: unknown[] = []
        for (const end = done + count; done < end; done++) {
          for (const name of names) values.push(rows[done]![name])
        }
        statements[i]!().run(values)
      }
    }
  }
}

/** Binds an array for each column, so that one statement inserts any number of rows. */
function insertColumns(
  connection: PostgresConnection,
  { head, names, types }: { head: string; names: readonly string[]; types: readonly string[] },
): (rows: readonly Values[]) => void {
  const arrays = types.map((type, i) => `$${i + 1}::${type}[]`)
  const statement = connection.prepare(`${head} select * from unnest(${arrays.join(', ')})`)
  return (rows) => {
    if (rows.length > 0) statement.send(names.map((name) => rows.map((row) => row[name] ?? null)))
  }
}
