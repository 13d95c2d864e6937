import { startWorker } from '../../model/files/start-worker.js'
import { fileOf, type Database } from '../database.js'
import type { StatementText } from '../slots.js'
import type { IntegrityTask } from './integrity-worker.js'

/** A check of a whole database that is under way. */
export interface RunningCheck {
  /** What the check has found; null if it could not read the database for another reason than damage. */
  found: Promise<'ok' | 'damaged' | null>
  stop: () => Promise<void>
}

/** Errors of SQLite that mean a damaged file. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|IOERR(_(READ|SHORT_READ|DATA|CORRUPTFS))?$)/

/**
 * Starts the check of a SQLite file, in a thread with a connection of its own. Null if the database is not in a file:
 * PostgreSQL checks its pages itself.
 * @param staleJson statements that return a row if the stored JSON of records with keys from `first` to `last` is stale
 */
export function startIntegrityCheck(
  db: Database,
  staleJson: () => StatementText[],
): RunningCheck | null {
  const file = fileOf(db)
  if (file === null) return null
  const task: IntegrityTask = { path: file.connection.name, staleJson: staleJson() }
  const worker = startWorker('integrity-worker', import.meta.url, task)
  worker.unref()
  const found = new Promise<'ok' | 'damaged' | null>((resolve) => {
    worker.once('message', (isSound: boolean) => {
      resolve(isSound ? 'ok' : 'damaged')
    })
    worker.once('error', (error: Error & { code?: string }) => {
      resolve(DAMAGE.test(error.code ?? '') ? 'damaged' : null)
    })
  })
  return {
    found,
    stop: async () => {
      await worker.terminate()
    },
  }
}
