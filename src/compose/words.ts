import { foldWords } from '../model/folding.js'
import type { IndexedText, Span } from '../model/text.js'

export const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' ')

/** Turns each run of white space into one space, as standoff files write line breaks. */
export const collapseSpaces = (words: string): string => words.replace(/\s+/gu, ' ').trim()

/**
 * The folded words without white space. Words with equal results differ only in encoding or blanks.
 */
export const squeeze = (words: string): string => foldWords(words).replace(/\s+/gu, '')

/** White space and the characters that are ignorable by default. */
const BLANK = /^[\s\p{DI}]*$/u
const IGNORABLE = /^\p{DI}$/u
/** The code points around an offset in which ignorable ones are skipped. */
const LOOKED_AT = 8
/** Parts of a line end or of a Hangul or Kirat Rai syllable, with ignorable characters between. */
const JOINED =
  /(?:\r\p{DI}*\|\p{DI}*\n|[\u1100-\u115E]\p{DI}*\|\p{DI}*[\u1161-\u11A7]|[\u1161-\u11A7\uAC00-\uD7A3]\p{DI}*\|\p{DI}*[\u11A8-\u11FF]|[\u{16D63}-\u{16D6A}]\p{DI}*\|\p{DI}*[\u{16D63}-\u{16D6A}])/u

/** A range of code points without blanks at its ends, as the matcher gives it; undefined if it is blank. */
export function trimmedSpan(
  { start: from, end: to }: Pick<Span, 'start' | 'end'>,
  text: IndexedText,
): Span | undefined {
  const characterAt = (point: number) => text.slice(point, point + 1)
  let [start, end] = [from, to]
  while (start < end && BLANK.test(characterAt(start)) && !isMarked(start, text)) start++
  while (start < end && BLANK.test(characterAt(end - 1))) end--
  if (start >= end) return undefined
  // A variation selector belongs to the character that it follows.
  while (!isBoundary(end, text) && IGNORABLE.test(characterAt(end))) end++
  return { start, end, exact: text.slice(start, end) }
}

/** The spans in text order. Those that overlap, or have only blanks between them, are joined. */
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

/** True if a grapheme cluster begins or ends at a code point. */
const isBoundary = (point: number, text: IndexedText): boolean => {
  const unit = text.toUnit(point)
  return text.isWholeCharacters({ start: unit, end: unit })
}

/** True if a combining mark follows a character, perhaps after ignorable ones. */
const isMarked = (point: number, text: IndexedText): boolean =>
  /^.\p{DI}*\p{M}/su.test(text.slice(point, point + LOOKED_AT))

/**
 * True if a span begins and ends between grapheme clusters, for a matcher that does not see
 * ignorable characters: to it, "e", a soft hyphen and an accent are one character.
 */
export const isWholeCharacters = ({ start, end }: Span, text: IndexedText): boolean =>
  [start, end].every((point) => isBoundary(point, text) && !joinsAcross(point, text))

const joinsAcross = (point: number, text: IndexedText): boolean => {
  const before = text.slice(Math.max(0, point - LOOKED_AT), point)
  const after = text.slice(point, point + LOOKED_AT)
  return /^\p{DI}*\p{M}/u.test(after) || JOINED.test(`${before}|${after}`)
}
