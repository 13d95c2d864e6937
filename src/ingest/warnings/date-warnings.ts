import { LAST_DAY, parseDate, formatDay } from '../../model/dates/dates.js'
import type { Fault } from '../../model/errors.js'
import { unstatedYears } from '../../model/dates/stated-years.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { PreparedArticle } from '../prepare/prepare.js'
import type { Checked } from './checked.js'

/** An event that has not happened yet may lie after the article. */
const TO_COME: readonly EventStatus[] = [
  'agreed',
  'planned',
  'proposed',
  'expected',
  'postponed',
  'cancelled',
  'unstated',
]

/** A date of a record that its words do not give, or whose interval goes on after the article. */
export function dateWarnings(checked: Checked): Fault[] {
  const { note, declaration, pointer, record } = checked
  const property = declaration.note.dateProperty
  const date = property && note[property]
  if (date === undefined) return []
  const at = `${pointer}/${property!}`
  const all = record.citations.map(({ exact }) => exact)
  const cited = record.citations.filter(({ role }) => role === 'date').map(({ exact }) => exact)
  return [
    ...basisWarnings(date, { cited, all }, checked.language, at),
    ...afterArticle(checked, date.edtf, at),
  ]
}

/** A date of the publication that its words do not give. */
export function publicationWarnings({ source: { annotation } }: PreparedArticle): Fault[] {
  const { article } = annotation
  return (['published', 'modified'] as const).flatMap((property) => {
    const date = article[property]
    if (date === undefined) return []
    const cited = [date.words ?? []]
      .flat()
      .map((words) => (typeof words === 'string' ? words : words.exact))
    return basisWarnings(date, { cited, all: cited }, article.language, `/article/${property}`)
  })
}

/**
 * A date that is inferred from no words, or that is called stated although its words do not give its year.
 * @param words those that are cited for the date, and all that its record cites.
 */
function basisWarnings(
  { edtf, basis }: { edtf: string; basis: string },
  { cited, all }: Record<'cited' | 'all', readonly string[]>,
  language: string,
  at: string,
): Fault[] {
  if (basis === 'inferred' && cited.length === 0)
    return [{ pointer: at, message: 'is inferred, but cites no "words" from which it follows' }]
  if (basis !== 'stated') return []
  const words = cited.length > 0 ? cited : all
  const missing = unstatedYears(edtf, words, language)
  return missing.length === 0
    ? []
    : [
        {
          pointer: `${at}/basis`,
          message: `is "stated", but the words ${words.map((one) => `"${one}"`).join(', ')} do not give the year ${missing.join(', ')}: cite the words that do, or make the date "inferred"`,
        },
      ]
}

/** A warning for a past or ongoing event whose interval ends after the article. */
function afterArticle({ note, articleLast }: Checked, edtf: string, at: string): Fault[] {
  const { first, last, extent } = parseDate(edtf)
  const status = note.status as EventStatus | undefined
  if (extent !== 'throughout' || articleLast >= LAST_DAY) return []
  if (first > articleLast || last <= articleLast) return []
  if (status !== undefined && TO_COME.includes(status)) return []
  // An ongoing event may have no end, but nobody knows that it goes on until a future day.
  if (last >= LAST_DAY && status !== 'happened') return []
  return [
    {
      pointer: `${at}/edtf`,
      message: `ends after the article, which was published on ${formatDay(articleLast)!} at the latest: end it there, or leave the end open if it is still going on`,
    },
  ]
}
