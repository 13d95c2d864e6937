import { bindSlots, type StatementText, type Values } from '../slots.js'

/*
 * Costly statements run in a reading process, but reads are synchronous functions. A costly statement therefore throws a
 * Suspension. When a reading process has found its rows, the read runs again from its beginning, and the statement
 * returns these rows.
 */

/** Rows as arrays of their columns. */
export type Rows = unknown[][]

/** A statement and the values to bind, as they are sent to a reading process. */
export interface BoundStatement {
  sql: string
  values: unknown[]
}

/** The rows that reading processes have found for a read, by the key of their statement. */
export type FoundRows = ReadonlyMap<string, Rows>

/** A statement whose rows a read needs. */
export interface Missing {
  statement: BoundStatement
  /** Identifies the statement with its values. */
  key: string
}

/** Thrown by a read that needs the rows of some statements. */
export class Suspension extends Error {
  override name = 'Suspension'
  constructor(readonly missing: readonly Missing[]) {
    super('a reading process has to run statements')
  }
}

/** The cost of a statement: `quick` if an index gives its rows, `costly` if it must count, collect, rank or test many rows. */
export type Cost = 'quick' | 'costly'

/** Decides where the statements of the current read run. */
export interface Placement {
  /**
   * The rows that a reading process has found for a statement; undefined if the statement is to run here.
   * @throws Suspension if a reading process has to find them.
   */
  rows: (cost: Cost, statement: StatementText, values: Values | undefined) => Rows | undefined
  /** Runs a synchronous read whose costly statements, or all of whose statements, run in a reading process. */
  during: <T>(which: 'costly' | 'all', found: FoundRows, read: () => T) => T
}

export function createPlacement(): Placement {
  let current: { which: 'costly' | 'all'; found: FoundRows } | undefined
  return {
    rows: (cost, { sql, slots }, values) => {
      if (current === undefined || (cost === 'quick' && current.which === 'costly'))
        return undefined
      const bound = bindSlots(slots, values)
      const key = `${sql} ${JSON.stringify(bound)}`
      const rows = current.found.get(key)
      if (rows === undefined) throw new Suspension([{ statement: { sql, values: bound }, key }])
      return rows
    },
    during: (which, found, read) => {
      const outer = current
      current = { which, found }
      try {
        return read()
      } finally {
        current = outer
      }
    },
  }
}

/** The value of a read, or what suspended it. */
export function runOrSuspend<T>(read: () => T): { value: T } | { suspension: Suspension } {
  try {
    return { value: read() }
  } catch (error) {
    if (error instanceof Suspension) return { suspension: error }
    throw error
  }
}
