import { existsSync } from 'node:fs'
import type BetterSqlite3 from 'better-sqlite3'
import { drizzle, type BetterSQLite3Database } from 'drizzle-orm/better-sqlite3'
import { VerbatimError } from '../model/errors.js'
import { Sqlite } from './sqlite.js'

/** What every part of Verbatim calls `db`. `$client` is the better-sqlite3 connection below Drizzle. */
export type Database = BetterSQLite3Database & { $client: BetterSqlite3.Database }

export interface OpenOptions {
  /** The server only reads; the command line's `migrate` and `load` write. */
  mode: 'read' | 'write'
  /** Whether a missing file is an error to a writer, too, instead of created. */
  mustExist?: boolean
  /** Called with the text of every statement that runs. */
  onStatement?: (statement: string) => void
}

/** Milliseconds that a writer waits for another one, and a reader, who never waits for a load, for whoever locks the whole file. */
const BUSY_TIMEOUT = { write: 30_000, read: 500 }

/**
 * KiB of pages that a connection keeps. Measured: a load writes all indexes at random places; at a million quotes four times as much as 32 MB
 * took a tenth less time, and eight times as much no less than that. A reader of a million quotes takes no more time than with better-sqlite3's
 * 16 MB: what it reads again is in the system's cache.
 */
const CACHE = { write: 131_072, read: 4096 }

/**
 * Opens the SQLite file `path`: foreign keys on, write-ahead log, `read` mode read-only.
 * @throws VerbatimError when the file is missing (and must exist, or read mode), unreadable, unwritable or no database.
 */
export function openDatabase(
  path: string,
  { mode, mustExist = mode === 'read', onStatement }: OpenOptions,
): Database {
  if (mustExist && !existsSync(path)) {
    throw new VerbatimError(
      `database "${path}" does not exist: create it with "verbatim migrate", or set DATABASE_PATH`,
    )
  }
  try {
    const client = new Sqlite(path, {
      readonly: mode === 'read',
      fileMustExist: mustExist,
      timeout: BUSY_TIMEOUT[mode],
      ...(onStatement && {
        verbose: (statement: unknown) => {
          onStatement(String(statement))
        },
      }),
    })
    try {
      client.pragma('foreign_keys = ON')
      client.pragma(`cache_size = -${CACHE[mode]}`)
      if (mode === 'write') {
        client.pragma('journal_mode = WAL')
        client.pragma('synchronous = NORMAL')
        client.pragma('temp_store = MEMORY')
        client.pragma('wal_autocheckpoint = 8000')
      }
      client.pragma('schema_version') // the first read: tells a file that is no database
      keepCompiled(client)
    } catch (error) {
      client.close()
      throw error
    }
    return drizzle(client, { casing: 'snake_case' })
  } catch (error) {
    throw explainDatabaseError(error, path)
  }
}

/**
 * Has statements compiled once. SQLite plans for the value that is bound to a LIMIT, and so compiles a statement anew for each run, which
 * takes longer than most of them do. It does not look behind a sign.
 */
function keepCompiled(client: BetterSqlite3.Database): void {
  const prepare = client.prepare.bind(client) as (text: string) => BetterSqlite3.Statement
  client.prepare = ((text: string) =>
    prepare(text.replaceAll(/\blimit \?/gi, 'limit +?'))) as typeof client.prepare
}

const LOCKED = 'is locked by another program; try again when it has finished'
const CAUSES: Record<string, string> = {
  SQLITE_CANTOPEN: 'can not be opened: its folder must exist and be accessible',
  SQLITE_NOTADB: 'is not a SQLite database',
  SQLITE_CORRUPT: 'is corrupt: restore it, or delete it and load again',
  SQLITE_READONLY: 'can not be written to',
  SQLITE_IOERR_WRITE:
    'can not be written: the disk is full, a quota or a limit on file sizes is reached, or the disk fails',
  SQLITE_IOERR_SHMSIZE:
    'can not be opened: there is no room on the disk for the index of its write-ahead log',
  SQLITE_IOERR: 'can not be read or written (input/output error)',
  SQLITE_FULL: 'can not grow: the disk is full',
  SQLITE_PROTOCOL: LOCKED,
  SQLITE_BUSY: LOCKED,
  SQLITE_PERM: 'may not be accessed with the rights of this user',
}

/** Turns an error of SQLite or the file system into one that names the file and the way out; leaves others as they are. */
export function explainDatabaseError(error: unknown, path: string): unknown {
  if (error instanceof VerbatimError || !(error instanceof Error)) return error
  const code = 'code' in error ? String(error.code) : ''
  const cause = Object.entries(CAUSES).find(
    ([prefix]) => code === prefix || code.startsWith(`${prefix}_`),
  )?.[1]
  if (cause !== undefined) return new VerbatimError(`database "${path}" ${cause}`, { cause: error })
  if (error.message.includes('directory does not exist'))
    return new VerbatimError(`database "${path}": its folder does not exist`, { cause: error })
  return error
}
