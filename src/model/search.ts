/*
 * How text becomes searchable. FTS5's tokenizer splits at spaces and punctuation; scripts written without
 * spaces get one around each character, in the index and in the query alike, where a run of them is a phrase.
 */

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu

/** The form of a text that goes into the full-text index. */
export const searchableText = (text: string): string => text.replace(UNSPACED, ' $& ')

/** Matches `-word`, `"a phrase"`, `word*` and plain words. */
const TERM = /(-?)(?:"([^"]*)"?|(\S+))/gu
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/**
 * Translates what a person types into an FTS5 expression: all words must occur; `"..."` is a phrase,
 * `word*` a prefix, `-word` an exclusion. Every word is quoted, so that no input reaches FTS5 as syntax.
 * Returns null where nothing is left to look for (no word, or exclusions only).
 */
export function searchExpression(query: string): string | null {
  const wanted: string[] = []
  const excluded: string[] = []
  for (const [, minus, phrase, word] of query.matchAll(TERM)) {
    const words = [...searchableText(phrase ?? word ?? '').matchAll(WORD)].map(([token]) => token)
    if (words.length === 0) continue
    const prefix = word?.endsWith('*') === true ? '*' : ''
    ;(minus === '-' ? excluded : wanted).push(`"${words.join(' ')}"${prefix}`)
  }
  if (wanted.length === 0) return null
  return excluded.length === 0 ? wanted.join(' AND ') : `(${wanted.join(' AND ')}) NOT (${excluded.join(' OR ')})`
}
