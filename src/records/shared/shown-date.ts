import type { DateValue } from '../../model/shapes/record-shapes.js'
import type { DateColumns } from './prepared-record.js'

/** The columns of a date as a date of the API, for a table that keeps it as JSON; null if undated. */
export function shownDate(columns: DateColumns): DateValue | null {
  const { date, dateText, dateEarliest, dateLatest, datePrecision, dateExtent, dateBasis } = columns
  if (
    date === null ||
    dateText === null ||
    datePrecision === null ||
    dateExtent === null ||
    dateBasis === null
  )
    return null
  return {
    edtf: date,
    text: dateText,
    earliest: dateEarliest,
    latest: dateLatest,
    earliestYear: yearOf(dateEarliest),
    latestYear: yearOf(dateLatest),
    precision: datePrecision,
    extent: dateExtent,
    approximate: columns.dateApproximate === 1,
    uncertain: columns.dateUncertain === 1,
    partOfDay: columns.datePartOfDay,
    basis: dateBasis,
    reason: columns.dateReason,
  }
}

/** The year of an ISO date, which may have a sign. */
const yearOf = (day: string | null): number | null => (day === null ? null : parseInt(day, 10))
