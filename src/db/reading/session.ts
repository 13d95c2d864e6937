import type { Edition } from '../edition.js'
import { runOrSuspend, type Missing, type Placement, type Rows } from './suspension.js'

/** A snapshot of the data: all of its statements read the same edition. */
export interface Session {
  edition: Edition
  /** Runs statements, and adds their rows to those that were found. */
  run: (missing: readonly Missing[], found: Map<string, Rows>) => Promise<void>
  end: () => Promise<void>
}

export const statementsOf = (missing: readonly Missing[]) =>
  missing.map(({ statement }) => statement)

/** Adds the rows of statements to those that were found. */
export function keep(
  rows: readonly Rows[],
  missing: readonly Missing[],
  found: Map<string, Rows>,
): void {
  for (const [i, { key }] of missing.entries()) found.set(key, rows[i]!)
}

/** Runs reads all of whose statements run in a session. `found` are rows that were read in it before. */
export async function readInSession<T>(
  session: Session,
  placement: Placement,
  read: () => T,
  found = new Map<string, Rows>(),
): Promise<T> {
  for (;;) {
    const outcome = runOrSuspend(() => placement.during('all', found, read))
    if ('value' in outcome) return outcome.value
    await session.run(outcome.suspension.missing, found)
  }
}
