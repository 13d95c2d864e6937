import * as calendar from '../dates/calendar.js'
import type { DatePattern } from '../dates/date-pattern.js'
import { following, relative } from './date-pattern-kinds.js'
import {
  COUNT,
  countOf,
  DAY,
  DAY_NUMBER,
  directionOf,
  HOLIDAYS,
  MONTH,
  monthNumber,
  ordinalOf,
  PART_OF_DAY,
  WEEKDAY,
} from './date-words.js'
import { monthDigits } from './months-and-days.js'
import {
  nearestDay,
  nearestDays,
  nearestHoliday,
  nearestMonth,
  nearestWeekday,
  nearestYear,
  nearSeason,
} from './nearest-dates.js'
import { distantUnit, lastUnits, nearUnit, STEPS, unitAfter, unitBeside } from './units-of-time.js'

/** Dates that follow from the day of the article. */
export const RELATIVE_DATES: readonly DatePattern[] = [
  relative(
    'quarter-of-this-year',
    '(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter of (?<which>this|last|next) year',
    ({ quarter, which }, anchor) =>
      calendar.quarterOf(
        calendar.yearOf(anchor) + STEPS[which!.toLowerCase()]!,
        ordinalOf(quarter!),
      ),
  ),
  relative(
    'days-of-month',
    `${MONTH} (?<from>${DAY_NUMBER}) ?(?:[-–—]|to|through|until|and) ?(?<to>${DAY_NUMBER})`,
    nearestDays,
  ),
  relative(
    'first-days-of-month',
    `(?<from>${DAY_NUMBER}) ?(?:[-–—]|to|through|until|and) ?(?<to>${DAY_NUMBER}) ${MONTH}`,
    nearestDays,
  ),
  relative('month-and-day', `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?!,? ?\\d)`, nearestDay),
  relative('day-and-month', `(?:${WEEKDAY},? )?${DAY}(?: of)? ${MONTH}`, nearestDay),
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
        : nearestYear(monthDigits(month!), anchor, before)
      return `${near}-${monthDigits(month!)}`
    },
  ),
  relative(
    'month-of-near-year',
    `(?:early |late |mid-?)?${MONTH}(?: of)? (?<which>last|this|next) year`,
    ({ month, which }, anchor) =>
      `${calendar.yearOf(anchor) + STEPS[which!.toLowerCase()]!}-${monthDigits(month!)}`,
  ),
  relative('part-of-month', `(?:the )?(?:end|beginning|start|middle) of ${MONTH}`, nearestMonth),
  relative(
    'month',
    `(?<=\\b(?:in|since|until|by|from|through|to|of|during|as|before|after) )${MONTH}`,
    nearestMonth,
  ),
  relative(
    'part-of-unit',
    '(?:the )?(?:end|beginning|start|middle|rest|remainder) of (?<which>the|this|last|next) (?<unit>year|month|week|quarter|decade)',
    ({ which, unit }, anchor) =>
      nearUnit({ which: which!.toLowerCase() === 'the' ? 'this' : which!, unit: unit! }, anchor),
  ),
  relative(
    'near-season',
    '(?<which>last|this|next|this past|this coming) (?<season>spring|summer|autumn|fall|winter)',
    nearSeason,
  ),
  relative(
    'holiday',
    `(?<holiday>${HOLIDAYS.map(([words]) => words.replace("'", "['’]")).join('|')})`,
    nearestHoliday,
  ),
  relative(
    'days-beside',
    'the day (?<which>before yesterday|after tomorrow)',
    ({ which }, anchor) => calendar.addDays(anchor, /^before/i.test(which!) ? -2 : 2),
  ),
  relative(
    'past-unit',
    '(?:over|in|during|for|within) the (?:past|last) (?<unit>year|month|week|decade)',
    ({ unit }, anchor) => lastUnits({ count: '1', unit: unit! }, anchor),
  ),
  relative('weekend', '(?<=\\b(?:over|during|at|on) )the weekend', (_, anchor, { before }) => {
    const isLast = directionOf(before) !== 'future' && ![0, 6].includes(calendar.weekdayOf(anchor))
    return nearUnit({ which: isLast ? 'last' : 'this', unit: 'weekend' }, anchor)
  }),
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
    `(?:about |nearly |almost |more than |over |some )?${COUNT} (?<unit>days?|weeks?|months?|years?|decades?) (?<direction>ago|from now)`,
    distantUnit,
  ),
  relative(
    'units-ahead',
    `(?:in|within)(?: about| the next)? ${COUNT} (?<unit>days?|weeks?|months?|years?)(?= ?[,.;]|$)(?<=\\b(?:will|would|to|due|expected)\\b[^.]{0,120})`,
    ({ count, unit }, anchor) =>
      distantUnit({ count: count!, unit: unit!, direction: 'from now' }, anchor),
  ),
  relative(
    'centuries-ago',
    `${COUNT} centur(?:y|ies) ago`,
    ({ count }, anchor) => `${calendar.yearOf(anchor) - 100 * countOf(count!)}~`,
  ),
  relative(
    'last-units',
    `(?:the )?(?:past|last|previous) ${COUNT} (?<unit>days?|weeks?|months?|years?)`,
    lastUnits,
  ),
]

/** Dates that follow from the date that the text gives before them. */
export const FOLLOWING_DATES: readonly DatePattern[] = [
  following(
    'day-after',
    '(?<which>the next|the following|the previous|the same|later the same|that same|later that|earlier that) (?:day|morning|afternoon|evening|night)',
    unitBeside,
  ),
  following(
    'unit-after',
    '(?<which>the next|the following|the previous|the same|that same|later that|earlier that) (?<unit>week|month|year)',
    unitBeside,
  ),
  following(
    'units-after',
    `(?:about |nearly |almost |more than |over |some )?${COUNT} (?<unit>days?|weeks?|months?|years?) (?<direction>later|earlier)`,
    unitAfter,
  ),
]
