import type { EdtfDate } from './edtf-date.js'
import { datesOf, parseDate } from './dates.js'
import { MS_PER_DAY } from './days.js'
import { digitOf, isEnglish } from '../figures/digits.js'

/* Checks that words state the years of a date, in the calendars and digits of any language. */

/** The calendars whose years differ from those of the Gregorian calendar (CLDR). */
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
 * The years of an EDTF date that the words do not state. Decades and centuries are not checked.
 * Nothing is checked if the words may state a year in letters.
 */
export function unstatedYears(edtf: string, words: readonly string[], language: string): number[] {
  if (YEARS_IN_LETTERS.test(language)) return []
  if (isEnglish(language) && words.some((one) => NUMBER_WORD.test(one))) return []
  const numbers = new Set(words.flatMap(numbersIn))
  const years = new Set(datesOf(parseDate(edtf).parts).flatMap(yearsOf))
  return [...years].filter((year) => !isGiven(year, numbers))
}

/** The year of a date within one year; otherwise none. */
function yearsOf({ first, last, precision }: EdtfDate): number[] {
  if (!YEAR_UNITS.includes(precision)) return []
  const [from, to] = [first, last].map((day) => new Date(day * MS_PER_DAY).getUTCFullYear())
  return from === to ? [from!] : []
}

/** True if a year is among numbers: as 2024 or 24, or in another calendar, as 令和6, 2567 or 1403. */
const isGiven = (year: number, numbers: ReadonlySet<number>): boolean =>
  plainForms(year).some((form) => numbers.has(form)) ||
  (numbers.size > 0 &&
    CALENDARS.some((calendar) => yearsIn(calendar, year).some((one) => numbers.has(one))))

/** The numbers that write a year of the Gregorian calendar. The year -138 is 139 BC. */
const plainForms = (year: number): number[] => {
  const count = Math.abs(year)
  return [count, count % 100, ...(year <= 0 ? [count + 1] : [])]
}

const formats = new Map<string, Intl.DateTimeFormat>()

/**
 * The years of another calendar that begin or end in a Gregorian year, and numbers in the names of
 * their eras.
 */
function yearsIn(calendar: string, year: number): number[] {
  const format =
    formats.get(calendar) ??
    new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, { year: 'numeric', timeZone: 'UTC' })
  formats.set(calendar, format)
  return [0, 11].flatMap((month) => {
    const date = new Date(Date.UTC(2000, month, 15))
    date.setUTCFullYear(year)
    if (Number.isNaN(date.getTime())) return [] // beyond the range of ECMAScript's dates
    return (format.format(date).match(/\d+/g) ?? []).map(Number)
  })
}

/** The whole numbers in words, in digits of any script or in Han numerals: 二〇二四年. */
function numbersIn(words: string): number[] {
  const plain = words
    .replaceAll('零', '〇')
    .replaceAll('元年', '1年')
    .replaceAll(new RegExp(`[${HAN_DIGITS}]`, 'gu'), (digit) => String(HAN_DIGITS.indexOf(digit)))
    .replaceAll(/\p{Nd}/gu, digitOf)
  return (plain.match(/\d+/g) ?? []).map(Number)
}
