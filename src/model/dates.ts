import edtf, { type Extended } from 'edtf'

/*
 * Dates are EDTF strings (Library of Congress / ISO 8601-2) plus the first and the last possible day
 * as integers: days since 1970-01-01 in the proleptic Gregorian calendar, so that BCE years sort too.
 */

/** The day numbers that ECMAScript can represent; also used for an open or unknown bound. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
const MS_PER_DAY = 86_400_000

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

/**
 * Reads an EDTF expression (levels 0 to 2).
 * @throws DateError when it is not EDTF or lies outside the years -271821 to 275760.
 */
export function parseDate(expression: string): DateRange {
  let value: Extended
  try {
    value = edtf(expression)
  } catch {
    throw new DateError(`"${expression}" is not an EDTF date; write for example 2024, 2024-07, 2024-07-02, -0138 or 2023/2024`)
  }
  const [min, max] = bounds(value)
  if (Number.isNaN(min) || Number.isNaN(max)) throw new DateError(`"${expression}" lies outside the years -271821 to 275760`)
  if (min > max) throw new DateError(`"${expression}" ends before it begins`)
  return { edtf: expression, first: toDay(min, FIRST_DAY), last: toDay(max, LAST_DAY) }
}

/** The library gives a set's bounds by its first and last member as written; the earliest and latest are meant. */
function bounds(value: Extended): [number, number] {
  if (value.type !== 'Set' && value.type !== 'List') return [value.min ?? -Infinity, value.max ?? Infinity]
  const members = (value.values ?? []).flat() as Extended[]
  const min = Math.min(...members.map((member) => member.min ?? -Infinity))
  const max = Math.max(...members.map((member) => member.max ?? Infinity))
  return [value.earlier === true ? -Infinity : min, value.later === true ? Infinity : max]
}

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
