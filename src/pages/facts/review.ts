import { originWords, unreviewedWords } from '../english/terms.js'
import type { OriginKind } from '../../model/vocabulary/claims.js'

/** The origins of a record. An entity may have several, one for each article. */
export interface Reviewable {
  reviewed?: boolean
  origin?: Origin
  origins?: readonly Origin[]
}
interface Origin {
  kind: OriginKind
  program: string | null
}

/** "drafted by rules, not reviewed by a person"; null for a record that a person has checked. */
export function unreviewed({ reviewed, origin, origins = [] }: Reviewable): string | null {
  if (reviewed !== false) return null
  const all = origin === undefined ? origins : [origin]
  const made = all.map(({ kind, program }) => originWords(kind, program))
  return unreviewedWords([...new Set(made)].filter((words) => words !== ''))
}
