import * as calendar from '../dates/calendar.js'
import type { DateContext, ReadDate } from '../dates/date-pattern.js'
import { stated } from './date-pattern-kinds.js'
import { countOf, directionOf, HOLIDAYS, monthNumber, weekdayNumber } from './date-words.js'

/* Reads the parts of English dates, relative to the day of the article. */

export const fullDate = ({
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

/** A year in the sentence before a date: "In 1970, after the earthquake of May 31". */
const YEAR_BEFORE = /\b(1[0-9]\d\d|20[0-4]\d)\b(?![,.]\d)[^.]*$/

/** The year of a month and day that the words leave out: the nearest, or the next one if it is to come. */
export function nearestYear(monthAndDay: string, anchor: string, before: string): number {
  const told = YEAR_BEFORE.exec(before)
  if (told !== null) return Number(told[1])
  const year = calendar.yearOf(anchor)
  const whole = monthAndDay.length === 2 ? `${monthAndDay}-15` : monthAndDay
  const distance = calendar.daysBetween(anchor, `${year}-${whole}`)
  const direction = directionOf(before)
  if (direction === 'future') return distance < -NEAR ? year + 1 : year
  return distance > (direction === 'past' ? NEAR : HALF_A_YEAR) ? year - 1 : year
}

export function yearlessDay(
  { month, day }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string | undefined {
  const monthAndDay = `${calendar.twoDigits(monthNumber(month!))}-${calendar.twoDigits(Number(day))}`
  const date = `${nearestYear(monthAndDay, anchor, before)}-${monthAndDay}`
  return calendar.isDay(date) ? date : undefined
}

/** The weekday before or after the day of the article; that day itself if it is one. */
export function nearestWeekday(
  { which = '', weekday }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string {
  const distance = weekdayNumber(weekday!) - calendar.weekdayOf(anchor)
  const word = which.toLowerCase()
  if (word === 'last') return calendar.addDays(anchor, distance >= 0 ? distance - 7 : distance)
  if (word === 'next') return calendar.addDays(anchor, distance <= 0 ? distance + 7 : distance)
  if (word === 'this')
    return calendar.addDays(
      calendar.weekOf(anchor, 0).slice(0, 10),
      (weekdayNumber(weekday!) + 6) % 7,
    )
  if (directionOf(before) === 'future')
    return calendar.addDays(anchor, distance < 0 ? distance + 7 : distance)
  return calendar.addDays(anchor, distance > 0 ? distance - 7 : distance)
}

export const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

export function nearUnit({ which, unit }: Record<string, string>, anchor: string): string {
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

export function distantUnit(
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

export function lastUnits(
  { count, unit }: Record<string, string>,
  anchor: string,
): string | undefined {
  const number = countOf(count!)
  if (/^year/i.test(unit!)) return `${calendar.yearOf(anchor) - number}/${calendar.yearOf(anchor)}`
  if (/^month/i.test(unit!)) return `${calendar.addMonths(anchor, -number)}/${anchor.slice(0, 7)}`
  const days = /^week/i.test(unit!) ? number * 7 : number
  return `${calendar.addDays(anchor, -days)}/${anchor}`
}

export const SEASONS: Readonly<Record<string, string>> = {
  spring: '21',
  summer: '22',
  autumn: '23',
  fall: '23',
  winter: '24',
}

export const century = (ordinal: number): string => `${calendar.twoDigits(ordinal - 1)}XX`

/** The days of one month: "May 3-5, 2024". */
export function daysOfMonth(
  year: string,
  month: string,
  from: string,
  to: string,
): ReadDate | undefined {
  const [first, last] = [from, to].map(
    (day) =>
      `${year}-${calendar.twoDigits(monthNumber(month))}-${calendar.twoDigits(parseInt(day))}`,
  ) as [string, string]
  return calendar.isDay(first) && calendar.isDay(last) && first < last
    ? stated(`${first}/${last}`)
    : undefined
}

export function yearlessDays(
  { month, from, to }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string | undefined {
  const monthAndDay = `${calendar.twoDigits(monthNumber(month!))}-${calendar.twoDigits(parseInt(from!))}`
  return daysOfMonth(String(nearestYear(monthAndDay, anchor, before)), month!, from!, to!)?.edtf
}

/** The month in which a season begins. */
const SEASON_BEGINS: Readonly<Record<string, number>> = {
  spring: 3,
  summer: 6,
  autumn: 9,
  fall: 9,
  winter: 12,
}

/** A winter has the year in which it begins. */
export function nearSeason({ which, season }: Record<string, string>, anchor: string): string {
  const begins = SEASON_BEGINS[season!.toLowerCase()]!
  const month = calendar.monthOf(anchor)
  const year = calendar.yearOf(anchor)
  const isOver = month >= begins + 3
  const isOn = month >= begins && !isOver
  const current = begins === 12 && month < 3 ? year - 1 : year
  const word = which!.toLowerCase()
  const last = isOver ? current : current - 1
  const next = month >= begins ? current + 1 : current
  const years: Readonly<Record<string, number>> = {
    'last': last,
    'this past': last,
    'this': current,
    'this coming': isOn ? current : next,
  }
  return `${years[word] ?? next}-${SEASONS[season!.toLowerCase()]!}`
}

export function nearestHoliday(
  { holiday }: Record<string, string>,
  anchor: string,
  { before }: DateContext,
): string {
  const name = holiday!.replace('’', "'").toLowerCase()
  const monthAndDay = HOLIDAYS.find(([words]) => words.toLowerCase() === name)![1]
  return `${nearestYear(monthAndDay, anchor, before)}-${monthAndDay}`
}

const isDay = (edtf: string): boolean => /^\d{4}-\d\d-\d\d$/.test(edtf)

/** "the next day", "the same day": a day beside another one. */
export function dayAfter({ which }: Record<string, string>, day: string): string | undefined {
  if (!isDay(day)) return undefined
  if (/next|following/i.test(which!)) return calendar.addDays(day, 1)
  return /previous/i.test(which!) ? calendar.addDays(day, -1) : day
}

/** "later that month", "the following year". */
export function unitOfDay(
  { which, unit }: Record<string, string>,
  date: string,
): string | undefined {
  const step = /next|following/i.test(which!) ? 1 : /previous/i.test(which!) ? -1 : 0
  if (unit!.toLowerCase() === 'year')
    return /^\d{4}(?:-\d\d)?(?:-\d\d)?$/.test(date)
      ? String(Number(date.slice(0, 4)) + step)
      : undefined
  if (unit!.toLowerCase() === 'month')
    return /^\d{4}-(?:0\d|1[012])(?:-\d\d)?$/.test(date)
      ? calendar.addMonths(`${date.slice(0, 7)}-01`, step)
      : undefined
  return isDay(date) ? calendar.weekOf(date, step) : undefined
}

/** "three days later", "two years earlier": as exact as the date before allows. */
export function unitAfter(
  { count, unit, direction }: Record<string, string>,
  date: string,
): string | undefined {
  const later = direction!.toLowerCase() === 'later' ? 'later' : 'ago'
  if (isDay(date)) return distantUnit({ count: count!, unit: unit!, direction: later }, date)
  if (!/^year/i.test(unit!) || !/^\d{4}(?:-\d\d)?$/.test(date)) return undefined
  return distantUnit({ count: count!, unit: unit!, direction: later }, `${date.slice(0, 4)}-01-01`)
}
