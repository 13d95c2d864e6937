import { statSync } from 'node:fs'
import type { Statement } from 'better-sqlite3'
import { VerbatimError } from '../model/errors.js'
import type { SqliteDatabase } from './open.js'

type FileState = 'same' | 'removed' | 'replaced' | 'cut short'

/**
 * Follows the file of an open database; the result reads its current state. A file that was removed
 * or replaced can still be read through the open connection. A file that was cut short cannot:
 * SQLite reads its missing pages as zeros.
 */
export function fileState(db: SqliteDatabase): () => FileState {
  const { name, memory } = db.$client
  if (memory) return () => 'same'
  const opened = statSync(name)
  const size = db.$client
    .prepare<[], number>('select page_count * page_size from pragma_page_count, pragma_page_size')
    .pluck()
  let seen = opened.size
  return () => {
    const now = statSync(name, { throwIfNoEntry: false })
    if (now === undefined) return 'removed'
    if (now.ino !== opened.ino || now.dev !== opened.dev) return 'replaced'
    // New pages may be in the write-ahead log only, and VACUUM makes the file smaller.
    if (now.size < seen && now.size < expectedSize(size)) return 'cut short'
    seen = now.size
    return 'same'
  }
}

/** The size that the database states; infinite if it cannot even be read. */
function expectedSize(size: Statement<[], number>): number {
  try {
    return size.get()!
  } catch {
    return Infinity
  }
}

/**
 * The result throws a VerbatimError if the open file cannot be read correctly (`reading`), or if it
 * cannot be opened again by its name (`opening`).
 */
export function fileGuard(db: SqliteDatabase): (purpose: 'reading' | 'opening') => void {
  const state = fileState(db)
  return (purpose) => {
    const now = state()
    if (now === 'cut short' || (now !== 'same' && purpose === 'opening'))
      throw new VerbatimError(`database "${db.$client.name}" was ${now}: restart the server`)
  }
}
