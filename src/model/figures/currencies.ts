import { didYouMean } from '../did-you-mean.js'
import { isEnglish, numberLanguage } from './digits.js'

/*
 * Finds the ISO 4217 codes of currencies by the names and signs of CLDR in every language (by
 * Intl).
 */

/**
 * Matches names with a remark, which belong to former or special currencies: "Brazilian cruzeiro
 * (1942–1967)".
 */
const REMARK = /[()]/
/** Matches the noun of a currency that also means something else: "Zimbabwean gold". */
const METAL = /^gold$/
const SIGN = /^\p{Sc}$/u
/**
 * The locale with signs that begin with letters, for English outside of the United States: "US$",
 * "HK$".
 */
const ANY_COUNTRY = 'en-001'

const CODE = /^[A-Z]{3}$/

let names: Intl.DisplayNames | undefined

/** True for the ISO 4217 code of a current or former currency. */
export const isCurrency = (code: string): boolean =>
  CODE.test(code) &&
  (names ??= new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' })).of(code) !==
    undefined

/** What is wrong with a value that is no code of a currency, to complete `"currency" ...`. */
export const currencyFault = (value: string): string | undefined =>
  isCurrency(value)
    ? undefined
    : `takes ISO 4217 codes, such as USD, not "${value}"${didYouMean(value, Intl.supportedValuesOf('currency'))}`

const LETTERS = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index))

/** All codes. `Intl.supportedValuesOf` does not have those of former currencies. */
const allCodes = (): string[] =>
  LETTERS.flatMap((first) =>
    LETTERS.flatMap((second) => LETTERS.map((third) => first + second + third)),
  ).filter(isCurrency)

let codes: readonly string[] | undefined

/** The codes of currencies by their names and signs, and by the last words of their names. */
type Currencies = Readonly<Record<'names' | 'nouns', ReadonlyMap<string, ReadonlySet<string>>>>

const byLanguage = new Map<string, Currencies>()

/**
 * The ISO 4217 code of the currency that a unit names. Undefined if the unit names none, or if it
 * may be one of several, such as "dollars", "£" and "pesos".
 * @param unit the words or signs beside a number, such as "U.S. dollars", "tenge", "€", "миллионов
 * евро".
 */
export function currencyOf(unit: string | undefined, language: string): string | undefined {
  if (unit === undefined) return undefined
  if (isCurrency(unit)) return unit
  const currencies = currenciesIn(numberLanguage(language))
  for (const words of endingsOf(fold(unit))) {
    const [code, ...others] = currencies.names.get(words) ?? currencies.nouns.get(words) ?? []
    if (code !== undefined) return others.length === 0 ? code : undefined
  }
  return undefined
}

/** The endings of a unit, the longest first: "billion U.S. dollars", "U.S. dollars", "dollars". */
function endingsOf(unit: string): string[] {
  const words = unit.split(' ')
  return words.map((_, from) => words.slice(from).join(' '))
}

/**
 * The form in which names are compared: without case and full stops, and in English without the
 * plural "s".
 */
const fold = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[\s\u00A0-]+/g, ' ')
    .replaceAll(/(?<=\p{L}{2}[^s\P{L}])s(?= |$)/gu, '')
    .trim()

function currenciesIn(language: string): Currencies {
  const cached = byLanguage.get(language)
  if (cached !== undefined) return cached
  const found = { names: new Map<string, Set<string>>(), nouns: new Map<string, Set<string>>() }
  const add = (list: keyof Currencies, name: string, code: string) => {
    const key = fold(name)
    if (key !== '') found[list].set(key, (found[list].get(key) ?? new Set()).add(code))
  }
  for (const code of (codes ??= allCodes())) {
    for (const name of namesOf(code, language)) {
      add('names', name, code)
      const noun = name.split(' ').at(-1)!
      // "Kazakhstani tenge" is the only tenge, but many names end in "peso".
      if (isEnglish(language) && noun !== name && !METAL.test(noun)) add('nouns', noun, code)
    }
    for (const sign of signsOf(code, language)) add('names', sign, code)
  }
  if (isEnglish(language)) for (const [name, code] of ENGLISH_NAMES) add('names', name, code)
  byLanguage.set(language, found)
  return found
}

/** Names in English newspapers that CLDR does not have. */
const ENGLISH_NAMES: readonly [name: string, code: string][] = [
  ['renminbi', 'CNY'],
  ['pound sterling', 'GBP'],
  ['sterling', 'GBP'],
]

const COUNTS = [1, 2, 5]

function namesOf(code: string, language: string): Set<string> {
  const format = new Intl.NumberFormat(language, {
    style: 'currency',
    currency: code,
    currencyDisplay: 'name',
    maximumFractionDigits: 0,
  })
  const names = COUNTS.map((count) => partOf(format, count, 'currency'))
  return new Set(names.filter((name) => !REMARK.test(name) && name !== code))
}

function signsOf(code: string, language: string): string[] {
  const sign = (locale: string, currencyDisplay: 'narrowSymbol' | 'symbol') =>
    partOf(
      new Intl.NumberFormat(locale, { style: 'currency', currency: code, currencyDisplay }),
      1,
      'currency',
    )
  const narrow = sign(language, 'narrowSymbol')
  const withLetters = sign(ANY_COUNTRY, 'symbol')
  return [
    ...(SIGN.test(narrow) ? [narrow] : []),
    ...(/\p{L}.*\p{Sc}/u.test(withLetters) ? [withLetters] : []),
  ]
}

const partOf = (format: Intl.NumberFormat, count: number, type: string): string =>
  format
    .formatToParts(count)
    .filter((part) => part.type === type)
    .map(({ value }) => value)
    .join('')
