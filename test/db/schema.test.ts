import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readdirSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { getTableColumns, is } from 'drizzle-orm'
import { toSnakeCase } from 'drizzle-orm/casing'
import { getTableConfig, SQLiteTable } from 'drizzle-orm/sqlite-core'
import t from 'tap'
import { openDatabase, type SqliteDatabase } from '../../src/db/open.js'
import { databaseFile, folder, ROOT } from '../helper.js'

/*
 * The Drizzle tables are what the code believes, the migrations are what is there: a fresh database is compared
 * with the tables, column by column, and drizzle-kit is asked whether a migration is missing.
 */

const db: SqliteDatabase = openDatabase(databaseFile(t, []), { mode: 'read' })
t.teardown(() => {
  db.$client.close()
})

const RECORDS = join(ROOT, 'src/records')
const kinds = readdirSync(RECORDS).filter((name) => existsSync(join(RECORDS, name, 'table.ts')))
// The bundler follows these imports, since each begins with a path.
const modules = (await Promise.all([
  import('../../src/db/changes-table.js'),
  import('../../src/db/edition-table.js'),
  ...kinds.map((kind) => import(`../../src/records/${kind}/table.ts`) as Promise<object>),
  ...readdirSync(join(RECORDS, 'shared')).map(
    (name) => import(`../../src/records/shared/${name}`) as Promise<object>,
  ),
])) as Record<string, unknown>[]
const TABLES = modules
  .flatMap((module) => Object.values(module))
  .filter((value): value is SQLiteTable => is(value, SQLiteTable))

const pragma = <T>(name: string, table: string) => db.$client.pragma(`${name}("${table}")`) as T[]
const column = (name: string) => toSnakeCase(name)
const sorted = <T>(items: readonly T[]): T[] =>
  [...items].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))

interface ColumnInfo {
  name: string
  type: string
  notnull: number
  pk: number
  hidden: number
}
interface IndexInfo {
  name: string
  unique: number
  origin: string
}
interface KeyInfo {
  id: number
  table: string
  from: string
  to: string
  on_delete: string
}

const indexColumns = (index: string) =>
  pragma<{ name: string }>('index_info', index).map(({ name }) => name)
const primaryKey = (table: string) =>
  pragma<ColumnInfo>('table_xinfo', table)
    .filter(({ pk }) => pk > 0)
    .sort((a, b) => a.pk - b.pk)
    .map(({ name }) => name)

t.test('every table of the database is a table of the code, and the other way round', async (t) => {
  const there = (
    db.$client.pragma('table_list') as { name: string; type: string; schema: string }[]
  )
    .filter(
      ({ name, type, schema }) =>
        schema === 'main' && type === 'table' && !/^(sqlite_|__drizzle)/.test(name),
    )
    .map(({ name }) => name)
  t.strictSame(TABLES.map((table) => getTableConfig(table).name).sort(), there.sort())
})

t.test('every table is strict', async (t) => {
  for (const table of TABLES)
    t.match(
      db.$client.pragma(`table_list("${getTableConfig(table).name}")`),
      [{ strict: 1 }],
      getTableConfig(table).name,
    )
})

for (const table of TABLES) {
  const config = getTableConfig(table)

  t.test(`${config.name} has the columns of the code`, async (t) => {
    const expected = Object.entries(getTableColumns(table)).map(([key, one]) => [
      column(key),
      one.getSQLType().toUpperCase(),
      one.notNull || one.primary,
      one.generated !== undefined,
    ])
    const there = pragma<ColumnInfo>('table_xinfo', config.name).map(
      ({ name, type, notnull, hidden }) => [name, type, notnull === 1, hidden > 0],
    )
    t.strictSame(sorted(there), sorted(expected))
    const [composite] = config.primaryKeys
    t.strictSame(
      primaryKey(config.name),
      composite?.columns.map(({ name }) => column(name)) ??
        config.columns.filter(({ primary }) => primary).map(({ name }) => column(name)),
    )
  })

  t.test(`${config.name} has the indexes of the code`, async (t) => {
    const expected = config.indexes.map(({ config: { name, unique, columns } }) => [
      name,
      unique,
      columns.map((one) => column((one as { name: string }).name)),
    ])
    const there = pragma<IndexInfo>('index_list', config.name)
      .filter(({ origin }) => origin === 'c')
      .map(({ name, unique }) => [name, unique === 1, indexColumns(name)])
    t.strictSame(sorted(there), sorted(expected))
  })

  t.test(`${config.name} has the foreign keys of the code, each with an index`, async (t) => {
    const expected = config.foreignKeys.map(({ reference, onDelete }) => {
      const { columns, foreignTable, foreignColumns } = reference()
      return [
        columns.map(({ name }) => column(name)).join(),
        getTableConfig(foreignTable).name,
        foreignColumns.map(({ name }) => column(name)).join(),
        (onDelete ?? 'no action').toUpperCase(),
      ]
    })
    const keys = pragma<KeyInfo>('foreign_key_list', config.name)
    t.strictSame(
      sorted(keys.map(({ from, table, to, on_delete }) => [from, table, to, on_delete])),
      sorted(expected),
    )
    const prefixes = [
      primaryKey(config.name),
      ...pragma<IndexInfo>('index_list', config.name).map(({ name }) => indexColumns(name)),
    ].map(([first]) => first)
    for (const { from } of keys)
      t.ok(prefixes.includes(from), `${config.name}.${from} is the first column of an index`)
  })
}

t.test(
  'no migration of either engine is missing: drizzle-kit finds nothing to generate',
  async (t) => {
    const copy = folder(t)
    for (const name of ['src', 'node_modules', '.config', 'package.json'])
      symlinkSync(join(ROOT, name), join(copy, name))
    cpSync(join(ROOT, 'migrations'), join(copy, 'migrations'), { recursive: true })
    const kit = join(ROOT, 'node_modules/.bin/drizzle-kit')
    for (const config of ['drizzle', 'drizzle-postgres'])
      t.match(
        execFileSync(kit, ['generate', '--config', `.config/${config}.config.ts`], {
          cwd: copy,
          encoding: 'utf8',
        }),
        'No schema changes',
      )
    t.strictSame(contents(join(copy, 'migrations')), contents(join(ROOT, 'migrations')))
  },
)

for (const name of ['migrations', 'migrations/postgres'])
  t.test(`every file of ${name} stands in its journal, in order`, async (t) => {
    const { entries } = JSON.parse(
      readFileSync(join(ROOT, name, 'meta/_journal.json'), 'utf8'),
    ) as { entries: { idx: number; when: number; tag: string }[] }
    t.strictSame(
      readdirSync(join(ROOT, name))
        .filter((name) => name.endsWith('.sql'))
        .sort(),
      entries.map(({ tag }) => `${tag}.sql`),
    )
    t.strictSame(
      entries.map(({ idx }) => idx),
      entries.map((_, n) => n),
    )
    t.ok(entries.every(({ when }, n) => when > (entries[n - 1]?.when ?? 0)))
  })

/** Every file below a folder with its content. */
function contents(path: string): [string, string][] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry): [string, string] => [
      join(entry.parentPath, entry.name).slice(path.length),
      readFileSync(join(entry.parentPath, entry.name), 'utf8'),
    ])
    .sort()
}
