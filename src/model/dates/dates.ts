import { LRUCache } from 'lru-cache'
import { isoDay } from './days.js'
import { EdtfFault, type EdtfDate } from './edtf-date.js'
import { parseEdtf, type Edtf } from './edtf.js'
import { DATE_PRECISIONS, type DateExtent, type DatePrecision } from '../vocabulary/dates.js'

/*
 * Parses EDTF expressions: the first and last possible day (days.ts), the precision and
 * qualifications of a date.
 */

/** The first and last day that ECMAScript can represent. They stand for open and unknown bounds. */
export const FIRST_DAY = -100_000_000
export const LAST_DAY = 100_000_000
/** A value that sorts undated records after all days. Negated, it sorts them before all days. */
export const NO_DAY = LAST_DAY + 1

/**
 * A date that begins up to EARLY_DAYS before the day by which it is sorted, and ends up to
 * LATE_DAYS (a leap year) after it, is found by a range of these days. Other dates are few and have
 * indexes of their own.
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
  /** The parts of the expression, from which its text is made. */
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

/** The dates within an expression. */
export function datesOf(parts: Edtf): EdtfDate[] {
  if (parts.type === 'date') return [parts]
  if (parts.type === 'set') return parts.members.flatMap(datesOf)
  return [parts.start, parts.end].filter((date) => date !== null)
}

/** The coarsest unit among dates: a month for an interval from a month to a day. */
function coarsest(dates: readonly EdtfDate[]): DatePrecision {
  const units = dates.map(({ precision }) => DATE_PRECISIONS.indexOf(precision))
  return units.length === 0 ? 'unknown' : DATE_PRECISIONS[Math.max(...units)]!
}

/**
 * How an expression covers its days: an interval `a/b` lasts, but a set `[a..b]` or a date with
 * unknown digits lies somewhere within.
 */
function extentOf(parts: Edtf): DateExtent {
  if (parts.type === 'date') return parts.isVague ? 'within' : 'at'
  if (parts.type === 'interval') return 'throughout'
  const [only, ...others] = parts.members
  if (others.length === 0 && only?.type === 'date') return extentOf(only)
  return parts.of === 'one' ? 'within' : 'throughout'
}

/**
 * The day by which a date is sorted: its first possible day. A date at some time within a range is
 * sorted by its last possible day, if that is known.
 */
export const sortDay = (
  { extent }: Pick<ParsedDate, 'extent'>,
  first: number,
  last: number,
): number => (extent === 'within' && last < LAST_DAY ? last : first)

/** The ISO 8601 calendar date of a day; null for an open bound. */
export const formatDay = (day: number): string | null =>
  day <= FIRST_DAY || day >= LAST_DAY ? null : isoDay(day)
