/*
 * Days are integers, counted from 1970-01-01 in the proleptic Gregorian calendar. So days before
 * the common era can also be sorted.
 */

export const MS_PER_DAY = 86_400_000

/**
 * The first day of a month. Months count from 1; month 13 is January of the next year. NaN outside
 * of the range of ECMAScript's dates.
 */
export const monthStart = (year: number, month: number): number =>
  new Date(0).setUTCFullYear(year, month - 1, 1) / MS_PER_DAY

/** The number of days of a month. */
export const monthLength = (year: number, month: number): number =>
  monthStart(year, month + 1) - monthStart(year, month)

/**
 * The ISO 8601 calendar date of a day. Years outside 0 to 9999 have a sign and at least four
 * digits.
 */
export function isoDay(day: number): string {
  const date = new Date(day * MS_PER_DAY)
  const year = date.getUTCFullYear()
  const digits = String(Math.abs(year)).padStart(4, '0')
  const sign = year < 0 ? '-' : year > 9999 ? '+' : ''
  return `${sign}${digits}-${date.toISOString().slice(-19, -14)}`
}
