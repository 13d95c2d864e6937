import { foldForSearch, UNSPACED_CHARACTERS, WORD_CHARACTERS } from './search-folding.js'

/*
 * Full-text search by SQLite's FTS5. This module folds and splits the words of the index and of
 * queries, so FTS5 only splits at spaces. (Its tokenizer `ascii` takes every character beyond ASCII
 * as part of a word.) In a query, a run of characters of a script without spaces is a phrase.
 */

/** The form of a text that the full-text index holds. */
export const searchableText = foldForSearch

/** The most words of a query. The words of phrases and exclusions count, too. */
export const MAX_WORDS = 12
/** Characters of a script without spaces that count as one word. Each is a word of the index, but a common word has several. */
export const CHARACTERS_PER_WORD = 5
/**
 * The fewest letters before the `*` of a prefix. The full-text index has the beginnings of words of two and of
 * three letters (`prefix='2 3'`), so that it need not collect the records of each word that begins with them.
 */
export const MIN_PREFIX = 2

/** A query that is not searched; the message completes `"q" ...`. */
export class SearchError extends Error {
  override name = 'SearchError'
}

/** Matches `-word`, `"a phrase"`, `word*` and plain words. */
const TERM = /(-?)(?:"([^"]*)"?|(\S+))/gu
const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'gu')
const IS_UNSPACED = new RegExp(`^[${UNSPACED_CHARACTERS}]`, 'u')

/** Consecutive words, in their folded form. */
export interface Phrase {
  words: string[]
  /** True if the last word also matches longer words that begin with it. */
  prefix: boolean
}

/** A text matches if it contains every wanted phrase and no excluded one. */
interface SearchQuery {
  wanted: Phrase[]
  excluded: Phrase[]
}

/** Parses a query as typed: `"..."` is a phrase, `word*` a prefix, `-word` an exclusion. Repetitions are dropped. */
export function parseSearch(query: string): SearchQuery {
  const wanted = new Map<string, Phrase>()
  const excluded = new Map<string, Phrase>()
  for (const [, minus, quoted, word] of query.replace(/[“”„]/g, '"').matchAll(TERM)) {
    const words = foldForSearch(quoted ?? word ?? '').match(WORD) ?? []
    const phrase = { words, prefix: word?.endsWith('*') === true }
    if (words.length > 0) (minus === '-' ? excluded : wanted).set(expressionOf(phrase), phrase)
  }
  return { wanted: [...wanted.values()], excluded: [...excluded.values()] }
}

/**
 * Translates a query as typed into an FTS5 expression.
 * @throws SearchError if the query has no words, or only excluded ones; if it has more than `MAX_WORDS`; or if a
 * prefix has fewer than `MIN_PREFIX` letters.
 */
export function searchExpression(query: string): string {
  const { wanted, excluded } = parseSearch(query)
  if (wanted.length === 0) throw new SearchError('must hold at least one word to look for')
  const phrases = [...wanted, ...excluded]
  checkWords(phrases)
  phrases.forEach(checkPrefix)
  const joined = (phrases: Phrase[], operator: string) =>
    phrases.map(expressionOf).join(` ${operator} `)
  return excluded.length === 0
    ? joined(wanted, 'AND')
    : `(${joined(wanted, 'AND')}) NOT (${joined(excluded, 'OR')})`
}

/** Every word is quoted, so that no input reaches FTS5 as syntax. */
const expressionOf = ({ words, prefix }: Phrase): string =>
  `"${words.join(' ')}"${prefix ? '*' : ''}`

function checkWords(phrases: Phrase[]): void {
  const isUnspaced = (word: string) => IS_UNSPACED.test(word)
  const all = phrases.flatMap(({ words }) => words)
  const words = phrases.reduce((sum, { words }) => {
    const characters = words.filter(isUnspaced).length
    return sum + words.length - characters + Math.ceil(characters / CHARACTERS_PER_WORD)
  }, 0)
  if (words <= MAX_WORDS) return
  const rule = all.some(isUnspaced)
    ? `, where up to ${CHARACTERS_PER_WORD} characters of a script without spaces count as one`
    : ''
  throw new SearchError(
    `has ${words} words${rule}; at most ${MAX_WORDS} are searched: keep the rarest ones`,
  )
}

/** Counts the letters of a Hangul syllable one by one. A character of a script without spaces is enough. */
function checkPrefix({ words, prefix }: Phrase): void {
  const last = words.at(-1)!
  if (!prefix || IS_UNSPACED.test(last) || [...last.normalize('NFD')].length >= MIN_PREFIX) return
  throw new SearchError(
    `has the prefix "${last}*"; at least ${MIN_PREFIX} letters must stand before the "*"`,
  )
}
