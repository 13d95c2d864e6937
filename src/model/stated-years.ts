import type { EdtfDate } from './edtf-date.js'
import type { Edtf } from './edtf.js'
import { parseDate } from './dates.js'
import { digitOf, isEnglish } from './figures/digits.js'

/* Checks that words give the years of a date, in the calendars and digits of any language. */

/** Calendars that count years otherwise than the Gregorian one (CLDR). */
const CALENDARS = [
  'buddhist',
  'japanese',
  'roc',
  'persian',
  'islamic',
  'indian',
  'ethiopic',
] as const
/** Languages that also write years in letters. */
const YEARS_IN_LETTERS = /^(?:he|iw|yi|am|ti)\b/
const HAN_DIGITS = '〇一二三四五六七八九'
const NUMBER_WORD = /\b(?:hundred|twenty|thirty|(?:thir|four|fif|six|seven|eigh|nine)teen)\b/i
const YEAR_UNITS = ['time', 'day', 'month', 'season', 'quarter', 'third', 'half', 'year']

/**
 * The years of an EDTF date that none of the words gives. Decades and centuries are not compared, nor
 * words that may write a year in letters.
 */
export function unstatedYears(edtf: string, words: readonly string[], language: string): number[] {
  if (YEARS_IN_LETTERS.test(language)) return []
  if (isEnglish(language) && words.some((one) => NUMBER_WORD.test(one))) return []
  const numbers = new Set(words.flatMap(numbersIn))
  const years = new Set(singleDates(parseDate(edtf).parts).flatMap(yearsOf))
  return [...years].filter((year) => !isGiven(year, numbers))
}

function singleDates(parts: Edtf): EdtfDate[] {
  if (parts.type === 'date') return [parts]
  if (parts.type === 'set') return parts.members.flatMap(singleDates)
  return [parts.start, parts.end].filter((date) => date !== null)
}

/** The year of a date that lies in one year. */
function yearsOf({ first, last, precision }: EdtfDate): number[] {
  if (!YEAR_UNITS.includes(precision)) return []
  const [from, to] = [first, last].map((day) => new Date(day * 86_400_000).getUTCFullYear())
  return from === to ? [from!] : []
}

/** True if a year is among numbers: as 2024 or 24, or in another calendar as 令和6, 2567 or 1403. */
const isGiven = (year: number, numbers: ReadonlySet<number>): boolean =>
  plainForms(year).some((form) => numbers.has(form)) ||
  (numbers.size > 0 &&
    CALENDARS.some((calendar) => yearsIn(calendar, year).some((one) => numbers.has(one))))

/** Year -138 is 139 BC. */
const plainForms = (year: number): number[] => {
  const count = Math.abs(year)
  return [count, count % 100, ...(year <= 0 ? [count + 1] : [])]
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** The years of another calendar that begin or end in a year, with the numbers in the names of eras. */
function yearsIn(calendar: string, year: number): number[] {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', timeZone: 'UTC' })
  formats.set(calendar, format)
  return [0, 11].flatMap((month) => {
    const date = new Date(Date.UTC(2000, month, 15))
    date.setUTCFullYear(year)
    if (Number.isNaN(date.getTime())) return [] // at the ends of the years that ECMAScript has
    return (format.format(date).match(/\d+/g) ?? []).map(Number)
  })
}

/** The whole numbers in words, in the digits of any script and in Han numerals: 二〇二四年. */
function numbersIn(words: string): number[] {
  const plain = words
    .replaceAll('零', '〇')
    .replaceAll('元年', '1年')
    .replaceAll(new RegExp(`[${HAN_DIGITS}]`, 'gu'), (digit) => String(HAN_DIGITS.indexOf(digit)))
    .replaceAll(/\p{Nd}/gu, digitOf)
  return (plain.match(/\d+/g) ?? []).map(Number)
}
