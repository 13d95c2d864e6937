import { tickWords } from '../../english/dates.js'
import { scaleLinear, scaleUtc, type ScaleLinear } from 'd3-scale'
import { FIRST_DAY, LAST_DAY } from '../../../model/dates/dates.js'
import { MS_PER_DAY } from '../../../model/dates/days.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import { round } from '../label-lines.js'
import { textWidth } from '../text-width.js'

/*
 * The scale of a timeline. Where it would be mostly empty, it breaks: the years of a break are told, and the periods on both
 * sides have scales of their own. Days count from 1970-01-01.
 */

/** The days on which something may have happened. */
export interface Days {
  /** The first day; FIRST_DAY if that side is open. */
  first: number
  /** The day after the last one; beyond LAST_DAY if that side is open. */
  last: number
  /** Dates of a year or longer, whose axis need not tell days. */
  isLong: boolean
}

export interface Tick {
  x: number
  label: string
}

/** A break between two periods. */
export interface Break {
  left: number
  right: number
  label: string
}

export interface TimeScale {
  x: (day: number) => number
  periods: { left: number; right: number }[]
  breaks: Break[]
  ticks: Tick[]
}

interface Period {
  first: number
  last: number
  /** Its bounds of dates, in order, without doubles. */
  points: number[]
}

export const TICK_SIZE = 11
const [BREAK, NARROWEST, WIDTH_OF_TICK] = [46, 74, 70]
/** A gap of more than this share of a period breaks it. */
const LARGE_GAP = 0.55
const MOST_PERIODS = 5

/** The scale of dates over a width, from 0. */
export function timeScale(dates: readonly Days[], width: number): TimeScale {
  const most = Math.max(1, Math.min(MOST_PERIODS, Math.floor(width / 120)))
  const bounds = boundsOf(dates)
  if (bounds.length === 0) return blank(width)
  const periods = padded(periodsOf(bounds, most), dates)
  const free = width - (periods.length - 1) * BREAK - periods.length * NARROWEST
  const weights = periods.map(({ points }) => points.length)
  const all = weights.reduce((sum, weight) => sum + weight, 0)
  let left = 0
  const placed = periods.map((period, i) => {
    const right = left + NARROWEST + (free * weights[i]!) / all
    const one = { ...period, left: round(left), right: round(right) }
    left = right + BREAK
    return one
  })
  const scale: ScaleLinear<number, number> = scaleLinear(
    placed.flatMap(({ first, last }) => [first, last]),
    placed.flatMap(({ left, right }) => [left, right]),
  ).clamp(true)
  return {
    x: (day) => round(scale(day)),
    periods: placed.map(({ left, right }) => ({ left, right })),
    breaks: placed.slice(1).map((period, i) => ({
      left: placed[i]!.right,
      right: period.left,
      label: PICTURE_COPY.pause(period.first - placed[i]!.last),
    })),
    ticks: placed.flatMap((period) => ticksOf(period, scale)),
  }
}

/** The scale of dates without any known bound. */
const blank = (width: number): TimeScale => ({
  x: () => width / 2,
  periods: [{ left: 0, right: width }],
  breaks: [],
  ticks: [],
})

/** The known bounds of dates, in order, without doubles. */
function boundsOf(dates: readonly Days[]): number[] {
  const bounds = dates
    .flatMap(({ first, last }) => [first, last])
    .filter((day) => day > FIRST_DAY && day <= LAST_DAY)
  return [...new Set(bounds)].sort((a, b) => a - b)
}

/** Breaks the whole at its largest gaps, as long as they leave a period mostly empty. */
function periodsOf(bounds: number[], most: number): Period[] {
  const periods = [periodOf(bounds)]
  while (periods.length < most) {
    const [worst] = periods
      .map((period, i) => ({ i, ...largestGap(period) }))
      .filter(({ share }) => share > LARGE_GAP)
      .sort((a, b) => b.share - a.share)
    if (worst === undefined) break
    const { points } = periods[worst.i]!
    const parts = [points.slice(0, worst.at), points.slice(worst.at)]
    periods.splice(worst.i, 1, ...parts.map(periodOf))
  }
  return periods
}

const periodOf = (points: number[]): Period => ({
  first: points[0]!,
  last: points.at(-1)!,
  points,
})

/** The largest gap of a period as a share of it, and the point after it. Two points alone are not a period to break. */
function largestGap({ points, first, last }: Period): { share: number; at: number } {
  if (points.length < 3) return { share: 0, at: 0 }
  const gaps = points.slice(1).map((day, i) => day - points[i]!)
  const largest = Math.max(...gaps)
  return { share: largest / (last - first), at: gaps.indexOf(largest) + 1 }
}

/** Periods of some length, which begin and end with a year if their dates are years. */
function padded(periods: readonly Period[], dates: readonly Days[]): Period[] {
  return periods.map((period, i) => {
    const before = (period.first - (periods[i - 1]?.last ?? -Infinity)) / 4
    const after = ((periods[i + 1]?.first ?? Infinity) - period.last) / 4
    const isEnd = !dates.some(({ first }) => first === period.first)
    const isLong = dates.some(
      ({ first, last, isLong }) =>
        isLong && [first, last].some((day) => day >= period.first && day <= period.last),
    )
    const [from, to] = isLong
      ? [startOfYear(period.first - (isEnd ? 1 : 0)), startOfYear(period.last - 1, 1)]
      : [period.first - 1, period.last + 1]
    const first = Math.max(from, period.first - before)
    return { ...period, first, last: Math.max(Math.min(to, period.last + after), first + 1) }
  })
}

const SHORTEST_MONTH = 28
const dateOf = (day: number): Date => new Date(day * MS_PER_DAY)

function startOfYear(day: number, later = 0): number {
  const date = new Date(0)
  date.setUTCFullYear(dateOf(day).getUTCFullYear() + later, 0, 1)
  return Number.isNaN(date.getTime()) ? day : date.getTime() / MS_PER_DAY
}

/** Round dates of a period, with as many labels as have room. */
function ticksOf(
  { first, last, left, right }: Period & { left: number; right: number },
  scale: (day: number) => number,
): Tick[] {
  const most = Math.max(1, Math.floor((right - left) / WIDTH_OF_TICK))
  const round = scaleUtc([dateOf(first), dateOf(last)], [left, right])
    .ticks(most)
    .map((date) => date.getTime() / MS_PER_DAY)
    .filter((day) => Number.isInteger(day) && day < last)
  const days = round.length > 0 ? round : [Math.ceil(first)]
  const tellsDays = days.length > 1 && days[1]! - days[0]! < SHORTEST_MONTH
  let free = -Infinity
  return days.flatMap((day): Tick[] => {
    const label = tickWords(dateOf(day), free === -Infinity, tellsDays)
    const x = scale(day)
    if (x < free) return []
    free = x + textWidth(label, TICK_SIZE) + 10
    return [{ x, label }]
  })
}
