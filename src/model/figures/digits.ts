/* Numbers in digits, as a language groups them (CLDR, by Intl). */

/** The characters that a language puts before groups of three digits and before decimals. */
export interface Separators {
  group: string
  decimal: string
}

const ENGLISH = 'en'

/** The language by whose rules numbers are read; English if CLDR does not know the article's. */
export function numberLanguage(language: string): string {
  try {
    const [known] = Intl.NumberFormat.supportedLocalesOf(language)
    return known ?? ENGLISH
  } catch {
    return ENGLISH // not a well-formed tag
  }
}

export const isEnglish = (language: string): boolean => /^en\b/i.test(language)

export function separatorsOf(language: string): Separators {
  const parts = new Intl.NumberFormat(language).formatToParts(1_234_567.8)
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  return { group: valueOf('group'), decimal: valueOf('decimal') }
}

/** Matches digits of any script with separators between them, or decimals alone: ".5". */
export const DIGITS = /\p{Nd}+(?:[.,'’٬٫\u00A0\u2009\u202F]\p{Nd}+)*|[.,٫]\p{Nd}+/u
/** Matches the same, and also digits whose groups are separated by a plain space. */
export const SPACED_DIGITS = /\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?/u

export const groupsBySpace = ({ group }: Separators): boolean => /^\s$/u.test(group)

/** Characters that separate groups in some language, and precede decimals in none. */
const ALWAYS_GROUP = /^['’٬\s]$/u

/** Matches a number whose separators are written as G and D: groups of three, or as in India. */
const NUMBER = /^(?:\d+|[1-9]\d{0,2}(?:G\d{3})+|[1-9]\d?(?:G\d{2})+G\d{3})?(?:D\d+)?$/

/**
 * The value of a match of `DIGITS` or `SPACED_DIGITS`; undefined if its separators are not those of the
 * language or stand in other places: "1.234.567" in English, "1,23,4".
 */
export function digitsValue(words: string, { group, decimal }: Separators): number | undefined {
  const used = new Set(words.match(/[^\p{Nd}]/gu))
  const groups = [...used].filter((separator) => separator !== decimal && separator !== '٫')
  const isGroup = (separator: string) => separator === group || ALWAYS_GROUP.test(separator)
  if (groups.length > 1 || !groups.every(isGroup)) return undefined
  const marked = Array.from(words, (character) =>
    /\p{Nd}/u.test(character) ? digitOf(character) : groups.includes(character) ? 'G' : 'D',
  ).join('')
  return NUMBER.test(marked) ? Number(marked.replaceAll('G', '').replace('D', '.')) : undefined
}

const MATHEMATICAL_DIGITS = 0x1d7ce

/**
 * The ASCII digit of a decimal digit. Each script has its ten digits in a row, from a code point
 * that ends in 0 or 6 in hexadecimal. Only the mathematical digits begin elsewhere.
 */
export function digitOf(character: string): string {
  const code = character.codePointAt(0)!
  if (code >= MATHEMATICAL_DIGITS && code < MATHEMATICAL_DIGITS + 50)
    return String((code - MATHEMATICAL_DIGITS) % 10)
  const row = code - (code % 16)
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6
  return String(code - zero)
}
