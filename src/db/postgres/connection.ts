import { MessageChannel, receiveMessageOnPort, type MessagePort } from 'node:worker_threads'
import { VerbatimError } from '../../model/errors.js'
import { startWorker } from '../../model/files/start-worker.js'
import type { PostgresConnection, TransactionKind } from '../connection.js'
import { nameOfUrl, PostgresError } from './errors.js'
import type { Answer, Request, WorkerTask } from './messages.js'

/*
 * A synchronous connection to PostgreSQL: a thread runs pg, and this thread sleeps until the answer is there. So commands
 * have the same code for both engines. The server, which must not sleep, reads through a pool instead.
 */

export type Result = Exclude<Answer, { failure: unknown }>

/** A synchronous connection that also gives whole results, with the names of columns and the number of changes. */
export interface SynchronousPostgres extends PostgresConnection {
  query: (text: string, values: readonly unknown[]) => Result
}

export interface ConnectOptions {
  mode: 'read' | 'write'
  /** Called with the text of every statement that runs. */
  onStatement?: (statement: string) => void
}

/** Milliseconds for connecting. pg gives up after 10 seconds; after this time, its thread cannot have started. */
const CONNECT_TIMEOUT = 30_000
/** Seconds that a transaction waits for others that change data. */
const LOCK_TIMEOUT = 60

/** Lets one transaction change data at a time, in the schema of this database. Others wait in line. */
const LOCK = `select pg_advisory_xact_lock(hashtextextended('verbatim ' || current_schema(), 0))`

/** Settings of a server or a user may not end a command that takes long, as they may a request. */
const UNLIMITED = `
  set local statement_timeout = 0;
  set local idle_in_transaction_session_timeout = 0;
  set local lock_timeout = '${LOCK_TIMEOUT}s'`

/**
 * Changes find their rows by keys. PostgreSQL keeps the plans of their statements, and would read whole tables for each
 * article if it planned while they were small.
 */
const BY_KEYS = 'set local enable_seqscan = off'

/**
 * A change sees what those before it in the line have committed, since each of its statements sees the newest data. What it
 * needs is set in the transaction, because behind a pooler others have set something else in the session.
 */
const BEGIN: Readonly<Record<TransactionKind, string>> = {
  read: `begin isolation level repeatable read read only; ${UNLIMITED}`,
  change: `begin isolation level read committed; ${UNLIMITED}; ${BY_KEYS}; ${LOCK}`,
}

const setUp = (mode: 'read' | 'write') => `
  set client_min_messages = warning;
  set bytea_output = hex;
  set jit = off;
  set statement_timeout = 0;
  set idle_in_transaction_session_timeout = 0;
  set lock_timeout = '${LOCK_TIMEOUT}s';
  set tcp_keepalives_idle = 60;
  ${mode === 'read' ? 'set default_transaction_read_only = on' : ''}`

/** @throws PostgresError if the database cannot be reached or refuses the connection. */
export function connectPostgres(
  url: string,
  { mode, onStatement }: ConnectOptions,
): SynchronousPostgres {
  const { port, wait, end } = startConnection(url, setUp(mode))
  wait(CONNECT_TIMEOUT)
  const ask = (text: string, values?: readonly unknown[]): Result => {
    onStatement?.(text)
    port.postMessage({ text, ...(values && { values }), wait: true } satisfies Request)
    return wait()
  }
  const exec = (text: string): void => {
    ask(text)
  }
  /** The transaction and the savepoints that are open. */
  let depth = 0
  const begin = (kind: TransactionKind) => {
    exec(BEGIN[kind])
    depth = 1
  }
  /** After an error, PostgreSQL rolls back instead. */
  const assertCommitted = ({ command }: Result) => {
    if (command !== 'COMMIT')
      throw new VerbatimError(`database "${nameOfUrl(url)}" has undone the transaction`)
  }
  const commit = () => {
    const result = ask('commit') // fails, and leaves the transaction open, if a statement before has failed
    depth = 0
    assertCommitted(result)
  }
  const sendCommit = () => {
    onStatement?.('commit')
    port.postMessage({ text: 'commit', wait: true } satisfies Request)
    depth = 0
    return {
      confirm: () => {
        try {
          assertCommitted(wait())
        } catch (error) {
          undo('rollback')
          throw error
        }
      },
    }
  }
  /** Undoes statements. If the connection is lost, PostgreSQL has undone them. */
  const undo = (text: string) => {
    port.postMessage({ text, wait: true, undoes: true } satisfies Request)
    try {
      wait()
    } catch (error) {
      if (!(error instanceof PostgresError)) throw error
    }
  }
  const rollBack = () => {
    depth = 0
    undo('rollback')
  }
  return {
    engine: 'postgres',
    name: nameOfUrl(url),
    get inTransaction() {
      return depth > 0
    },
    query: (text, values) => ask(text, values),
    prepare: (text) => ({
      all: (values) => ask(text, values).rows,
      get: (values) => ask(text, values).rows[0],
      send: (values) => {
        onStatement?.(text)
        port.postMessage({ text, values, wait: false } satisfies Request)
      },
    }),
    exec,
    begin,
    commit,
    sendCommit,
    rollBack,
    transaction: (kind, run) => {
      const outer = depth
      const savepoint = `s${outer}`
      if (outer === 0) begin(kind)
      else exec(`savepoint ${savepoint}`)
      depth = outer + 1
      try {
        const result = run()
        if (outer === 0) commit()
        else exec(`release ${savepoint}`)
        return result
      } catch (error) {
        undo(outer === 0 ? 'rollback' : `rollback to ${savepoint}`)
        throw error
      } finally {
        depth = outer
      }
    },
    close: end,
  }
}

/** Starts the thread of a connection. `wait` gives the next answer. */
function startConnection(
  url: string,
  setUp: string,
): { port: MessagePort; wait: (timeout?: number) => Result; end: () => void } {
  const { port1: port, port2 } = new MessageChannel()
  const answered = new Int32Array(new SharedArrayBuffer(4))
  const task: WorkerTask = { url, setUp, port: port2, answered }
  const worker = startWorker('postgres-worker', import.meta.url, task, [port2])
  worker.unref()
  port.unref()
  return {
    port,
    wait: (timeout) => {
      for (;;) {
        const before = Atomics.load(answered, 0)
        const received = receiveMessageOnPort(port) as { message: Answer } | undefined
        if (received === undefined) {
          if (Atomics.wait(answered, 0, before, timeout) === 'timed-out')
            throw new Error('the thread of the connection to PostgreSQL does not start')
          continue
        }
        if ('failure' in received.message) throw new PostgresError(received.message.failure)
        return withBuffers(received.message)
      }
    },
    end: () => {
      port.close()
    },
  }
}

/** Bytes arrive from the thread as arrays that are no buffers. */
function withBuffers(result: Result): Result {
  for (const column of result.bytes)
    for (const row of result.rows) {
      const bytes = row[column] as Uint8Array | null
      if (bytes !== null) row[column] = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    }
  return result
}
