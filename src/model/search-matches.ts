import { parseSearch, type Phrase } from './full-text.js'
import { once } from './once.js'
import {
  foldCharacters,
  FOLDED_MARK,
  UNSPACED_CHARACTERS,
  WORD_CHARACTERS,
} from './search-folding.js'

/*
 * Finds in a text what full-text search has found. Each phrase becomes one regular expression over the text
 * as it is, so that nothing of a long text is folded or copied.
 */

/** Finds the wanted phrases of queries. */
export type FindMatches = (text: string, most: number) => [start: number, end: number][]

/**
 * The UTF-16 ranges of a text that match the wanted phrases of queries: the first `most` of them in
 * reading order, without those inside another match.
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

/** The characters that folding removes: diacritics, and characters that are ignorable by default. */
const IGNORED = `(?:${FOLDED_MARK}|\\p{DI})*`
/** A character of a word in a script with spaces. */
const SPACED = `(?:(?![${UNSPACED_CHARACTERS}])(?!${FOLDED_MARK})[${WORD_CHARACTERS}])`
const WORD_ENDS = `(?!${IGNORED}${SPACED})`
const MARKS = `(?:${FOLDED_MARK})*`
/**
 * Between two words at least one character that is part of none; beside unspaced characters also nothing. No
 * character can be matched by two parts of a gap, or long runs would take time by their square.
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
 * Matches any way to write a folded word, or the beginning of one. It looks back after the first letter,
 * which is faster than before; but not after a run of "s", which may be several letters or one.
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

/** The longest run of "s" for which each way to write it with "ß" is spelled out. */
const LONGEST_RUN = 4

/** Matches a run of the letter "s", of which any two may be written "ß"; at the end of a prefix also half of one. */
function sharpPattern(length: number, isOpen: boolean): string {
  if (length > LONGEST_RUN) return `(?:[sßẞ]${IGNORED}){${Math.ceil(length / 2)},${length}}`
  const ways = isOpen
    ? [...sharpWays(length), ...sharpWays(length - 1).map((way) => [...way, '[ßẞ]'])]
    : sharpWays(length)
  return `(?:${ways.map((way) => way.join(IGNORED)).join('|')})`
}

/** Each way to write a number of "s". */
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

/** The characters that fold to each character, as the inside of a character class; 10 ms, at the first search. */
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
