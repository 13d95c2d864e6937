import { monthLength, monthStart, MS_PER_DAY } from './days.js'
import { HALVES, QUARTERS, SEASONS, THIRDS } from './edtf-seasons.js'
import type { DatePrecision } from '../vocabulary/dates.js'

/*
 * Parses a single date of EDTF: a time, day, month, season or year. An unknown digit stands for any
 * digit that gives an existing date. Qualifications (`?`, `~`, `%`) do not change the bounds.
 */

/** The reason why an expression is not a date. The message completes `"2024-13" ...`. */
export class EdtfFault extends Error {}

export interface EdtfDate {
  type: 'date'
  /** The first and last possible day, counted from 1970-01-01. */
  first: number
  last: number
  precision: DatePrecision
  /** True if digits are unknown, so that the date is some time between `first` and `last`. */
  isVague: boolean
  approximate: boolean
  uncertain: boolean
  /** The year as written if only its first digits are significant: 1950 for 1950S2. */
  estimate?: number
  /** The EDTF number of a season, quarter, third or half of a year: 21 to 41. */
  season?: number
  /** The time of a date-time in milliseconds: in UTC if it has a zone, else local. */
  time?: { at: number; isUtc: boolean; hours: string; zone: string }
}

type Parsed = Omit<EdtfDate, 'type' | 'approximate' | 'uncertain' | 'isVague'> &
  Partial<Pick<EdtfDate, 'isVague' | 'approximate'>>

/** @throws EdtfFault if the text is not a date, or if there is no such day. */
export const parseSingle = (text: string): EdtfDate => ({
  type: 'date',
  isVague: false,
  uncertain: /[?%]/.test(text),
  approximate: /[~%]/.test(text),
  ...(dateTime(text) ?? longYear(text) ?? significantYear(text) ?? components(text)),
})

const DATE_TIME =
  /^(-?\d{4}-\d\d-\d\d)T(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?|(24):00(?::00)?)(Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/

/**
 * Parses a date-time. It is on its day as written, whatever its zone, and 24:00 is the end of that
 * day.
 */
function dateTime(text: string): Parsed | undefined {
  const match = DATE_TIME.exec(text)
  if (match === null) return undefined
  const [, date, hours, minutes, seconds, midnight, zone, sign, zoneHours, zoneMinutes] = match
  const { first, last } = components(date!)
  const offset = (sign === '-' ? -1 : 1) * (60 * Number(zoneHours ?? 0) + Number(zoneMinutes ?? 0))
  const minute = 60 * Number(hours ?? midnight) + Number(minutes ?? 0) - offset
  const at = first * MS_PER_DAY + minute * 60_000 + Number(seconds ?? 0) * 1000
  const time = {
    at,
    isUtc: zone !== undefined,
    hours: `${hours ?? midnight!}:${minutes ?? '00'}`,
    zone:
      zone === undefined
        ? ''
        : offset === 0
          ? 'UTC'
          : `UTC${sign!}${zoneHours!}:${zoneMinutes ?? '00'}`,
  }
  return { first, last, precision: 'time', time }
}

/**
 * Parses a year of more than four digits, which may have an exponent or significant digits: Y17E4,
 * Y171010S3.
 */
function longYear(text: string): Parsed | undefined {
  const [all, sign = '', digits = '', exponent, significant] =
    /^[?~%]?Y(-?)([1-9]\d*)(?:E(\d+))?(?:S([1-9]\d*))?[?~%]?$/.exec(text) ?? []
  if (all === undefined || (digits.length < 5 && exponent === undefined)) return undefined
  const year = Number(digits) * 10 ** Number(exponent ?? 0)
  if (year > 300_000) throw outside()
  return years(text, sign === '-' ? -year : year, significant)
}

/** Parses a year with significant digits: 1950S2. */
function significantYear(text: string): Parsed | undefined {
  const [, year, digits] = /^[?~%]?(?!-0000)(-?\d{4})S([1-9]\d*)[?~%]?$/.exec(text) ?? []
  return year === undefined ? undefined : years(text, Number(year), digits)
}

/** The years with the same significant digits: 1900 to 1999 for 1950S2. */
function years(text: string, year: number, significant?: string): Parsed {
  const magnitude = Math.abs(year)
  const digits = significant === undefined ? Infinity : Number(significant)
  const unknown = Math.max(0, String(magnitude).length - digits)
  const span = 10 ** unknown
  const least = Math.floor(magnitude / span) * span
  const [first, last] = year < 0 ? [-least - span + 1, -least] : [least, least + span - 1]
  return {
    ...months(first, 1, last, 12),
    precision: UNKNOWN_DIGITS[unknown] ?? 'unknown',
    isVague: unknown > 0,
    approximate: unknown > 0 || /[~%]/.test(text),
    ...(unknown > 0 && { estimate: year }),
  }
}

/** The precision of a year by the number of its unknown digits. */
const UNKNOWN_DIGITS: readonly DatePrecision[] = ['year', 'decade', 'century', 'millennium']

const outside = () => new EdtfFault('lies outside the years -271821 to 275760')

/**
 * The range from the first day of a month to the last day of another. Month 13 is January of the
 * next year.
 */
function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number) {
  const [first, next] = [monthStart(firstYear, firstMonth), monthStart(lastYear, lastMonth + 1)]
  if (Number.isNaN(first) || Number.isNaN(next)) throw outside()
  return { first, last: next - 1 }
}

const COMPONENTS =
  /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/

/**
 * Parses a year, a month, a season or a day. Each part may have unknown digits, and qualifications
 * before or after it.
 */
function components(text: string): Parsed {
  const parts = COMPONENTS.exec(text)?.slice(1)
  if (parts === undefined || parts[0] === '-0000') throw notADate(text)
  const [year = '', month, day] = parts
  if (year.startsWith('-X'))
    throw new EdtfFault('has an unknown year before 0000, which is not supported')
  const years = yearsLike(year)
  const [first, last] = [years[0]!, years.at(-1)!]
  const known = knownPart(year, month, day)
  if (month === undefined) return { ...months(first, 1, last, 12), ...known }
  const number = Number(month)
  const season = SEASONS[number - 21]
  if (season !== undefined && day === undefined)
    return {
      ...months(first, season[0], last, season[1]),
      ...(known.isVague ? known : { precision: seasonPrecision(number), season: number }),
    }
  const possible = numbersLike(month).filter((number) => number >= 1 && number <= 12)
  if (possible.length === 0)
    throw new EdtfFault(
      `is not an EDTF date; no month${day === undefined ? ' or season' : ''} is ${month}`,
    )
  if (day === undefined) return { ...months(first, possible[0]!, last, possible.at(-1)!), ...known }
  const range = {
    first: firstDay(years, possible, numbersLike(day)),
    last: firstDay(years.toReversed(), possible.toReversed(), numbersLike(day).toReversed()),
  }
  if (Number.isFinite(range.first)) return { ...range, ...known }
  throw new EdtfFault(`is not a date; ${year}-${month} has no day ${day}`)
}

const seasonPrecision = (number: number): DatePrecision =>
  number >= HALVES ? 'half' : number >= THIRDS ? 'third' : number >= QUARTERS ? 'quarter' : 'season'

/**
 * The precision of a date, and whether it is vague. A year whose last digits are unknown is a
 * decade (`201X`), a century or a millennium. Any other unknown digit makes the date vague.
 */
function knownPart(
  year: string,
  month: string | undefined,
  day: string | undefined,
): Pick<EdtfDate, 'precision' | 'isVague'> {
  const digits = year.replace('-', '')
  const unknown = digits.includes('X') ? 4 - digits.indexOf('X') : 0
  if (unknown > 0) {
    const isPeriod = month === undefined && unknown < 4 && /\dX+$/.test(digits)
    return { precision: UNKNOWN_DIGITS[unknown] ?? 'unknown', isVague: !isPeriod }
  }
  if (month === undefined) return { precision: 'year', isVague: false }
  if (month.includes('X')) return { precision: 'year', isVague: true }
  if (day === undefined) return { precision: 'month', isVague: false }
  return day.includes('X')
    ? { precision: 'month', isVague: true }
    : { precision: 'day', isVague: false }
}

/**
 * The first day that exists, trying years, months and days in the given order; NaN if there is
 * none.
 */
function firstDay(years: number[], months: number[], days: number[]): number {
  for (const year of years)
    for (const month of months) {
      const length = monthLength(year, month)
      const day = days.find((day) => day >= 1 && day <= length)
      if (day !== undefined) return monthStart(year, month) + day - 1
    }
  return NaN
}

/** The years that a year with unknown digits may be, in order. */
function yearsLike(year: string): number[] {
  if (!year.startsWith('-')) return numbersLike(year)
  return numbersLike(year.slice(1))
    .filter((number) => number > 0)
    .map((number) => -number)
    .reverse()
}

/** The numbers that digits may stand for, in order. Each X stands for any digit. */
const numbersLike = (digits: string): number[] =>
  [...digits].reduce(
    (numbers, digit) =>
      numbers.flatMap((number) =>
        digit === 'X' ? DIGITS.map((one) => number * 10 + one) : number * 10 + Number(digit),
      ),
    [0],
  )

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

const notADate = (text: string) =>
  new EdtfFault(
    /^-?\d{1,3}$|^-?\d{5,}$/.test(text)
      ? 'is not an EDTF date; a year has four digits (-0138), a decade is written 198X, a day 2024-07-02'
      : 'is not an EDTF date; write for example 2024, 2024-07, 2024-07-02, -0138 or 2023/2024',
  )
