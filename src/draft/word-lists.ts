/* Tables of words are written as text: single words between blanks, phrases between commas. */

export const words = (table: string): string[] => table.trim().split(/\s+/)

export const phrases = (table: string): string[] =>
  table
    .split(/,\s*/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')

export const wordSet = (...tables: string[]): ReadonlySet<string> => new Set(tables.flatMap(words))

export const phraseSet = (...tables: string[]): ReadonlySet<string> =>
  new Set(tables.flatMap(phrases))
