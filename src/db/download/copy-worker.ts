import { parentPort, workerData } from 'node:worker_threads'
import { eraseFromFile } from '../erase.js'
import { Sqlite } from '../sqlite.js'

/*
 * Copies the database in a thread of its own, because SQLite copies it in one statement. VACUUM
 * INTO copies neither free pages nor the traces of deleted rows in other pages.
 */

export interface CopyTask {
  from: string
  to: string
  /** The statements that create its views. */
  views: readonly string[]
}

const { from, to, views } = workerData as CopyTask
const source = new Sqlite(from, { readonly: true })
try {
  source.prepare('vacuum into ?').run(to)
} finally {
  source.close()
}
const copy = new Sqlite(to)
try {
  copy.pragma('journal_mode = DELETE')
  copy.exec(views.join(';\n'))
  eraseFromFile(copy) // while a load is running, the words of articles that it has replaced are in the full-text index
} finally {
  copy.close()
}
parentPort!.postMessage('copied')
