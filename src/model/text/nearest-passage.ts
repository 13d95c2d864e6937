import search from 'approx-string-match'
import { foldWords } from './folding.js'
import type { IndexedText, Span, UnitRange } from './text.js'

/*
 * Suggests a passage for words that are not in a text. It prefers a passage that differs only in
 * case, quotation marks, dashes or spaces. Otherwise, Myers' approximate string matching finds the
 * most similar passage, as in Hypothesis, which re-anchors annotations with it.
 */

/**
 * Finds the most similar passage, in whole words. Returns undefined if none is similar enough, or
 * if the searches in this text have used all of their steps.
 */
export type FindNearest = (words: string) => Span | undefined

/**
 * The maximum number of steps for one text, which take about two seconds. A step compares one
 * character of the text with 32 characters of the words.
 */
const MAX_STEPS = 100_000_000
/** The number of characters that are compared at each end of longer words. */
const LONGEST_PATTERN = 192
/** The share of characters that may differ. */
const TOLERANCE = 0.25
/**
 * The length of the pieces in which a text is searched. The search collects all matches in a piece
 * at once.
 */
const PIECE = 1 << 16

export function createFindNearest(text: IndexedText, maxSteps = MAX_STEPS): FindNearest {
  let stepsLeft = maxSteps
  let normalized: string | undefined

  /** The best match of a pattern between two offsets of a normalized text. */
  function bestMatch(
    haystack: string,
    pattern: string,
    from = 0,
    to = haystack.length,
  ): UnitRange | undefined {
    let maxErrors = Math.floor(pattern.length * TOLERANCE)
    let best: UnitRange | undefined
    for (let at = from; at < to && maxErrors > 0 && stepsLeft > 0; at += PIECE) {
      const piece = haystack.slice(at, Math.min(to, at + PIECE + 2 * pattern.length))
      stepsLeft -= piece.length * Math.ceil(pattern.length / 32)
      const [match] = search(piece, pattern, maxErrors)
      if (match === undefined) continue
      best = { start: at + match.start, end: at + match.end }
      maxErrors = match.errors - 1
    }
    return best
  }

  /** Matches the beginning of a long pattern, and then its end near the expected place. */
  function bestLongMatch(haystack: string, pattern: string): UnitRange | undefined {
    const head = bestMatch(haystack, pattern.slice(0, LONGEST_PATTERN))
    if (head === undefined) return undefined
    const expectedEnd = head.start + pattern.length
    const tail = bestMatch(
      haystack,
      pattern.slice(-LONGEST_PATTERN),
      Math.max(head.end, expectedEnd - 2 * LONGEST_PATTERN),
      Math.min(haystack.length, expectedEnd + LONGEST_PATTERN),
    )
    return { start: head.start, end: (tail ?? head).end }
  }

  return (words) => {
    const haystack = (normalized ??= normalize(text.folded))
    const pattern = normalize(foldWords(words))
    if (pattern.trim() === '') return undefined
    const same = haystack.indexOf(pattern)
    if (same !== -1) return text.wholeWords({ start: same, end: same + pattern.length })
    const match =
      pattern.length <= LONGEST_PATTERN
        ? bestMatch(haystack, pattern)
        : bestLongMatch(haystack, pattern)
    return match && text.wholeWords(match)
  }
}

/**
 * Converts to lower case, with one kind of quotation mark, dash and space. The length in UTF-16
 * units stays the same.
 */
function normalize(words: string): string {
  const pieces: string[] = [] // a replacement takes memory for each of its matches
  for (let at = 0; at < words.length; at += PIECE)
    pieces.push(normalizePiece(words.slice(at, at + PIECE)))
  return pieces.join('')
}

function normalizePiece(words: string): string {
  const plain = words
    .replace(/[“”„‟«»‹›‘’‚‛′″'`´「」『』]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[^\S ]/g, ' ')
  const lower = plain.toLowerCase()
  return lower.length === plain.length
    ? lower
    : plain.replace(/\P{Ll}/gu, (character) =>
        character.toLowerCase().length === character.length ? character.toLowerCase() : character,
      )
}
