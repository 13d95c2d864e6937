import edtf, { type Extended } from 'edtf'
import { LRUCache } from 'lru-cache'

/*
 * Dates are EDTF strings (Library of Congress / ISO 8601-2) plus the first and the last possible day
 * as integers: days since 1970-01-01 in the proleptic Gregorian calendar, so that BCE years sort too.
 */

/** The day numbers that ECMAScript can represent; also used for an open or unknown bound. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
/** Where what has no date stands in order, after all days; before them, with the sign. */
export const NO_DAY = LAST_DAY + 1
const MS_PER_DAY = 86_400_000

/** The days of a leap year. What may lie on days further apart is found apart from all else: no range of days holds it where it is only looked for by its first one. */
export const LONG = 366

export interface DateRange {
  edtf: string
  /** First possible day, days since 1970-01-01; FIRST_DAY where the date is open to the past. */
  first: number
  /** Last possible day; LAST_DAY where the date is open to the future. */
  last: number
}

export class DateError extends Error {
  override name = 'DateError'
}

/** The same dates come again and again, and the grammar takes its time: a fifth of a millisecond. */
const parsed = new LRUCache<string, DateRange>({ max: 1000 })

/**
 * Reads an EDTF expression (levels 0 to 2).
 * @throws DateError when it is not EDTF or lies outside the years -271821 to 275760.
 */
export function parseDate(expression: string): DateRange {
  const known = parsed.get(expression)
  if (known !== undefined) return known
  const range = Object.freeze(plainDate(expression) ?? parse(expression))
  parsed.set(expression, range)
  return range
}

/** A year, month or day of the calendar as nearly all dates are written; undefined for any other expression. */
function plainDate(expression: string): DateRange | undefined {
  if (!/^\d{4}(?:-\d\d){0,2}$/.test(expression)) return undefined
  const [year, month, day] = expression.split('-').map(Number) as [number, number?, number?]
  if (month !== undefined && (month < 1 || month > 12)) return undefined
  const first = monthStart(year, month ?? 1) / MS_PER_DAY
  const next = monthStart(year, (month ?? 12) + 1) / MS_PER_DAY
  if (day === undefined) return { edtf: expression, first, last: next - 1 }
  return day >= 1 && day <= next - first
    ? { edtf: expression, first: first + day - 1, last: first + day - 1 }
    : undefined
}

function parse(expression: string): DateRange {
  refuseMisread(expression)
  let value: Extended
  try {
    value = edtf(dayOf(expression))
  } catch {
    throw new DateError(
      `"${expression}" is not an EDTF date; write for example 2024, 2024-07, 2024-07-02, -0138 or 2023/2024`,
    )
  }
  const [min, max] = bounds(value)
  if (Number.isNaN(min) || Number.isNaN(max))
    throw new DateError(`"${expression}" lies outside the years -271821 to 275760`)
  if (min > max) throw new DateError(`"${expression}" ends before it begins`)
  return { edtf: expression, first: toDay(min, FIRST_DAY), last: toDay(max, LAST_DAY) }
}

/** What the library reads, but as something else than what is written. */
function refuseMisread(expression: string): void {
  if (/^-?\d{1,3}$|^-?\d{5,}$/.test(expression)) {
    throw new DateError(
      `"${expression}" is not an EDTF date; a year has four digits (-0138), a decade is written 198X, a day 2024-07-02`,
    )
  }
  if (/(?:^|[/[{,.])-X/.test(expression))
    throw new DateError(`"${expression}" has an unknown year before 0000, which is not supported`)
  for (const [, year] of expression.replace(/[?~%]/g, '').matchAll(/(\d{4})-02-29/g)) {
    if (new Date(Date.UTC(2000 + (Number(year) % 400), 1, 29)).getUTCDate() !== 29)
      throw new DateError(`"${expression}" is not a date: February ${year!} has no 29th`)
  }
}

/** A date-time's day as written, whatever its time zone or that of this machine. */
const dayOf = (expression: string): string =>
  expression.replace(
    /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/,
    '$1',
  )

/**
 * First and last month of the seasons 21 to 32, counted on into the next year. Where the hemisphere is not
 * given (21 to 24) either is possible. A season reaches into the month of the next solstice or equinox.
 */
const SEASON_MONTHS: readonly (readonly [number, number])[] = [
  [3, 12],
  [6, 15],
  [3, 12],
  [6, 15],
  [3, 6],
  [6, 9],
  [9, 12],
  [12, 15],
  [9, 12],
  [12, 15],
  [3, 6],
  [6, 9],
]

/** The library gives a set's bounds by its first and last member as written; the earliest and latest are meant. */
function bounds(value: Extended): [number, number] {
  const months = SEASON_MONTHS[(value.season ?? 0) - 21]
  if (months !== undefined)
    return [monthStart(value.year!, months[0]), monthStart(value.year!, months[1] + 1) - 1]
  // Not asked for its type, which is the name of its class: bundling may rename that.
  if (value.significant! > 0) return significantYears(value.year!, value.significant!)
  if (value.type !== 'Set' && value.type !== 'List')
    return [value.min ?? -Infinity, value.max ?? Infinity]
  const members = (value.values ?? []).flat() as Extended[]
  const min = Math.min(...members.map((member) => member.min ?? -Infinity))
  const max = Math.max(...members.map((member) => member.max ?? Infinity))
  return [value.earlier === true ? -Infinity : min, value.later === true ? Infinity : max]
}

/** The years that share the significant digits: 1900 to 1999 for 1950S2. */
function significantYears(year: number, digits: number): [number, number] {
  const span = 10 ** Math.max(0, String(Math.abs(year)).length - digits)
  const least = Math.floor(Math.abs(year) / span) * span
  const [first, last] = year < 0 ? [-least - span + 1, -least] : [least, least + span - 1]
  return [monthStart(first, 1), monthStart(last + 1, 1) - 1]
}

/** The first millisecond of a month, 1 to 12 and on into the next year. */
const monthStart = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, 1)

function toDay(milliseconds: number, open: number): number {
  return Number.isFinite(milliseconds) ? Math.floor(milliseconds / MS_PER_DAY) : open
}

/** ISO 8601 calendar date of a day number, with a sign and at least four digits for years outside 0 to 9999; null for an open bound. */
export function formatDay(day: number): string | null {
  if (day <= FIRST_DAY || day >= LAST_DAY) return null
  const date = new Date(day * MS_PER_DAY)
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${digits}-${date.toISOString().slice(-19, -14)}`
}
