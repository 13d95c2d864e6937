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
export const DAY = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?'
export const YEAR = '(?<year>1[0-9]\\d\\d|20[0-4]\\d)'
export const COUNT = `(?<count>\\d{1,3}|an?|${NUMBER_NAMES.join('|')}|thirty|forty|fifty|sixty)`
export const PART_OF_DAY = '(?: (?:morning|afternoon|evening|night))?'

/** 1 to 12. */
export const monthNumber = (name: string): number =>
  1 + MONTH_NAMES.findIndex((month) => month.startsWith(name.slice(0, 3)))

/** 0 for Sunday. */
export const weekdayNumber = (name: string): number =>
  WEEKDAY_NAMES.findIndex((day) => day.startsWith(name.slice(0, 3)))

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

/** Words before a date that is still to come. */
export const FUTURE =
  /\b(?:will|would|to be|to|scheduled|plans?|planned|expected|set|until|by|begins?|starts?|upcoming|next|due|before|ahead of)\b(?:(?!\b(?:said|told|announced|was|were)\b)[^.])*$/i

/** Words before a date that is over. */
export const PAST =
  /\b(?:was|were|had|did|began|met|held|won|lost|came|went|left|took|made|\p{L}+ed)\b[^.]*$/iu
