import type { DatePattern } from '../dates/date-pattern.js'
import { FOLLOWING_DATES, RELATIVE_DATES } from './relative-dates.js'
import { STATED_DATES, YEARS } from './stated-dates.js'

/** English dates. A pattern for longer words stands before one for their parts. */
export const DATE_PATTERNS: readonly DatePattern[] = [
  ...STATED_DATES,
  ...FOLLOWING_DATES,
  ...RELATIVE_DATES,
  ...YEARS,
]
