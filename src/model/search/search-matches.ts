import { parseSearch, type Phrase } from './full-text.js'
import { once } from '../once.js'
import {
  foldCharacters,
  FOLDED_MARK,
  UNSPACED_CHARACTERS,
  WORD_CHARACTERS,
} from './search-folding.js'

/*
 * Finds the matches of full-text search in a text. Each phrase becomes a regular expression for the
 * unfolded text, so that long texts need not be folded or copied.
 */

/** The maximum number of matches in a hit. */
export const MAX_MATCHES = 20

/** Finds the first `most` matches in a text, as UTF-16 ranges. */
export type FindMatches = (text: string, most: number) => [start: number, end: number][]

/**
 * Makes a function that finds the wanted phrases of queries: the first `most` matches in reading
 * order, except matches inside another match.
 */
export function createMatcher(...queries: string[]): FindMatches {
  const patterns = queries
    .flatMap((query) => parseSearch(query).wanted)
    .map((phrase) => new RegExp(patternOf(phrase), 'giu'))
  return (text, most) => {
    const found = patterns.flatMap((pattern) => rangesOf(text, pattern, most))
    let furthest = 0
    return found
      .sort(([a, b], [c, d]) => a - c || d - b)
      .filter(([, end]) => {
        const isInside = end <= furthest // inside an earlier match
        furthest = Math.max(furthest, end)
        return !isInside
      })
      .slice(0, most)
  }
}

function rangesOf(text: string, pattern: RegExp, most: number): [number, number][] {
  const found: [number, number][] = []
  pattern.lastIndex = 0
  for (
    let match = pattern.exec(text);
    match !== null && found.length < most;
    match = pattern.exec(text)
  ) {
    found.push([match.index, match.index + match[0].length])
    pattern.lastIndex = match.index + 1 // matches may overlap
  }
  return found
}

/** Matches the characters that folding removes: diacritics and default-ignorable characters. */
const IGNORED = `(?:${FOLDED_MARK}|\\p{DI})*`
/** Matches a character of a word in a script with spaces. */
const SPACED = `(?:(?![${UNSPACED_CHARACTERS}])(?!${FOLDED_MARK})[${WORD_CHARACTERS}])`
const WORD_ENDS = `(?!${IGNORED}${SPACED})`
const MARKS = `(?:${FOLDED_MARK})*`
/**
 * The patterns of a gap between two words. It has at least one character that belongs to no word;
 * beside a character of a script without spaces, it may be empty. No character can match two parts
 * of a gap: otherwise, long runs would take quadratic time.
 */
const OPTIONAL_GAP = `(?:${FOLDED_MARK}|[^${WORD_CHARACTERS}])*`
const GAP = `${IGNORED}[^${WORD_CHARACTERS}\\p{DI}]${OPTIONAL_GAP}`

const UNSPACED = new RegExp(`^[${UNSPACED_CHARACTERS}]`, 'u')

function patternOf({ words, prefix }: Phrase): string {
  const parts = words.map((word, index) => {
    const isLast = index === words.length - 1
    return gapBefore(words, index) + wordPattern(word, isLast && prefix)
  })
  const isSpaced = !UNSPACED.test(words.at(-1)!)
  const end = prefix ? `(?:${SPACED}|${FOLDED_MARK}|\\p{DI})*` : WORD_ENDS + MARKS
  return parts.join('') + (isSpaced ? end : MARKS)
}

function gapBefore(words: readonly string[], index: number): string {
  const [previous, word] = [words[index - 1], words[index]!]
  if (previous === undefined) return ''
  return UNSPACED.test(previous) || UNSPACED.test(word) ? OPTIONAL_GAP : GAP
}

/**
 * The pattern of all spellings of a folded word, or of its beginning. The look-behind follows the
 * first letter, because this is faster. If the first letter is an "s", the look-behind precedes it,
 * because the length of a run of "s" varies.
 */
function wordPattern(word: string, isPrefix: boolean): string {
  const runs = word.match(/s+|[^s]/gsu) ?? []
  const [first, ...others] = runs.map((run, index) =>
    run.startsWith('s')
      ? sharpPattern(run.length, isPrefix && index === runs.length - 1)
      : letterPattern(run),
  )
  const start = UNSPACED.test(word)
    ? first
    : word.startsWith('s')
      ? `(?=[sſßẞ])(?<!${SPACED}${IGNORED})${first}`
      : `${first}(?<!${SPACED}${IGNORED}${first})`
  return [start, ...others].join(IGNORED)
}

/** The longest run of "s" for which all spellings with "ß" are listed. */
const LONGEST_RUN = 4

/**
 * The pattern of a run of "s", in which "ß" may replace any two. At the end of a prefix, "ß" may
 * also replace the last one.
 */
function sharpPattern(length: number, isOpen: boolean): string {
  if (length > LONGEST_RUN) return `(?:[sßẞ]${IGNORED}){${Math.ceil(length / 2)},${length}}`
  const ways = isOpen
    ? [...sharpWays(length), ...sharpWays(length - 1).map((way) => [...way, '[ßẞ]'])]
    : sharpWays(length)
  return `(?:${ways.map((way) => way.join(IGNORED)).join('|')})`
}

/** All spellings of a number of "s". */
function sharpWays(length: number): string[][] {
  if (length < 0) return []
  if (length === 0) return [[]]
  return [
    ...sharpWays(length - 1).map((way) => ['[sſ]', ...way]),
    ...sharpWays(length - 2).map((way) => ['[ßẞ]', ...way]),
  ]
}

function letterPattern(letter: string): string {
  const decomposed = letter.normalize('NFD')
  const others = variants().get(letter) ?? ''
  const one = others === '' ? letter : `[${letter}${others}]`
  return decomposed === letter ? one : `(?:${one}|${decomposed})`
}

/** Ranges of characters whose folding changes more than their case. */
const FOLDING_RANGES: readonly [from: number, to: number][] = [
  [0x80, 0x2fff],
  [0xa640, 0xabff],
  [0xf900, 0xfb4f],
  [0xff00, 0xffef],
]

/**
 * The characters that fold to each character, as the inside of a character class. The first search
 * computes them in 10 ms.
 */
const variants = once((): ReadonlyMap<string, string> => {
  const found = new Map<string, string>()
  for (const [from, to] of FOLDING_RANGES) {
    for (let code = from; code <= to; code++) {
      const character = String.fromCodePoint(code)
      const lower = character.toLowerCase()
      const folded = foldCharacters(character)
      if (folded !== lower && [...folded].length === 1)
        found.set(folded, (found.get(folded) ?? '') + character)
    }
  }
  return found
})
