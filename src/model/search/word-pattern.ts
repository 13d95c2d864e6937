import { once } from '../once.js'
import { foldCharacters } from './search-folding.js'

/* The spellings of a folded word as the source of a regular expression with the flags `iu`. */

/**
 * The pattern of all spellings of a folded word, or of its beginning.
 * @param removed the characters that may stand between two letters, because folding removes them
 */
export function wordPattern(word: string, isPrefix: boolean, removed: string): string {
  const between = removed === '' ? '' : `[${removed}]*`
  const runs = word.match(/s+|[^s]/gsu) ?? []
  return runs
    .map((run, index) =>
      run.startsWith('s')
        ? sharpPattern(run.length, isPrefix && index === runs.length - 1, between)
        : letterPattern(run, between),
    )
    .join(between)
}

/** The longest run of "s" for which all spellings with "ß" are listed. */
const LONGEST_RUN = 4

/**
 * The pattern of a run of "s", in which "ß" may replace any two. At the end of a prefix, "ß" may
 * also replace the last one.
 */
function sharpPattern(length: number, isOpen: boolean, between: string): string {
  if (length > LONGEST_RUN) return `(?:[sßẞ]${between}){${Math.ceil(length / 2)},${length}}`
  const ways = isOpen
    ? [...sharpWays(length), ...sharpWays(length - 1).map((way) => [...way, '[ßẞ]'])]
    : sharpWays(length)
  return `(?:${ways.map((way) => way.join(between)).join('|')})`
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

function letterPattern(letter: string, between: string): string {
  const decomposed = [...letter.normalize('NFD')]
  const others = variants().get(letter) ?? ''
  const one = others === '' ? letter : `[${letter}${others}]`
  return decomposed.length === 1 ? one : `(?:${one}|${decomposed.join(between)})`
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
