import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import type { Database } from '../../db/open.js'
import { textOf } from '../../db/statements.js'
import { packagePath } from '../../model/package-path.js'
import { staleStatements } from '../../records/stored-json.js'
import type { IntegrityTask } from './integrity-worker.js'

export type Integrity = 'not checked' | 'checking' | 'ok' | 'damaged'

interface IntegrityCheck {
  state: () => Integrity
  /** Starts the check in a worker thread with its own connection. */
  start: () => void
  stop: () => Promise<void>
}

/** Errors of SQLite that mean a damaged file. */
const DAMAGE = /^SQLITE_(CORRUPT|NOTADB|IOERR(_(READ|SHORT_READ|DATA|CORRUPTFS))?$)/

export function integrityCheck(db: Database): IntegrityCheck {
  let state: Integrity = 'not checked'
  let worker: Worker | undefined
  return {
    state: () => state,
    start: () => {
      if (db.$client.memory) return
      state = 'checking'
      worker = startWorker({ path: db.$client.name, staleJson: staleStatements(db).map(textOf) })
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

/** The worker is a separate file in dist/, and in src/ if the program runs from its sources. */
function startWorker(workerData: IntegrityTask): Worker {
  return import.meta.url.endsWith('.ts')
    ? new Worker(new URL('./integrity-worker.ts', import.meta.url), { workerData })
    : new Worker(pathToFileURL(packagePath('dist/integrity-worker.js')), {
        workerData,
        execArgv: [],
      })
}
