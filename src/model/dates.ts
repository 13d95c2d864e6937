import { LRUCache } from 'lru-cache'
import { isoDay } from './days.js'
import { EdtfFault, type EdtfDate } from './edtf-date.js'
import { parseEdtf, type Edtf } from './edtf.js'
import { DATE_PRECISIONS, type DateExtent, type DatePrecision } from './vocabulary/dates.js'

/* A date is an EDTF expression with its first and last possible day (days.ts), and what it says of them. */

/** The bounds of the days that ECMAScript can represent; they stand for open and unknown bounds. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
/** Sorts undated records after all days; negated, before them. */
export const NO_DAY = LAST_DAY + 1

/**
 * A date that begins up to EARLY_DAYS before the day by which it is sorted, and ends up to LATE_DAYS
 * (a leap year) after it, is found by a range of these days. Other dates are few and have indexes of
 * their own.
 */
export const EARLY_DAYS = 31
export const LATE_DAYS = 366

export interface ParsedDate {
  edtf: string
  /** First possible day; FIRST_DAY if the date is open to the past. */
  first: number
  /** Last possible day; LAST_DAY if the date is open to the future. */
  last: number
  precision: DatePrecision
  extent: DateExtent
  approximate: boolean
  uncertain: boolean
  /** The parts of the expression, of which its text is made. */
  parts: Edtf
}

export class DateError extends Error {
  override name = 'DateError'
}

/** Parsed dates are cached, because articles repeat them. */
const cache = new LRUCache<string, ParsedDate>({ max: 1000 })

/**
 * Parses an EDTF expression of levels 0 to 2.
 * @throws DateError if it is not EDTF or lies outside the years -271821 to 275760.
 */
export function parseDate(expression: string): ParsedDate {
  const cached = cache.get(expression)
  if (cached !== undefined) return cached
  const parts = partsOf(expression)
  const dates = datesOf(parts)
  const date = Object.freeze({
    edtf: expression,
    first: Math.max(parts.first, FIRST_DAY),
    last: Math.min(parts.last, LAST_DAY),
    precision: coarsest(dates),
    extent: extentOf(parts),
    approximate: dates.some(({ approximate }) => approximate),
    uncertain: dates.some(({ uncertain }) => uncertain),
    parts,
  })
  cache.set(expression, date)
  return date
}

function partsOf(expression: string): Edtf {
  try {
    return parseEdtf(expression)
  } catch (error) {
    if (error instanceof EdtfFault) throw new DateError(`"${expression}" ${error.message}`)
    throw error
  }
}

/** The single dates of an expression. */
function datesOf(parts: Edtf): EdtfDate[] {
  if (parts.type === 'date') return [parts]
  if (parts.type === 'set') return parts.members.flatMap(datesOf)
  return [parts.start, parts.end].filter((date) => date !== null)
}

/** The coarsest unit in which a date is given: a month for the interval from a month to a day. */
function coarsest(dates: readonly EdtfDate[]): DatePrecision {
  const units = dates.map(({ precision }) => DATE_PRECISIONS.indexOf(precision))
  return units.length === 0 ? 'unknown' : DATE_PRECISIONS[Math.max(...units)]!
}

/** An interval `a/b` lasts; one of a set `[a..b]`, and a date with unknown digits, lies somewhere within. */
function extentOf(parts: Edtf): DateExtent {
  if (parts.type === 'date') return parts.isVague ? 'within' : 'at'
  if (parts.type === 'interval') return 'throughout'
  const [only, ...others] = parts.members
  if (others.length === 0 && only?.type === 'date') return extentOf(only)
  return parts.of === 'one' ? 'within' : 'throughout'
}

/**
 * The day by which a date is sorted: its first one. A date that is some time within a range is
 * sorted by its last day, if that is known.
 */
export const sortDay = (
  { extent }: Pick<ParsedDate, 'extent'>,
  first: number,
  last: number,
): number => (extent === 'within' && last < LAST_DAY ? last : first)

/** The ISO 8601 calendar date of a day; null for an open bound. */
export const formatDay = (day: number): string | null =>
  day <= FIRST_DAY || day >= LAST_DAY ? null : isoDay(day)
