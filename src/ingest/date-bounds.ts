import { eq, isNotNull } from 'drizzle-orm'
import type { Database } from '../db/open.js'
import { DateError, formatDay, parseDate } from '../model/dates.js'
import { ALL_DECLARATIONS } from '../records/registry.js'
import type { events } from '../records/events/table.js'

type DatedTable = typeof events

/** The tables with `dateColumns()`. */
const DATED = ALL_DECLARATIONS.map(({ table }) => table).filter(
  (table): table is DatedTable => 'dateFirst' in table,
)

/**
 * Works out the bounds of all dates again, for articles that an older version of this program
 * loaded. A date that this version does not accept keeps its bounds.
 */
export function refreshDateBounds(db: Database): void {
  for (const table of DATED) {
    const dates = db
      .selectDistinct({ date: table.date, first: table.dateFirst, last: table.dateLast })
      .from(table)
      .where(isNotNull(table.date))
      .all()
    for (const { date, first, last } of dates) {
      const bounds = boundsOf(date!)
      if (bounds === undefined || (bounds.dateFirst === first && bounds.dateLast === last)) continue
      db.update(table).set(bounds).where(eq(table.date, date!)).run()
    }
  }
}

function boundsOf(edtf: string) {
  try {
    const { first, last } = parseDate(edtf)
    return {
      dateFirst: first,
      dateLast: last,
      dateEarliest: formatDay(first),
      dateLatest: formatDay(last),
    }
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}
