import { foldForSearch, WORD_CHARACTERS } from './search-folding.js'

/*
 * Full-text search by SQLite's FTS5. This module folds and splits the words of the index and of
 * queries, so FTS5 only splits at spaces. (Its tokenizer `ascii` takes every character beyond ASCII
 * as part of a word.) In a query, a run of characters of a script without spaces is a phrase.
 */

/** The form of a text that the full-text index holds. */
export const searchableText = foldForSearch

/** Matches `-word`, `"a phrase"`, `word*` and plain words. */
const TERM = /(-?)(?:"([^"]*)"?|(\S+))/gu
const WORD = new RegExp(`[${WORD_CHARACTERS}]+`, 'gu')

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

/** Parses a query as typed: `"..."` is a phrase, `word*` a prefix, `-word` an exclusion. */
export function parseSearch(query: string): SearchQuery {
  const wanted: Phrase[] = []
  const excluded: Phrase[] = []
  for (const [, minus, phrase, word] of query.replace(/[“”„]/g, '"').matchAll(TERM)) {
    const words = foldForSearch(phrase ?? word ?? '').match(WORD) ?? []
    if (words.length > 0)
      (minus === '-' ? excluded : wanted).push({ words, prefix: word?.endsWith('*') === true })
  }
  return { wanted, excluded }
}

/**
 * Translates a query as typed into an FTS5 expression. Every word is quoted, so that no input
 * reaches FTS5 as syntax. Null if the query has no words, or only excluded ones.
 */
export function searchExpression(query: string): string | null {
  const { wanted, excluded } = parseSearch(query)
  const expression = (phrases: Phrase[], operator: string) =>
    phrases
      .map(({ words, prefix }) => `"${words.join(' ')}"${prefix ? '*' : ''}`)
      .join(` ${operator} `)
  if (wanted.length === 0) return null
  return excluded.length === 0
    ? expression(wanted, 'AND')
    : `(${expression(wanted, 'AND')}) NOT (${expression(excluded, 'OR')})`
}
