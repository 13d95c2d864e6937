import * as calendar from '../dates/calendar.js'
import { monthNumber } from './date-words.js'

/* Days and months by their words. */

/** "03" for "March". */
export const monthDigits = (month: string): string => calendar.twoDigits(monthNumber(month))

/** "05-03" for "May" and "3rd". */
export const monthAndDay = (month: string, day: string): string =>
  `${monthDigits(month)}-${calendar.twoDigits(parseInt(day))}`

/** The day of a year, if the calendar has it. */
export function dayOfYear(year: string, monthAndDay: string): string | undefined {
  const day = `${year}-${monthAndDay}`
  return calendar.isDay(day) ? day : undefined
}

/** The days of one month, if the calendar has them: "3-5 May". */
export function daysOfMonth(
  year: string,
  month: string,
  from: string,
  to: string,
): string | undefined {
  const first = dayOfYear(year, monthAndDay(month, from))
  const last = dayOfYear(year, monthAndDay(month, to))
  return first !== undefined && last !== undefined && first < last ? `${first}/${last}` : undefined
}

/** The code of a season in EDTF, and the month in which it begins. A winter has the year in which it begins. */
export const SEASONS: Readonly<Record<string, { code: string; begins: number }>> = {
  spring: { code: '21', begins: 3 },
  summer: { code: '22', begins: 6 },
  autumn: { code: '23', begins: 9 },
  fall: { code: '23', begins: 9 },
  winter: { code: '24', begins: 12 },
}
