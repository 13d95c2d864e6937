import { partitionPoint } from './binary-search.js'
import { foldText, foldWords, type FoldedText } from './folding.js'
import { endOfWord, isCharacterBoundary, splitsWord, startOfWord } from './word-boundaries.js'

/*
 * Offsets are Unicode code points, half-open (W3C Web Annotation, TextPositionSelector), as SQLite's
 * substr counts them. JavaScript strings count UTF-16 code units; this module converts.
 */

/** A half-open range `[start, end)` of code points, with its words. */
export interface Span {
  start: number
  end: number
  exact: string
}

/** A half-open range `[start, end)` of UTF-16 offsets. */
export interface UnitRange {
  start: number
  end: number
}

/** The words directly before and after other words (W3C Web Annotation, TextQuoteSelector). */
interface Context {
  prefix?: string
  suffix?: string
}

/** A text that can be addressed by code points; `indexText` makes one. */
export interface IndexedText {
  readonly text: string
  /** Length in code points. */
  readonly length: number
  /** The code points before a UTF-16 offset. */
  toCodePoint(unit: number): number
  /** The UTF-16 offset of a code point. */
  toUnit(point: number): number
  /** The words between two code points. */
  slice(start: number, end: number): string
  /** The span between two UTF-16 offsets. */
  spanOfUnits(unitStart: number, unitEnd: number): Span
  /** The text as `foldWords` folds it; computed on first use, O(n). */
  readonly folded: string
  /**
   * The places of words, compared by their folded form; overlapping places are included. None begins
   * or ends inside a grapheme cluster (UAX #29): "e" has no place in a decomposed "é". A byte order
   * mark before the words is ignored, and empty words have no place.
   */
  occurrences(words: string, context?: Context): UnitRange[]
  /** Whether a range begins and ends between grapheme clusters. */
  isWholeCharacters(range: UnitRange): boolean
  /** Whether a range splits no word at either end; see word-boundaries.ts. */
  isWholeWord(range: UnitRange): boolean
  /** The span of a range of `folded`, widened to whole grapheme clusters and whole words. */
  wholeWords(folded: UnitRange): Span
}

/** Indexes a text: O(n) once, then O(log surrogate pairs) for each conversion. */
export function indexText(text: string): IndexedText {
  const pairs: number[] = [] // the UTF-16 offset of each surrogate pair
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)

  const toCodePoint = (unit: number): number =>
    unit - partitionPoint(pairs.length, (i) => pairs[i]! < unit)
  const toUnit = (point: number): number =>
    point + partitionPoint(pairs.length, (i) => pairs[i]! - i < point)
  const spanOfUnits = (unitStart: number, unitEnd: number): Span => ({
    start: toCodePoint(unitStart),
    end: toCodePoint(unitEnd),
    exact: text.slice(unitStart, unitEnd),
  })
  let cache: FoldedText | undefined
  const folded = (): FoldedText => (cache ??= foldText(text))
  return {
    text,
    length: text.length - pairs.length,
    toCodePoint,
    toUnit,
    slice: (start, end) => text.slice(toUnit(start), toUnit(end)),
    spanOfUnits,
    get folded() {
      return folded().text
    },
    occurrences: (words, context) => findOccurrences(text, folded(), words, context),
    isWholeCharacters: ({ start, end }) =>
      isCharacterBoundary(text, start) && isCharacterBoundary(text, end),
    isWholeWord: ({ start, end }) => !splitsWord(text, start) && !splitsWord(text, end),
    wholeWords: ({ start, end }) => {
      const { toOriginal } = folded()
      while (toOriginal(start) === undefined) start--
      while (toOriginal(end) === undefined) end++
      return spanOfUnits(startOfWord(text, toOriginal(start)!), endOfWord(text, toOriginal(end)!))
    },
  }
}

function findOccurrences(
  text: string,
  { text: folded, toOriginal }: FoldedText,
  words: string,
  { prefix = '', suffix = '' }: Context = {},
): UnitRange[] {
  const before = foldWords(prefix)
  const exact = foldWords(words.replace(/^\uFEFF/, ''))
  const after = foldWords(suffix)
  if (exact === '') return []
  const found: UnitRange[] = []
  // Words and context are searched for as one string, since the words alone may occur everywhere.
  const whole = before + exact + after
  for (let from = folded.indexOf(whole); from !== -1; from = folded.indexOf(whole, from + 1)) {
    const to = from + whole.length
    const edges = [from + before.length, to - after.length, from, to].map(toOriginal)
    if (edges.every((unit) => unit !== undefined && isCharacterBoundary(text, unit)))
      found.push({ start: edges[0]!, end: edges[1]! })
  }
  return found
}
