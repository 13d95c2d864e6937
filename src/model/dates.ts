import edtf, { type Extended } from 'edtf'
import { LRUCache } from 'lru-cache'

/*
 * A date is an EDTF expression (Library of Congress, ISO 8601-2) with its first and last possible day.
 * Days are integers counted from 1970-01-01 in the proleptic Gregorian calendar, so years before the
 * common era sort too.
 */

/** The bounds of the days that ECMAScript can represent; they stand for open and unknown bounds. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
/** Sorts undated records after all days; negated, before them. */
export const NO_DAY = LAST_DAY + 1
const MS_PER_DAY = 86_400_000

/**
 * The most days that a date may span to be found by a range of its first day (a leap year). Longer
 * dates are few and have indexes of their own.
 */
export const LONG_DATE_DAYS = 366

interface DateRange {
  edtf: string
  /** First possible day; FIRST_DAY if the date is open to the past. */
  first: number
  /** Last possible day; LAST_DAY if the date is open to the future. */
  last: number
}

export class DateError extends Error {
  override name = 'DateError'
}

/** Dates repeat, and the EDTF grammar takes a fifth of a millisecond for each. */
const cache = new LRUCache<string, DateRange>({ max: 1000 })

/**
 * Parses an EDTF expression of levels 0 to 2.
 * @throws DateError if it is not EDTF or lies outside the years -271821 to 275760.
 */
export function parseDate(expression: string): DateRange {
  const cached = cache.get(expression)
  if (cached !== undefined) return cached
  const range = Object.freeze(parsePlainDate(expression) ?? parseEdtf(expression))
  cache.set(expression, range)
  return range
}

/** Parses a year, month or day without the grammar; undefined for any other expression. */
function parsePlainDate(expression: string): DateRange | undefined {
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

function parseEdtf(expression: string): DateRange {
  assertUnderstood(expression)
  let value: Extended
  try {
    value = edtf(withoutTime(expression))
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

/** @throws DateError if the edtf package would read the expression as another date than is written. */
function assertUnderstood(expression: string): void {
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

/** The day of a date-time as written, independent of its time zone and this machine's. */
const withoutTime = (expression: string): string =>
  expression.replace(
    /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[+-]\d\d(?::?\d\d)?)?$/,
    '$1',
  )

/**
 * First and last month of the seasons 21 to 32, counted on into the next year. The seasons 21 to 24
 * may be of either hemisphere. A season lasts into the month of the next solstice or equinox.
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

/**
 * The first and last millisecond that a date may mean. The edtf package takes the bounds of a set from
 * its first and last member as written, so they are computed here from all members.
 */
function bounds(value: Extended): [number, number] {
  const months = SEASON_MONTHS[(value.season ?? 0) - 21]
  if (months !== undefined)
    return [monthStart(value.year!, months[0]), monthStart(value.year!, months[1] + 1) - 1]
  // A year is told by its digits: its `type` is the name of a class, which bundling may change.
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

/** The first millisecond of a month; months count from 1, and on past 12 into the next year. */
const monthStart = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, 1)

const toDay = (milliseconds: number, openBound: number): number =>
  Number.isFinite(milliseconds) ? Math.floor(milliseconds / MS_PER_DAY) : openBound

/**
 * The ISO 8601 calendar date of a day; null for an open bound. Years outside 0 to 9999 have a sign and
 * at least four digits.
 */
export function formatDay(day: number): string | null {
  if (day <= FIRST_DAY || day >= LAST_DAY) return null
  const date = new Date(day * MS_PER_DAY)
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${digits}-${date.toISOString().slice(-19, -14)}`
}
