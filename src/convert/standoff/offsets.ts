import { clip } from '../../model/clip.js'
import type { IndexedText, Span } from '../../model/text.js'

/*
 * Offsets as a source file counts them, and the spans that they stand for. Files disagree on what they count; the words
 * that they repeat beside their offsets give it away.
 */

/** A half-open range `[start, end)`, counted as the file counts. */
export type OffsetRange = readonly [start: number, end: number]

/** Where a file says that an annotation stands, and which words it expects there. */
export interface Claim {
  ranges: readonly OffsetRange[]
  words?: string
}

/** Converts a file's offset to code points; undefined if no character begins there. */
export type ToCodePoint = (offset: number) => number | undefined

export const fromCodePoints: ToCodePoint = (offset) => offset

/** Many browser tools write UTF-16 offsets into a TextPositionSelector, against the standard. */
export const fromUtf16 =
  (text: IndexedText): ToCodePoint =>
  (offset) => {
    const point = text.toCodePoint(offset)
    return text.toUnit(point) === offset ? point : undefined
  }

/** Python's `open()` reads CRLF as one character. */
export function fromUniversalNewlines(text: IndexedText): ToCodePoint {
  const points: number[] = []
  const characters = [...text.text]
  for (let at = 0; at < characters.length; at++) {
    points.push(at)
    if (characters[at] === '\r' && characters[at + 1] === '\n') at++
  }
  points.push(characters.length)
  return (offset) => points[offset]
}

/** The first conversion by which every claim holds: code points, the standards' unit, or one of `others`. Code points if none does. */
export function detectOffsets(
  claims: readonly Claim[],
  text: IndexedText,
  others: readonly (() => ToCodePoint)[],
): ToCodePoint {
  for (const create of [() => fromCodePoints, ...others]) {
    const toCodePoint = create()
    if (claims.every((claim) => typeof resolveClaim(claim, text, toCodePoint) !== 'string'))
      return toCodePoint
  }
  return fromCodePoints
}

/** Characters of the file's and the text's words that a fault quotes. */
const QUOTED_LENGTH = 60

/** The spans of a claim, or what is wrong with it. */
export function resolveClaim(
  { ranges, words }: Claim,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span[] | string {
  const at = ranges.map(([start, end]) => `${start} to ${end}`).join(', ')
  const spans = ranges.map((range) => spanOf(range, text, toCodePoint))
  if (!spans.every((span) => span !== undefined))
    return `${at} does not lie within the text of ${text.length} characters`
  if (!spans.every((span) => isWholeCharacters(span, text)))
    return `${at} begins or ends inside a character (a grapheme cluster)`
  const found = collapseSpaces(wordsOf(spans))
  if (words !== undefined && collapseSpaces(words) !== found)
    return `says "${clip(collapseSpaces(words), QUOTED_LENGTH)}", but "${clip(found, QUOTED_LENGTH)}" stands at ${at}`
  return spans
}

function spanOf(
  [from, to]: OffsetRange,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span | undefined {
  const [start, end] = [toCodePoint(from), toCodePoint(to)]
  return start !== undefined && end !== undefined && start < end && end <= text.length
    ? { start, end, exact: text.slice(start, end) }
    : undefined
}

const isWholeCharacters = ({ start, end }: Span, text: IndexedText): boolean =>
  text.isWholeCharacters({ start: text.toUnit(start), end: text.toUnit(end) })

export const wordsOf = (spans: readonly Span[]): string => spans.map(({ exact }) => exact).join(' ')

/** Turns each run of white space into one space, as standoff files write line breaks. */
export const collapseSpaces = (words: string): string => words.replace(/\s+/gu, ' ').trim()
