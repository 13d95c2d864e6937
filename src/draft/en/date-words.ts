/* The words of English dates. */

const MONTH_NAMES =
  'January February March April May June July August September October November December'.split(' ')
const WEEKDAY_NAMES = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const NUMBER_NAMES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  )
const ORDINAL_NAMES = ['first', 'second', 'third', 'fourth']

export const MONTH =
  '(?<month>January|February|March|April|May|June|July|August|September|October|November|December|Jan\\.?|Feb\\.?|Mar\\.|Apr\\.?|Jun\\.|Jul\\.|Aug\\.?|Sept?\\.?|Oct\\.?|Nov\\.?|Dec\\.?)'
export const WEEKDAY =
  '(?<weekday>Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon\\.|Tues?\\.|Wed\\.|Thurs?\\.|Fri\\.|Sat\\.|Sun\\.)'
export const DAY_NUMBER = '(?:[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
export const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
export const YEAR = '(?<year>1[0-9]\\d\\d|20[0-4]\\d)'
export const COUNT = `(?<count>\\d{1,3}|an?|${NUMBER_NAMES.join('|')}|thirty|forty|fifty|sixty)`
export const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'

/** 1 to 12. */
export const monthNumber = (name: string): number =>
  1 + MONTH_NAMES.findIndex((month) => month.startsWith(titleCase(name.slice(0, 3))))

/** 0 for Sunday. */
export const weekdayNumber = (name: string): number =>
  WEEKDAY_NAMES.findIndex((day) => day.startsWith(titleCase(name.slice(0, 3))))

const titleCase = (word: string): string => word[0]!.toUpperCase() + word.slice(1).toLowerCase()

const TENS = new Map([
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
])

export function countOf(words: string): number {
  const lower = words.toLowerCase()
  if (/^\d/.test(lower)) return Number(lower)
  if (/^an?$/.test(lower)) return 1
  return TENS.get(lower) ?? 1 + NUMBER_NAMES.indexOf(lower)
}

/** 1 to 4. */
export const ordinalOf = (word: string): number =>
  /^\d/.test(word) ? Number(word[0]) : 1 + ORDINAL_NAMES.indexOf(word.toLowerCase())

const NO_PAST_AFTER = '(?:(?!\\b(?:said|told|announced|was|were)\\b)[^.])*$'
/** "to" before a verb, but not in "sentenced to six years", "went to the town". */
const TO_DO = `to(?! (?:the|an?|his|her|their|its|\\d[\\d.,]*|${NUMBER_NAMES.join('|')})\\b)`
const FUTURE_WORDS = new RegExp(
  `\\b(?:will|would|must|shall|${TO_DO}|scheduled|plans?|planned|expected|set|begins?|starts?|upcoming|next|due|ahead of)\\b${NO_PAST_AFTER}`,
  'i',
)
/** Words before a date to come, unless a verb in the past tense stands before them. */
const LIMITS = new RegExp(`\\b(?:until|by|before)\\b${NO_PAST_AFTER}`, 'i')

/** Words before a date that is over. */
const PAST =
  /\b(?:was|were|had|did|began|met|held|won|lost|came|went|left|took|made|grew|rose|fell|became|got|gave|found|sold|paid|ran|broke|sent|built|wrote|spoke|led|\p{L}+ed)\b[^.]*$/iu

/** Tells from the words before a date that it is over or still to come; undefined if they do not say. */
export function directionOf(before: string): 'past' | 'future' | undefined {
  if (FUTURE_WORDS.test(before)) return 'future'
  if (PAST.test(before)) return 'past'
  return LIMITS.test(before) ? 'future' : undefined
}

export const CENTURIES = 'fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(
  ' ',
)

/** Holidays that are on the same day each year: MM-DD. */
export const HOLIDAYS: readonly (readonly [words: string, monthAndDay: string])[] = [
  ["New Year's Day", '01-01'],
  ["New Year's Eve", '12-31'],
  ['Christmas Eve', '12-24'],
  ['Christmas Day', '12-25'],
  ['Boxing Day', '12-26'],
  ["Valentine's Day", '02-14'],
  ['Halloween', '10-31'],
]
