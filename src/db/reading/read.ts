import { isSameEdition, type Edition } from '../edition.js'
import type { Caller, ReadingPool } from './pool.js'
import type { ProcessClient } from './process-client.js'
import { readInSession } from './session.js'
import {
  runOrSuspend,
  type Suspension,
  type FoundRows,
  type Placement,
  type Rows,
} from './suspension.js'

/*
 * Reads a request's data from one edition. The read begins on the server's own connection. Each time that it needs a costly
 * statement that may not run there, a reading process runs it, and the read runs again with its rows. If the edition changes
 * meanwhile, the whole read moves to a snapshot in a reading process, so that frequent loads cannot delay it for ever.
 */

/** The synchronous reads of a request. They may run several times, and must have no lasting effect before they return. */
export type SyncRead<T> = (edition: Edition) => T

/** Runs the reads of a request of a client, and returns their result, or a promise of it if they have to wait. */
export type Read = <T>(caller: () => Caller, read: SyncRead<T>) => T | Promise<T>

interface Connection {
  edition: () => Edition
  /** Runs synchronous reads in one transaction. */
  snapshot: <T>(read: () => T) => T
}

/** A read that has returned a value or was suspended, and its edition. */
type Outcome<T> = { edition: Edition } & ({ value: T } | { suspension: Suspension })

export function createRead(
  { edition, snapshot }: Connection,
  placement: Placement,
  pool: ReadingPool,
): Read {
  /** Runs a read with the rows that were found; undefined if `expected` is no longer the current edition. */
  const attempt = <T>(
    read: SyncRead<T>,
    found: FoundRows,
    expected?: Edition,
  ): Outcome<T> | undefined =>
    snapshot(() => {
      const current = edition()
      if (expected !== undefined && !isSameEdition(current, expected)) return undefined
      const outcome = runOrSuspend(() =>
        // A read that has been suspended leaves all costly statements to the process that it has.
        placement.during('costly', found, () => read(current), found === NONE ? ALLOWANCE : 0),
      )
      return { edition: current, ...outcome }
    })

  /** Goes on with a suspended read. */
  async function resume<T>(
    process: ProcessClient,
    read: SyncRead<T>,
    suspended: Outcome<T>,
  ): Promise<T> {
    const found = new Map<string, Rows>()
    let outcome: Outcome<T> | undefined = suspended
    while (outcome !== undefined) {
      if ('value' in outcome) return outcome.value
      const { edition, suspension }: { edition: Edition; suspension: Suspension } = outcome
      const isSameEdition: boolean = await process.run(suspension.missing, found, edition)
      outcome = isSameEdition ? attempt(read, found, edition) : undefined
    }
    const session = await process.begin()
    try {
      return await readInSession(session, placement, () => read(session.edition))
    } finally {
      await session.end()
    }
  }

  return (caller, read) => {
    const first = attempt(read, NONE)!
    if ('value' in first) return first.value
    return pool.lend(caller(), (process, hasWaited) =>
      // While this request waited, another one may have found the rows.
      resume(process, read, hasWaited ? attempt(read, NONE)! : first),
    )
  }
}

const NONE: FoundRows = new Map()

/**
 * Milliseconds that the server may work on costly statements of a read of a small database. A message to a process and
 * back takes up to 0.2 ms, and other requests hardly notice a wait of 10 ms.
 */
const ALLOWANCE = 10
