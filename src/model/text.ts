/*
 * The one module that knows how JavaScript counts text. Offsets everywhere else are Unicode code
 * points, half-open (W3C Web Annotation, TextPositionSelector), as SQLite's substr counts them;
 * JavaScript strings count UTF-16 code units.
 */
import type { OffsetUnit } from './vocabulary.js'

/** A half-open range `[start, end)` of code points, and the words that stand there. */
export interface Span {
  start: number
  end: number
  exact: string
}

/** A text that can be addressed by code points. Build it once a text with `indexText`. */
export interface IndexedText {
  readonly text: string
  /** Length in code points. */
  readonly length: number
  /** The code points before the UTF-16 offset `unit`. */
  toCodePoint(unit: number): number
  /** The UTF-16 offset of code point `point`. */
  toUnit(point: number): number
  /** The words between two code-point offsets. */
  slice(start: number, end: number): string
  /** The span between two UTF-16 offsets. */
  spanOfUnits(unitStart: number, unitEnd: number): Span
}

/** Indexes a text; O(n) once, then O(log surrogate pairs) a conversion. */
export function indexText(text: string): IndexedText {
  const pairs: number[] = [] // UTF-16 offset of each surrogate pair
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)

  const toCodePoint = (unit: number): number => unit - countBelow(pairs, (i) => pairs[i]! < unit)
  const toUnit = (point: number): number => point + countBelow(pairs, (i) => pairs[i]! - i < point)
  const slice = (start: number, end: number): string => text.slice(toUnit(start), toUnit(end))
  return {
    text,
    length: text.length - pairs.length,
    toCodePoint,
    toUnit,
    slice,
    spanOfUnits: (unitStart, unitEnd) => ({
      start: toCodePoint(unitStart), end: toCodePoint(unitEnd), exact: text.slice(unitStart, unitEnd),
    }),
  }
}

/** How a client counts offsets into one text, and what they are in code points. */
export interface OffsetScale {
  readonly unit: OffsetUnit
  /** Length of the text in this unit. */
  readonly length: number
  /** The code points before an offset. */
  toPoint(offset: number): number
  /** The offset of a code point. */
  fromPoint(point: number): number
  /** Whether an offset lies between the two halves of a surrogate pair, where no character begins. */
  splitsCharacter(offset: number): boolean
}

/** Offsets in code points: `length` is all that it takes to know about the text. */
export const codePointScale = (length: number): OffsetScale =>
  ({ unit: 'codepoint', length, toPoint: (offset) => offset, fromPoint: (point) => point, splitsCharacter: () => false })

/** Offsets in UTF-16 code units, as JavaScript's `text.slice(start, end)` takes them. */
export function utf16Scale(text: string): OffsetScale {
  const indexed = indexText(text)
  return {
    unit: 'utf16', length: text.length,
    toPoint: (offset) => indexed.toCodePoint(offset),
    fromPoint: (point) => indexed.toUnit(point),
    splitsCharacter: (offset) => indexed.toUnit(indexed.toCodePoint(offset)) !== offset,
  }
}

/** How many leading items satisfy a predicate that is true up to some point and false after it. */
function countBelow(items: readonly number[], isBelow: (index: number) => boolean): number {
  let low = 0
  let high = items.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBelow(middle)) low = middle + 1
    else high = middle
  }
  return low
}

/** The UTF-16 offsets at which `words` stand in `text`, overlapping occurrences included. */
export function occurrences(text: string, words: string): number[] {
  const found: number[] = []
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) found.push(at)
  return found
}

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}_]/u

/** Whether the UTF-16 range is bounded by non-word characters (hyphen and apostrophe are boundaries). */
export function isWholeWord(text: string, unitStart: number, unitEnd: number): boolean {
  const before = [...text.slice(Math.max(0, unitStart - 2), unitStart)].at(-1) ?? ''
  const after = [...text.slice(unitEnd, unitEnd + 2)][0] ?? ''
  return !WORD_CHARACTER.test(before) && !WORD_CHARACTER.test(after)
}
