/* English ordinals: "24th", "twenty-first". */

const WORDS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  )
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ')
const ROUND = TENS.map((word) => word.replace(/y$/, 'ieth'))

/** Matches an ordinal such as "24th", "1,000th", "twentieth" or "twenty-first". */
export const ORDINAL = new RegExp(
  `(?<![\\p{L}\\p{N}.,-])(?:(?<digits>\\d{1,3}(?:,\\d{3})+|\\d+)(?:st|nd|rd|th)|(?<round>${ROUND.join('|')})|(?:(?<tens>${TENS.join('|')})[ -])?(?<word>${WORDS.join('|')}))(?![\\p{L}\\p{N}])`,
  'giu',
)

/** The value of a match of `ORDINAL`. */
export function ordinalValue({ groups = {} }: RegExpMatchArray): number {
  const { digits, round, tens, word } = groups
  if (digits !== undefined) return Number(digits.replaceAll(',', ''))
  const tensValue = (words: readonly string[], found: string) =>
    20 + 10 * words.indexOf(found.toLowerCase())
  if (round !== undefined) return tensValue(ROUND, round)
  const ones = 1 + WORDS.indexOf(word!.toLowerCase())
  return (tens === undefined ? 0 : tensValue(TENS, tens)) + ones
}
