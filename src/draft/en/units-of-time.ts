import * as calendar from '../dates/calendar.js'
import { countOf } from './date-words.js'

/* Dates that are a number of units of time from another date: "next week", "three years ago", "the same day". */

type Groups = Record<string, string>

/** For each unit, a function that returns the unit so many steps after the one with a day, in EDTF. */
const UNITS = {
  day: calendar.addDays,
  week: calendar.weekOf,
  weekend: weekendOf,
  month: calendar.addMonths,
  quarter: nearQuarter,
  year: (day: string, steps: number) => String(calendar.yearOf(day) + steps),
  decade: (day: string, steps: number) => `${Math.floor(calendar.yearOf(day) / 10) + steps}X`,
} as const

type Unit = keyof typeof UNITS

/** The unit of a word such as "Weeks". */
const unitOf = (word: string): Unit => word.toLowerCase().replace(/s$/, '') as Unit

/** The Saturday and Sunday of a week. */
function weekendOf(day: string, weeks: number): string {
  const [monday] = calendar.weekOf(day, weeks).split('/')
  return `${calendar.addDays(monday!, 5)}/${calendar.addDays(monday!, 6)}`
}

function nearQuarter(day: string, steps: number): string {
  const quarters = calendar.yearOf(day) * 4 + Math.floor((calendar.monthOf(day) - 1) / 3) + steps
  return calendar.quarterOf(Math.floor(quarters / 4), (quarters % 4) + 1)
}

/** The number of units between the current one and "the last", "the next" and others. */
export const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  past: -1,
  this: 0,
  current: 0,
  next: 1,
  coming: 1,
}

/** "last week", "the coming decade". */
export const nearUnit = ({ which, unit }: Groups, anchor: string): string =>
  UNITS[unitOf(unit!)](anchor, STEPS[which!.toLowerCase()]!)

/** "two weeks ago", "ten years from now". Weeks give a day that is approximate. */
export function distantUnit({ count, unit, direction }: Groups, anchor: string): string {
  const isAhead = /^(?:later|from now)$/i.test(direction!)
  const steps = isAhead ? countOf(count!) : -countOf(count!)
  return unitOf(unit!) === 'week'
    ? `${calendar.addDays(anchor, steps * 7)}~`
    : UNITS[unitOf(unit!)](anchor, steps)
}

/** The units in which the length of longer ones is counted. */
const PARTS: Partial<Record<Unit, readonly [unit: Unit, count: number]>> = {
  week: ['day', 7],
  decade: ['year', 10],
}

/** "the past three months": from then to now. */
export function lastUnits({ count, unit }: Groups, anchor: string): string {
  const [part, length] = PARTS[unitOf(unit!)] ?? [unitOf(unit!), 1]
  return `${UNITS[part](anchor, -countOf(count!) * length)}/${UNITS[part](anchor, 0)}`
}

/** Matches the dates that are exact enough to tell which unit is beside them. */
const EXACT: Partial<Record<Unit, RegExp>> = {
  day: /^\d{4}-\d\d-\d\d$/,
  week: /^\d{4}-\d\d-\d\d$/,
  month: /^\d{4}-(?:0\d|1[012])(?:-\d\d)?$/,
  year: /^\d{4}(?:-\d\d)?(?:-\d\d)?$/,
}

/** The first day of a year or month; a day itself. */
const firstDayOf = (date: string): string => `${date}-01-01`.slice(0, 10)

/** "the next day", "later that month": undefined if the date is not exact enough. */
export function unitBeside({ which, unit = 'day' }: Groups, date: string): string | undefined {
  const steps = /next|following/i.test(which!) ? 1 : /previous/i.test(which!) ? -1 : 0
  const isKnown = EXACT[unitOf(unit)]!.test(date)
  return isKnown ? UNITS[unitOf(unit)](firstDayOf(date), steps) : undefined
}

/** "three days later", "two years earlier": only years can be counted from a month or a year. */
export function unitAfter(groups: Groups, date: string): string | undefined {
  const isKnown =
    EXACT.day!.test(date) || (unitOf(groups.unit!) === 'year' && /^\d{4}(?:-\d\d)?$/.test(date))
  return isKnown ? distantUnit(groups, firstDayOf(date)) : undefined
}
