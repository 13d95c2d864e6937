import { clip } from '../../model/clip.js'
import type { IndexedText, Span } from '../../model/text.js'
import { countingsOf, type OffsetUnit, type ToCodePoint } from './countings.js'
import {
  collapseSpaces,
  isWholeCharacters,
  joinedSpans,
  squeeze,
  trimmedSpan,
} from '../../compose/words.js'

/*
 * Converts the offsets of source files to spans. Files differ in what an offset counts. The words
 * that they repeat beside their offsets show it.
 */

/** A half-open range `[start, end)`, counted as the file counts. */
export type OffsetRange = readonly [start: number, end: number]

/** The offsets that a file gives for an annotation, and the words that it expects there. */
export interface Claim {
  ranges: readonly OffsetRange[]
  words?: string | undefined
}

/** The reason why a claim has no spans. */
export interface ClaimFault {
  reason: string
  /** True if other words than the file expects stand there, or none. */
  differs: boolean
}

export const isFault = (resolved: Span[] | ClaimFault): resolved is ClaimFault =>
  'reason' in resolved

/**
 * Finds the counting by which most claims with words hold. It is that of the standards, in the unit of
 * the format, if no other is better or if no claim has words.
 */
export function detectCounting(
  claims: readonly Claim[],
  text: IndexedText,
  unit?: OffsetUnit,
): ToCodePoint {
  const comparable = claims.filter(({ words = '' }) => squeeze(words) !== '')
  let best: { toCodePoint: ToCodePoint; agreeing: number } | undefined
  for (const toCodePoint of countingsOf(text, unit)) {
    const agreeing = comparable.filter((claim) => holds(claim, text, toCodePoint)).length
    if (best === undefined || agreeing > best.agreeing) best = { toCodePoint, agreeing }
    if (agreeing === comparable.length) break
  }
  return best!.toCodePoint
}

function holds(claim: Claim, text: IndexedText, toCodePoint: ToCodePoint): boolean {
  const resolved = resolveClaim(claim, text, toCodePoint)
  return !(isFault(resolved) && resolved.differs)
}

/**
 * The spans of a claim in text order, or what is wrong with it. Spans begin and end with whole
 * characters that are not blank.
 */
export function resolveClaim(
  { ranges, words = '' }: Claim,
  text: IndexedText,
  toCodePoint: ToCodePoint,
): Span[] | ClaimFault {
  const at = clip(ranges.map(([start, end]) => `${start} to ${end}`).join(', '), QUOTED_LENGTH)
  const claimed = ranges.map((range) => spanOf(range, text, toCodePoint))
  if (!claimed.every((span) => span !== undefined))
    return {
      reason: `offsets ${at} are not a range of the text, which has ${text.length} characters`,
      differs: true,
    }
  const found = claimed.map(({ exact }) => exact)
  if (squeeze(words) !== '' && squeeze(words) !== squeeze(found.join('')))
    return { reason: differenceOf(words, found.join(' '), at), differs: true }
  const spans = joinedSpans(claimed, text)
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

/** The most characters of the file's and the text's words that a message quotes. */
const QUOTED_LENGTH = 60
/** The equal characters that a message quotes before the first difference. */
const EQUAL_LENGTH = 20

/** Says which words a file expects and which stand there, cut so that the first difference shows. */
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
