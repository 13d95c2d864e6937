import { setImmediate } from 'node:timers/promises'
import pg from 'pg'
import { OverloadedError, TooExpensiveError } from '../../model/errors.js'
import { createFairQueue, QueueFull } from '../reading/fair-queue.js'
import type { Caller } from '../reading/pool.js'
import { explainPostgresError, isLost, isTimeout, nameOfUrl } from './errors.js'
import { createClient, type PostgresClient } from './client.js'
import { KEEPALIVE_DELAY } from './keepalive.js'
import { valueTypes } from './values.js'

/* The connections of the server to PostgreSQL. Each request has one for itself until its reads are done. */

export interface PostgresPoolOptions {
  url: string
  /** The most connections for requests. */
  connections: number
  /** The most connections for streams. */
  streams: number
  /** Milliseconds that PostgreSQL may work for one request. */
  budget: number
}

export interface PostgresPool {
  /**
   * Lends a connection to a client until `use` settles. `use` runs again on another connection if the first one is lost.
   * @throws TooExpensiveError if the budget is spent, OverloadedError if too many requests of the client are waiting,
   * VerbatimError if the database does not answer.
   */
  lend: <T>(caller: Caller, use: (client: PostgresClient) => Promise<T>) => Promise<T>
  /** The same without a turn, for a short read that requests share. */
  lendAtOnce: <T>(use: (client: PostgresClient) => Promise<T>) => Promise<T>
  /** Lends a connection for a stream. Call `release` once. `explained` gives the errors of `lend`. */
  lendToStream: () => Promise<{
    client: PostgresClient
    explained: <T>(result: Promise<T>) => Promise<T>
    release: () => void
  }>
  counts: () => { running: number; waiting: number }
  close: () => Promise<void>
}

/** The most requests of one client that may wait for a connection. Most of them wait for less than a millisecond. */
const MAX_WAITING = 1000
/** Milliseconds to wait for a new connection. */
const CONNECT_TIMEOUT = 5000
/** Milliseconds after which an unused connection is closed. */
const IDLE_TIMEOUT = 60_000
/** Milliseconds beyond the budget in which PostgreSQL must have ended a statement. After that, it is taken for lost. */
const GRACE = 2000

/** Connections that a read tries. */
const ATTEMPTS = 3

const setUp = (budget: number) => `
  set client_min_messages = warning;
  set bytea_output = hex;
  set jit = off;
  set statement_timeout = ${budget};
  set idle_in_transaction_session_timeout = 0`

export function createPostgresPool(options: PostgresPoolOptions): PostgresPool {
  const { url, connections: size, streams, budget } = options
  const share = Math.ceil(size / 2) // so that one client leaves at least half of the connections to the others
  const queue = createFairQueue({ places: size, share, maxWaiting: MAX_WAITING })
  const connections = new pg.Pool({
    connectionString: url,
    types: valueTypes,
    pipeline: true,
    application_name: 'verbatim',
    max: size + streams + 1, // one reads the edition
    connectionTimeoutMillis: CONNECT_TIMEOUT,
    idleTimeoutMillis: IDLE_TIMEOUT,
    keepAlive: true,
    keepAliveInitialDelayMillis: KEEPALIVE_DELAY,
    onConnect: (client) => client.query(setUp(budget)) as unknown as undefined, // the pool waits for a promise
  })
  connections.on('error', () => undefined) // an unused connection is lost: the pool opens another one
  const clients = new WeakMap<pg.PoolClient, PostgresClient>()
  /** Takes a connection out of the pool. */
  async function take() {
    const connection = await connections.connect()
    let client = clients.get(connection)
    if (client === undefined) clients.set(connection, (client = createClient(connection)))
    const { isSpent } = client
    return {
      client,
      stream: connection.connection.stream,
      release: () => {
        connection.release(isSpent())
      },
    }
  }

  /** Runs `use` on a connection. One that does not answer in time is closed. */
  async function attempt<T>(use: (client: PostgresClient) => Promise<T>): Promise<T> {
    const { client, stream, release } = await take()
    const timer = setTimeout(() => {
      stream.destroy(new Error('timeout: the server does not answer'))
    }, budget + GRACE)
    try {
      return await use(client)
    } finally {
      clearTimeout(timer)
      release()
    }
  }

  const explained = <T>(result: Promise<T>): Promise<T> =>
    result.catch((error: unknown) => {
      throw isTimeout(error)
        ? new TooExpensiveError(budget)
        : explainPostgresError(error, nameOfUrl(url))
    })

  /** Several connections may be lost at once, and those that are not in use show it when the next one is taken. */
  async function untilAnswered<T>(use: (client: PostgresClient) => Promise<T>): Promise<T> {
    for (let left = ATTEMPTS - 1; ; left--) {
      try {
        return await attempt(use)
      } catch (error) {
        if (left === 0 || !isLost(error)) throw error
        await setImmediate() // lets the pool see which connections are lost
      }
    }
  }
  const run = <T>(use: (client: PostgresClient) => Promise<T>) => explained(untilAnswered(use))

  return {
    lend: async ({ client, isGone }, use) => {
      const { release } = await queue.enter(client).catch(explainFull)
      try {
        if (isGone()) throw new OverloadedError('the client did not wait for its turn')
        return await run(use)
      } finally {
        release()
      }
    },
    lendAtOnce: run,
    lendToStream: async () => {
      const { client, release } = await explained(take())
      return { client, explained, release }
    },
    counts: queue.counts,
    close: () => connections.end(),
  }
}

function explainFull(error: unknown): never {
  throw error instanceof QueueFull ? new OverloadedError(error.message) : error
}
