/*
 * The one module that knows how JavaScript counts text. Offsets everywhere else are Unicode code
 * points, half-open (W3C Web Annotation, TextPositionSelector), as SQLite's substr counts them;
 * JavaScript strings count UTF-16 code units.
 */
import { once } from './once.js'
import { countBelow } from './sorted.js'
import type { OffsetUnit } from './vocabulary.js'

/** A half-open range `[start, end)` of code points, and the words that stand there. */
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

/** What must stand directly around words. */
export interface Around {
  prefix?: string
  suffix?: string
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
  /** The text as `foldWords` has it. Folded on first use, O(n). */
  readonly folded: string
  /**
   * Where words stand, up to folding, overlapping occurrences included. No place begins or ends inside a grapheme cluster
   * (UAX #29): "e" does not stand in a decomposed "é". None for empty words; a byte order mark before them is no part of them.
   */
  occurrences(words: string, around?: Around): UnitRange[]
  /** Whether a range begins and ends between grapheme clusters. */
  isWholeCharacters(range: UnitRange): boolean
  /** Whether no word goes on across either end of a range: hyphen and apostrophe end one, and a script without spaces has none. */
  isWholeWord(range: UnitRange): boolean
  /** The span of a range of `folded`, widened to whole grapheme clusters and whole words. */
  wholeWords(folded: UnitRange): Span
}

/** Indexes a text; O(n) once, then O(log surrogate pairs) a conversion. */
export function indexText(text: string): IndexedText {
  const pairs: number[] = [] // UTF-16 offset of each surrogate pair
  for (const match of text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)) pairs.push(match.index)

  const toCodePoint = (unit: number): number =>
    unit - countBelow(pairs.length, (i) => pairs[i]! < unit)
  const toUnit = (point: number): number =>
    point + countBelow(pairs.length, (i) => pairs[i]! - i < point)
  const slice = (start: number, end: number): string => text.slice(toUnit(start), toUnit(end))
  let cache: Folded | undefined
  const folded = (): Folded => (cache ??= foldText(text))

  const occurrences = (words: string, { prefix = '', suffix = '' }: Around = {}): UnitRange[] => {
    const { text: hay, toText } = folded()
    const [before, exact, after] = [
      foldWords(prefix),
      foldWords(words.replace(/^\uFEFF/, '')),
      foldWords(suffix),
    ]
    const found: UnitRange[] = []
    if (exact === '') return found
    const whole = before + exact + after // one search: the words alone may stand everywhere
    for (let from = hay.indexOf(whole); from !== -1; from = hay.indexOf(whole, from + 1)) {
      const [at, end] = [from + before.length, from + whole.length - after.length]
      const edges = [at, end, from, from + whole.length].map(toText)
      if (edges.every((unit) => unit !== undefined && isBoundary(text, unit)))
        found.push({ start: edges[0]!, end: edges[1]! })
    }
    return found
  }
  const wholeWords = ({ start, end }: UnitRange): Span => {
    const { toText } = folded()
    while (toText(start) === undefined) start--
    while (toText(end) === undefined) end++
    const [first, last] = [toText(start)!, toText(end)!]
    let [from, to] = [first, last]
    while (!isBoundary(text, from) || (first - from < LONGEST_WORD && goesOn(text, from))) from--
    while (!isBoundary(text, to) || (to - last < LONGEST_WORD && goesOn(text, to))) to++
    return spanOfUnits(from, to)
  }
  const spanOfUnits = (unitStart: number, unitEnd: number): Span => ({
    start: toCodePoint(unitStart),
    end: toCodePoint(unitEnd),
    exact: text.slice(unitStart, unitEnd),
  })
  return {
    text,
    length: text.length - pairs.length,
    toCodePoint,
    toUnit,
    slice,
    spanOfUnits,
    get folded() {
      return folded().text
    },
    occurrences,
    isWholeCharacters: ({ start, end }) => isBoundary(text, start) && isBoundary(text, end),
    isWholeWord: ({ start, end }) => !goesOn(text, start) && !goesOn(text, end),
    wholeWords,
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
export const codePointScale = (length: number): OffsetScale => ({
  unit: 'codepoint',
  length,
  toPoint: (offset) => offset,
  fromPoint: (point) => point,
  splitsCharacter: () => false,
})

/** Offsets in UTF-16 code units, as JavaScript's `text.slice(start, end)` takes them. */
export function utf16Scale(text: string): OffsetScale {
  const indexed = indexText(text)
  return {
    unit: 'utf16',
    length: text.length,
    toPoint: (offset) => indexed.toCodePoint(offset),
    fromPoint: (point) => indexed.toUnit(point),
    splitsCharacter: (offset) => indexed.toUnit(indexed.toCodePoint(offset)) !== offset,
  }
}

/**
 * The form in which words and texts are compared: Unicode NFC, "\n" for every line end ("\r\n", "\r"), a plain space for a
 * no-break one (U+00A0, U+2007, U+202F).
 */
export const foldWords = (words: string): string =>
  words
    .normalize('NFC')
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u2007\u202F]/g, ' ')

interface Folded {
  text: string
  /** The offset in the unfolded text; undefined inside what folding changed. */
  toText: (unit: number) => number | undefined
}

/**
 * The parts of a text that fold each by itself: a line end, a base with its combining marks, a Hangul syllable written in
 * jamo, Kirat Rai vowels, any other single character. Characters of two parts never compose with each other.
 */
const FOLDABLE = new RegExp(
  [
    '\\r\\n?',
    '[\\u1100-\\u115F][\\u1160-\\u11A7][\\u11A8-\\u11FF]?\\p{M}*',
    '[\\uAC00-\\uD7A3][\\u11A8-\\u11FF]\\p{M}*',
    '[\\u{16D63}-\\u{16D6A}]+',
    '\\P{M}?\\p{M}+',
    '[^\\0-\\x7F]',
  ].join('|'),
  'gu',
)

function foldText(text: string): Folded {
  if (foldWords(text) === text) return { text, toText: (unit) => unit }
  const parts: { start: number; end: number; foldedStart: number; foldedEnd: number }[] = []
  let folded = ''
  let done = 0
  for (const { 0: part, index } of text.matchAll(FOLDABLE)) {
    const by = foldWords(part)
    if (by === part) continue
    folded += text.slice(done, index)
    parts.push({
      start: index,
      end: index + part.length,
      foldedStart: folded.length,
      foldedEnd: folded.length + by.length,
    })
    folded += by
    done = index + part.length
  }
  const toText = (unit: number): number | undefined => {
    const last = parts[countBelow(parts.length, (i) => parts[i]!.foldedStart <= unit) - 1]
    if (last === undefined) return unit
    if (unit === last.foldedStart) return last.start
    return unit < last.foldedEnd ? undefined : last.end + unit - last.foldedEnd
  }
  return { text: folded + text.slice(done), toText }
}

/** To make it takes 10 ms, which a start does not have. */
const clusters = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))
/** Below it no character combines with another, but for CR and LF. */
const FIRST_COMBINING = 0x300
const ZERO_WIDTH_NON_JOINER = 0x200c
/** How far back a grapheme cluster is looked for: the segmenter takes time that grows with the text that it is given. */
const CLUSTER_UNITS = 64

/** Whether a grapheme cluster ends at a UTF-16 offset. A zero-width non-joiner, which ends a part of a Persian word, may be cut off. */
function isBoundary(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return true
  const [last, next] = [text.charCodeAt(unit - 1), text.charCodeAt(unit)]
  if (next < FIRST_COMBINING && last < FIRST_COMBINING) return !(last === 0x0d && next === 0x0a)
  return next === ZERO_WIDTH_NON_JOINER || clusterAt(text, unit).start === unit
}

/** The grapheme cluster around the UTF-16 offset of a character. */
function clusterAt(text: string, unit: number): { start: number; words: string } {
  let from = unit - 1
  while (from > 0 && unit - from < CLUSTER_UNITS && text.charCodeAt(from) >= FIRST_COMBINING) from--
  if (isSecondHalf(text, from)) from--
  from = Math.max(0, from)
  const { index, segment } = clusters()
    .segment(text.slice(from, unit + CLUSTER_UNITS))
    .containing(unit - from)!
  return { start: from + index, words: segment }
}

const isSecondHalf = (text: string, unit: number): boolean =>
  (text.charCodeAt(unit) & 0xfc00) === 0xdc00

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}_\u200C\u200D]/u
/** Scripts that put no space between words: any of their characters may begin or end one. */
const UNSPACED =
  /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Bopomofo}\p{sc=Yi}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}\p{sc=Tibetan}\p{sc=Tai_Le}\p{sc=New_Tai_Lue}\p{sc=Tai_Tham}\p{sc=Tai_Viet}\p{sc=Javanese}\p{sc=Balinese}]/u
/** Katakana stands between other scripts without spaces, but a run of it is one word. */
const KATAKANA = /^\p{scx=Katakana}/u
/** Units by which `wholeWords` widens at most. */
const LONGEST_WORD = 50

/** Whether a word goes on across the UTF-16 offset of a boundary between grapheme clusters. */
function goesOn(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return false
  const after = text.slice(unit, unit + 2)
  if (!WORD_CHARACTER.test(after) || UNSPACED.test(after)) return false
  const before =
    text.charCodeAt(unit - 1) < FIRST_COMBINING
      ? text.charAt(unit - 1)
      : clusterAt(text, unit - 1).words
  if (!WORD_CHARACTER.test(before) || UNSPACED.test(before)) return false
  return KATAKANA.test(before) === KATAKANA.test(after)
}

/** Words that fit a message: at most `length` code points from code point `from` on, with "..." where some are left out. */
export function clip(words: string, length: number, from = 0): string {
  const points = [...words]
  const start = Math.max(0, Math.min(from, points.length - length))
  const cut = points
    .slice(start + (start > 0 ? 3 : 0), start + length - (points.length > start + length ? 3 : 0))
    .join('')
  return `${start > 0 ? '...' : ''}${cut}${points.length > start + length ? '...' : ''}`
}
