import { isoDay } from './days.js'
import { parseDate, type ParsedDate } from './dates.js'
import type { Edtf } from './edtf.js'

/* Assigns dates to days, months, years or decades (buckets), for counts over time. */

export const DATE_UNITS = ['day', 'month', 'year', 'decade'] as const
export type DateUnit = (typeof DATE_UNITS)[number]

/**
 * How to make the bucket of a unit from an ISO date: the number of characters to cut at its end,
 * and the text to append. Also, the minimum length of the unit in days.
 */
export const BUCKET_RULES: Readonly<Record<DateUnit, { cut: number; end: string; days: number }>> =
  {
    day: { cut: 0, end: '', days: 1 },
    month: { cut: 3, end: '', days: 28 },
    year: { cut: 6, end: '', days: 365 },
    decade: { cut: 7, end: 'X', days: 3652 },
  }

/** The maximum number of buckets of one date. A longer date is in no bucket. */
const MAX_BUCKETS = 1000

/** The bucket of a day in EDTF: `2024-07`, `2024`, `202X`. */
function bucketOf(day: number, unit: DateUnit): string {
  const { cut, end } = BUCKET_RULES[unit]
  const text = isoDay(day)
  return text.slice(0, text.length - cut) + end
}

/**
 * The buckets to which a date certainly belongs, in order. For a period, these are the buckets that
 * it covers; otherwise, the only possible bucket.
 */
export function dateBuckets(expression: string, unit: DateUnit): string[] {
  return distinctBuckets(parseDate(expression).parts, unit)
}

const distinctBuckets = (parts: Edtf, unit: DateUnit): string[] => [
  ...new Set(bucketsOf(parts, unit)),
]

/**
 * The units in which a date that lasts certainly lies, as JSON: a list for each kind of unit that has any. Null for a date
 * that does not last, and for one that lies in no unit for certain.
 */
export function coveredUnits({ extent, parts }: ParsedDate): string | null {
  if (extent !== 'throughout') return null
  const lists = DATE_UNITS.map((unit) => [unit, distinctBuckets(parts, unit)] as const)
  const known = lists.filter(([, units]) => units.length > 0)
  return known.length === 0 ? null : JSON.stringify(Object.fromEntries(known))
}

function bucketsOf(parts: Edtf, unit: DateUnit): string[] {
  if (parts.type === 'set')
    return parts.of === 'one'
      ? onlyBucket(parts, unit)
      : parts.members.flatMap((one) => bucketsOf(one, unit))
  if (parts.type === 'date') return onlyBucket(parts, unit)
  const { start, end } = parts
  if (start === null || end === null) {
    const known = start ?? end
    return known === null ? [] : onlyBucket(known, unit)
  }
  // The period may begin as late as the last day of its start, and end as early as the first day of
  // its end.
  const first = start.last
  const last = end.first
  if (first > last) return onlyBucket(parts, unit)
  const { days } = BUCKET_RULES[unit]
  if ((last - first) / days > MAX_BUCKETS) return []
  const covered: string[] = []
  for (let day = first; day < last; day += days) covered.push(bucketOf(day, unit))
  return [...covered, bucketOf(last, unit)]
}

/** The bucket with all possible days of a date, if there is one. */
function onlyBucket({ first, last }: { first: number; last: number }, unit: DateUnit): string[] {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return []
  const bucket = bucketOf(first, unit)
  return bucket === bucketOf(last, unit) ? [bucket] : []
}
