import type { Database } from './open.js'

/** Runs reads that all see the same edition. */
export const inOneSnapshot = <T>({ $client }: Database, read: () => T): T =>
  $client.transaction(read).deferred()

/** Runs changes as a whole: commits them, or rolls them back if one fails. Waits for other writers first. */
export const inOneChange = <T>({ $client }: Database, change: () => T): T =>
  $client.transaction(change).immediate()

/** A transaction that changes data, and is open across several calls. */
export interface Transaction {
  isOpen: () => boolean
  /** Begins the transaction. Waits for other writers. */
  begin: () => void
  commit: () => void
  /** Undoes the changes, unless the engine has already done so. */
  rollBack: () => void
}

export const transactionOf = ({ $client }: Database): Transaction => ({
  isOpen: () => $client.inTransaction,
  begin: () => {
    $client.exec('begin immediate')
  },
  commit: () => {
    $client.exec('commit')
  },
  rollBack: () => {
    if ($client.inTransaction) $client.exec('rollback')
  },
})
