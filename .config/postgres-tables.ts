import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { is, sql, type SQL } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import * as pg from 'drizzle-orm/pg-core'
import { getTableConfig, SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { writtenFor } from '../src/db/dialect/engine.js'
import { postgresType } from '../src/db/postgres/types.js'

/*
 * The tables of PostgreSQL, made from those of SQLite, so that Drizzle Kit can write its migrations.
 */

const dialect = new pg.PgDialect({ casing: 'snake_case' })
/** SQL without values, written for PostgreSQL. */
const rewritten = (query: SQL): SQL =>
  sql.raw(writtenFor('postgres', () => dialect.sqlToQuery(query)).sql)

const made = new Map<SQLiteTable, pg.PgTable>()

/** The table of PostgreSQL for one of SQLite. Tables that refer to each other are made once. */
function postgresTable(table: SQLiteTable): pg.PgTable {
  const before = made.get(table)
  if (before !== undefined) return before
  const { name, columns, indexes, checks, primaryKeys, foreignKeys } = getTableConfig(table)
  const result = pg.pgTable(
    name,
    Object.fromEntries(columns.map((column) => [nameOf(column), columnOf(column)])),
    (t) => [
      ...primaryKeys.map((key) => pg.primaryKey({ columns: those(t, key.columns) as never })),
      ...foreignKeys.map((key) => {
        const { columns, foreignTable, foreignColumns } = key.reference()
        return pg
          .foreignKey({
            columns: those(t, columns) as never,
            foreignColumns: those(columnsOf(foreignTable), foreignColumns) as never,
          })
          .onDelete(key.onDelete ?? 'no action')
      }),
      ...checks.map((check) => pg.check(check.name, rewritten(check.value))),
      ...indexes.map(({ config }) => {
        const made = (config.unique ? pg.uniqueIndex : pg.index)(config.name).on(
          ...(those(t, config.columns as SQLiteColumn[]) as [pg.PgColumn]),
        )
        return config.where ? made.where(rewritten(config.where)) : made
      }),
    ],
  )
  made.set(table, result)
  return result
}

const nameOf = (column: SQLiteColumn): string => toSnakeCase(column.name)
const columnsOf = (table: SQLiteTable) =>
  postgresTable(table) as unknown as Record<string, pg.PgColumn>
const those = (t: Record<string, unknown>, columns: readonly SQLiteColumn[]): pg.PgColumn[] =>
  columns.map((column) => t[nameOf(column)] as pg.PgColumn)

/** Texts are compared by their code points, whatever the language of the cluster is. */
function columnOf(column: SQLiteColumn): pg.PgColumnBuilderBase {
  const type = postgresType(column)
  const custom = pg.customType<{ data: unknown }>({
    dataType: () => (type === 'text' ? 'text collate "C"' : type),
  })
  let made = custom()
  if (column.primary) made = made.primaryKey() as typeof made
  else if (column.notNull) made = made.notNull() as typeof made
  if (column.generated)
    made = made.generatedAlwaysAs(rewritten(column.generated.as as SQL)) as never
  if (column.hasDefault && column.generated === undefined && column.default !== undefined)
    made = made.default(sql.raw(literal(column.default))) as never
  return made
}

const literal = (value: unknown): string =>
  typeof value === 'string' ? `'${value.replaceAll("'", "''")}'` : String(Number(value))

/** The tables of every file that has some, for Drizzle Kit. */
module.exports = Object.fromEntries(
  readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((name) => resolve('src', name))
    .filter((file) => file.endsWith('.ts') && readFileSync(file, 'utf8').includes(' sqliteTable('))
    .sort()
    .flatMap((file) => Object.values(require(file) as object))
    .filter((value): value is SQLiteTable => is(value, SQLiteTable))
    .map((table) => [getTableConfig(table).name, postgresTable(table)]),
)
