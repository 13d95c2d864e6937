import { monthLength, monthStart } from './days.js'

/*
 * The first and last possible day of an EDTF expression (Library of Congress, ISO 8601-2), levels
 * 0, 1 and 2. An interval lasts from the first day of its start to the last day of its end. A set
 * spans its members. An unknown digit may be any digit that makes a date. Qualifications (`?`, `~`,
 * `%`) do not change the bounds.
 */

/** The reason why an expression is no date. The message completes `"2024-13" ...`. */
export class EdtfFault extends Error {}

/** Days counted from 1970-01-01; infinite if open. */
interface Range {
  first: number
  last: number
  /** The time of a date-time in milliseconds: in UTC if it has a zone, else local. */
  time?: { at: number; isUtc: boolean }
}

const OPEN: Range = { first: -Infinity, last: Infinity }

/** @throws EdtfFault if the expression is no EDTF date, or there is no such day. */
export function edtfRange(expression: string): Range {
  const [, open, members, close] = /^([[{])(.*)([\]}])$/s.exec(expression) ?? []
  if (members !== undefined && (open === '[') === (close === ']')) return setRange(members)
  const ends = expression.split('/')
  if (ends.length === 2) return interval(ends as [string, string])
  return dateRange(expression)
}

function interval(ends: [string, string]): Range {
  const [from, to] = ends.map((date) =>
    date === '' || date === '..' ? OPEN : dateRange(date),
  ) as [Range, Range]
  const [start, end] = [from.time, to.time]
  if (start !== undefined && start.isUtc === end?.isUtc) {
    if (end.at < start.at) throw reversed()
    // In different zones, the later time may be on the earlier day.
    return { first: Math.min(from.first, to.first), last: Math.max(from.last, to.last) }
  }
  if (to.last < from.first) throw reversed()
  return { first: from.first, last: to.last }
}

const reversed = () => new EdtfFault('ends before it begins')

/** A set: dates and ranges of dates. It may begin with `..date` and end with `date..`. */
function setRange(members: string): Range {
  const texts = members.split(/, ?/)
  const ranges = texts.map((text, i) => {
    const ends = text.split('..')
    const [start = '', end = ''] = ends
    if (ends.length === 1) return dateRange(text)
    const isOpen = (start === '' && i === 0) || (end === '' && i === texts.length - 1)
    if (ends.length > 2 || start + end === '' || (!isOpen && !(start && end)))
      throw new EdtfFault('is not an EDTF date; a set is written [2023,2025..2027] or {..2024}')
    return interval([start, end])
  })
  return {
    first: Math.min(...ranges.map(({ first }) => first)),
    last: Math.max(...ranges.map(({ last }) => last)),
  }
}

const dateRange = (text: string): Range =>
  dateTime(text) ?? longYear(text) ?? significantYear(text) ?? components(text)

const DATE_TIME =
  /^(-?\d{4}-\d\d-\d\d)T(?:([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?|(24):00(?::00)?)(Z|([+-])([01]\d|2[0-3])(?::?([0-5]\d))?)?$/

/** A date-time is on its day as written, whatever its zone; 24:00 is the end of its day. */
function dateTime(text: string): Range | undefined {
  const match = DATE_TIME.exec(text)
  if (match === null) return undefined
  const [, date, hours, minutes, seconds, midnight, zone, sign, zoneHours, zoneMinutes] = match
  const day = components(date!)
  const offset = (sign === '-' ? -1 : 1) * (60 * Number(zoneHours ?? 0) + Number(zoneMinutes ?? 0))
  const minute = 60 * Number(hours ?? midnight) + Number(minutes ?? 0) - offset
  const at = day.first * 86_400_000 + minute * 60_000 + Number(seconds ?? 0) * 1000
  return { ...day, time: { at, isUtc: zone !== undefined } }
}

/** A year of more than four digits, perhaps with an exponent or significant digits: Y17E4, Y171010S3. */
function longYear(text: string): Range | undefined {
  const [all, sign = '', digits = '', exponent, significant] =
    /^[?~%]?Y(-?)([1-9]\d*)(?:E(\d+))?(?:S([1-9]\d*))?[?~%]?$/.exec(text) ?? []
  if (all === undefined || (digits.length < 5 && exponent === undefined)) return undefined
  const year = Number(digits) * 10 ** Number(exponent ?? 0)
  if (year > 300_000) throw outside()
  return years(sign === '-' ? -year : year, significant)
}

/** A year with significant digits: 1950S2. */
function significantYear(text: string): Range | undefined {
  const [, year, digits] = /^[?~%]?(?!-0000)(-?\d{4})S([1-9]\d*)[?~%]?$/.exec(text) ?? []
  return year === undefined ? undefined : years(Number(year), digits)
}

/** The years that share the significant digits: 1900 to 1999 for 1950S2. */
function years(year: number, significant?: string): Range {
  const magnitude = Math.abs(year)
  const digits = significant === undefined ? Infinity : Number(significant)
  const span = 10 ** Math.max(0, String(magnitude).length - digits)
  const least = Math.floor(magnitude / span) * span
  const [first, last] = year < 0 ? [-least - span + 1, -least] : [least, least + span - 1]
  return months(first, 1, last, 12)
}

const outside = () => new EdtfFault('lies outside the years -271821 to 275760')

/**
 * From the first day of a month to the last day of another. Month 13 is the first of the next year.
 */
function months(firstYear: number, firstMonth: number, lastYear: number, lastMonth: number): Range {
  const [first, next] = [monthStart(firstYear, firstMonth), monthStart(lastYear, lastMonth + 1)]
  if (Number.isNaN(first) || Number.isNaN(next)) throw outside()
  return { first, last: next - 1 }
}

const COMPONENTS =
  /^[?~%]?(-?[\dX]{4})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?(?:-[?~%]?([\dX]{2})[?~%]?)?)?$/

/** A year, a month or season, or a day, each perhaps with unknown digits and qualified before or after it. */
function components(text: string): Range {
  const parts = COMPONENTS.exec(text)?.slice(1)
  if (parts === undefined || parts[0] === '-0000') throw notADate(text)
  const [year = '', month, day] = parts
  if (year.startsWith('-X'))
    throw new EdtfFault('has an unknown year before 0000, which is not supported')
  const years = yearsLike(year)
  const [first, last] = [years[0]!, years.at(-1)!]
  if (month === undefined) return months(first, 1, last, 12)
  const season = SEASONS[Number(month) - 21]
  if (season !== undefined && day === undefined) return months(first, season[0], last, season[1])
  const possible = numbersLike(month).filter((number) => number >= 1 && number <= 12)
  if (possible.length === 0)
    throw new EdtfFault(
      `is not an EDTF date; no month${day === undefined ? ' or season' : ''} is ${month}`,
    )
  if (day === undefined) return months(first, possible[0]!, last, possible.at(-1)!)
  const range = {
    first: firstDay(years, possible, numbersLike(day)),
    last: firstDay(years.toReversed(), possible.toReversed(), numbersLike(day).toReversed()),
  }
  if (Number.isFinite(range.first)) return range
  throw new EdtfFault(`is not a date; ${year}-${month} has no day ${day}`)
}

/** The first existing day, in the given order of years, months and days; NaN if there is none. */
function firstDay(years: number[], months: number[], days: number[]): number {
  for (const year of years)
    for (const month of months) {
      const length = monthLength(year, month)
      const day = days.find((day) => day >= 1 && day <= length)
      if (day !== undefined) return monthStart(year, month) + day - 1
    }
  return NaN
}

/** The possible years of a year with unknown digits, in order. */
function yearsLike(year: string): number[] {
  if (!year.startsWith('-')) return numbersLike(year)
  return numbersLike(year.slice(1))
    .filter((number) => number > 0)
    .map((number) => -number)
    .reverse()
}

/** The possible numbers for some digits, in order; each X is any digit. */
const numbersLike = (digits: string): number[] =>
  [...digits].reduce(
    (numbers, digit) =>
      numbers.flatMap((number) =>
        digit === 'X' ? DIGITS.map((one) => number * 10 + one) : number * 10 + Number(digit),
      ),
    [0],
  )

const DIGITS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9]

/**
 * The first and last month of the EDTF numbers 21 to 41; month 13 is the first of the next year.
 * The seasons 21 to 24 may be of either hemisphere, 25 to 28 are northern and 29 to 32 southern. A
 * season lasts into the month of the next solstice or equinox.
 */
const SEASONS: readonly (readonly [number, number])[] = [
  ...([
    [3, 12],
    [6, 15],
    [3, 12],
    [6, 15],
  ] as const),
  ...([
    [3, 6],
    [6, 9],
    [9, 12],
    [12, 15],
  ] as const),
  ...([
    [9, 12],
    [12, 15],
    [3, 6],
    [6, 9],
  ] as const),
  ...([
    [1, 3],
    [4, 6],
    [7, 9],
    [10, 12],
  ] as const), // quarters
  ...([
    [1, 4],
    [5, 8],
    [9, 12],
  ] as const), // four months each
  ...([
    [1, 6],
    [7, 12],
  ] as const), // halves
]

const notADate = (text: string) =>
  new EdtfFault(
    /^-?\d{1,3}$|^-?\d{5,}$/.test(text)
      ? 'is not an EDTF date; a year has four digits (-0138), a decade is written 198X, a day 2024-07-02'
      : 'is not an EDTF date; write for example 2024, 2024-07, 2024-07-02, -0138 or 2023/2024',
  )
