import { isEnglish } from './digits.js'

/* Words that multiply the number before them: "million", "bn", "Mio.", "万". */

const ENGLISH_SCALES: readonly [word: string, value: number][] = [
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['quadrillion', 1e15],
  ['lakh', 1e5],
  ['crore', 1e7],
  ['mn', 1e6],
  ['mln', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['tn', 1e12],
  ['trn', 1e12],
]

/**
 * Letters that are scales only of amounts of money. Otherwise, "5 m" may be metres, "5 k"
 * kilometres, "5 t" tonnes.
 */
const MONEY_SCALES: readonly [word: string, value: number][] = [
  ['k', 1e3],
  ['m', 1e6],
  ['b', 1e9],
  ['t', 1e12],
]
/**
 * Matches letters that are often scales even without a currency. So a number before them is not
 * read.
 */
export const AMBIGUOUS_SCALE = /^[km]$/i

/** The scales of a language by their lower-case words, without the full stop of an abbreviation. */
export function scalesOf(language: string, isMoney: boolean): ReadonlyMap<string, number> {
  const own = isEnglish(language) ? ENGLISH_SCALES : compactScales(language)
  return new Map([...(isMoney ? MONEY_SCALES : []), ...own])
}

/** Abbreviations in newspapers that CLDR does not have. */
const PRINTED_SCALES: readonly [word: string, value: number][] = [
  ['tsd', 1e3],
  ['mio', 1e6],
  ['mln', 1e6],
  ['md', 1e9],
  ['mds', 1e9],
  ['mia', 1e9],
  ['mld', 1e9],
  ['mrd', 1e9],
]
/**
 * Matches a single letter, which is not read as a scale: CLDR's "м." is a thousand in Kazakh, but
 * also a metre.
 */
const SINGLE_LETTER = /^\P{Script=Han}$/u
const POWERS = Array.from({ length: 12 }, (_, index) => 10 ** (index + 3))
/**
 * Numbers that have different plural forms in some languages: 1, 2 to 4, 5 and more, a fraction.
 */
const COUNTS = [1, 2, 5, 1.5]

const cache = new Map<string, readonly [string, number][]>()

/** The scales that CLDR uses to abbreviate large numbers in a language. */
function compactScales(language: string): readonly [string, number][] {
  const cached = cache.get(language)
  if (cached !== undefined) return cached
  const found = new Map(PRINTED_SCALES)
  for (const compactDisplay of ['long', 'short'] as const) {
    const locale = new Intl.Locale(language, { numberingSystem: 'latn' })
    const format = new Intl.NumberFormat(locale, { notation: 'compact', compactDisplay })
    for (const amount of POWERS.flatMap((power) => COUNTS.map((count) => count * power))) {
      const { word, scale } = readCompact(format.formatToParts(amount), amount)
      if (word !== '' && !SINGLE_LETTER.test(word)) found.set(word, scale)
    }
  }
  cache.set(language, [...found])
  return [...found]
}

/** The scale word of a number in compact notation, and the factor for which it stands. */
function readCompact(
  parts: readonly Intl.NumberFormatPart[],
  amount: number,
): { word: string; scale: number } {
  const textOf = (type: string) => parts.find((part) => part.type === type)?.value ?? ''
  const shown = Number(`${textOf('integer')}.${textOf('fraction')}`)
  const word = textOf('compact').toLowerCase().replace(/\.$/, '')
  return { word, scale: Math.round(amount / shown) }
}
