import type { MessagePort } from 'node:worker_threads'

/* The messages between the thread that runs a command and the one that runs its statements. */

/** The data with which the thread of the statements starts. */
export interface WorkerTask {
  url: string
  /** Statements that set the session up. */
  setUp: string
  port: MessagePort
  /** The number of answers; it wakes the thread that waits for one. */
  answered: Int32Array
}

export interface Request {
  text: string
  /** Without values, the text may have several statements, and is not prepared. */
  values?: readonly unknown[]
  /** False if the result is not waited for. */
  wait: boolean
  /** True if the statement undoes what has failed before: it runs all the same. */
  undoes?: boolean
}

/** An error of PostgreSQL, or of the connection to it. */
export interface Failure {
  message: string
  /** Its SQLSTATE, or a code of the system such as ECONNREFUSED. */
  code?: string
  /** The part of the statement at which it failed. */
  near?: string
}

/** The answer to a request that waits. */
export type Answer =
  | {
      columns: string[]
      /** The indexes of the columns of bytes. */
      bytes: number[]
      rows: unknown[][]
      /** The number of rows that were read or changed. */
      count: number
      command: string
    }
  | { failure: Failure }
