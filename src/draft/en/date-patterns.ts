import * as calendar from '../dates/calendar.js'
import type { DateContext, DatePattern, ReadDate } from '../dates/date-pattern.js'
import {
  COUNT,
  countOf,
  DAY,
  FUTURE,
  PAST,
  MONTH,
  monthNumber,
  ordinalOf,
  PART_OF_DAY,
  WEEKDAY,
  weekdayNumber,
  YEAR,
} from './date-words.js'

const stated = (edtf: string): ReadDate => ({ edtf, basis: 'stated' })
const inferred = (edtf: string): ReadDate => ({ edtf, basis: 'inferred' })

/** Patterns with a number that is a length of time, too. */
const FIGURES = new Set(['distant-unit', 'last-units'])

const pattern = (name: string, words: string, read: DatePattern['read']): DatePattern => ({
  name,
  words: new RegExp(`(?<![\\p{L}\\p{N}.,$£€-])(?:${words})(?![\\p{L}\\p{N}])`, 'giu'),
  isFigure: FIGURES.has(name),
  read,
})

/** A pattern that needs the day of the article. */
const relative = (
  name: string,
  words: string,
  read: (
    groups: Record<string, string>,
    anchor: string,
    context: DateContext,
  ) => string | undefined,
): DatePattern =>
  pattern(name, words, (groups, context) => {
    if (context.anchor === undefined) return undefined
    const edtf = read(groups as Record<string, string>, context.anchor, context)
    return edtf === undefined ? undefined : inferred(edtf)
  })

const fullDate = ({
  year,
  month,
  day,
}: Readonly<Record<string, string | undefined>>): ReadDate | undefined => {
  const date = `${year!}-${calendar.twoDigits(monthNumber(month!))}-${calendar.twoDigits(Number(day))}`
  return calendar.isDay(date) ? stated(date) : undefined
}

/** A date of the past is at most so many days ahead, and a date to come so many days behind. */
const NEAR = 45
const HALF_A_YEAR = 183

/** The year of a month and day that the words leave out: the nearest, or the next one if it is to come. */
function nearestYear(monthAndDay: string, anchor: string, before: string): number {
  const year = calendar.yearOf(anchor)
  const whole = monthAndDay.length === 2 ? `${monthAndDay}-15` : monthAndDay
  const distance = calendar.daysBetween(anchor, `${year}-${whole}`)
  if (FUTURE.test(before)) return distance < -NEAR ? year + 1 : year
  return distance > (PAST.test(before) ? NEAR : HALF_A_YEAR) ? year - 1 : year
}

function yearlessDay(
  { month, day }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string | undefined {
  const monthAndDay = `${calendar.twoDigits(monthNumber(month!))}-${calendar.twoDigits(Number(day))}`
  const date = `${nearestYear(monthAndDay, anchor, before)}-${monthAndDay}`
  return calendar.isDay(date) ? date : undefined
}

/** The weekday before or after the day of the article; that day itself if it is one. */
function nearestWeekday(
  { which = '', weekday }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string {
  const distance = weekdayNumber(weekday!) - calendar.weekdayOf(anchor)
  const word = which.toLowerCase()
  if (word === 'last') return calendar.addDays(anchor, distance >= 0 ? distance - 7 : distance)
  if (word === 'next') return calendar.addDays(anchor, distance <= 0 ? distance + 7 : distance)
  if (FUTURE.test(before)) return calendar.addDays(anchor, distance < 0 ? distance + 7 : distance)
  return calendar.addDays(anchor, distance > 0 ? distance - 7 : distance)
}

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

function nearUnit({ which, unit }: Record<string, string>, anchor: string): string {
  const step = STEPS[which!.toLowerCase()]!
  const year = calendar.yearOf(anchor)
  switch (unit!.toLowerCase()) {
    case 'week':
      return calendar.weekOf(anchor, step)
    case 'weekend': {
      const saturday = calendar.addDays(calendar.weekOf(anchor, step).slice(0, 10), 5)
      return `${saturday}/${calendar.addDays(saturday, 1)}`
    }
    case 'month':
      return calendar.addMonths(anchor, step)
    case 'quarter': {
      const quarter = Math.ceil(calendar.monthOf(anchor) / 3) + step
      if (quarter < 1) return calendar.quarterOf(year - 1, 4)
      return quarter > 4 ? calendar.quarterOf(year + 1, 1) : calendar.quarterOf(year, quarter)
    }
    case 'decade':
      return `${Math.floor(year / 10) + step}X`
    default:
      return String(year + step)
  }
}

function distantUnit(
  { count, unit, direction }: Record<string, string>,
  anchor: string,
): string | undefined {
  const number = countOf(count!) * (/^(?:later|from now|hence)$/i.test(direction!) ? 1 : -1)
  const year = calendar.yearOf(anchor)
  switch (unit!.toLowerCase().replace(/s$/, '').replace(/ie$/, 'y')) {
    case 'day':
      return calendar.addDays(anchor, number)
    case 'week':
      return `${calendar.addDays(anchor, number * 7)}~`
    case 'month':
      return calendar.addMonths(anchor, number)
    case 'year':
      return String(year + number)
    case 'decade':
      return `${Math.floor(year / 10) + number}X`
    default:
      return undefined
  }
}

function lastYears({ count, unit }: Record<string, string>, anchor: string): string | undefined {
  const number = countOf(count!)
  if (/^year/i.test(unit!)) return `${calendar.yearOf(anchor) - number}/${calendar.yearOf(anchor)}`
  if (/^month/i.test(unit!)) return `${calendar.addMonths(anchor, -number)}/${anchor.slice(0, 7)}`
  const days = /^week/i.test(unit!) ? number * 7 : number
  return `${calendar.addDays(anchor, -days)}/${anchor}`
}

const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

const century = (ordinal: number): string => `${calendar.twoDigits(ordinal - 1)}XX`

/** English dates. A pattern for longer words stands before one for their parts. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  pattern('day-month-first', `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:,? ${YEAR})`, fullDate),
  pattern('day-first', `(?:${WEEKDAY},? )?${DAY}(?: of)? ${MONTH},? ${YEAR}`, fullDate),
  pattern('iso', '(?<iso>(?:1[0-9]|20)\\d\\d-[01]\\d-[0-3]\\d)', ({ iso }) =>
    calendar.isDay(iso!) ? stated(iso!) : undefined,
  ),
  pattern(
    'years',
    `(?<from>1[0-9]\\d\\d|20[0-4]\\d)(?:[-–—]| ?(?:to|until|and|through) )${YEAR}`,
    ({ from, year }) => (Number(from) < Number(year) ? stated(`${from!}/${year!}`) : undefined),
  ),
  pattern(
    'quarter-of-year',
    `(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter (?:of )?${YEAR}`,
    ({ quarter, year }) => stated(calendar.quarterOf(Number(year), ordinalOf(quarter!))),
  ),
  relative(
    'quarter-of-this-year',
    '(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter of (?<which>this|last|next) year',
    ({ quarter, which }, anchor) =>
      calendar.quarterOf(
        calendar.yearOf(anchor) + STEPS[which!.toLowerCase()]!,
        ordinalOf(quarter!),
      ),
  ),
  pattern('month-of-year', `(?:early |late |mid-?)?${MONTH}(?:,| of)? ${YEAR}`, ({ month, year }) =>
    stated(`${year!}-${calendar.twoDigits(monthNumber(month!))}`),
  ),
  pattern(
    'season-of-year',
    `(?:the )?(?<season>spring|summer|autumn|fall|winter) (?:of )?${YEAR}`,
    ({ season, year }) => stated(`${year!}-${SEASONS[season!.toLowerCase()]!}`),
  ),
  relative('month-and-day', `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!,? ?\\d)`, yearlessDay),
  relative('day-and-month', `(?:${WEEKDAY},? )?${DAY}(?: of)? ${MONTH}`, yearlessDay),
  pattern(
    'decade',
    "(?:the )?(?:early |late |mid-?)?(?<decade>1[0-9]\\d|20\\d)0['’]?s",
    ({ decade }) => stated(`${decade!}X`),
  ),
  pattern(
    'century',
    '(?:the )?(?:early |late |mid-?)?(?<ordinal>1\\d|2[01]|[4-9])th[ -]century',
    ({ ordinal }) => stated(century(Number(ordinal))),
  ),
  relative(
    'near-month',
    `(?<which>last|next|this|early|late|mid-?) ?${MONTH}`,
    ({ which, month }, anchor, { before }) => {
      const number = monthNumber(month!)
      const year = calendar.yearOf(anchor)
      const isLast = which!.toLowerCase() === 'last' && number >= calendar.monthOf(anchor)
      const isNext = which!.toLowerCase() === 'next' && number <= calendar.monthOf(anchor)
      const isNear = /^(?:last|next|this)$/i.test(which!)
      const near = isNear
        ? year - Number(isLast) + Number(isNext)
        : nearestYear(calendar.twoDigits(number), anchor, before)
      return `${near}-${calendar.twoDigits(number)}`
    },
  ),
  relative(
    'month',
    `(?<=\\b(?:in|since|until|by|from|through|to|of|during) )${MONTH}`,
    ({ month }, anchor, { before }) => {
      const number = calendar.twoDigits(monthNumber(month!))
      return `${nearestYear(number, anchor, before)}-${number}`
    },
  ),
  relative(
    'near-unit',
    '(?:earlier |later |late |early )?(?<which>this|last|next|the previous|the past|the current|the coming) (?<unit>year|month|week|weekend|quarter|decade)',
    ({ which, unit }, anchor) =>
      nearUnit({ which: which!.replace(/^the /i, ''), unit: unit! }, anchor),
  ),
  relative(
    'near-weekday',
    `(?:early |late )?(?<which>last|next|this) ${WEEKDAY}${PART_OF_DAY}`,
    nearestWeekday,
  ),
  relative('weekday', `(?:early |late )?${WEEKDAY}${PART_OF_DAY}`, nearestWeekday),
  relative(
    'today',
    '(?<when>today|tonight|this (?:morning|afternoon|evening)|yesterday|tomorrow|last night)(?: (?:morning|afternoon|evening|night))?',
    ({ when }, anchor) => {
      const word = when!.toLowerCase()
      if (word === 'tomorrow') return calendar.addDays(anchor, 1)
      return word === 'yesterday' || word === 'last night' ? calendar.addDays(anchor, -1) : anchor
    },
  ),
  relative(
    'distant-unit',
    `(?:about |nearly |almost |more than |over |some )?${COUNT} (?<unit>days?|weeks?|months?|years?|decades?) (?<direction>ago|earlier|later|from now)`,
    distantUnit,
  ),
  relative(
    'last-units',
    `(?:the )?(?:past|last|previous) ${COUNT} (?<unit>days?|weeks?|months?|years?)`,
    lastYears,
  ),
  pattern('since-year', `(?<=\\bsince )${YEAR}`, ({ year }) => stated(`${year!}/..`)),
  pattern(
    'year',
    `(?:(?:early|late|mid)[ -])?${YEAR}(?!(?:,\\d|\\.\\d| ?%|[-–]\\d)| (?:people|men|women|shares|workers|jobs|employees|percent|per cent|points|troops|members|barrels|tons|miles|kilometers|kilometres|meters|metres|feet|dollars|votes|seats|soldiers|deaths|cases|homes|houses|words))`,
    ({ year }) => stated(year!),
  ),
]
