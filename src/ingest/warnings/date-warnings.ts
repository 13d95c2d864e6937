import { LAST_DAY, parseDate, formatDay } from '../../model/dates.js'
import type { Fault } from '../../model/errors.js'
import { unstatedYears } from '../../model/stated-years.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { Checked } from './checked.js'

/** What has not happened may lie after the article. */
const TO_COME: readonly EventStatus[] = [
  'agreed',
  'planned',
  'proposed',
  'expected',
  'postponed',
  'cancelled',
  'unstated',
]

/**
 * A date that is called stated although its words give no such year, that is inferred from nothing, or
 * whose interval goes on after the article.
 */
export function dateWarnings(checked: Checked): Fault[] {
  const { note, declaration, pointer, record } = checked
  const property = declaration.note.dateProperty
  const date = property && note[property]
  if (date === undefined) return []
  const at = `${pointer}/${property!}`
  const cited = record.citations.filter(({ role }) => role === 'date').map(({ exact }) => exact)
  if (date.basis === 'inferred')
    return [
      ...(cited.length > 0
        ? []
        : [{ pointer: at, message: 'is inferred, but no "words" say from what: cite them' }]),
      ...afterArticle(checked, date.edtf, at),
    ]
  const words = cited.length > 0 ? cited : record.citations.map(({ exact }) => exact)
  const missing = unstatedYears(date.edtf, words, checked.language)
  return [
    ...(missing.length === 0
      ? []
      : [
          {
            pointer: `${at}/basis`,
            message: `is "stated", but the words ${words.map((one) => `"${one}"`).join(', ')} do not give the year ${missing.join(', ')}: cite the words that do, or call the date "inferred"`,
          },
        ]),
    ...afterArticle(checked, date.edtf, at),
  ]
}

/** An interval of what has happened or goes on that ends after the article. */
function afterArticle({ note, articleLast }: Checked, edtf: string, at: string): Fault[] {
  const { first, last, extent } = parseDate(edtf)
  const status = note.status as EventStatus | undefined
  if (extent !== 'throughout' || articleLast >= LAST_DAY) return []
  if (first > articleLast || last <= articleLast) return []
  if (status !== undefined && TO_COME.includes(status)) return []
  // What goes on may have no end, but nobody knows that it goes on until a day to come.
  if (last >= LAST_DAY && status !== 'happened') return []
  return [
    {
      pointer: `${at}/edtf`,
      message: `goes on after the article, which is of ${formatDay(articleLast)!} at the latest: end it there, or leave the end open if it is going on`,
    },
  ]
}
