/* English numbers, in digits and in words. */

const numbered = (words: string, from = 0, step = 1): [word: string, value: number][] =>
  words.split(' ').map((word, n) => [word, from + n * step])

const SMALL = new Map(
  numbered(
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  ),
)
const TENS = new Map(numbered('twenty thirty forty fifty sixty seventy eighty ninety', 20, 10))
const SCALES = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
  ['mn', 1e6],
  ['bn', 1e9],
  ['k', 1e3],
  ['m', 1e6],
])
const ORDINALS = new Map(
  numbered(
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth',
    1,
  ),
)

/** Matches any of some words, the longest first. */
const anyOf = (...lists: ReadonlyMap<string, number>[]): string =>
  lists
    .flatMap((words) => [...words.keys()])
    .sort((a, b) => b.length - a.length)
    .join('|')

const DIGITS = '[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const START = '(?<![\\p{L}\\p{N}.,])'
const END = '(?![\\p{L}\\p{N}])'
const SCALED_DIGITS = `${DIGITS}(?:[ -]?(?:${anyOf(SCALES)})${END})*`
const NUMBER_WORD = `(?:${anyOf(SMALL, TENS, SCALES)})${END}`

/** Matches a number such as "41 billion", "two hundred and five", "thirty-two" or "5bn". */
export const NUMBER = new RegExp(
  `${START}(?:${SCALED_DIGITS}|${NUMBER_WORD}(?:[ -](?:and )?${NUMBER_WORD})*)`,
  'giu',
)

/** Matches an ordinal such as "24th" or "twenty-first". */
export const ORDINAL = new RegExp(
  `${START}(?<!-)(?:(?<digits>\\d+)(?:st|nd|rd|th)|(?:(?<tens>${anyOf(TENS)})[ -])?(?<word>${anyOf(ORDINALS)}))${END}`,
  'giu',
)

/** The value of a match of `ORDINAL`. */
export function ordinalValue({ groups = {} }: RegExpMatchArray): number {
  const { digits, tens = '', word = '' } = groups
  return digits === undefined
    ? (TENS.get(tens.toLowerCase()) ?? 0) + ORDINALS.get(word.toLowerCase())!
    : Number(digits)
}

const PART = new RegExp(`${DIGITS}|\\p{L}+`, 'gu')

/** The value of a match of `NUMBER`; undefined if its words make no number, as in "two three". */
export function numberValue(words: string): number | undefined {
  let [total, current, isAfterZero] = [0, 0, false]
  for (const [part] of words.toLowerCase().matchAll(PART)) {
    const [small, tens, scale] = [SMALL.get(part), TENS.get(part), SCALES.get(part)]
    if (part === 'and') continue
    if (small !== undefined || tens !== undefined) {
      const isDigit = small !== undefined && small < 10
      if (current % (isDigit ? 10 : 100) !== 0 || (isAfterZero && current === 0)) return undefined
      current += small ?? tens!
      isAfterZero = small === 0
    } else if (scale === 100) current = (current || 1) * 100
    else if (scale !== undefined) [total, current] = [total + (current || 1) * scale, 0]
    else current = Number(part.replaceAll(',', '').replace('−', '-'))
  }
  const value = Number((total + current).toPrecision(15))
  return Number.isFinite(value) ? value : undefined
}
