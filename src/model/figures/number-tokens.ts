import { escapeRegExp } from '../escape-reg-exp.js'
import {
  DIGITS,
  digitsValue,
  groupsBySpace,
  isEnglish,
  SPACED_DIGITS,
  type Separators,
} from './digits.js'

/*
 * Splits words into the tokens of numbers. The kind of a token is one character, so that the
 * grammar in number-words.ts can consist of regular expressions over strings of kinds.
 */

export type TokenKind =
  | 'D' // digits
  | 'v' // a fraction in one character: ½
  | 'n' // zero
  | 'u' // one to nine
  | 'e' // ten to nineteen
  | 't' // twenty, thirty ... ninety
  | 'h' // hundred
  | 's' // a larger scale: thousand, million
  | 'z' // dozen
  | 'f' // half, quarter
  | '&' // and
  | 'a' // a, an
  | 'o' // of
  | '.' // point
  | '-' // a hyphen
  | 'w' // any other word
  | 'x' // any other character

export interface NumberToken {
  kind: TokenKind
  words: string
  start: number
  end: number
  /** The value of the token; NaN if its digits cannot be read. */
  value: number
}

const numbered = (kind: TokenKind, words: string, from = 0, step = 1) =>
  words.split(' ').map((word, n) => [word, { kind, value: from + n * step }] as const)

const ENGLISH = new Map<string, { kind: TokenKind; value: number }>([
  ['zero', { kind: 'n', value: 0 }],
  ...numbered('u', 'one two three four five six seven eight nine', 1),
  ...numbered(
    'e',
    'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    10,
  ),
  ...numbered('t', 'twenty thirty forty fifty sixty seventy eighty ninety', 20, 10),
  ['hundred', { kind: 'h', value: 100 }],
  ['dozen', { kind: 'z', value: 12 }],
  ['half', { kind: 'f', value: 1 / 2 }],
  ['quarter', { kind: 'f', value: 1 / 4 }],
  ['quarters', { kind: 'f', value: 1 / 4 }],
  ['and', { kind: '&', value: 0 }],
  ['a', { kind: 'a', value: 1 }],
  ['an', { kind: 'a', value: 1 }],
  ['of', { kind: 'o', value: 0 }],
  ['point', { kind: '.', value: 0 }],
])

const WORD = /[\p{L}\p{M}]+/u

/** The properties of a language on which tokens depend. */
export interface NumberWords {
  language: string
  separators: Separators
  /** Scales by their lower-case words. */
  scales: ReadonlyMap<string, number>
}

export function numberTokens(text: string, words: NumberWords): NumberToken[] {
  const digits = groupsBySpace(words.separators)
    ? `${SPACED_DIGITS.source}|${DIGITS.source}`
    : DIGITS.source
  const scales = [...words.scales.keys()].sort((a, b) => b.length - a.length)
  const pattern = new RegExp(
    `(?<digits>${digits})|(?<scale>${scales.map(scalePattern).join('|')})|(?<word>${WORD.source})|(?<other>\\S)`,
    'giu',
  )
  return [...text.matchAll(pattern)].map(({ 0: found, index, groups = {} }) => ({
    ...readToken(found, groups, words),
    words: found,
    start: index,
    end: index + found.length,
  }))
}

/**
 * The pattern of a scale: a whole word, with a full stop if it is abbreviated. A unit may directly
 * follow "万".
 */
function scalePattern(word: string): string {
  const isUnspaced = /[\p{sc=Han}\p{sc=Hangul}]$/u.test(word)
  return `(?<![\\p{L}\\p{M}])${escapeRegExp(word)}${isUnspaced ? '' : '(?![\\p{L}\\p{M}])\\.?'}`
}

function readToken(
  found: string,
  { digits, scale, word }: Record<string, string | undefined>,
  { language, separators, scales }: NumberWords,
): Pick<NumberToken, 'kind' | 'value'> {
  if (digits !== undefined)
    return { kind: 'D', value: digitsValue(digits, separators) ?? Number.NaN }
  const lower = found.toLowerCase()
  const english = isEnglish(language) ? ENGLISH.get(lower) : undefined
  if (english !== undefined) return english
  if (scale !== undefined) return { kind: 's', value: scales.get(lower.replace(/\.$/, ''))! }
  if (word !== undefined) return { kind: 'w', value: Number.NaN }
  if (found === '-') return { kind: '-', value: Number.NaN }
  const fraction = /^(\d+)\u2044(\d+)$/.exec(found.normalize('NFKD'))
  return fraction === null
    ? { kind: 'x', value: Number.NaN }
    : { kind: 'v', value: Number(fraction[1]) / Number(fraction[2]) }
}
