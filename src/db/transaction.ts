import type { PostgresConnection } from './connection.js'
import type { Database } from './open.js'

/** Runs reads that all see the same edition. */
export const inOneSnapshot = <T>({ connection }: Database, read: () => T): T =>
  connection.transaction('read', read)

/** Runs changes as a whole: commits them, or rolls them back if one fails. Waits for other writers first. */
export const inOneChange = <T>({ connection }: Database, change: () => T): T =>
  connection.transaction('change', change)

/** A transaction that changes data, and is open across several calls. */
export interface Transaction {
  /**
   * On an engine on which programs wait in line for the transaction, `sendCommit` of the connection: a program should collect
   * its changes before it begins, and go on while they are committed. SQLite's writers wait in no line, so a program that
   * writes without pauses must make some.
   */
  readonly sendCommit?: PostgresConnection['sendCommit']
  isOpen: () => boolean
  /** Begins the transaction. Waits for other writers. */
  begin: () => void
  commit: () => void
  /** Undoes the changes, unless the engine has already done so. */
  rollBack: () => void
}

export const transactionOf = ({ connection }: Database): Transaction => ({
  ...(connection.engine === 'postgres' && { sendCommit: connection.sendCommit }),
  isOpen: () => connection.inTransaction,
  begin: () => {
    connection.begin('change')
  },
  commit: () => {
    connection.commit()
  },
  rollBack: () => {
    if (connection.inTransaction) connection.rollBack()
  },
})
