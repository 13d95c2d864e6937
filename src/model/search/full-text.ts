import { foldForSearch, UNSPACED_CHARACTERS, WORD_CHARACTERS } from './search-folding.js'

/*
 * Full-text search by SQLite's FTS5. This module folds and splits the words of the index and of
 * queries, so FTS5 only splits at spaces. (Its tokenizer `ascii` treats every character beyond
 * ASCII as part of a word.) In a query, a run of characters in a script without spaces is a phrase.
 */

/** The form of a text in the full-text index. */
export const searchableText = foldForSearch

/** The maximum number of words in a query, including those of phrases and exclusions. */
export const MAX_WORDS = 12
/**
 * The number of characters in a script without spaces that count as one word. Each is a word in the
 * index, but most words have several.
 */
export const CHARACTERS_PER_WORD = 5
/**
 * The minimum number of letters before the `*` of a prefix. The full-text index has the first two
 * and the first three letters of words (`prefix='2 3'`), so that it need not collect the records of
 * each word with a prefix.
 */
export const MIN_PREFIX = 2

/** A query that cannot be searched. The message completes `"q" ...`. */
export class SearchError extends Error {
  override name = 'SearchError'
}

/** The words of a text in the form that the full-text index holds. */
export const wordsOf = (folded: string): string[] => folded.match(WORD) ?? []

const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'gu')
const IS_UNSPACED = new RegExp(`^[${UNSPACED_CHARACTERS}]`, 'u')

/** Consecutive words in their folded form. */
export interface Phrase {
  words: string[]
  /** True if the last word also matches longer words that begin with it. */
  prefix: boolean
}

/** Matches a text that contains every wanted part and no excluded part. */
interface All {
  wanted: Part[]
  excluded: Part[]
}
/** Matches a text that contains at least one of several parts. */
interface Either {
  either: All[]
}
type Part = Phrase | Either

/**
 * The phrases of all alternatives of a query: those that it searches for, and those that it
 * excludes.
 */
interface SearchQuery {
  wanted: Phrase[]
  excluded: Phrase[]
}

/** Matches a sign, a bracket, a phrase or a word in a query as typed. */
const TOKEN = /(?<minus>-?)(?:(?<open>\()|"(?<quoted>[^"]*)"?|(?<word>[^\s)]+))|(?<close>\))/gu

interface Token {
  minus?: string
  open?: string
  close?: string
  quoted?: string
  word?: string
}

/**
 * Parses a query. `"..."` is a phrase, `word*` is a prefix, `-` excludes the next part, `or`
 * separates alternatives, and brackets enclose a query. `or` at either end of a query is a word. An
 * unmatched bracket is ignored.
 */
function parseQuery(query: string): Either {
  const tokens = [...query.replace(/[“”„]/g, '"').matchAll(TOKEN)].map(
    ({ groups }) => groups as Token,
  )
  let at = 0
  const isOperator = (): boolean => {
    const next = tokens[at + 1]
    return (
      tokens[at]!.minus === '' &&
      tokens[at]!.word?.toLowerCase() === 'or' &&
      next !== undefined &&
      next.close === undefined
    )
  }
  /** Reads to the closing bracket or the end. */
  function read(depth: number): Either {
    let current: All = { wanted: [], excluded: [] }
    const either = [current]
    for (; at < tokens.length; at++) {
      const { minus, open, close, quoted, word } = tokens[at]!
      if (close !== undefined) {
        if (depth > 0) break
        continue
      }
      if (current.wanted.length > 0 && isOperator()) {
        either.push((current = { wanted: [], excluded: [] }))
        continue
      }
      const side = minus === '-' ? current.excluded : current.wanted
      if (open !== undefined) {
        at++
        const inner = read(depth + 1)
        if (phrasesOf(inner).length > 0) side.push(simplest(inner))
      } else {
        const words = foldForSearch(quoted ?? word ?? '').match(WORD) ?? []
        if (words.length > 0) side.push({ words, prefix: word?.endsWith('*') === true })
      }
    }
    return { either: either.filter(({ wanted, excluded }) => wanted.length + excluded.length > 0) }
  }
  return read(0)
}

/** Replaces a query of a single part by that part, because FTS5 limits the depth of brackets. */
function simplest(query: Either): Part {
  const [only, ...others] = query.either
  const [part, ...more] = only?.wanted ?? []
  const isAlone = others.length === 0 && more.length === 0 && only?.excluded.length === 0
  return isAlone && part ? part : query
}

/** All phrases of a part. */
const phrasesOf = (part: Part): Phrase[] =>
  'words' in part
    ? [part]
    : part.either.flatMap(({ wanted, excluded }) => [...wanted, ...excluded].flatMap(phrasesOf))

/** The phrases of a query as typed, without repetitions. */
export function parseSearch(query: string): SearchQuery {
  const wanted = new Map<string, Phrase>()
  const excluded = new Map<string, Phrase>()
  function collect(part: Part, isExcluded: boolean): void {
    if ('words' in part) (isExcluded ? excluded : wanted).set(phraseExpression(part), part)
    else
      for (const all of part.either) {
        for (const one of all.wanted) collect(one, isExcluded)
        for (const one of all.excluded) collect(one, true)
      }
  }
  collect(parseQuery(query), false)
  return { wanted: [...wanted.values()], excluded: [...excluded.values()] }
}

/**
 * Translates a query as typed into an FTS5 expression.
 * @throws SearchError if the query, or an alternative of it, has no words or only excluded ones; if
 * it has more than `MAX_WORDS`; or if a prefix has fewer than `MIN_PREFIX` letters.
 */
export function searchExpression(query: string): string {
  const expression = expressionOf(parseQuery(query))
  const { wanted, excluded } = parseSearch(query)
  const phrases = [...wanted, ...excluded]
  checkWords(phrases)
  phrases.forEach(checkPrefix)
  return expression
}

function expressionOf(part: Part): string {
  if ('words' in part) return phraseExpression(part)
  if (part.either.length === 0) throw new SearchError('must have at least one word to search for')
  return joined(part.either.map(allExpression), 'OR')
}

function allExpression({ wanted, excluded }: All): string {
  if (wanted.length === 0) throw new SearchError('must have at least one word to search for')
  const together = joined(wanted.map(bracketed), 'AND')
  return excluded.length === 0
    ? together
    : `(${together}) NOT (${joined(excluded.map(bracketed), 'OR')})`
}

/** The expression of a part, in brackets if other expressions may stand beside it. */
const bracketed = (part: Part): string =>
  'words' in part ? phraseExpression(part) : `(${expressionOf(part)})`

/**
 * Joins expressions without repetitions. Alternatives are in brackets, because AND binds more
 * closely than OR.
 */
function joined(parts: readonly string[], operator: 'AND' | 'OR'): string {
  const distinct = [...new Set(parts)]
  const isComposed = (part: string) =>
    operator === 'OR' && distinct.length > 1 && / AND | NOT /.test(part)
  return distinct.map((part) => (isComposed(part) ? `(${part})` : part)).join(` ${operator} `)
}

/** The expression of a phrase. Words are quoted, so that FTS5 never reads input as syntax. */
const phraseExpression = ({ words, prefix }: Phrase): string =>
  `"${words.join(' ')}"${prefix ? '*' : ''}`

const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word)

/** The number of words in a query, as limited by `MAX_WORDS`. */
export function countWords(query: string): number {
  const { wanted, excluded } = parseSearch(query)
  return countOf([...wanted, ...excluded])
}

const countOf = (phrases: readonly Phrase[]): number =>
  phrases.reduce((sum, { words }) => {
    const characters = words.filter(isUnspaced).length
    return sum + words.length - characters + Math.ceil(characters / CHARACTERS_PER_WORD)
  }, 0)

function checkWords(phrases: Phrase[]): void {
  const words = countOf(phrases)
  if (words <= MAX_WORDS) return
  const rule = phrases.some(({ words }) => words.some(isUnspaced))
    ? `, where up to ${CHARACTERS_PER_WORD} characters of a script without spaces count as one`
    : ''
  throw new SearchError(
    `has ${words} words${rule}; at most ${MAX_WORDS} are searched: keep the rarest ones`,
  )
}

/**
 * Checks the length of a prefix. The letters of a Hangul syllable count one by one. One character
 * in a script without spaces is enough.
 */
function checkPrefix({ words, prefix }: Phrase): void {
  const last = words.at(-1)!
  if (!prefix || IS_UNSPACED.test(last) || [...last.normalize('NFD')].length >= MIN_PREFIX) return
  throw new SearchError(
    `has the prefix "${last}*"; at least ${MIN_PREFIX} letters must stand before the "*"`,
  )
}
