import pg from 'pg'
import type { Test } from 'tap'
import { copyFrom } from '../../src/cli/copy.js'
import { migrate } from '../../src/cli/migrate.js'
import { readConfig } from '../../src/config.js'
import { connect } from '../../src/db/connect.js'
import { copiedTables } from '../../src/db/copying/tables.js'
import { digestOf } from '../../src/db/copying/rows.js'
import { openDatabase, type Database } from '../../src/db/open.js'
import { filesOf } from '../../src/ingest/source/inputs.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { Writer } from '../../src/ingest/write/writer.js'
import { once } from '../../src/model/once.js'
import { sharedServer } from './shared.js'

/* PostgreSQL databases for tests, on the server that test processes share. */

let count = 0

/** The URL of a new database without tables. */
export async function emptyDatabase(template = 'template0'): Promise<string> {
  const cluster = await sharedServer()
  const name = `test_${process.pid}_${++count}`
  await cluster.query('postgres', `create database ${name} template ${template}`)
  return cluster.url(name)
}

const nameOf = (url: string): string => new URL(url).pathname.slice(1)

/** A database with tables and without rows, of which new ones are copies. The first process that needs it makes it. */
const migrated = once(async () => {
  const name = 'migrated'
  const server = await sharedServer()
  const client = new pg.Client({ connectionString: server.url('postgres') })
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(1)') // until the connection ends
    const { rows } = await client.query(`select 1 from pg_database where datname = '${name}'`)
    if (rows.length > 0) return name
    await client.query('create database migrating template template0')
    migrate(readConfig({ DATABASE_URL: server.url('migrating') }))
    await client.query(`alter database migrating rename to ${name}`)
    return name
  } finally {
    await client.end()
  }
})

/** The URL of a new database with the annotation files of some paths. */
export async function postgresDatabase(paths: readonly string[] = []): Promise<string> {
  const url = await emptyDatabase(await migrated())
  if (paths.length > 0) loadInto(url, paths)
  return url
}

/** The URL of a new database with the data of a SQLite file. */
export async function postgresCopy(path: string): Promise<string> {
  const url = await emptyDatabase()
  copyFrom(readConfig({ DATABASE_URL: url }), path, () => undefined)
  return url
}

/** Runs something on a database of either engine, given as a URL or as the path of a file. */
export function on<T>(target: string, use: (db: Database) => T): T {
  const db = connect(target, { mode: 'write' })
  try {
    return use(db)
  } finally {
    db.connection.close()
  }
}

/** Loads annotation files into a database of either engine. */
export function loadInto(target: string, paths: readonly string[]): void {
  on(target, (db) => {
    const writer = new Writer(db)
    for (const { read } of filesOf(paths)) writer.add(prepareArticle(read()))
    writer.commit()
  })
}

/** Asserts that a SQLite file and a PostgreSQL database have the same rows, except for times of loading. */
export function sameRows(t: Test, path: string, url: string, message: string): void {
  const file = openDatabase(path, { mode: 'read' })
  try {
    on(url, (db) => {
      const digests = ({ connection }: Database) =>
        copiedTables(file).map((table) => [table.name, digestOf(connection, table)] as const)
      t.strictSame(digests(db), digests(file), message)
    })
  } finally {
    file.connection.close()
  }
}

/** Runs SQL as another program would, and gives the rows. */
export const sql = async (url: string, text: string): Promise<unknown[][]> =>
  (await sharedServer()).query(nameOf(url), text)
