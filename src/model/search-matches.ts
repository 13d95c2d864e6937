import { parseSearch, type Phrase } from './full-text.js'
import { once } from './once.js'
import {
  foldCharacters,
  FOLDED_MARK,
  UNSPACED_CHARACTERS,
  WORD_CHARACTERS,
} from './search-folding.js'

/*
 * Finds the words in a text that made full-text search find it. Each phrase becomes one regular
 * expression over the text as it is, so that a long text is neither folded nor copied.
 */

/** Finds the wanted phrases of one query. */
export type FindMatches = (text: string, most: number) => [start: number, end: number][]

/**
 * The UTF-16 ranges of a text that match the wanted phrases of a query: the first `most` of them in
 * reading order, without those inside another match.
 */
export function createMatcher(query: string): FindMatches {
  const patterns = parseSearch(query).wanted.map((phrase) => new RegExp(patternOf(phrase), 'giu'))
  return (text, most) => {
    const found = patterns.flatMap((pattern) => rangesOf(text, pattern, most))
    let furthest = 0
    return found
      .sort(([a, b], [c, d]) => a - c || d - b)
      .filter(([, end]) => {
        const isInside = end <= furthest // of an earlier match, which begins no later
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
    pattern.lastIndex = match.index + 1 // the same phrase may begin within this place
  }
  return found
}

/** The characters that folding removes: diacritics, and those that are ignorable by default. */
const IGNORED = `(?:${FOLDED_MARK}|\\p{DI})*`
/** A character of a word in a script with spaces. */
const SPACED = `(?:(?![${UNSPACED_CHARACTERS}])(?!${FOLDED_MARK})[${WORD_CHARACTERS}])`
const WORD_ENDS = `(?!${IGNORED}${SPACED})`
/** Separates two words: a character that is part of neither. Unspaced characters need none. */
const OPTIONAL_GAP = `(?:${FOLDED_MARK}|[^${WORD_CHARACTERS}])*`
const GAP = `${OPTIONAL_GAP}[^${WORD_CHARACTERS}\\p{DI}]${OPTIONAL_GAP}`

const UNSPACED = new RegExp(`^[${UNSPACED_CHARACTERS}]`, 'u')

function patternOf({ words, prefix }: Phrase): string {
  const parts = words.map((word, index) => {
    const isSpaced = !UNSPACED.test(word)
    const previous = words[index - 1]
    const gap =
      previous === undefined ? '' : isSpaced && !UNSPACED.test(previous) ? GAP : OPTIONAL_GAP
    const isPrefix = prefix && index === words.length - 1
    const end = isPrefix ? `(?:${SPACED}|${FOLDED_MARK}|\\p{DI})*` : WORD_ENDS
    return `${gap}${wordPattern(word, isSpaced, isPrefix)}${isSpaced ? end : ''}`
  })
  return parts.join('')
}

/**
 * Matches any way to write a folded word, or the beginning of one. The lookbehind stands after the
 * first letter, which is faster than before it. For a word that begins with "s" it stands before,
 * because a run of "s" may be several letters or one.
 */
function wordPattern(word: string, isSpaced: boolean, isPrefix: boolean): string {
  const runs = word.match(/s+|[^s]/gsu) ?? []
  const [first, ...others] = runs.map((run, index) =>
    run.startsWith('s')
      ? sharpPattern(run.length, isPrefix && index === runs.length - 1)
      : letterPattern(run),
  )
  const start = !isSpaced
    ? first
    : word.startsWith('s')
      ? `(?<!${SPACED}${IGNORED})${first}`
      : `${first}(?<!${SPACED}${IGNORED}${first})`
  return [start, ...others].join(IGNORED) + `(?:${FOLDED_MARK})*`
}

/** The longest run of "s" for which the pattern lists every way to write it with "ß". */
const LONGEST_RUN = 4

/**
 * Matches a run of the letter "s", in which "ß" may stand for any two. At the end of a prefix, "ß"
 * may also stand for the last one.
 */
function sharpPattern(length: number, isOpen: boolean): string {
  if (length > LONGEST_RUN) return `(?:[sßẞ]${IGNORED}){${Math.ceil(length / 2)},${length}}`
  const ways = isOpen
    ? [...sharpWays(length), ...sharpWays(length - 1).map((way) => [...way, '[ßẞ]'])]
    : sharpWays(length)
  return `(?:${ways.map((way) => way.join(IGNORED)).join('|')})`
}

/** Every way to write a number of "s". */
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

/** Ranges of characters that fold to another one by more than their case. */
const FOLDING_RANGES: readonly [from: number, to: number][] = [
  [0x80, 0x2fff],
  [0xa640, 0xabff],
  [0xf900, 0xfb4f],
  [0xff00, 0xffef],
]

/**
 * The characters that fold to each character, as the inside of a character class. It takes 10 ms,
 * at the first search.
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
