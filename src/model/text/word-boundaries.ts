import { once } from '../once.js'

/*
 * Finds the boundaries of characters and words, as UTF-16 offsets of a text. A character is a
 * grapheme cluster (UAX #29). A word is a run of letters, marks and digits. A number includes the
 * separators between its digits: "1,200.5" (UAX #29, WB11 and WB12). Hyphens and apostrophes end a
 * word, so that "Xi" is a word in "Xi's". Default-ignorable characters neither end a word nor
 * belong to one. In scripts without spaces, words could only be found with a dictionary, so any
 * character may begin or end one.
 */

/** The segmenter is created on first use, because this takes 10 ms. */
const graphemeSegmenter = once(() => new Intl.Segmenter('und', { granularity: 'grapheme' }))
/** Characters below this one do not combine with others, except CR with LF. */
const FIRST_COMBINING = 0x300
const ZERO_WIDTH_NON_JOINER = 0x200c
/**
 * The maximum number of units around an offset that the segmenter gets, because its time grows with
 * its input.
 */
const CLUSTER_UNITS = 64

/**
 * True if an offset is a boundary of grapheme clusters. The offset before a zero-width non-joiner
 * counts as one, because it separates parts of Persian words.
 */
export function isCharacterBoundary(text: string, unit: number): boolean {
  if (unit <= 0 || unit >= text.length) return true
  const [last, next] = [text.charCodeAt(unit - 1), text.charCodeAt(unit)]
  if (next < FIRST_COMBINING && last < FIRST_COMBINING) return !(last === 0x0d && next === 0x0a)
  return next === ZERO_WIDTH_NON_JOINER || clusterAt(text, unit).start === unit
}

/** The grapheme cluster that contains the UTF-16 unit at an offset; empty outside the text. */
export function clusterAt(text: string, unit: number): { start: number; words: string } {
  if (unit < 0 || unit >= text.length) return { start: unit, words: '' }
  let from = Math.max(0, unit - 1)
  while (from > 0 && unit - from < CLUSTER_UNITS && text.charCodeAt(from) >= FIRST_COMBINING) from--
  if (isLowSurrogate(text, from)) from--
  from = Math.max(0, from)
  const { index, segment } = graphemeSegmenter()
    .segment(text.slice(from, unit + CLUSTER_UNITS))
    .containing(unit - from)!
  return { start: from + index, words: segment }
}

const isLowSurrogate = (text: string, unit: number): boolean =>
  (text.charCodeAt(unit) & 0xfc00) === 0xdc00

const WORD_CHARACTER = /^[\p{L}\p{M}\p{N}_]/u
/** Matches a character of a script without spaces between words. */
const UNSPACED = new RegExp(
  `^[${[
    'Han',
    'Hiragana',
    'Bopomofo',
    'Yi',
    'Thai',
    'Lao',
    'Khmer',
    'Myanmar',
    'Tibetan',
    'Tai_Le',
    'New_Tai_Lue',
    'Tai_Tham',
    'Tai_Viet',
    'Javanese',
    'Balinese',
  ]
    .map((script) => `\\p{sc=${script}}`)
    .join('')}]`,
  'u',
)
/**
 * Matches Katakana. A run of Katakana is one word, although no spaces separate it from other
 * scripts.
 */
const KATAKANA = /^\p{scx=Katakana}/u

/**
 * Matches UAX #29's MidNum and MidNumLetQ. They belong to a number if there are digits on both
 * sides.
 */
const NUMBER_SEPARATOR =
  /^[.,;'\u037E\u0589\u060C\u060D\u066C\u07F8\u2018\u2019\u2024\u2044\uFE10\uFE14\uFE50\uFE52\uFE54\uFF07\uFF0C\uFF0E\uFF1B]/
const DIGIT = /^\p{Nd}/u
const IGNORABLE = /^\p{DI}/u

/** True if a word continues across an offset, which must be a boundary of grapheme clusters. */
export function splitsWord(text: string, unit: number): boolean {
  const after = nextCluster(text, unit)
  const before = previousCluster(text, unit)
  if (NUMBER_SEPARATOR.test(after.words) && DIGIT.test(before.words))
    return DIGIT.test(nextCluster(text, after.end).words)
  if (NUMBER_SEPARATOR.test(before.words) && DIGIT.test(after.words))
    return DIGIT.test(previousCluster(text, before.start).words)
  if (!isWordCharacter(after.words) || !isWordCharacter(before.words)) return false
  return KATAKANA.test(before.words) === KATAKANA.test(after.words)
}

const isWordCharacter = (cluster: string): boolean =>
  WORD_CHARACTER.test(cluster) && !UNSPACED.test(cluster)

/**
 * The first grapheme cluster at or after an offset that is not ignorable. A long cluster may be
 * cut.
 */
function nextCluster(text: string, unit: number): { words: string; end: number } {
  let start = unit
  while (start < text.length) {
    const words = String.fromCodePoint(text.codePointAt(start)!)
    if (!IGNORABLE.test(words)) return { words, end: start + words.length }
    start += words.length
  }
  return { words: '', end: text.length }
}

/** The last grapheme cluster before an offset that is not ignorable. */
function previousCluster(text: string, unit: number): { words: string; start: number } {
  let end = unit
  while (end > 0) {
    const { start, words } =
      text.charCodeAt(end - 1) < FIRST_COMBINING
        ? { start: end - 1, words: text.charAt(end - 1) }
        : clusterAt(text, end - 1)
    if (!IGNORABLE.test(words)) return { words, start }
    end = start
  }
  return { words: '', start: 0 }
}

/** The maximum length of a word in UTF-16 units. A longer word is cut between characters. */
const LONGEST_WORD = 50

/** The start of the word around an offset. */
export function startOfWord(text: string, unit: number): number {
  let start = unit
  while (
    !isCharacterBoundary(text, start) ||
    (unit - start < LONGEST_WORD && splitsWord(text, start))
  )
    start--
  return start
}

/** The end of the word around an offset. */
export function endOfWord(text: string, unit: number): number {
  let end = unit
  while (!isCharacterBoundary(text, end) || (end - unit < LONGEST_WORD && splitsWord(text, end)))
    end++
  return end
}
