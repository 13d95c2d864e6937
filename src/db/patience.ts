import { VerbatimError } from '../model/errors.js'

/** Runs a read that may have to wait for another program. */
export type Patience = <T>(read: () => T) => T

/** Milliseconds for which nothing is read after a read has waited in vain. */
const PAUSE = 5000

/**
 * Readers wait for no writer; but where another program keeps the index of the write-ahead log locked, SQLite waits with the whole thread:
 * half a second (BUSY_TIMEOUT), in rare states ten, which can't be set. So that not every request waits in turn, one does, and then all are
 * refused for a while.
 */
export function patience(pause = PAUSE): Patience {
  let again = 0
  return (read) => {
    if (performance.now() < again)
      throw new VerbatimError('the database is locked by another program')
    try {
      return read()
    } catch (error) {
      if (isLocked(error)) again = performance.now() + pause
      throw error
    }
  }
}

const isLocked = (error: unknown): boolean => {
  const code =
    (error as { code?: unknown }).code ?? (error as { cause?: { code?: unknown } }).cause?.code // as openDatabase explains it
  return typeof code === 'string' && /^SQLITE_(BUSY|PROTOCOL)/.test(code)
}
