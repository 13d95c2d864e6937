import { MS_PER_DAY } from './days.js'
import { HALVES, QUARTERS, THIRDS } from './edtf-seasons.js'
import type { EdtfDate } from './edtf-date.js'
import type { DatePrecision, PartOfDay } from '../vocabulary/dates.js'

/* Formats days, months, years and lists in a language (by Intl), with the words around them. */

type Unit = 'day' | 'month' | 'year'

export interface Formats {
  words: Words
  /** Writes a day, or the month or the year that contains it. */
  write: (day: number, unit: Unit) => string
  year: (year: number) => string
  decade: (date: EdtfDate) => string
  season: (number: number, date: EdtfDate) => string
  or: (texts: readonly string[]) => string
  and: (texts: readonly string[]) => string
  /**
   * Writes days of one month, or months of one year, as one text. `join` joins the parts that
   * differ. Undefined for other dates.
   */
  shared: (
    dates: readonly EdtfDate[],
    join: (parts: readonly string[]) => string,
  ) => string | undefined
}

interface Words {
  about: (text: string) => string
  possibly: (text: string) => string
  to: (start: string, end: string) => string
  /** A date within a range, whose first and last day are given as one text. */
  between: (ends: string) => string
  ends: (start: string, end: string) => string
  since: (text: string) => string
  fromOn: (text: string) => string
  until: (text: string) => string
  atLatest: (text: string, precision: DatePrecision) => string
  atEarliest: (text: string, precision: DatePrecision) => string
  /** Some day in a month or a year. */
  someDay: (text: string, unit: Unit) => string
  partOfDay: (part: PartOfDay, text: string) => string
  always: string
}

/** "on or before July 2", but "in or before 2024". */
const onOrIn = (precision: DatePrecision) =>
  precision === 'day' || precision === 'time' ? 'on' : 'in'

const ENGLISH: Words = {
  about: (text) => `about ${text}`,
  possibly: (text) => `possibly ${text}`,
  to: (start, end) => `${start} to ${end}`,
  between: (ends) => `between ${ends}`,
  ends: (start, end) => `${start} and ${end}`,
  since: (text) => `since ${text}`,
  fromOn: (text) => `from ${text} on`,
  until: (text) => `until ${text}`,
  atLatest: (text, precision) => `${onOrIn(precision)} or before ${text}`,
  atEarliest: (text, precision) => `${onOrIn(precision)} or after ${text}`,
  someDay: (text) => `some time in ${text}`,
  partOfDay: (part, text) =>
    part === 'before-dawn'
      ? `before dawn on ${text}`
      : part === 'noon'
        ? `noon on ${text}`
        : `the ${part} of ${text}`,
  always: 'at any time',
}

/**
 * Signs for other languages: ≈ about, (?) possibly, – to, … some time between, ≤ at the latest, ≥
 * at the earliest.
 */
const SIGNS: Words = {
  about: (text) => `≈ ${text}`,
  possibly: (text) => `${text} (?)`,
  to: (start, end) => `${start} – ${end}`,
  between: (ends) => ends,
  ends: (start, end) => `${start} … ${end}`,
  since: (text) => `${text} –`,
  fromOn: (text) => `${text} –`,
  until: (text) => `– ${text}`,
  atLatest: (text) => `≤ ${text}`,
  atEarliest: (text) => `≥ ${text}`,
  someDay: (text) => text,
  partOfDay: (_part, text) => text,
  always: '–',
}

const ORDINALS = ['first', 'second', 'third', 'fourth']
const SEASON_NAMES = ['spring', 'summer', 'autumn', 'winter']

function englishSeason(number: number, year: string): string {
  if (number >= HALVES) return `the ${ORDINALS[number - HALVES]!} half of ${year}`
  if (number >= QUARTERS) return `the ${ORDINALS[number - QUARTERS]!} quarter of ${year}`
  const hemisphere = ['', ' (Northern Hemisphere)', ' (Southern Hemisphere)']
  return `${SEASON_NAMES[(number - 21) % 4]!} ${year}${hemisphere[Math.floor((number - 21) / 4)]!}`
}

const cache = new Map<string, Formats>()

/** The formats of a language. English is used for languages that Intl does not know. */
export function formatsOf(language: string): Formats {
  const known = cache.get(language) ?? createFormats(localeOf(language))
  if (cache.size < 1000) cache.set(language, known)
  return known
}

function localeOf(language: string): string {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language)[0] ?? 'en'
  } catch {
    return 'en' // matches the pattern of annotation files, but is not a valid tag
  }
}

const YEAR = { year: 'numeric' } as const
const OPTIONS: Record<Unit, Intl.DateTimeFormatOptions> = {
  year: YEAR,
  month: { ...YEAR, month: 'long' },
  day: { ...YEAR, month: 'long', day: 'numeric' },
}

function createFormats(locale: string): Formats {
  const isEnglish = /^en(?:-|$)/.test(locale)
  const words = isEnglish ? ENGLISH : SIGNS
  const create = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', timeZone: 'UTC' })
  const withEra = (hasEra: boolean, unit: Unit) =>
    create({ ...OPTIONS[unit], ...(hasEra && { era: 'short' as const }) })
  const formatters = new Map<string, Intl.DateTimeFormat>()
  /** Years before 1000 are written with an era, so that they are recognized as years. */
  const formatterOf = (date: Date, unit: Unit): Intl.DateTimeFormat => {
    const hasEra = date.getUTCFullYear() < 1000
    const key = `${unit} ${hasEra}`
    const formatter = formatters.get(key) ?? withEra(hasEra, unit)
    formatters.set(key, formatter)
    return formatter
  }
  const write = (day: number, unit: Unit): string => {
    const date = dateOf(day)
    return spaced(formatterOf(date, unit).format(date))
  }
  const year = (year: number) => {
    const date = new Date(new Date(0).setUTCFullYear(year, 0, 1))
    return spaced(formatterOf(date, 'year').format(date))
  }
  const listOf = (type: 'disjunction' | 'conjunction') => {
    const list = new Intl.ListFormat(locale, { type })
    return (texts: readonly string[]) => list.format(texts)
  }

  return {
    words,
    write,
    year,
    or: listOf('disjunction'),
    and: listOf('conjunction'),
    decade: ({ first, last }) =>
      isEnglish && dateOf(first).getUTCFullYear() >= 1000
        ? `the ${write(first, 'year')}s`
        : words.between(words.ends(write(first, 'year'), write(last, 'year'))),
    season: (number, { first, last }) => {
      if (isEnglish && !(number >= THIRDS && number < HALVES))
        return englishSeason(number, write(first, 'year'))
      return words.to(write(first, 'month'), write(last, 'month'))
    },
    shared: (dates, join) => {
      const [{ precision, first }] = dates as [EdtfDate]
      if (precision !== 'day' && precision !== 'month') return undefined
      const isAlike = (date: EdtfDate) =>
        date.precision === precision &&
        !(date.isVague || date.approximate || date.uncertain) &&
        isSamePeriod(dateOf(date.first), dateOf(first), precision)
      if (!dates.every(isAlike)) return undefined
      const formatter = formatterOf(dateOf(first), precision)
      const partIn = (date: EdtfDate) =>
        formatter.formatToParts(dateOf(date.first)).find(({ type }) => type === precision)!.value
      const parts = formatter.formatToParts(dateOf(first))
      return spaced(
        parts
          .map(({ type, value }) => (type === precision ? join(dates.map(partIn)) : value))
          .join(''),
      )
    },
  }
}

const dateOf = (day: number): Date => new Date(day * MS_PER_DAY)

/** True for days of the same month, or months of the same year. */
const isSamePeriod = (one: Date, other: Date, precision: 'day' | 'month'): boolean =>
  one.getUTCFullYear() === other.getUTCFullYear() &&
  (precision === 'month' || one.getUTCMonth() === other.getUTCMonth())

/** Replaces the spaces of Intl, which differ between versions, with plain spaces. */
const spaced = (text: string): string => text.replaceAll(/[\u00A0\u2009\u202F]/g, ' ')
