import { currentEdition, isSameEdition, reasonOf, type Edition } from '../edition.js'
import type { Database } from '../open.js'
import type { Reading, ReadingConnection } from '../reading/reading.js'
import { readInSession } from '../reading/session.js'
import { createPlacement, runOrSuspend, type Missing, type Rows } from '../reading/suspension.js'
import { createPostgresPool, type PostgresPoolOptions } from './pool.js'
import { beginSession, editionStatement } from './session.js'
import { sharedRead } from './shared-read.js'

/*
 * How requests read from PostgreSQL. Reads are synchronous functions: each statement whose rows are not there suspends the
 * read, and the read begins again when a transaction has found them (../reading/suspension.ts).
 *
 * Most reads take as few round trips as statements that depend on each other. A read therefore first runs in the edition
 * that was current a moment ago, without a connection. The statements that it needs then go to PostgreSQL together with the
 * beginning of the transaction. Their rows are right in any edition, because the transaction reads them. The edition itself
 * may be another one: so the read always begins again with the edition that the transaction has read.
 */

export function readingOnPostgres(
  db: Database,
  options: PostgresPoolOptions,
): { reader: ReadingConnection; reading: Reading; faults: () => Promise<string[]> } {
  const pool = createPostgresPool(options)
  const current = currentEdition(db)
  const placement = createPlacement(() => false)
  const reader = { db, placement }
  const { budget } = options
  /** The edition that was read last. */
  let known: Edition | undefined
  const edition = sharedRead(() =>
    pool.lendAtOnce(async (client) => {
      const [rows] = await client.run([editionStatement(current)])
      return (known = current.editionOf(rows![0]!))
    }),
  )

  /** What a read needs first, or its value if it needs no rows; undefined if no edition is known. */
  function begun<T>(read: (edition: Edition) => T): Begun<T> | undefined {
    if (known === undefined) return undefined
    const edition = known
    try {
      const outcome = runOrSuspend(() => placement.during('all', NONE, () => read(edition)))
      return 'value' in outcome
        ? { edition, value: outcome.value }
        : { missing: outcome.suspension.missing }
    } catch {
      return undefined // it fails again in the current edition, or does not fail there
    }
  }

  const reading: Reading = {
    edition,
    read: async (caller, read) => {
      const first = begun(read)
      if (first !== undefined && 'value' in first && isSameEdition(first.edition, await edition()))
        return first.value
      const missing = first !== undefined && 'missing' in first ? first.missing : []
      return pool.lend(caller(), async (client) => {
        const found = new Map<string, Rows>()
        const session = await beginSession(client, current, budget, missing, found)
        known = session.edition
        try {
          return await readInSession(session, placement, () => read(session.edition), found)
        } finally {
          await session.end()
        }
      })
    },
    open: async (_caller, first) => {
      const { client, explained, release } = await pool.lendToStream()
      const close = () => {
        client.send('commit')
        release()
      }
      try {
        const session = await explained(beginSession(client, current, Infinity, [], new Map()))
        const read = <R>(read: () => R) => explained(readInSession(session, placement, read))
        const value = await read(() => first(reader, session.edition))
        return { edition: session.edition, value, connection: reader, read, close }
      } catch (error) {
        close()
        throw error
      }
    },
    counts: pool.counts,
    warmUp: () => {
      edition().catch(() => undefined) // the first request tells why
    },
    close: pool.close,
  }
  const faults = () =>
    edition().then(
      () => [],
      (error: unknown) => [reasonOf(error)],
    )
  return { reader, reading, faults }
}

type Begun<T> = { edition: Edition; value: T } | { missing: readonly Missing[] }

const NONE: ReadonlyMap<string, Rows> = new Map()
