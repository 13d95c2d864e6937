import { statSync } from 'node:fs'
import type { Statement } from 'better-sqlite3'
import { VerbatimError } from '../model/errors.js'
import type { Database } from './open.js'

export type FileState = 'same' | 'removed' | 'replaced' | 'cut short'

/**
 * Follows the file of an open database. What was removed or replaced is still whole to who has it open; what was
 * cut short is not, and SQLite takes the missing pages for zeros. The state is that at the call.
 */
export function fileState(db: Database): () => FileState {
  const { name, memory } = db.$client
  if (memory) return () => 'same'
  const opened = statSync(name)
  const pages = db.$client
    .prepare<[], number>('select page_count * page_size from pragma_page_count, pragma_page_size')
    .pluck()
  let seen = opened.size
  return () => {
    const now = statSync(name, { throwIfNoEntry: false })
    if (now === undefined) return 'removed'
    if (now.ino !== opened.ino || now.dev !== opened.dev) return 'replaced'
    // New pages may stand in the write-ahead log only, and VACUUM gives pages back.
    if (now.size < seen && now.size < known(pages)) return 'cut short'
    seen = now.size
    return 'same'
  }
}

/** The size that the database says it has; what says nothing any more was larger. */
function known(size: Statement<[], number>): number {
  try {
    return size.get()!
  } catch {
    return Infinity
  }
}

/** Throws a VerbatimError where the open file can no longer be read rightly (`reading`), or opened again under its name (`opening`). */
export function fileGuard(db: Database): (purpose: 'reading' | 'opening') => void {
  const state = fileState(db)
  return (purpose) => {
    const now = state()
    if (now === 'cut short' || (now !== 'same' && purpose === 'opening'))
      throw new VerbatimError(`database "${db.$client.name}" was ${now}: restart the server`)
  }
}
