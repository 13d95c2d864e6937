import { partitionPoint } from '../binary-search.js'
import { foldText } from './folding.js'
import { once } from '../once.js'
import { findPlaces, type PlaceOptions, type Places, type SearchableText } from './places.js'
import { substringSearch } from './substring-index.js'
import { endOfWord, isCharacterBoundary, startOfWord } from './word-boundaries.js'

/*
 * Offsets count Unicode code points, as in SQLite's `substr`. Ranges are half-open, as in the
 * TextPositionSelector of W3C Web Annotation. JavaScript strings count UTF-16 code units; this
 * module converts between both.
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

/** A text that can be addressed by code points, made by `indexText`. */
export interface IndexedText {
  readonly text: string
  /** The length in code points. */
  readonly length: number
  /** The number of code points before a UTF-16 offset. */
  toCodePoint(unit: number): number
  /** The UTF-16 offset of a code point. */
  toUnit(point: number): number
  /** The words between two code points. */
  slice(start: number, end: number): string
  /** The span between two UTF-16 offsets. */
  spanOfUnits(unitStart: number, unitEnd: number): Span
  /** The text as folded by `foldWords`. It is computed on first use in O(n). */
  readonly folded: string
  /** The places of words in text order (see places.ts). */
  occurrences(words: string, options?: PlaceOptions): Places
  /** True if a range neither begins nor ends inside a grapheme cluster. */
  isWholeCharacters(range: UnitRange): boolean
  /** The span for a range of `folded`, extended to whole grapheme clusters and whole words. */
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
  const folded = once((): SearchableText => {
    const form = foldText(text)
    return { ...form, startsOf: substringSearch(form.text) }
  })
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
    occurrences: (words, options) => findPlaces(text, folded(), words, options),
    isWholeCharacters: ({ start, end }) =>
      isCharacterBoundary(text, start) && isCharacterBoundary(text, end),
    wholeWords: ({ start, end }) => {
      const { startOf, endOf } = folded()
      while (startOf(start) === undefined) start--
      while (endOf(end) === undefined) end++
      return spanOfUnits(startOfWord(text, startOf(start)!), endOfWord(text, endOf(end)!))
    },
  }
}
