import { basisWords } from './terms.js'
import { dateText } from '../../model/dates/date-text.js'
import { parseDate } from '../../model/dates/dates.js'
import type { DateValue } from '../data/records.js'

/* Dates in English. The API writes a date in the language of its article. */

/** Most dates of a page recur, and looking them up is faster than parsing them. */
const known = new Map<string, string>()
const MOST_KNOWN = 2000

/** A date in words: "since about 1992". The words of an article in English are kept. */
export function dateWords({ edtf, text, partOfDay }: DateValue): string {
  const key = `${edtf}\n${text}`
  const found = known.get(key)
  if (found !== undefined) return found
  const date = parseDate(edtf)
  const english = [false, true].map((isFuture) =>
    dateText(date, { language: 'en', partOfDay, isFuture }),
  )
  const words = english.includes(text) ? text : english[0]!
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(key, words)
  return words
}

/** A date in words where no mark shows how it is known: "July 2 or 3, 2024 (inferred)". */
export const dateWithBasis = (date: DateValue, words = dateWords): string => {
  const basis = basisWords(date.basis)
  return basis === '' ? words(date) : `${words(date)} (${basis})`
}

const LONG_MONTHS = /\b(January|February|March|April|August|September|October|November|December)\b/g

/** The same with months as three letters, for margins. */
export const shortDate = (date: DateValue): string =>
  dateWords(date)
    .replace(LONG_MONTHS, (month) => month.slice(0, 3))
    .replace(/^some time /, '')

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ')

export const yearWords = (year: number): string =>
  year < 1 ? `${1 - year} BC` : year < 1000 ? `${year} AD` : String(year)

/** A label of an axis of time. The first one of a period names the year. */
export function tickWords(date: Date, isFirst: boolean, tellsDays: boolean): string {
  const year = yearWords(date.getUTCFullYear())
  const [month, day] = [date.getUTCMonth(), date.getUTCDate()]
  if (tellsDays || day !== 1) return `${MONTHS[month]} ${day}${isFirst ? `, ${year}` : ''}`
  return month === 0 ? year : `${MONTHS[month]}${isFirst ? ` ${year}` : ''}`
}
