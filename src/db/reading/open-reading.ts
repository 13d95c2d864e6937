import { circuitBreaker } from '../circuit-breaker.js'
import { editionReader, reasonOf } from '../edition.js'
import { fileGuard, fileState } from '../file-state.js'
import { lastKeyReader } from '../last-key.js'
import { isSqlite, type Database, type SqliteDatabase } from '../database.js'
import { readingElsewhere, readingHere, type Reading, type ReadingConnection } from './reading.js'
import { createPlacement } from './suspension.js'

/* Opens the reads of the server, which differ by engine. */

export interface ReadingSettings {
  /** The URL of a PostgreSQL database, with its password. */
  url: string
  /** The most connections to PostgreSQL for requests, and those for streams. */
  connections: number
  streams: number
  /** The reading processes of a SQLite file. */
  processes: number
  /** Milliseconds that the costly statements of a request may take. */
  budget: number
  /** The number of records up to which a database is small. */
  smallDatabase: number
  /** Throws once the data is known to be damaged. */
  assertSound: () => void
}

interface OpenedReading {
  reader: ReadingConnection
  reading: Reading
  /** The reasons why the database cannot be read correctly, without any path; none if it can. */
  faults: () => Promise<string[]> | string[]
}

/** Opens the reads of a database that is up to date. */
export async function openReading(db: Database, settings: ReadingSettings): Promise<OpenedReading> {
  if (isSqlite(db)) return readingOfFile(db, settings)
  const { readingOnPostgres } = await import('../postgres/reading.js')
  return readingOnPostgres(db, settings)
}

function readingOfFile(
  db: SqliteDatabase,
  { processes, budget, smallDatabase, assertSound }: ReadingSettings,
): OpenedReading {
  const guard = fileGuard(db)
  const breaker = circuitBreaker()
  const current = editionReader(db)
  const connection = {
    db,
    // Every response begins with it, also one from the response cache.
    edition: () => {
      assertSound()
      return breaker(current)
    },
    snapshot: <T>(read: () => T): T => {
      guard('reading')
      return db.connection.transaction('read', read)
    },
  }
  const assertOpenable = () => {
    guard('opening')
    assertSound()
  }
  const faults = faultsOf(db, () => breaker(current))
  if (processes === 0 || db.connection.client.memory) {
    const opening = <T>(open: () => T): T => {
      assertOpenable()
      return breaker(open)
    }
    return { reader: { db }, reading: readingHere(connection, opening), faults }
  }
  const lastKey = lastKeyReader(db)
  const placement = createPlacement(() => lastKey() <= smallDatabase)
  const options = { processes, budget, guard: assertOpenable }
  return {
    reader: { db, placement },
    reading: readingElsewhere({ ...connection, placement }, options),
    faults,
  }
}

function faultsOf(db: SqliteDatabase, readEdition: () => unknown): () => string[] {
  const state = fileState(db)
  const reasons = (): string[] => {
    try {
      readEdition()
      return []
    } catch (error) {
      return [reasonOf(error)]
    }
  }
  return () => [
    ...reasons(),
    ...(state() === 'same' ? [] : [`the database file was ${state()}; restart the server`]),
  ]
}
