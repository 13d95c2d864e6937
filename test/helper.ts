import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import { buildApp, type AppOptions } from '../src/app.js'
import { migrate } from '../src/cli/migrate.js'
import { readConfig } from '../src/config.js'
import { openDatabase, type SqliteDatabase } from '../src/db/open.js'
import { filesOf } from '../src/ingest/source/inputs.js'
import { prepareArticle } from '../src/ingest/prepare/prepare.js'
import { Writer } from '../src/ingest/write/writer.js'
import { packagePath } from '../src/model/files/package-path.js'

/*
 * Test strategy: units in tables under the path that they test; everything else over a real database file
 * that holds the real seed. Each test gets files of its own, and takes them down itself.
 */

export const ROOT = packagePath('.')
export const SEED = join(ROOT, 'seed')
export const ARTICLE = 'china-kazakhstan-friendship'

/** An empty folder that is gone after the test. */
export function folder(t: Test): string {
  const path = mkdtempSync(join(tmpdir(), 'verbatim-'))
  t.teardown(() => {
    rmSync(path, { recursive: true, force: true })
  })
  return path
}

/** Reads something again and again until it is as expected, and gives it; throws where that takes more than half a minute. */
export async function until<T>(
  read: () => T | Promise<T>,
  isExpected: (value: T) => boolean,
): Promise<T> {
  for (let tries = 0; tries < 600; tries++) {
    const value = await read()
    if (isExpected(value)) return value
    await pause(50)
  }
  throw new Error('not within half a minute')
}

/** Where the processes of one run share what many tests begin with; `.config/run-tests.js` sets it. */
export const SHARED = process.env.VERBATIM_TESTS_SHARED

/** Databases that many tests begin with. */
const made = new Map<string, Buffer>()

/**
 * A migrated database file with annotation files loaded into it an hour ago; the seed by default. One with a name is made once,
 * and copied for other tests.
 */
export function databaseFile(
  t: Test,
  paths: readonly string[] = [SEED],
  name = paths.join() === SEED ? 'seed' : undefined,
): string {
  const path = join(folder(t), 'test.db')
  const load = () => {
    makeOnce('migrated', path, () => migrate(readConfig({ DATABASE_PATH: path })))
    if (paths.length > 0) loadFiles(path, paths)
    committedAt(path, "unixepoch('now', '-1 hour')") // what is new has another Last-Modified a minute later
  }
  if (name === undefined) load()
  else makeOnce(name, path, load)
  return path
}

/** Makes a database file, or copies it if this run has made one of that name. */
function makeOnce(name: string, path: string, make: () => void): void {
  const shared = SHARED === undefined ? undefined : join(SHARED, `${name}.db`)
  const known =
    made.get(name) ?? (shared !== undefined && existsSync(shared) && readFileSync(shared))
  if (known) {
    made.set(name, known)
    writeFileSync(path, known)
    return
  }
  make()
  const bytes = readFileSync(path)
  made.set(name, bytes)
  if (shared === undefined) return
  writeFileSync(`${shared}.${process.pid}`, bytes)
  renameSync(`${shared}.${process.pid}`, shared) // whole, or not there, for the other processes
}

/** Says when the edition of a database file was committed, in SQL. */
export function committedAt(path: string, time: string): void {
  const db = openDatabase(path, { mode: 'write' })
  db.$client.exec(`update edition set committed_at = ${time}`)
  db.$client.close()
}

/** Loads annotation files into a database file. */
export function loadFiles(path: string, paths: readonly string[]): void {
  const db = openDatabase(path, { mode: 'write' })
  try {
    const writer = new Writer(db)
    for (const { read } of filesOf(paths)) writer.add(prepareArticle(read()))
    writer.commit()
  } finally {
    db.$client.close()
  }
}

export interface Built {
  app: FastifyInstance
  db: SqliteDatabase
  /** Every statement that ran on the database since the app was built; empty it at will. */
  statements: string[]
}

/** The application over a real database file. No answers are kept, so that each is made anew; test/api/server/response-cache.test.ts tests those that are. */
export async function build(
  t: Test,
  {
    env = {},
    path = databaseFile(t),
    onRoute,
  }: { env?: Record<string, string>; path?: string; onRoute?: AppOptions['onRoute'] } = {},
): Promise<Built> {
  const statements: string[] = []
  const db = openDatabase(path, {
    mode: 'read',
    onStatement: (statement) => statements.push(statement),
  })
  const app = await buildApp({
    db,
    config: readConfig({
      LOG_LEVEL: 'silent',
      RESPONSE_CACHE_MB: '0',
      READING_PROCESSES: '0',
      ...process.env,
      ...env,
    }),
    ...(onRoute && { onRoute }),
  })
  t.teardown(async () => {
    await app.close()
    db.$client.close()
  })
  statements.length = 0
  return { app, db, statements }
}
