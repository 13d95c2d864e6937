import { parseSearch, type Phrase } from './full-text.js'
import { FOLDED_MARK, UNSPACED_CHARACTERS, WORD_CHARACTERS } from './search-folding.js'
import { wordPattern } from './word-pattern.js'

/*
 * Finds the matches of full-text search in a text. Each word becomes a regular expression for the
 * unfolded text, so that long texts need not be folded or copied.
 *
 * V8 takes milliseconds to compile a class of many characters, such as `\p{L}`, and each search has
 * words of its own. So the expression of a word has small classes only: the spellings of its letters,
 * and the characters of the text that folding removes. The expressions for what stands before,
 * between and after words are the same in all searches.
 */

/** The maximum number of matches in a hit. */
export const MAX_MATCHES = 20

type Range = [start: number, end: number]

/** Finds the first `most` matches in a text, as UTF-16 ranges. */
export type FindMatches = (text: string, most: number) => Range[]

/**
 * Makes a function that finds the wanted phrases of queries: the first `most` matches in reading
 * order, except matches inside another match.
 */
export function createMatcher(...queries: string[]): FindMatches {
  const phrases = queries.flatMap((query) => parseSearch(query).wanted).map(createPhraseMatcher)
  return (text, most) => {
    const removed = removedCharacters(text)
    const found = phrases.flatMap((matchesOf) => matchesOf(text, removed, most))
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

/** Finds the first `most` matches of a phrase, which may overlap. `removed` are the removed characters of the text. */
type FindPhrase = (text: string, removed: string, most: number) => Range[]

function createPhraseMatcher({ words, prefix }: Phrase): FindPhrase {
  const isFree = isUnspaced(words[0]!)
  const gaps = words.map((word, i) =>
    isUnspaced(word) || isUnspaced(words[i - 1] ?? '') ? OPTIONAL_GAP : GAP,
  )
  const ending = isUnspaced(words.at(-1)!) ? MARKS : prefix ? WORD_REST : WORD_END
  let last: { removed: string; expressions: RegExp[] } | undefined
  /** The expressions of the words: the first one searches, the others match at their place only. */
  function expressionsFor(removed: string): RegExp[] {
    if (last?.removed === removed) return last.expressions
    const expressions = words.map((word, i) => {
      const pattern = wordPattern(word, prefix && i === words.length - 1, removed)
      if (i > 0) return new RegExp(pattern, 'iuy')
      return new RegExp(isFree ? pattern : `${NO_ASCII_BEFORE}${pattern}`, 'giu')
    })
    last = { removed, expressions }
    return expressions
  }
  return (text, removed, most) => {
    const [first, ...others] = expressionsFor(removed)
    const found: Range[] = []
    let at = 0
    while (found.length < most) {
      first!.lastIndex = at
      const match = first!.exec(text)
      if (match === null) break
      const { index } = match
      at = index + (text.codePointAt(index)! > 0xffff ? 2 : 1) // matches may overlap
      if (!isFree && endOf(WORD_START, text, index) === null) continue
      let end: number | null = first!.lastIndex
      for (const [i, word] of others.entries())
        end = endOf(word, text, endOf(gaps[i + 1]!, text, end))
      end = endOf(ending, text, end)
      if (end !== null) found.push([index, end])
    }
    return found
  }
}

/** The end of the match of a sticky expression at an offset; null if it does not match there. */
function endOf(expression: RegExp, text: string, at: number | null): number | null {
  if (at === null) return null
  expression.lastIndex = at
  return expression.test(text) ? expression.lastIndex : null
}

const REMOVED = `(?:${FOLDED_MARK}|\\p{DI})`
/** Matches a character of a word in a script with spaces. */
const SPACED = `(?:(?![${UNSPACED_CHARACTERS}])(?!${REMOVED})[${WORD_CHARACTERS}])`

/** Most places inside longer words fail here already, without the look at all characters of words. */
const NO_ASCII_BEFORE = '(?<![a-z\\d])'
const sticky = (pattern: string): RegExp => new RegExp(pattern, 'uy')
const WORD_START = sticky(`(?<!${SPACED}${REMOVED}*)`)
const MARKS = sticky(`(?:${FOLDED_MARK})*`)
const WORD_END = sticky(`(?!${REMOVED}*${SPACED})(?:${FOLDED_MARK})*`)
/** The end of a word whose beginning was found. */
const WORD_REST = sticky(`(?:${SPACED}|${REMOVED})*`)
/** Between two words. It may be empty beside a character of a script without spaces. */
const OPTIONAL_GAP = sticky(`(?:${REMOVED}|[^${WORD_CHARACTERS}])*`)
/** Between two other words. It has a character that belongs to no word. */
const GAP = sticky(`${REMOVED}*[^${WORD_CHARACTERS}\\p{DI}](?:${REMOVED}|[^${WORD_CHARACTERS}])*`)

const UNSPACED = new RegExp(`^[${UNSPACED_CHARACTERS}]`, 'u')
const isUnspaced = (word: string): boolean => UNSPACED.test(word)

const IS_REMOVED = new RegExp(`^${REMOVED}$`, 'u')
/** Whether folding keeps or removes each UTF-16 unit that a text had, unless it is a surrogate. */
const fates = new Uint8Array(0x10000)
const [KEPT, GONE] = [1, 2]

/** The characters of a text that folding removes, each once. */
function removedCharacters(text: string): string {
  const found = new Set<number>()
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at)
    if (unit < 0xad || fates[unit] === KEPT) continue
    if (fates[unit] === GONE) {
      found.add(unit)
      continue
    }
    const character = text.codePointAt(at)!
    const isGone = IS_REMOVED.test(String.fromCodePoint(character))
    if (isGone) found.add(character)
    if (unit < 0xd800 || unit > 0xdfff) fates[unit] = isGone ? GONE : KEPT
    else if (character > 0xffff) at++
  }
  return String.fromCodePoint(...[...found].sort((a, b) => a - b))
}
