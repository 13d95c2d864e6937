import { VerbatimError } from '../model/errors.js'

/** Runs a read, or refuses it while the circuit is open. */
export type CircuitBreaker = <T>(read: () => T) => T

/** Milliseconds for which the circuit stays open. */
const OPEN = 5000

/**
 * Creates a circuit breaker for a database that another program locks. Readers wait for no writer;
 * but while another program locks the index of the write-ahead log, SQLite blocks the whole thread:
 * for half a second (the busy timeout of a reader), or in rare states for ten, which no setting
 * changes. One request waits that long; it opens the circuit, and the requests after it are refused
 * at once.
 */
export function circuitBreaker(openFor = OPEN): CircuitBreaker {
  let closesAt = 0
  return (read) => {
    if (performance.now() < closesAt)
      throw new VerbatimError('the database is locked by another program')
    try {
      return read()
    } catch (error) {
      if (isLocked(error)) closesAt = performance.now() + openFor
      throw error
    }
  }
}

const isLocked = (error: unknown): boolean => {
  const { code } = error as { code?: unknown }
  const cause = (error as { cause?: { code?: unknown } }).cause // of an error that openDatabase explains
  return /^SQLITE_(BUSY|PROTOCOL)/.test(String(code ?? cause?.code))
}
