/*
 * Full-text search in terms of SQLite's FTS5. Its tokenizer splits at spaces and punctuation, so the
 * index and the query both get spaces around each character of a script written without spaces. A run
 * of such characters in a query is then a phrase.
 */

const UNSPACED_SCRIPTS =
  '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}'
const UNSPACED = new RegExp(`[${UNSPACED_SCRIPTS}]`, 'gu')
/** One character of such a script, or a word of any other script. */
const TOKEN = new RegExp(
  `[${UNSPACED_SCRIPTS}]|(?:(?![${UNSPACED_SCRIPTS}])[\\p{L}\\p{M}\\p{N}\\p{Co}])+`,
  'gu',
)

/** The form of a text that the full-text index holds. */
export const searchableText = (text: string): string => text.replace(UNSPACED, ' $& ')

/** Matches `-word`, `"a phrase"`, `word*` and plain words. */
const TERM = /(-?)(?:"([^"]*)"?|(\S+))/gu
const WORD = /[\p{L}\p{M}\p{N}\p{Co}]+/gu

/** Consecutive words. */
interface Phrase {
  words: string[]
  /** Whether the last word also matches longer words that begin with it. */
  prefix: boolean
}

/** A text matches if it contains every wanted phrase and no excluded one. */
interface SearchQuery {
  wanted: Phrase[]
  excluded: Phrase[]
}

/** Parses a query as typed: `"..."` is a phrase, `word*` a prefix, `-word` an exclusion. */
function parseSearch(query: string): SearchQuery {
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
 * Translates a query as typed into an FTS5 expression. Every word is quoted, so that no input reaches
 * FTS5 as syntax. Null if the query wants no word: it has none, or only excludes some.
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

interface Token {
  start: number
  end: number
  folded: string
}

/** The words of a text; each character of an unspaced script is a token. */
function tokensOf(text: string): Token[] {
  return [...text.matchAll(TOKEN)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    folded: fold(match[0]),
  }))
}

/**
 * The UTF-16 ranges of a text that match the wanted phrases of a query, in reading order and without
 * those inside another match.
 */
export function findMatches(text: string, query: string): [start: number, end: number][] {
  const tokens = tokensOf(text)
  const found = parseSearch(query).wanted.flatMap((phrase) => findPhrase(tokens, phrase))
  let furthest = 0
  return found
    .sort(([a, b], [c, d]) => a - c || d - b)
    .filter(([, end]) => {
      const isInside = end <= furthest // of an earlier match, which begins no later
      furthest = Math.max(furthest, end)
      return !isInside
    })
}

function findPhrase(
  tokens: readonly Token[],
  { words, prefix }: Phrase,
): [start: number, end: number][] {
  const folded = words.map(fold)
  const found: [number, number][] = []
  for (let at = 0; at + folded.length <= tokens.length; at++) {
    const isMatch = folded.every((word, i) =>
      prefix && i === folded.length - 1
        ? tokens[at + i]!.folded.startsWith(word)
        : tokens[at + i]!.folded === word,
    )
    if (isMatch) found.push([tokens[at]!.start, tokens[at + folded.length - 1]!.end])
  }
  return found
}
