import { runOrSuspend, Suspension, type Missing } from '../db/reading/suspension.js'

/** The values of some reads. If several of them need a reading process, it runs their statements in one go. */
export function together<T extends readonly unknown[]>(
  reads: readonly [...{ [K in keyof T]: () => T[K] }],
): T {
  const outcomes = reads.map((read) => runOrSuspend<unknown>(read))
  const missing = outcomes.flatMap(missingOf)
  if (missing.length > 0) throw new Suspension(missing)
  return outcomes.map((outcome) => (outcome as { value: unknown }).value) as unknown as T
}

/** The value of a read. If its rows are not there, those of later reads are asked for in the same go. */
export function ahead<T>(read: () => T, later: () => readonly (() => unknown)[]): T {
  const outcome = runOrSuspend(read)
  if ('value' in outcome) return outcome.value
  throw new Suspension([outcome, ...later().map((one) => runOrSuspend(one))].flatMap(missingOf))
}

const missingOf = (outcome: ReturnType<typeof runOrSuspend>): readonly Missing[] =>
  'suspension' in outcome ? outcome.suspension.missing : []
