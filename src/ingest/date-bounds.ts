import { eq, isNotNull } from 'drizzle-orm'
import type { Database } from '../db/open.js'
import { DateError, formatDay, parseDate } from '../model/dates.js'
import { articles } from '../records/articles/table.js'
import { events } from '../records/events/table.js'
import { figures } from '../records/figures/table.js'
import { images } from '../records/images/table.js'
import { quotes } from '../records/quotes/table.js'
import { relations } from '../records/relations/table.js'

const DATED = [articles, quotes, events, figures, images, relations]

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
