import { closestMatch } from 'leven'

const MAX_LENGTH = 100
/** Of three characters, one may be another: what shares less with a name is hardly meant by it. */
const [SHARE, MOST] = [1 / 3, 3]

/** The same for names that differ in the case or the order of their letters only. */
const lettersOf = (name: string): string => [...name.toLowerCase()].sort().join('')

/** `; did you mean "..."?` with the known name that is nearest, where one is near; else empty. */
export function didYouMean(name: string, known: readonly string[]): string {
  const asked = name.slice(0, MAX_LENGTH)
  const letters = lettersOf(asked)
  const guess =
    known.find((other) => lettersOf(other) === letters) ??
    closestMatch(asked, known, { maxDistance: Math.min(MOST, Math.floor(asked.length * SHARE)) })
  return guess === undefined ? '' : `; did you mean "${guess}"?`
}
