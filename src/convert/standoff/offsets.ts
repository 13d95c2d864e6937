import { clip } from '../../model/clip.js'
import type { IndexedText, Span } from '../../model/text/text.js'
import { conventionsFor, type FileOffsetUnit, type ToCodePoint } from './offset-conventions.js'
import {
  collapseSpaces,
  isWholeCharacters,
  joinedSpans,
  squeeze,
  trimmedSpan,
} from '../../compose/words.js'

/*
 * Converts the offsets of source files to spans. Files count characters by different conventions.
 * The words that many files repeat beside the offsets show the convention.
 */

/** A half-open range `[start, end)` by the convention of the file. */
export type OffsetRange = readonly [start: number, end: number]

/**
 * The offsets of an annotation as the file states them, and the words that the file expects there.
 */
export interface StatedPosition {
  ranges: readonly OffsetRange[]
  words?: string | undefined
}

/** The reason why a stated position gives no spans. */
export interface PositionFault {
  reason: string
  /** True if the words at the offsets differ from those in the file, or if there are none. */
  differs: boolean
}

export const isFault = (resolved: Span[] | PositionFault): resolved is PositionFault =>
  'reason' in resolved

/**
 * Finds the convention by which the most positions have the words that the file states. If several
 * are equally good, or if the file states no words, it is the standards' convention in the unit of
 * the format.
 */
export function detectOffsetConvention(
  positions: readonly StatedPosition[],
  text: IndexedText,
  unit?: FileOffsetUnit,
): ToCodePoint {
  const comparable = positions.filter(({ words = '' }) => squeeze(words) !== '')
  let best: { toCodePoint: ToCodePoint; agreeing: number } | undefined
  for (const toCodePoint of conventionsFor(text, unit)) {
    const agreeing = comparable.filter((position) => holds(position, text, toCodePoint)).length
    if (best === undefined || agreeing > best.agreeing) best = { toCodePoint, agreeing }
    if (agreeing === comparable.length) break
  }
  return best!.toCodePoint
}

function holds(position: StatedPosition, text: IndexedText, toCodePoint: ToCodePoint): boolean {
  const resolved = resolvePosition(position, text, toCodePoint)
  return !(isFault(resolved) && resolved.differs)
}

/**
 * Finds the spans of a stated position in text order, or what is wrong with it. Spans begin and end
 * with whole characters that are not blank.
 */
export function resolvePosition(
  { ranges, words = '' }: StatedPosition,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span[] | PositionFault {
  const at = clip(ranges.map(([start, end]) => `${start} to ${end}`).join(', '), QUOTED_LENGTH)
  const stated = ranges.map((range) => spanOf(range, text, toCodePoint))
  if (!stated.every((span) => span !== undefined))
    return {
      reason: `offsets ${at} are not a range of the text, which has ${text.length} characters`,
      differs: true,
    }
  const found = stated.map(({ exact }) => exact)
  if (squeeze(words) !== '' && squeeze(words) !== squeeze(found.join('')))
    return { reason: differenceOf(words, found.join(' '), at), differs: true }
  const spans = joinedSpans(stated, text)
    .map((span) => trimmedSpan(span, text))
    .filter((span) => span !== undefined)
  if (spans.length === 0)
    return { reason: `has no words: offsets ${at} are empty or blank`, differs: false }
  if (spans.every((span) => isWholeCharacters(span, text))) return spans
  return {
    reason: `offsets ${at} begin or end inside a character (a grapheme cluster)`,
    differs: false,
  }
}

function spanOf(
  [from, to]: OffsetRange,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span | undefined {
  const [start, end] = [toCodePoint(from), toCodePoint(to)]
  return start !== undefined && end !== undefined && from <= to
    ? { start, end, exact: text.slice(start, end) }
    : undefined
}

/** The maximum number of characters that a message quotes from the file and from the text. */
const QUOTED_LENGTH = 60
/** The number of equal characters that a message quotes before the first difference. */
const EQUAL_LENGTH = 20

/**
 * Describes how the words in the file and in the text differ, clipped around the first difference.
 */
function differenceOf(words: string, found: string, at: string): string {
  const [expected, actual] = [collapseSpaces(words), collapseSpaces(found)]
  const points = [...actual]
  const equal = [...expected].findIndex((character, index) => character !== points[index])
  const from = (equal === -1 ? [...expected].length : equal) - EQUAL_LENGTH
  const [said, standing] = [expected, actual].map((one) => clip(one, QUOTED_LENGTH, from))
  return standing === ''
    ? `says "${said!}", but no words stand at ${at}`
    : `says "${said!}", but "${standing!}" stands at ${at}`
}
