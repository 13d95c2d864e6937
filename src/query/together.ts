import { runOrSuspend, Suspension, type Missing } from '../db/reading/suspension.js'

/**
 * Returns the values of several reads. Reads that are suspended are suspended as one, so that a reading process runs all of
 * their statements at once.
 */
export function together<T extends readonly unknown[]>(
  reads: readonly [...{ [K in keyof T]: () => T[K] }],
): T {
  const outcomes = reads.map((read) => runOrSuspend<unknown>(read))
  const missing = outcomes.flatMap(missingOf)
  if (missing.length > 0) throw new Suspension(missing)
  return outcomes.map((outcome) => (outcome as { value: unknown }).value) as unknown as T
}

/** Returns the value of a read. If the read is suspended, the statements of later reads run at once, too. */
export function readAhead<T>(read: () => T, later: () => readonly (() => unknown)[]): T {
  const outcome = runOrSuspend(read)
  if ('value' in outcome) return outcome.value
  throw new Suspension([outcome, ...later().map((one) => runOrSuspend(one))].flatMap(missingOf))
}

const missingOf = (outcome: ReturnType<typeof runOrSuspend>): readonly Missing[] =>
  'suspension' in outcome ? outcome.suspension.missing : []
