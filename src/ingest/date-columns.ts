import { DateError, formatDay, parseDate } from '../model/dates.js'
import type { Fault } from '../model/errors.js'
import type { DateNote } from '../records/shared/notes.js'
import type { DateColumns } from '../records/shared/prepared-record.js'
import type { ListedNote } from './listed-notes.js'

export const UNDATED: DateColumns = {
  date: null,
  dateFirst: null,
  dateLast: null,
  dateEarliest: null,
  dateLatest: null,
  dateBasis: null,
  dateReason: null,
}

/** The date of a note, and the property that holds it. */
export function dateNoteOf({ kind, note }: ListedNote): {
  date: DateNote | undefined
  property: string
} {
  switch (kind) {
    case 'figure':
      return { date: note.period, property: 'period' }
    case 'conflict':
      return { date: undefined, property: 'date' }
    default:
      return { date: note.date, property: 'date' }
  }
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
