import type { EdtfDate } from './edtf-date.js'
import type { Edtf } from './edtf.js'
import { parseDate } from './dates.js'
import { digitOf, isEnglish } from './figures/digits.js'

/* Whether words give the years of a date, in the calendars and digits of any language. */

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
  return [...years].filter((year) => !writtenForms(year).some((form) => numbers.has(form)))
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

/** The numbers by which a year may be written: 2024, 24, 令和6, 2567, 1403. Year -138 is 139 BC. */
function writtenForms(year: number): number[] {
  const inOtherCalendars = CALENDARS.flatMap((calendar) =>
    // Their years begin within a Gregorian year.
    [1, 12].flatMap((month) => yearIn(calendar, year, month)),
  )
  return [
    Math.abs(year),
    Math.abs(year) + Number(year <= 0),
    Math.abs(year) % 100,
    ...inOtherCalendars,
  ]
}

function yearIn(calendar: string, year: number, month: number): number[] {
  const date = new Date(Date.UTC(2000, month - 1, 15))
  date.setUTCFullYear(year)
  const written = new Intl.DateTimeFormat(`en-u-ca-${calendar}-nu-latn`, {
    year: 'numeric',
    timeZone: 'UTC',
  }).format(date)
  return (written.match(/\d+/g) ?? []).map(Number)
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
