import * as calendar from '../dates/calendar.js'
import type { DateContext } from '../dates/date-pattern.js'
import { directionOf, HOLIDAYS, weekdayNumber } from './date-words.js'
import { dayOfYear, daysOfMonth, monthAndDay, monthDigits, SEASONS } from './months-and-days.js'

/* Dates without a year, or without a week: the nearest to the day of the article that fits the words before. */

type Groups = Record<string, string>

/** The maximum number of days by which a past date may lie after the article's day, or a future date before it. */
const NEAR = 45
const HALF_A_YEAR = 183

/** A year in the sentence before a date: "In 1970, after the earthquake of May 31". */
const YEAR_BEFORE = /\b(1[0-9]\d\d|20[0-4]\d)\b(?![,.]\d)[^.]*$/

/** The year that the words leave out of MM-DD or MM: the nearest one, or the next one for a date in the future. */
export function nearestYear(date: string, anchor: string, before: string): number {
  const told = YEAR_BEFORE.exec(before)
  if (told !== null) return Number(told[1])
  const year = calendar.yearOf(anchor)
  const day = date.length === 2 ? `${date}-15` : date
  const distance = calendar.daysBetween(anchor, `${year}-${day}`)
  const direction = directionOf(before)
  if (direction === 'future') return distance < -NEAR ? year + 1 : year
  return distance > (direction === 'past' ? NEAR : HALF_A_YEAR) ? year - 1 : year
}

/** "in May". */
export const nearestMonth = ({ month }: Groups, anchor: string, { before }: DateContext): string =>
  `${nearestYear(monthDigits(month!), anchor, before)}-${monthDigits(month!)}`

/** "May 3". */
export function nearestDay(
  { month, day }: Groups,
  anchor: string,
  { before }: DateContext,
): string | undefined {
  const date = monthAndDay(month!, day!)
  return dayOfYear(String(nearestYear(date, anchor, before)), date)
}

/** "May 3-5". */
export function nearestDays(
  { month, from, to }: Groups,
  anchor: string,
  { before }: DateContext,
): string | undefined {
  const year = nearestYear(monthAndDay(month!, from!), anchor, before)
  return daysOfMonth(String(year), month!, from!, to!)
}

export function nearestHoliday(
  { holiday }: Groups,
  anchor: string,
  { before }: DateContext,
): string {
  const name = holiday!.replace('’', "'").toLowerCase()
  const date = HOLIDAYS.find(([words]) => words.toLowerCase() === name)![1]
  return `${nearestYear(date, anchor, before)}-${date}`
}

/** 0 for Monday. */
const dayOfWeek = (weekday: number): number => (weekday + 6) % 7

/** "last Monday", "this Monday", or "Monday": before or after the day of the article; that day itself if it is one. */
export function nearestWeekday(
  { which = '', weekday }: Groups,
  anchor: string,
  { before }: DateContext,
): string {
  const [day, today] = [weekdayNumber(weekday!), calendar.weekdayOf(anchor)]
  const distance = day - today
  const distances: Readonly<Record<string, number>> = {
    last: distance < 0 ? distance : distance - 7,
    this: dayOfWeek(day) - dayOfWeek(today),
    next: distance > 0 ? distance : distance + 7,
  }
  const nearest = directionOf(before) === 'future' ? (distance + 7) % 7 : -((7 - distance) % 7)
  return calendar.addDays(anchor, distances[which.toLowerCase()] ?? nearest)
}

/** "last summer", "this coming winter". */
export function nearSeason({ which, season }: Groups, anchor: string): string {
  const { code, begins } = SEASONS[season!.toLowerCase()]!
  const [year, month] = [calendar.yearOf(anchor), calendar.monthOf(anchor)]
  const isOver = month >= begins + 3
  const isOn = month >= begins && !isOver
  const current = begins === 12 && month < 3 ? year - 1 : year
  const last = isOver ? current : current - 1
  const next = month >= begins ? current + 1 : current
  const years: Readonly<Record<string, number>> = {
    'last': last,
    'this past': last,
    'this': current,
    'this coming': isOn ? current : next,
    next,
  }
  return `${years[which!.toLowerCase()]!}-${code}`
}
