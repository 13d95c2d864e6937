import { formatsOf, type Formats } from './date-formats.js'
import { MS_PER_DAY } from './days.js'
import type { EdtfDate } from './edtf-date.js'
import type { EdtfInterval, EdtfSet } from './edtf.js'
import type { ParsedDate } from './dates.js'
import type { PartOfDay } from '../vocabulary/dates.js'

/*
 * Writes a date as an editor would: "July 2 or 3, 2024", "since about 1992". In English, words
 * express qualifications such as "about". In other languages, signs stand for these words, because
 * words would have to agree in grammar with the days, months, years and lists that `Intl` writes.
 */

interface TextOptions {
  /**
   * The BCP 47 tag of the article's language. English is used for languages that Intl does not
   * know.
   */
  language: string
  partOfDay?: PartOfDay | null | undefined
  /** True if the date lies after the article: a future interval without an end has no "since". */
  isFuture?: boolean
}

export function dateText({ parts }: ParsedDate, options: TextOptions): string {
  const formats = formatsOf(options.language)
  const { words } = formats
  if (parts.type === 'interval') return intervalText(parts, formats, options.isFuture === true)
  if (parts.type === 'set') return setText(parts, formats)
  const text = singleText(parts, formats)
  const { partOfDay } = options
  return partOfDay && parts.precision === 'day' ? words.partOfDay(partOfDay, text) : text
}

function singleText(date: EdtfDate, formats: Formats): string {
  const text = plainText(date, formats)
  const about = date.approximate ? formats.words.about(text) : text
  return date.uncertain ? formats.words.possibly(about) : about
}

/** A date without its qualifications. */
function plainText(date: EdtfDate, formats: Formats): string {
  const { first, last, precision, season, estimate, time } = date
  const { words, write } = formats
  if (estimate !== undefined) return formats.year(estimate)
  if (season !== undefined) return formats.season(season, date)
  if (precision === 'decade' && !date.isVague) return formats.decade(date)
  const unit = precision === 'time' ? 'day' : precision
  if (unit !== 'day' && unit !== 'month' && unit !== 'year') return between(date, date, formats)
  if (date.isVague && !isWhole(date)) return between(date, date, formats)
  const text = write(first, unit)
  if (time !== undefined) return [`${text}, ${time.hours}`, time.zone].join(' ').trimEnd()
  return date.isVague && first !== last ? words.someDay(text, unit) : text
}

/** True if a vague date may be any day of its month or year. */
function isWhole({ first, last, precision }: EdtfDate): boolean {
  const [from, to] = [new Date(first * MS_PER_DAY), new Date((last + 1) * MS_PER_DAY)]
  const isMonth = from.getUTCDate() === 1 && to.getUTCDate() === 1
  return isMonth && (precision === 'month' || (from.getUTCMonth() === 0 && to.getUTCMonth() === 0))
}

/** "Some time between" the first day of one date and the last day of another. */
function between(start: EdtfDate, end: EdtfDate, formats: Formats): string {
  const { words } = formats
  if (start !== end) return words.between(paired(start, end, formats, words.ends))
  const isYears =
    !['day', 'month'].includes(start.precision) && isWhole({ ...start, precision: 'year' })
  const unit = isYears ? 'year' : isWhole({ ...start, precision: 'month' }) ? 'month' : 'day'
  const [first, last] = [start.first, start.last].map((day) => formats.write(day, unit))
  return first === last ? first! : words.between(words.ends(first!, last!))
}

/** Two joined dates. The parts that they share are written once: "July 2 to 5, 2024". */
function paired(
  start: EdtfDate,
  end: EdtfDate,
  formats: Formats,
  join: (start: string, end: string) => string,
): string {
  const shared = formats.shared([start, end], ([one, other]) => join(one!, other!))
  return shared ?? join(singleText(start, formats), singleText(end, formats))
}

function intervalText({ start, end }: EdtfInterval, formats: Formats, isFuture: boolean): string {
  const { words } = formats
  if (start === null && end === null) return words.always
  if (end === null) {
    const text = singleText(start!, formats)
    return isFuture ? words.fromOn(text) : words.since(text)
  }
  if (start === null) return words.until(singleText(end, formats))
  return paired(start, end, formats, words.to)
}

function setText({ of, members }: EdtfSet, formats: Formats): string {
  const { words } = formats
  const list = of === 'one' ? formats.or : formats.and
  const dates = members.filter((member) => member.type === 'date')
  if (dates.length === members.length)
    return formats.shared(dates, list) ?? list(dates.map((date) => singleText(date, formats)))
  return list(
    members.map((member) => {
      if (member.type === 'date') return singleText(member, formats)
      if (of === 'all') return intervalText(member, formats, false)
      const { start, end } = member
      if (start === null) return words.atLatest(singleText(end!, formats), end!.precision)
      if (end === null) return words.atEarliest(singleText(start, formats), start.precision)
      return between(start, end, formats)
    }),
  )
}
