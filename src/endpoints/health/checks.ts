import type { CircuitBreaker } from '../../db/circuit-breaker.js'
import { editionReader } from '../../db/edition.js'
import { fileState } from '../../db/file-state.js'
import { assertMigrated } from '../../db/migrate.js'
import type { SqliteDatabase } from '../../db/open.js'
import { VerbatimError } from '../../model/errors.js'
import { integrityCheck, type Integrity } from './integrity.js'

export interface Checks {
  /** The reasons why the server cannot answer correctly, without any path; empty if it is ready. */
  faults(): string[]
  /** The number of the current edition. */
  edition(): number
  /** The result of the integrity check of the whole file. */
  integrity(): Integrity
  /** Throws a VerbatimError once the integrity check has found damage: no answer is better than a wrong one. */
  assertSound(): void
  /** Starts the integrity check. */
  start(): void
  close(): Promise<void>
}

export function createChecks(
  db: SqliteDatabase,
  breaker: CircuitBreaker,
  isStopping: () => boolean,
): Checks {
  const edition = editionReader(db)
  const state = fileState(db)
  const integrity = integrityCheck(db)

  const fault = (check: () => void, words: string): string[] => {
    try {
      breaker(check)
      return []
    } catch {
      return [words]
    }
  }

  return {
    edition: () => breaker(edition).number,
    integrity: integrity.state,
    assertSound: () => {
      if (integrity.state() === 'damaged')
        throw new VerbatimError(
          `database "${db.$client.name}" is damaged: restore it, or delete it and load again`,
        )
    },
    faults: () => [
      ...(isStopping() ? ['the server is stopping'] : []),
      ...fault(edition, 'the database does not answer'),
      ...fault(() => {
        assertMigrated(db)
      }, 'the schema of the database is not that of this program'),
      ...(state() === 'same' ? [] : [`the database file was ${state()}; restart the server`]),
      ...(integrity.state() === 'damaged'
        ? ['the check of the database found damage; restore it, or delete it and load again']
        : []),
    ],
    start: integrity.start,
    close: integrity.stop,
  }
}
