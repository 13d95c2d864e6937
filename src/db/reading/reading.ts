import type { Edition } from '../edition.js'
import type { Database } from '../open.js'
import { openSnapshot } from '../snapshot.js'
import { createReadingPool, type Caller, type ReadingPool } from './pool.js'
import { createRead, type Read } from './read.js'
import { startReadingProcess, type ProcessClient } from './process-client.js'
import { readInSession, type Session } from './session.js'
import { runOrSuspend, type Placement, type Rows } from './suspension.js'

/* Requests read on the server's own connection. Their costly statements run in reading processes, if there are any. */

/** The database, as reads see it. */
export interface ReadingConnection {
  db: Database
  /** Decides where statements run; without it, they all run on `db`. */
  placement?: Placement
}

/** The server's own connection to a SQLite file. */
interface FileConnection extends ReadingConnection {
  edition: () => Edition
  /** Runs synchronous reads in one transaction. */
  snapshot: <T>(read: () => T) => T
}

/** A snapshot of the data that stays open between reads. */
export interface OpenSnapshot<T> {
  edition: Edition
  /** The result of the first read. */
  value: T
  /** The connection on which statements are prepared. */
  connection: ReadingConnection
  /** Runs synchronous reads in the snapshot. They may run several times. */
  read: <R>(read: () => R) => Promise<R>
  close: () => void
}

export interface Reading {
  /** Reads the current edition of the data. */
  edition: () => Edition | Promise<Edition>
  read: Read
  /** Opens a snapshot, whose first read may be costly. The reads after it must not be. */
  open: <T>(caller: Caller, first: FirstRead<T>) => Promise<OpenSnapshot<T>>
  /** The number of requests that use a reading process, and of those that wait for one. */
  counts: () => { running: number; waiting: number }
  /** Starts a process, or opens a connection, before the first request needs it. */
  warmUp: () => void
  close: () => void | Promise<void>
}

/** The first read of a snapshot. Its statements are prepared with `connection`, and all of them are costly. */
type FirstRead<T> = (connection: ReadingConnection, edition: Edition) => T

/** Opens something of the database file, or throws if it cannot be opened now. */
type Opening = <T>(open: () => T) => T

/** Reads without reading processes: all statements run here. */
export function readingHere(connection: FileConnection, opening: Opening): Reading {
  return {
    edition: connection.edition,
    read: (_caller, read) => connection.snapshot(() => read(connection.edition())),
    open: (_caller, first) => immediately(() => openHere(connection, opening, first)),
    counts: () => ({ running: 0, waiting: 0 }),
    warmUp: () => undefined,
    close: () => undefined,
  }
}

/** Opens a snapshot whose statements run here. */
function openHere<T>(
  connection: FileConnection,
  opening: Opening,
  first: FirstRead<T>,
): OpenSnapshot<T> {
  const { db, edition, close } = opening(() => openSnapshot(connection.db.connection.name))
  const own = { db }
  try {
    return { edition, value: first(own, edition), connection: own, read: immediately, close }
  } catch (error) {
    close()
    throw error
  }
}

/** The result of a synchronous function as a promise. */
const immediately = <T>(compute: () => T): Promise<T> =>
  new Promise((resolve) => {
    resolve(compute())
  })

export interface ReadingOptions {
  /** The number of reading processes. */
  processes: number
  /** Milliseconds that they may work for one request. */
  budget: number
  /** Throws if the database file cannot be opened again by its name. */
  guard: () => void
}

/** Reads with reading processes. One more process keeps the snapshots of streams. */
export function readingElsewhere(
  connection: FileConnection & { placement: Placement },
  { processes, budget, guard }: ReadingOptions,
): Reading {
  const path = connection.db.connection.name
  const { placement } = connection
  const pool = createReadingPool({ path, size: processes, budget, guard })
  const host = snapshotHost(path, guard)
  return {
    edition: connection.edition,
    read: createRead(connection, placement, pool),
    open: async (caller, first) => {
      const { session, value } = await openWith(host, pool, placement, caller, (edition) =>
        first(connection, edition),
      )
      return {
        edition: session.edition,
        value,
        connection,
        read: (read) => readInSession(session, placement, read),
        close: () => {
          session.end().catch(() => undefined) // the process has ended, and the session with it
        },
      }
    },
    counts: pool.counts,
    warmUp: pool.warmUp,
    close: () => {
      pool.close()
      host.close()
    },
  }
}

/** The process that keeps the snapshots of streams. It starts with the first one. */
function snapshotHost(path: string, guard: () => void) {
  let host: ProcessClient | undefined
  return {
    begin: (): Promise<Session> => {
      guard()
      if (host?.isAlive() !== true) host = startReadingProcess(path)
      return host.begin()
    },
    close: () => host?.kill(new Error('the server is stopping')),
  }
}

/** Opens a session whose edition is that of a first read. A process of the pool runs the costly statements of that read. */
async function openWith<T>(
  host: ReturnType<typeof snapshotHost>,
  pool: ReadingPool,
  placement: Placement,
  caller: Caller,
  first: (edition: Edition) => T,
): Promise<{ session: Session; value: T }> {
  /** Opens a session for a first read; undefined if the edition changes before `process` runs its statements. */
  async function attempt(
    process: ProcessClient | undefined,
  ): Promise<{ session: Session; value: T } | undefined> {
    const session = await host.begin()
    try {
      const found = new Map<string, Rows>()
      for (;;) {
        const outcome = runOrSuspend(() =>
          placement.during('costly', found, () => first(session.edition)),
        )
        if ('value' in outcome) return { session, value: outcome.value }
        const { missing } = outcome.suspension
        if ((await process?.run(missing, found, session.edition)) !== true) break
      }
    } catch (error) {
      await session.end()
      throw error
    }
    await session.end()
    return undefined
  }

  const opened = await attempt(undefined)
  return (
    opened ??
    pool.lend(caller, async (process) => {
      for (;;) {
        const opened = await attempt(process)
        if (opened !== undefined) return opened
      }
    })
  )
}
