import { VerbatimError } from '../model/errors.js'

/** Collects the faults of one file, so that a single error reports them all. */
export interface FaultList {
  /** Lines and columns count from 1. */
  add(line: number, column: number, message: string): void
  /** @throws VerbatimError with each fault as `file:line:column message`. */
  throwIfAny(): void
}

/** More faults than these are only counted. */
const MAX_LISTED = 20

export function createFaultList(file: string): FaultList {
  const lines: string[] = []
  let count = 0
  return {
    add(line, column, message) {
      if (++count <= MAX_LISTED) lines.push(`${file}:${line}:${column} ${message}`)
    },
    throwIfAny() {
      if (count > MAX_LISTED) lines.push(`${file}: and ${count - MAX_LISTED} more faults`)
      if (count > 0) throw new VerbatimError(lines.join('\n'))
    },
  }
}
