import { foldWords } from '../model/text/folding.js'
import type { IndexedText, Span } from '../model/text/text.js'

export const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' ')

/** Replaces each run of white space by one space. Standoff files write line breaks in this way. */
export const collapseSpaces = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/**
 * The folded words without white space. Words with equal results differ only in encoding or white space.
 */
export const squeeze = (words: string): string => foldWords(words).replace(/\s+/gu, '')

/** Matches white space and default-ignorable characters. */
const BLANK = /^[\s\p{DI}]*$/u
const IGNORABLE = /^\p{DI}$/u
/** The number of code points around an offset in which ignorable characters are skipped. */
const LOOKED_AT = 8
/** Matches parts of a line end or of a Hangul or Kirat Rai syllable, with ignorable characters in between. */
const JOINED =
  /(?:\r\p{DI}*\|\p{DI}*\n|[\u1100-\u115E]\p{DI}*\|\p{DI}*[\u1161-\u11A7]|[\u1161-\u11A7\uAC00-\uD7A3]\p{DI}*\|\p{DI}*[\u11A8-\u11FF]|[\u{16D63}-\u{16D6A}]\p{DI}*\|\p{DI}*[\u{16D63}-\u{16D6A}])/u

/** The span of a range without white space at its ends, as the matcher returns it. Undefined if it is blank. */
export function trimmedSpan(
  { start: from, end: to }: Pick<Span, 'start' | 'end'>,
  text: IndexedText,
): Span | undefined {
  const characterAt = (point: number) => text.slice(point, point + 1)
  let [start, end] = [from, to]
  while (start < end && BLANK.test(characterAt(start)) && !isMarked(start, text)) start++
  while (start < end && BLANK.test(characterAt(end - 1))) end--
  if (start >= end) return undefined
  // A variation selector belongs to the character before it.
  while (!isBoundary(end, text) && IGNORABLE.test(characterAt(end))) end++
  return { start, end, exact: text.slice(start, end) }
}

/** The spans in text order. Spans are joined if they overlap, or if only white space separates them. */
export function joinedSpans(spans: readonly Span[], text: IndexedText): Span[] {
  const joined: Span[] = []
  for (const span of spans.toSorted((a, b) => a.start - b.start)) {
    const last = joined.at(-1)
    if (last === undefined || !(span.start <= last.end || isBlankBetween(last, span, text)))
      joined.push(span)
    else {
      const end = Math.max(last.end, span.end)
      joined[joined.length - 1] = { start: last.start, end, exact: text.slice(last.start, end) }
    }
  }
  return joined
}

const isBlankBetween = (last: Span, next: Span, text: IndexedText): boolean =>
  BLANK.test(text.slice(last.end, next.start))

/** True if a code point is a boundary of grapheme clusters. */
const isBoundary = (point: number, text: IndexedText): boolean => {
  const unit = text.toUnit(point)
  return text.isWholeCharacters({ start: unit, end: unit })
}

/** True if a combining mark follows a character, directly or after ignorable characters. */
const isMarked = (point: number, text: IndexedText): boolean =>
  /^.\p{DI}*\p{M}/su.test(text.slice(point, point + LOOKED_AT))

/**
 * True if a span begins and ends between grapheme clusters, with ignorable characters left out: "e", a soft hyphen
 * and an accent count as one character.
 */
export const isWholeCharacters = ({ start, end }: Span, text: IndexedText): boolean =>
  [start, end].every((point) => isBoundary(point, text) && !joinsAcross(point, text))

const joinsAcross = (point: number, text: IndexedText): boolean => {
  const before = text.slice(Math.max(0, point - LOOKED_AT), point)
  const after = text.slice(point, point + LOOKED_AT)
  return /^\p{DI}*\p{M}/u.test(after) || JOINED.test(`${before}|${after}`)
}
