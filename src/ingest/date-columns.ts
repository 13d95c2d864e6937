import { DateError, formatDay, parseDate } from '../model/dates.js'
import type { Fault } from '../model/errors.js'
import type { DateNote } from '../records/shared/notes.js'
import type { DateColumns } from '../records/shared/prepared-record.js'

export const UNDATED: DateColumns = {
  date: null,
  dateFirst: null,
  dateLast: null,
  dateEarliest: null,
  dateLatest: null,
  dateBasis: null,
  dateReason: null,
}

/** The columns of a date; undated, with a fault, if it is not EDTF. */
export function dateColumnsOf(
  note: DateNote | undefined,
  pointer: string,
  faults: Fault[],
): DateColumns {
  if (note === undefined) return UNDATED
  if (note.basis === 'inferred' && note.reason === undefined)
    faults.push({ pointer, message: 'an inferred date needs a "reason"' })
  try {
    const { edtf, first, last } = parseDate(note.edtf)
    return {
      date: edtf,
      dateFirst: first,
      dateLast: last,
      dateEarliest: formatDay(first),
      dateLatest: formatDay(last),
      dateBasis: note.basis,
      dateReason: note.reason ?? null,
    }
  } catch (error) {
    if (!(error instanceof DateError)) throw error
    faults.push({ pointer: `${pointer}/edtf`, message: error.message })
    return UNDATED
  }
}
