import { closestMatch } from 'leven'

/**
 * The number of characters that are compared at the beginning of longer names. It bounds the work.
 */
const MAX_LENGTH = 100
/** A suggestion differs in at most a third of the characters, and in at most three. */
const MAX_SHARE = 1 / 3
const MAX_DISTANCE = 3

/** Equal for names that differ only in the case or the order of their letters. */
const sortedLetters = (name: string): string => [...name.toLowerCase()].sort().join('')

/**
 * Returns `; did you mean "..."?` with the known name that is most similar; empty if none is
 * similar.
 */
export function didYouMean(name: string, known: readonly string[]): string {
  const wanted = name.slice(0, MAX_LENGTH)
  const letters = sortedLetters(wanted)
  const suggestion =
    known.find((candidate) => sortedLetters(candidate) === letters) ??
    closestMatch(wanted, known, {
      maxDistance: Math.min(MAX_DISTANCE, Math.floor(wanted.length * MAX_SHARE)),
    })
  return suggestion === undefined ? '' : `; did you mean "${suggestion}"?`
}
