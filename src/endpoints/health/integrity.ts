import { startIntegrityCheck, type RunningCheck } from '../../db/integrity/integrity.js'
import type { Database } from '../../db/open.js'
import { textOf } from '../../db/statements.js'
import { VerbatimError } from '../../model/errors.js'
import { staleStatements } from '../../records/stored-json.js'

export type Integrity = 'not checked' | 'checking' | 'ok' | 'damaged'

export interface IntegrityCheck {
  state: () => Integrity
  /** Throws a VerbatimError once the check has found damage: no answer is better than a wrong one. */
  assertSound: () => void
  /** Starts the check, if the database needs one. */
  start: () => void
  stop: () => Promise<void>
}

/** The check of a database, and what it has found so far. */
export function integrityCheck(db: Database): IntegrityCheck {
  let state: Integrity = 'not checked'
  let running: RunningCheck | null = null
  return {
    state: () => state,
    assertSound: () => {
      if (state === 'damaged')
        throw new VerbatimError(
          `database "${db.connection.name}" is damaged: restore it, or delete it and load again`,
        )
    },
    start: () => {
      running = startIntegrityCheck(db, () => staleStatements(db).map(textOf))
      if (running === null) return
      state = 'checking'
      void running.found.then((found) => {
        state = found ?? 'not checked'
      })
    },
    stop: async () => {
      await running?.stop()
    },
  }
}
