import type { NumberToken } from './number-tokens.js'

/*
 * The grammar of numbers, in terms of the kinds of tokens (number-tokens.ts): "two hundred and five
 * thousand", "half a million", "2½ million", "two point five billion".
 */

/** The pattern of a number below a hundred in words. */
const TENS = '(?:tu?|e|u)'
/** The pattern of the factor before a scale: "5", "twenty-one", "two hundred and five", "a". */
const CHUNK = `(?:(?:D|${TENS})(?:h(?:&?${TENS})?)?|a?h(?:&?${TENS})?|a(?=s))`
const CHUNK_WITH_SCALES = new RegExp(`&?(?<chunk>${CHUNK}|(?=s))(?<scale>s*)`, 'dy')

type Read = (group: string) => readonly NumberToken[]

/** The forms of numbers other than cardinals, with functions for their values. */
const FORMS: readonly [kinds: RegExp, value: (tokensOf: Read) => number][] = [
  [/^n$/, () => 0],
  [
    // half a million, a quarter of a million, three quarters of a million, half a dozen
    /^a?(?<count>u?)(?<fraction>f)(?:oa?|a)?(?<scale>[shz]s*)$/d,
    (of) => product(of('count')) * product(of('fraction')) * product(of('scale')),
  ],
  [
    // two and a half million, two and three quarters
    new RegExp(`^(?<whole>${CHUNK})&a?(?<count>u?)(?<fraction>f)(?<scale>s*)$`, 'd'),
    (of) =>
      (cardinalValue(of('whole')) + product(of('count')) * product(of('fraction'))) *
      product(of('scale')),
  ],
  [
    // a million and a half
    /^a?(?<scale>s)&a(?<fraction>f)$/d,
    (of) => product(of('scale')) * (1 + product(of('fraction'))),
  ],
  [
    // 2½ million, ½ million, ½ a million
    /^(?<whole>D?)(?<fraction>v)(?:oa?|a)?(?<scale>s*)$/d,
    (of) => (sum(of('whole')) + sum(of('fraction'))) * product(of('scale')),
  ],
  [
    // a dozen, two dozen
    new RegExp(`^(?<count>a|D|${TENS})?(?<dozen>z)$`, 'd'),
    (of) => product(of('count')) * product(of('dozen')),
  ],
  [
    // two point five million
    new RegExp(`^(?<whole>n|D|${TENS})[.](?<decimals>[un]+)(?<scale>s*)$`, 'd'),
    (of) =>
      Number(
        `${sum(of('whole'))}.${of('decimals')
          .map(({ value }) => value)
          .join('')}`,
      ) * product(of('scale')),
  ],
  [/^(?<all>.+)$/d, (of) => cardinalValue(of('all'))],
]

/** The value of tokens that state one number, rounded to 15 digits; undefined for other tokens. */
export function numberValue(tokens: readonly NumberToken[]): number | undefined {
  const parts = tokens.filter(({ kind }) => kind !== '-')
  const kinds = kindsOf(parts)
  for (const [pattern, valueOf] of FORMS) {
    const match = pattern.exec(kinds)
    if (match === null) continue
    const value = valueOf((group) => parts.slice(...(match.indices?.groups?.[group] ?? [0, 0])))
    return Number.isFinite(value) ? Number(value.toPrecision(15)) : undefined
  }
  return undefined
}

const kindsOf = (tokens: readonly NumberToken[]): string => tokens.map(({ kind }) => kind).join('')

/**
 * The value of chunks with descending scales: "five million three hundred thousand". NaN for other
 * tokens.
 */
function cardinalValue(tokens: readonly NumberToken[]): number {
  const kinds = kindsOf(tokens)
  let [total, lastScale, at] = [0, Infinity, 0]
  while (at < kinds.length) {
    CHUNK_WITH_SCALES.lastIndex = at
    const match = CHUNK_WITH_SCALES.exec(kinds)
    if (match === null || match[0] === '' || (at === 0 && match[0].startsWith('&')))
      return Number.NaN
    const { chunk, scale } = match.indices!.groups!
    const multiplier = product(tokens.slice(...scale!))
    const value = chunkValue(tokens.slice(...chunk!))
    if (multiplier >= lastScale || value * multiplier >= lastScale) return Number.NaN
    total += value * multiplier
    lastScale = multiplier
    at += match[0].length
  }
  return total
}

/**
 * The value of a chunk such as "two hundred and five": the number before "hundred" times 100, plus
 * the number after it.
 */
function chunkValue(tokens: readonly NumberToken[]): number {
  const hundred = tokens.findIndex(({ kind }) => kind === 'h')
  if (hundred === -1) return tokens.length === 0 ? 1 : sum(tokens)
  return Math.max(1, sum(tokens.slice(0, hundred))) * 100 + sum(tokens.slice(hundred + 1))
}

const product = (tokens: readonly NumberToken[]): number =>
  tokens.reduce((result, { value }) => result * value, 1)

const sum = (tokens: readonly NumberToken[]): number =>
  tokens.reduce((result, { value }) => result + value, 0)
