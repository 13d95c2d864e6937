import anyAscii from 'any-ascii'

/* Tables of words are written as text: single words between blanks, phrases between commas. */

export const words = (table: string): string[] => table.trim().split(/\s+/)

export const phrases = (table: string): string[] =>
  table
    .split(/,\s*/)
    .map((phrase) => phrase.trim().replace(/\s+/g, ' '))
    .filter((phrase) => phrase !== '')

export const wordSet = (...tables: string[]): ReadonlySet<string> => new Set(tables.flatMap(words))

export const phraseSet = (...tables: string[]): ReadonlySet<string> =>
  new Set(tables.flatMap(phrases))

/** A list of names; a name is in it with and without the marks of its letters: "Malmö" and "Malmo". */
export interface NameList {
  has: (name: string) => boolean
}

export function nameList(names: readonly string[]): NameList {
  const plain = new Set(names.flatMap((name) => [name, anyAscii(name)]))
  return { has: (name) => plain.has(name) || (!isAscii(name) && plain.has(anyAscii(name))) }
}

const isAscii = (name: string): boolean => /^[\0-\x7F]*$/.test(name)
