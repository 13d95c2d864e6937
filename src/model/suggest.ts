import { closestMatch } from 'leven'

/** `; did you mean "..."?` with the known name that differs in at most three characters; empty where there is none. */
export function didYouMean(name: string, known: readonly string[]): string {
  const guess = closestMatch(name.slice(0, 100), known, { maxDistance: 3 })
  return guess === undefined ? '' : `; did you mean "${guess}"?`
}
