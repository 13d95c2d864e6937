import { MS_PER_DAY } from '../../model/dates/days.js'

/* Calculates with days in the form YYYY-MM-DD. */

export const dateOf = (day: string): Date => new Date(`${day}T00:00:00Z`)
export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)
export const twoDigits = (number: number): string => String(number).padStart(2, '0')

export const addDays = (day: string, days: number): string =>
  dayOf(new Date(dateOf(day).getTime() + days * MS_PER_DAY))

/** The month a number of months later, or earlier if it is negative: YYYY-MM. */
export function addMonths(day: string, months: number): string {
  const date = dateOf(day)
  return dayOf(new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1))).slice(
    0,
    7,
  )
}

export const yearOf = (day: string): number => Number(day.slice(0, 4))
export const monthOf = (day: string): number => Number(day.slice(5, 7))
/** 0 for Sunday. */
export const weekdayOf = (day: string): number => dateOf(day).getUTCDay()
/** Days from one day to another. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((dateOf(to).getTime() - dateOf(from).getTime()) / MS_PER_DAY)

/** The days of a calendar week, from Monday to Sunday, a number of weeks later. */
export function weekOf(day: string, weeks: number): string {
  const monday = addDays(day, weeks * 7 - ((weekdayOf(day) + 6) % 7))
  return `${monday}/${addDays(monday, 6)}`
}

/** The three months of a quarter. */
export const quarterOf = (year: number, quarter: number): string =>
  `${year}-${twoDigits(quarter * 3 - 2)}/${year}-${twoDigits(quarter * 3)}`

/** True if the calendar has the day. */
export const isDay = (day: string): boolean =>
  !Number.isNaN(dateOf(day).getTime()) && dayOf(dateOf(day)) === day
