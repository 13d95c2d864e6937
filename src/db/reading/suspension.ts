import type { Step, StepName } from '../row-steps.js'
import { bindSlots, type StatementText, type Values } from '../slots.js'

/*
 * Costly statements run in a reading process, but reads are synchronous functions. A costly statement therefore throws a
 * Suspension. When a reading process has found its rows, the read runs again from its beginning, and the statement
 * returns these rows. In a small database, where no statement takes long, the server first runs some of them itself.
 */

/** Rows as arrays of their columns. */
export type Rows = unknown[][]

/** A statement and the values to bind, as they are sent to a reading process. */
export interface BoundStatement {
  sql: string
  values: unknown[]
  isPlannedOnce?: boolean
  /** The step that follows it, if any. */
  step?: Step
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
  /** Each statement once. */
  readonly missing: readonly Missing[]
  constructor(missing: readonly Missing[]) {
    super('a reading process has to run statements')
    this.missing = [...new Map(missing.map((one) => [one.key, one])).values()]
  }
}

/**
 * The cost of a statement. `quick`: an index gives its rows. `costly`: it must count, collect, rank or test many rows.
 * `unbounded`: it also reads whole texts, so it may take long in a small database, too.
 */
export type Cost = 'quick' | 'costly' | 'unbounded'

/** A statement that a read runs, and how to run it here. */
interface RunnableStatement extends StatementText {
  cost: Cost
  step?: StepName | undefined
  run: (values: Values | undefined) => Rows
}

/** Decides where the statements of the current read run. */
export interface Placement {
  /**
   * The rows of a statement.
   * @throws Suspension if a reading process has to find them.
   */
  rows: (statement: RunnableStatement, values: Values | undefined) => Rows
  /**
   * Runs a synchronous read whose costly statements, or all of whose statements, run in a reading process. In a small
   * database, costly ones run here until they have taken `allowance` milliseconds.
   */
  during: <T>(which: 'costly' | 'all', found: FoundRows, read: () => T, allowance?: number) => T
}

/** @param isSmall tells whether the database is small; it is asked before each costly statement. */
export function createPlacement(isSmall: () => boolean): Placement {
  let current: { which: 'costly' | 'all'; found: FoundRows; allowance: number } | undefined
  return {
    rows: ({ cost, sql, slots, isPlannedOnce, step, run }, values = {}) => {
      if (current === undefined || (current.which === 'costly' && cost === 'quick'))
        return run(values)
      if (cost === 'costly' && current.allowance > 0 && isSmall()) {
        const began = performance.now()
        const rows = run(values)
        current.allowance -= performance.now() - began
        return rows
      }
      const bound = bindSlots(slots, values)
      const followed = step && { step: { name: step, values } }
      const planned = isPlannedOnce && { isPlannedOnce }
      const key = `${sql} ${JSON.stringify(bound)}${followed ? JSON.stringify(followed.step) : ''}`
      const rows = current.found.get(key)
      if (rows === undefined)
        throw new Suspension([{ statement: { sql, values: bound, ...planned, ...followed }, key }])
      return rows
    },
    during: (which, found, read, allowance = 0) => {
      const outer = current
      current = { which, found, allowance }
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
