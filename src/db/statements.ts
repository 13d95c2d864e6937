import {
  getTableColumns,
  getTableName,
  is,
  Param,
  Placeholder,
  sql,
  type InferInsertModel,
} from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import { once } from '../model/once.js'
import type { Database } from './open.js'

/*
 * Drizzle's statements, prepared once and run without Drizzle, which takes as long to bind and to map as SQLite to find a row. Values
 * are bound and given as they are: dates, booleans and JSON are not mapped.
 */

/** What Drizzle builds: its text, and what is bound to it in order. */
export interface Built {
  toSQL(): { sql: string; params: unknown[] }
}
type Values = Readonly<Record<string, unknown>>

/** A prepared statement; it takes the values of its placeholders, and gives rows as their columns in order. */
export interface Prepared<Row extends readonly unknown[]> {
  get: (values?: Values) => Row | undefined
  all: (values?: Values) => Row[]
}

/** Prepares a statement that gives rows. */
export function prepare<Row extends readonly unknown[]>(
  { $client }: Database,
  query: Built,
): Prepared<Row> {
  const { sql, bind } = built(query)
  const statement = $client.prepare<unknown[], Row>(sql).raw()
  return {
    get: (values) => statement.get(bind(values)),
    all: (values) => statement.all(bind(values)),
  }
}

/** Prepares a statement that gives none. */
export function prepareChange({ $client }: Database, query: Built): (values?: Values) => void {
  const { sql, bind } = built(query)
  const statement = $client.prepare(sql)
  return (values) => {
    statement.run(bind(values))
  }
}

function built(query: Built): { sql: string; bind: (values?: Values) => unknown[] } {
  const { sql, params } = query.toSQL()
  const slots = slotsOf(params)
  return {
    sql,
    bind: (values = {}) =>
      slots.map(({ name, value }) => (name === undefined ? value : values[name])),
  }
}

/** What is bound in order: a value, or that of the placeholder with the name. */
function slotsOf(params: readonly unknown[]): { name?: string; value?: unknown }[] {
  return params.map((param) => {
    const value = is(param, Param) ? param.value : param
    return is(value, Placeholder) ? { name: (value as Placeholder).name } : { value }
  })
}

/** A row of a table, as it is inserted: its generated columns are left out. */
export type NewRow<T extends SQLiteTable> = {
  [K in keyof InferInsertModel<T>]: InferInsertModel<T>[K] | null
}

/**
 * Rows of one statement, most first. A statement that fires triggers keeps a copy of each page that it changes: rows of the same pages share
 * them. With more rows, or for the rest of them, it is no faster. A statement of one row that fires none needs no copies.
 */
const ROWS = { firing: [32, 1], silent: [1] }

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
  const query = db
    .insert(table)
    .values(
      Object.fromEntries(names.map((name) => [name, sql.placeholder(name)])) as InferInsertModel<T>,
    )
    .toSQL()
  const order = slotsOf(query.params).map(({ name }) => name as keyof InferInsertModel<T>)
  const [head, row] = query.sql.split(' values ') as [string, string]
  const counts = firesTriggers(db, getTableName(table)) ? ROWS.firing : ROWS.silent
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
