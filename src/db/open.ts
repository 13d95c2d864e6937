import { existsSync } from 'node:fs'
import { VerbatimError } from '../model/errors.js'
import { createDatabase, type SqliteDatabase } from './database.js'
import { PostgresError, explainPostgresError } from './postgres/errors.js'
import { sqliteConnection } from './sqlite-connection.js'
import { Sqlite } from './sqlite.js'

export type { Database, SqliteDatabase } from './database.js'

export interface OpenOptions {
  mode: 'read' | 'write'
  /** If true, a missing file is an error; if false, it is created. True for a reader by default. */
  mustExist?: boolean
  /** Called with the text of every statement that runs. */
  onStatement?: (statement: string) => void
}

/**
 * Milliseconds that a writer waits for another writer, and a reader for a program that locks the
 * whole file. Readers never wait for a load.
 */
const BUSY_TIMEOUT = { write: 30_000, read: 500 }

/**
 * KiB of pages that a connection caches. A load writes to all indexes at random places: with a
 * million quotes, four times 32 MB took a tenth less time, and eight times no less than that. A
 * reader of a million quotes is no slower than with better-sqlite3's 16 MB, since the operating
 * system caches the file.
 */
const CACHE = { write: 131_072, read: 4096 }

/**
 * Opens a SQLite file, with foreign keys enforced and, for a writer, a write-ahead log.
 * @throws VerbatimError if the file is missing, cannot be read or written, or is no SQLite database.
 */
export function openDatabase(
  path: string,
  { mode, mustExist = mode === 'read', onStatement }: OpenOptions,
): SqliteDatabase {
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
        client.pragma('secure_delete = ON')
        client.pragma('temp_store = MEMORY')
        client.pragma('wal_autocheckpoint = 8000')
      }
      client.pragma('schema_version') // the first read, which fails if the file is no database
    } catch (error) {
      client.close()
      throw error
    }
    return createDatabase(sqliteConnection(client), client)
  } catch (error) {
    throw explainDatabaseError(error, path)
  }
}

const LOCKED = 'is locked by another program; try again when it has finished'
const CAUSES: Record<string, string> = {
  SQLITE_CANTOPEN: 'cannot be opened: its folder must exist and be accessible',
  SQLITE_NOTADB: 'is not a SQLite database',
  SQLITE_CORRUPT: 'is corrupt: restore it, or delete it and load again',
  SQLITE_READONLY: 'cannot be written to',
  SQLITE_IOERR_WRITE:
    'cannot be written: the disk is full, a quota or a limit on file sizes is reached, or the disk fails',
  SQLITE_IOERR_SHMSIZE:
    'cannot be opened: there is no room on the disk for the index of its write-ahead log',
  SQLITE_IOERR: 'cannot be read or written (input/output error)',
  SQLITE_FULL: 'cannot grow: the disk is full',
  SQLITE_PROTOCOL: LOCKED,
  SQLITE_BUSY: LOCKED,
  SQLITE_PERM: 'may not be accessed with the rights of this user',
}

/**
 * Turns an error of the engine or of the file system into one that names the database and the remedy.
 * Returns any other error as it is.
 */
export function explainDatabaseError(error: unknown, path: string): unknown {
  if (error instanceof VerbatimError || !(error instanceof Error)) return error
  if (error instanceof PostgresError) return explainPostgresError(error, path)
  const code = 'code' in error ? String(error.code) : ''
  const cause = Object.entries(CAUSES).find(
    ([prefix]) => code === prefix || code.startsWith(`${prefix}_`),
  )?.[1]
  if (cause !== undefined) return new VerbatimError(`database "${path}" ${cause}`, { cause: error })
  if (error.message.includes('directory does not exist'))
    return new VerbatimError(`database "${path}": its folder does not exist`, { cause: error })
  return error
}
