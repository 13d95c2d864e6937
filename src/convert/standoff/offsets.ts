import { clip } from '../../model/clip.js'
import type { IndexedText, Span } from '../../model/text.js'
import { collapseSpaces, wordsOf } from './words.js'

/*
 * Converts the offsets of source files to spans. Files disagree on what an offset counts; the words
 * that they repeat beside their offsets show it.
 */

/** A half-open range `[start, end)`, counted as the file counts. */
export type OffsetRange = readonly [start: number, end: number]

/** The offsets that a file gives for an annotation, and the words that it expects there. */
export interface Claim {
  ranges: readonly OffsetRange[]
  words?: string
}

/** Converts a file's offset to code points; undefined if no character begins there. */
type ToCodePoint = (offset: number) => number | undefined

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

/**
 * Tells what a file's offsets count: the first conversion by which every claim holds. Code points,
 * which the standards ask for, come before `others`, and are the answer if no conversion fits.
 */
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

/** The most characters of the file's and the text's words that a fault quotes. */
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
    return `offsets ${at} are not a range of the text, which has ${text.length} characters`
  if (!spans.every((span) => isWholeCharacters(span, text)))
    return `offsets ${at} begin or end inside a character (a grapheme cluster)`
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
