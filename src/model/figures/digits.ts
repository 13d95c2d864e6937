/* Reads numbers in digits, with the separators of a language (CLDR, by Intl). */

/** The separators that a language uses between groups of digits and before decimals. */
export interface Separators {
  group: string
  decimal: string
}

const ENGLISH = 'en'

/**
 * The language by whose rules numbers are read. English is used for languages that CLDR does not
 * know.
 */
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
/** Matches digits in groups that plain spaces separate. */
export const SPACED_DIGITS = /\p{Nd}{1,3}(?: \p{Nd}{3})+(?!\p{Nd})(?:[.,٫]\p{Nd}+)?/u

export const groupsBySpace = ({ group }: Separators): boolean => /^\s$/u.test(group)

/**
 * Matches characters that separate groups in some languages, but precede decimals in no language.
 */
const ALWAYS_GROUP = /^['’٬\s]$/u

/** Matches a number whose separators are written as G and D: groups of three, or as in India. */
const NUMBER = /^(?:\d+|[1-9]\d{0,2}(?:G\d{3})+|[1-9]\d?(?:G\d{2})+G\d{3})?(?:D\d+)?$/

/**
 * The value of a match of `DIGITS` or `SPACED_DIGITS`. Undefined if its separators are not those of
 * the language ("1.234.567" in English), or if they are in wrong places ("1,23,4").
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
 * The ASCII digit for a decimal digit of any script. The ten digits of a script are consecutive,
 * and the first code point ends in 0 or 6 in hexadecimal. Mathematical digits are the only
 * exception.
 */
export function digitOf(character: string): string {
  const code = character.codePointAt(0)!
  if (code >= MATHEMATICAL_DIGITS && code < MATHEMATICAL_DIGITS + 50)
    return String((code - MATHEMATICAL_DIGITS) % 10)
  const row = code - (code % 16)
  const zero = /\p{Nd}/u.test(String.fromCodePoint(row)) ? row : row + 6
  return String(code - zero)
}
