import { DateError, parseDate } from '../../model/dates/dates.js'

/** The parts of a date in words, which may stand in any order. */
interface DateParts {
  year?: string
  month?: number
  day?: string
}

/**
 * Reads words that state a complete date: an EDTF date, or a year with or without a month and a day
 * ("2 July 2024", "Tuesday, July 2, 2024", "2024年7月2日").
 * @returns the date in EDTF; undefined for other words, such as "Monday".
 * @param language a BCP 47 tag; `und` means English.
 */
export function readDateWords(words: string, language: string): string | undefined {
  const edtf = toEdtf(words)
  if (edtf !== undefined) return edtf
  const cjk = /^(\d{4})年(?:(\d{1,2})月(?:(\d{1,2})日)?)?$/.exec(words.replace(/\s/g, ''))
  if (cjk !== null) return joined({ year: cjk[1]!, month: Number(cjk[2] ?? 0), day: cjk[3] ?? '' })
  const parts: DateParts = {}
  const tokens = words.toLowerCase().match(/[\p{L}\p{M}]+|\d+/gu) ?? []
  const names = namesOf(language)
  for (const token of tokens) {
    const month = names.months.get(token)
    if (/^\d{4}$/.test(token) && parts.year === undefined) parts.year = token
    else if (/^\d{1,2}$/.test(token) && parts.day === undefined) parts.day = token
    else if (month !== undefined && parts.month === undefined) parts.month = month
    else if (!names.others.has(token)) return undefined
  }
  return parts.month === undefined && parts.day !== undefined ? undefined : joined(parts)
}

const joined = ({ year, month, day }: DateParts): string | undefined =>
  year === undefined
    ? undefined
    : toEdtf(
        [year, month, day]
          .filter(Boolean)
          .map((part) => String(part).padStart(2, '0'))
          .join('-'),
      )

function toEdtf(words: string): string | undefined {
  try {
    return parseDate(words).edtf
  } catch (error) {
    if (error instanceof DateError) return undefined
    throw error
  }
}

interface DateNames {
  /** The numbers of months, by full and short names. */
  months: ReadonlyMap<string, number>
  /** Words that may accompany a date: weekdays, endings of ordinals, prepositions. */
  others: ReadonlySet<string>
}

const BETWEEN = 'the of st nd rd th de del den der am le er г года року р'.split(' ')
const cache = new Map<string, DateNames>()

function namesOf(language: string): DateNames {
  const tag = language === 'und' ? 'en' : language
  const known = cache.get(tag) ?? makeNames(tag)
  cache.set(tag, known)
  return known
}

function makeNames(tag: string): DateNames {
  const months = new Map<string, number>()
  const others = new Set(BETWEEN)
  const name = (options: Intl.DateTimeFormatOptions, date: Date, type: 'month' | 'weekday') =>
    new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC', numberingSystem: 'latn' })
      .formatToParts(date)
      .find((part) => part.type === type)
      ?.value.toLowerCase()
      .replace(/\.$/, '') ?? ''
  for (const style of ['long', 'short'] as const) {
    for (let month = 1; month <= 12; month++) {
      const date = new Date(Date.UTC(2024, month - 1, 1))
      // Many languages inflect the name of a month after a day.
      for (const options of [{ month: style }, { month: style, day: 'numeric' as const }])
        months.set(name(options, date, 'month'), month)
      others.add(name({ weekday: style }, date, 'weekday'))
    }
    for (let day = 1; day <= 7; day++)
      others.add(name({ weekday: style }, new Date(Date.UTC(2024, 0, day)), 'weekday'))
  }
  return { months, others }
}
