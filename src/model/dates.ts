import { LRUCache } from 'lru-cache'
import { isoDay } from './days.js'
import { EdtfFault, edtfRange } from './edtf.js'

/* A date is an EDTF expression with its first and last possible day (days.ts). */

/** The bounds of the days that ECMAScript can represent; they stand for open and unknown bounds. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
/** Sorts undated records after all days; negated, before them. */
export const NO_DAY = LAST_DAY + 1

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

/** Parsed dates are cached, because articles repeat them. */
const cache = new LRUCache<string, DateRange>({ max: 1000 })

/**
 * Parses an EDTF expression of levels 0 to 2.
 * @throws DateError if it is not EDTF or lies outside the years -271821 to 275760.
 */
export function parseDate(expression: string): DateRange {
  const cached = cache.get(expression)
  if (cached !== undefined) return cached
  const { first, last } = rangeOf(expression)
  const range = Object.freeze({
    edtf: expression,
    first: Math.max(first, FIRST_DAY),
    last: Math.min(last, LAST_DAY),
  })
  cache.set(expression, range)
  return range
}

function rangeOf(expression: string): { first: number; last: number } {
  try {
    return edtfRange(expression)
  } catch (error) {
    if (error instanceof EdtfFault) throw new DateError(`"${expression}" ${error.message}`)
    throw error
  }
}

/** The ISO 8601 calendar date of a day; null for an open bound. */
export const formatDay = (day: number): string | null =>
  day <= FIRST_DAY || day >= LAST_DAY ? null : isoDay(day)
