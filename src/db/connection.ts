import type BetterSqlite3 from 'better-sqlite3'
import type { Engine } from './dialect/engine.js'

/** A statement that a connection has prepared. It takes the values to bind in order. */
export interface Statement {
  /** The rows, each as an array of its columns. */
  all: (values: readonly unknown[]) => unknown[][]
  /** The first row, if there is one. */
  get: (values: readonly unknown[]) => unknown[] | undefined
  /**
   * Runs a statement whose result is not needed. PostgreSQL may run it later, but before any other statement: its error
   * then comes from the next statement that is waited for, at the latest from the commit.
   */
  send: (values: readonly unknown[]) => void
}

/** A transaction that others write in, too, waits for them if it is a `change`. A `read` sees one edition. */
export type TransactionKind = 'read' | 'change'

interface AnyConnection {
  readonly engine: Engine
  /** Names the database in messages: the path of a file, or a URL without its password. */
  readonly name: string
  readonly inTransaction: boolean
  prepare: (text: string) => Statement
  /** Runs statements that take no values. */
  exec: (text: string) => void
  begin: (kind: TransactionKind) => void
  commit: () => void
  rollBack: () => void
  /** Runs a function within a transaction, or within a savepoint of the one that is open. */
  transaction: <T>(kind: TransactionKind, run: () => T) => T
  close: () => void
}

export interface SqliteConnection extends AnyConnection {
  readonly engine: 'sqlite'
  readonly client: BetterSqlite3.Database
}

export interface PostgresConnection extends AnyConnection {
  readonly engine: 'postgres'
  /**
   * Sends a commit, and does not wait for its answer. `confirm` waits; if the commit or a statement before it fails, it
   * undoes the transaction and throws the error. Call it before any other statement.
   */
  sendCommit: () => { confirm: () => void }
}

/** A synchronous connection to a database. */
export type Connection = SqliteConnection | PostgresConnection
