/*
 * How text becomes searchable. FTS5's tokenizer splits at spaces and punctuation; scripts written without
 * spaces get one around each character, in the index and in the query alike, where a run of them is a phrase.
 */

const SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const UNSPACED = new RegExp(`[${SCRIPTS}]`, 'gu')
/** One character of such a script, or a word of any other. */
const TOKEN = new RegExp(`[${SCRIPTS}]|(?:(?![${SCRIPTS}])[\\p{L}\\p{M}\\p{N}\\p{Co}])+`, 'gu')

/** The form of a text that goes into the full-text index. */
export const searchableText = (text: string): string => text.replace(UNSPACED, ' $& ')

/** Matches `-word`, `"a phrase"`, `word*` and plain words. */
const TERM = /(-?)(?:"([^"]*)"?|(\S+))/gu
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/** Words that must stand in a row; the last one may be the beginning of a word. */
interface Phrase {
  words: string[]
  prefix: boolean
}

/** What a person types: all `wanted` must occur and none of `excluded`; `"..."` is a phrase, `word*` a prefix, `-word` an exclusion. */
function parseSearch(query: string): { wanted: Phrase[]; excluded: Phrase[] } {
  const wanted: Phrase[] = []
  const excluded: Phrase[] = []
  for (const [, minus, phrase, word] of query.matchAll(TERM)) {
    const words = [...searchableText(phrase ?? word ?? '').matchAll(WORD)].map(([token]) => token)
    if (words.length > 0)
      (minus === '-' ? excluded : wanted).push({ words, prefix: word?.endsWith('*') === true })
  }
  return { wanted, excluded }
}

/**
 * Translates what a person types into an FTS5 expression. Every word is quoted, so that no input reaches
 * FTS5 as syntax. Returns null where nothing is left to look for (no word, or exclusions only).
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

/** Lower case without diacritics, as FTS5's `unicode61 remove_diacritics 2` compares tokens. */
const fold = (token: string): string => token.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()

/** The words of a text, each character of a script without spaces on its own. */
function tokensOf(text: string): { start: number; end: number; folded: string }[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }))
}

/** Where the wanted words of a query stand in a text: UTF-16 ranges in reading order, none inside another. */
export function findMatches(text: string, query: string): [start: number, end: number][] {
  const { wanted } = parseSearch(query)
  const tokens = tokensOf(text)
  const found: [number, number][] = []
  for (const { words, prefix } of wanted) {
    const folded = words.map(fold)
    for (let at = 0; at + folded.length <= tokens.length; at++) {
      const isMatch = folded.every((word, i) =>
        prefix && i === folded.length - 1
          ? tokens[at + i]!.folded.startsWith(word)
          : tokens[at + i]!.folded === word,
      )
      if (isMatch) found.push([tokens[at]!.start, tokens[at + folded.length - 1]!.end])
    }
  }
  let furthest = 0
  return found
    .sort(([a, b], [c, d]) => a - c || d - b)
    .filter(([, end]) => {
      const isInside = end <= furthest // of a match before it, none of which begins later
      furthest = Math.max(furthest, end)
      return !isInside
    })
}
