import { runOrSuspend, Suspension } from '../db/reading/suspension.js'

/** The values of some reads. If several of them need a reading process, it runs their statements in one go. */
export function together<T extends readonly unknown[]>(
  reads: readonly [...{ [K in keyof T]: () => T[K] }],
): T {
  const outcomes = reads.map((read) => runOrSuspend<unknown>(read))
  const missing = outcomes.flatMap((outcome) =>
    'suspension' in outcome ? outcome.suspension.missing : [],
  )
  if (missing.length > 0) throw new Suspension(missing)
  return outcomes.map((outcome) => (outcome as { value: unknown }).value) as unknown as T
}
