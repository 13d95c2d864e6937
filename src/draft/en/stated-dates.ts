import * as calendar from '../dates/calendar.js'
import type { DatePattern, ReadDate } from '../dates/date-pattern.js'
import { pattern, stated } from './date-pattern-kinds.js'
import { CENTURIES, DAY, DAY_NUMBER, MONTH, ordinalOf, WEEKDAY, YEAR } from './date-words.js'
import { dayOfYear, daysOfMonth, monthAndDay, monthDigits, SEASONS } from './months-and-days.js'

type Groups = Readonly<Record<string, string | undefined>>

const statedIfKnown = (edtf: string | undefined): ReadDate | undefined =>
  edtf === undefined ? undefined : stated(edtf)

/** "May 3, 2024". */
const readDay = ({ year, month, day }: Groups): ReadDate | undefined =>
  statedIfKnown(dayOfYear(year!, monthAndDay(month!, day!)))

/** "May 3-5, 2024". */
const readDays = ({ year, month, from, to }: Groups): ReadDate | undefined =>
  statedIfKnown(daysOfMonth(year!, month!, from!, to!))

const century = (ordinal: number): ReadDate => stated(`${calendar.twoDigits(ordinal - 1)}XX`)

/** Dates that the words give in full. */
export const STATED_DATES: readonly DatePattern[] = [
  pattern(
    'days-month-first',
    `${MONTH} (?<from>${DAY_NUMBER}) ?(?:[-–—]|to|through|until|and) ?(?<to>${DAY_NUMBER}),? ${YEAR}`,
    readDays,
  ),
  pattern(
    'days-first',
    `(?<from>${DAY_NUMBER}) ?(?:[-–—]|to|through|until|and) ?(?<to>${DAY_NUMBER}) ${MONTH},? ${YEAR}`,
    readDays,
  ),
  pattern('day-month-first', `(?:${WEEKDAY},? )?${MONTH} ${DAY}(?:,? ${YEAR})`, readDay),
  pattern('day-first', `(?:${WEEKDAY},? )?${DAY}(?: of)? ${MONTH},? ${YEAR}`, readDay),
  pattern('iso', '(?<iso>(?:1[0-9]|20)\\d\\d-[01]\\d-[0-3]\\d)', ({ iso }) =>
    calendar.isDay(iso!) ? stated(iso!) : undefined,
  ),
  pattern('half-of-year', `(?:the )?(?<half>first|second) half of ${YEAR}`, ({ half, year }) =>
    stated(half!.toLowerCase() === 'first' ? `${year!}-01/${year!}-06` : `${year!}-07/${year!}-12`),
  ),
  pattern('short-quarter', `Q(?<quarter>[1-4])(?: of)? ${YEAR}`, ({ quarter, year }) =>
    stated(calendar.quarterOf(Number(year), Number(quarter))),
  ),
  pattern(
    'months-of-year',
    `${MONTH} ?(?:[-–—]|to|through|until) ?${MONTH.replace('<month>', '<last>')},? ${YEAR}`,
    ({ month, last, year }) => {
      const [from, to] = [monthDigits(month!), monthDigits(last!)]
      return from < to ? stated(`${year!}-${from}/${year!}-${to}`) : undefined
    },
  ),
  pattern('short-years', `${YEAR}[-–/](?<end>\\d\\d)`, ({ year, end }) =>
    (Number(year) + 1) % 100 === Number(end) ? stated(`${year!}/${Number(year) + 1}`) : undefined,
  ),
  pattern(
    'years',
    `(?:(?<from>1[0-9]\\d\\d|20[0-4]\\d)(?:[-–—]| ?(?:to|until|through) )|between (?<first>1[0-9]\\d\\d|20[0-4]\\d) and )${YEAR}`,
    ({ from, first, year }) => {
      const begin = from ?? first!
      return Number(begin) < Number(year) ? stated(`${begin}/${year!}`) : undefined
    },
  ),
  pattern(
    'quarter-of-year',
    `(?:the )?(?<quarter>first|second|third|fourth|1st|2nd|3rd|4th)[ -]quarter (?:of )?${YEAR}`,
    ({ quarter, year }) => stated(calendar.quarterOf(Number(year), ordinalOf(quarter!))),
  ),
  pattern(
    'month-of-year',
    `(?:early |late |mid-?|(?:the )?(?:end|beginning|start|middle) of )?${MONTH}(?:,| of)? ${YEAR}`,
    ({ month, year }) => stated(`${year!}-${monthDigits(month!)}`),
  ),
  pattern(
    'season-of-year',
    `(?:the )?(?<season>spring|summer|autumn|fall|winter) (?:of )?${YEAR}`,
    ({ season, year }) => stated(`${year!}-${SEASONS[season!.toLowerCase()]!.code}`),
  ),
  pattern(
    'decade',
    "(?:the )?(?:early |late |mid-?)?(?<decade>1[0-9]\\d|20\\d)0['’]?s",
    ({ decade }) => stated(`${decade!}X`),
  ),
  pattern('short-decade', "(?:the )?(?:early |late |mid-?)?['’](?<tens>\\d)0s", ({ tens }) =>
    stated(`${Number(tens) > 2 ? '19' : '20'}${tens!}X`),
  ),
  pattern(
    'century-in-words',
    `(?:the )?(?:early |late |mid-?)?(?<ordinal>${CENTURIES.join('|')})[ -]century`,
    ({ ordinal }) => century(15 + CENTURIES.indexOf(ordinal!.toLowerCase())),
  ),
  pattern(
    'century',
    '(?:the )?(?:early |late |mid-?)?(?<ordinal>1\\d|2[01]|[4-9])th[ -]century',
    ({ ordinal }) => century(Number(ordinal)),
  ),
]

/** Years alone, which are also parts of other dates. */
export const YEARS: readonly DatePattern[] = [
  pattern('since-year', `(?<=\\bsince )${YEAR}`, ({ year }) => stated(`${year!}/..`)),
  pattern(
    'year',
    `(?:(?:early|late|mid)[ -]|(?:the )?(?:end|beginning|start|middle) of )?${YEAR}(?!(?:,\\d|\\.\\d| ?%|[-–]\\d)| (?:people|men|women|shares|workers|jobs|employees|percent|per cent|points|troops|members|barrels|tons|miles|kilometers|kilometres|meters|metres|feet|dollars|votes|seats|soldiers|deaths|cases|homes|houses|words))`,
    ({ year }) => stated(year!),
  ),
]
