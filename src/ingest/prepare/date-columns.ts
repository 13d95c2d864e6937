import { coveredUnits } from '../../model/dates/date-buckets.js'
import { dateText } from '../../model/dates/date-text.js'
import {
  DateError,
  formatDay,
  LAST_DAY,
  parseDate,
  sortDay,
  type ParsedDate,
} from '../../model/dates/dates.js'
import type { Fault } from '../../model/errors.js'
import type { PartOfDay } from '../../model/vocabulary/dates.js'
import type { PlacedKind } from '../../model/vocabulary/records.js'
import type { PublicationDateNote } from '../../records/shared/notes.js'
import type { DateColumns } from '../../records/shared/prepared-record.js'

export const UNDATED: DateColumns = {
  date: null,
  dateFirst: null,
  dateLast: null,
  dateSort: null,
  dateEarliest: null,
  dateLatest: null,
  datePrecision: null,
  dateExtent: null,
  dateApproximate: null,
  dateUncertain: null,
  datePartOfDay: null,
  dateText: null,
  dateBasis: null,
  dateReason: null,
  dateUnits: null,
  dateOrder: 0,
}

/** The facts about an article and a record on which the columns of a date depend, besides its note. */
export interface DateContext {
  /** The BCP 47 tag of the article's language. */
  language: string
  /** The last possible day of the article's publication; LAST_DAY if that is not known. */
  articleLast: number
  /** True if the record tells of something that has happened, which cannot be later than the article. */
  isPast: boolean
}

/** True if a record tells of something that has happened. */
export const isPast = (kind: PlacedKind, status?: string): boolean =>
  kind === 'quote' || kind === 'image' || (kind === 'event' && status === 'happened')

/** The columns of a date that follow from its EDTF expression; `dateOrder` is added by day-order.ts. */
export function derivedColumns(
  date: ParsedDate,
  partOfDay: PartOfDay | null,
  { language, articleLast, isPast }: DateContext,
): Omit<DateColumns, 'date' | 'dateBasis' | 'dateReason' | 'dateOrder'> {
  const { first, precision, extent, approximate, uncertain } = date
  const last = isPast && first <= articleLast ? Math.min(date.last, articleLast) : date.last
  const isFuture = articleLast < LAST_DAY && first > articleLast
  return {
    dateFirst: first,
    dateLast: last,
    dateSort: sortDay(date, first, last),
    dateEarliest: formatDay(first),
    dateLatest: formatDay(last),
    datePrecision: precision,
    dateExtent: extent,
    dateApproximate: Number(approximate),
    dateUncertain: Number(uncertain),
    datePartOfDay: partOfDay,
    dateText: dateText(date, { language, partOfDay, isFuture }),
    dateUnits: coveredUnits(date),
  }
}

/** The columns of a date; undated, with a fault, if it is not EDTF. */
export function dateColumnsOf(
  note: PublicationDateNote | undefined,
  pointer: string,
  faults: Fault[],
  context: DateContext,
): DateColumns {
  if (note === undefined) return UNDATED
  const { edtf, basis, reason, words, partOfDay = null } = note
  if (basis === 'inferred' && reason === undefined)
    faults.push({ pointer, message: 'an inferred date needs a "reason"' })
  if (basis === 'metadata' && words !== undefined)
    faults.push({
      pointer: `${pointer}/words`,
      message:
        'a date that is metadata has no words in the text: leave them out, or write the basis "stated"',
    })
  try {
    const date = parseDate(edtf)
    if (partOfDay !== null && (date.precision !== 'day' || date.extent !== 'at'))
      faults.push({
        pointer: `${pointer}/partOfDay`,
        message: `only a date of one day has a part of the day, and "${edtf}" is not one day`,
      })
    if (partOfDay !== null && words === undefined)
      faults.push({ pointer, message: 'a part of the day needs "words" that give it' })
    return {
      date: edtf,
      ...derivedColumns(date, partOfDay, context),
      dateBasis: basis,
      dateReason: reason ?? null,
      dateOrder: 0,
    }
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    faults.push({ pointer: `${pointer}/edtf`, message: error.message })
    return UNDATED
  }
}
