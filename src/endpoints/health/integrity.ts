import type { Worker } from 'node:worker_threads'
import { fileOf, type Database } from '../../db/open.js'
import { textOf } from '../../db/statements.js'
import { VerbatimError } from '../../model/errors.js'
import { startWorker } from '../../model/files/start-worker.js'
import { staleStatements } from '../../records/stored-json.js'
import type { IntegrityTask } from './integrity-worker.js'

export type Integrity = 'not checked' | 'checking' | 'ok' | 'damaged'

export interface IntegrityCheck {
  state: () => Integrity
  /** Throws a VerbatimError once the check has found damage: no answer is better than a wrong one. */
  assertSound: () => void
  /** Starts the check in a worker thread with its own connection. */
  start: () => void
  stop: () => Promise<void>
}

/** Errors of SQLite that mean a damaged file. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|IOERR(_(READ|SHORT_READ|DATA|CORRUPTFS))?$)/

/** The check of a SQLite file. PostgreSQL checks its pages itself. */
export function integrityCheck(db: Database): IntegrityCheck {
  let state: Integrity = 'not checked'
  let worker: Worker | undefined
  return {
    state: () => state,
    assertSound: () => {
      if (state === 'damaged')
        throw new VerbatimError(
          `database "${db.connection.name}" is damaged: restore it, or delete it and load again`,
        )
    },
    start: () => {
      const file = fileOf(db)
      if (file === null) return
      state = 'checking'
      const task: IntegrityTask = {
        path: file.connection.name,
        staleJson: staleStatements(db).map(textOf),
      }
      worker = startWorker('integrity-worker', import.meta.url, task)
      worker.once('message', (sound: boolean) => {
        state = sound ? 'ok' : 'damaged'
      })
      worker.once('error', (error: Error & { code?: string }) => {
        state = DAMAGE.test(error.code ?? '') ? 'damaged' : 'not checked'
      })
      worker.unref()
    },
    stop: async () => {
      await worker?.terminate()
    },
  }
}
