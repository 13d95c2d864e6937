import type { FigureBound, FigureKind } from '../vocabulary/figures.js'
import { readBound } from './bounds.js'
import { isEnglish, numberLanguage, separatorsOf } from './digits.js'
import { measuredKind } from './measures.js'
import { numberTokens, type NumberToken, type TokenKind } from './number-tokens.js'
import { numberValue } from './number-words.js'
import { ORDINAL, ordinalValue } from './ordinals.js'
import { AMBIGUOUS_SCALE, scalesOf } from './scales.js'

/*
 * Reads figures from words if the words are unambiguous. Figures may have digits and scales in the
 * form of the article's language ("5,3 Mio."), or English number words.
 */

const KINDS: readonly [FigureKind, RegExp][] = [
  ['percentage', /%|\bper ?cent\b|\bpercentage\b/i],
  [
    'money',
    /\p{Sc}|\b(?:dollars?|euros?|pounds?|yuan|renminbi|yen|tenge|rubles?|roubles?|rupees?|francs?|USD|EUR|GBP|CNY|JPY)\b/iu,
  ],
  ['ordinal', ORDINAL],
  [
    'duration',
    /\b(?:seconds|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i,
  ],
]

/** The kind of figure that words state, by the unit or the ending of the words. */
export const figureKindOf = (words: string): FigureKind =>
  KINDS.find(([kind, pattern]) => words.search(pattern) !== -1 && !isOther(kind, words))?.[0] ??
  measuredKind(words) ??
  'count'

/**
 * True if words have a unit of a kind, but are of another kind: "48 years old" and "60 miles per
 * hour" are not durations.
 */
const isOther = (kind: FigureKind, words: string): boolean =>
  kind === 'duration' && ['age', 'speed'].includes(measuredKind(words) ?? '')

export interface ParsedFigure {
  value: number
  unit?: string
  bound?: FigureBound
}

/**
 * Parses the figure that words state: the only number, its bound and its unit. Returns undefined if
 * the words have no number or several, or if other words change its value in a way that this parser
 * does not understand.
 * @param language the BCP 47 tag of the words. An undetermined language is treated as English.
 */
export function parseFigure(
  figureWords: string,
  kind: FigureKind,
  language = 'en',
): ParsedFigure | undefined {
  const words = plainSpaces(figureWords)
  const ordinals = kind === 'ordinal' ? [...words.matchAll(ORDINAL)] : []
  if (ordinals.length > 0)
    return ordinals.length > 1 ? undefined : { value: ordinalValue(ordinals[0]!) }
  const known = numberLanguage(language)
  const run = findRun(words, kind, known)
  if (run === undefined) return undefined
  const value = numberValue(run.tokens)
  const sign = signOf(run.before, run.tokens)
  if (value === undefined || sign === undefined || isChanged(run, kind, known)) return undefined
  const { bound, rest } = readBound(run.before, run.after)
  if (bound === undefined && NEGATION.test(run.before)) return undefined
  const unit = kind === 'ordinal' ? '' : unitOf(run.before, rest)
  return {
    value: sign * value,
    ...(unit !== '' && { unit }),
    ...(bound !== undefined && { bound }),
  }
}

/** Replaces white space by plain spaces, except no-break spaces between groups of digits. */
const plainSpaces = (words: string): string =>
  words
    .replace(/(?<!\p{Nd})[\u00A0\u2009\u202F]|[\u00A0\u2009\u202F](?!\p{Nd})/gu, ' ')
    .replace(/[ \t\r\n]+/g, ' ')
    .trim()

/** The tokens of a number, from the first numeric one to the last, and the words around them. */
interface NumberRun {
  tokens: readonly NumberToken[]
  before: string
  after: string
}

const NUMERIC: readonly TokenKind[] = ['D', 'v', 'n', 'u', 'e', 't', 'h', 's', 'z', 'f']

function findRun(words: string, kind: FigureKind, language: string): NumberRun | undefined {
  const tokens = numberTokens(words, {
    language,
    separators: separatorsOf(language),
    scales: scalesOf(language, kind === 'money'),
  })
  const isNumeric = (token: NumberToken) => NUMERIC.includes(token.kind)
  const first = tokens.findIndex(isNumeric)
  if (first === -1) return undefined
  const last = tokens.findLastIndex(isNumeric)
  return {
    tokens: tokens.slice(first, last + 1),
    before: words.slice(0, tokens[first]!.start),
    after: words.slice(tokens[last]!.end),
  }
}

/** Matches English words that change the number beside them, or make it vague. */
const CHANGING =
  /\b(?:several|few|couple|tens|dozens|scores|hundreds|thousands|millions|billions|trillions|twice|thrice|double|triple|quadruple|third|thirds|fourths|fifths|sixths|sevenths|eighths|ninths|tenths|squared|cubed|something|hardly|barely|scarcely|lakhs|crores)\b|\b(?:half|quarter) the\b/i
/**
 * Matches words that are not a coefficient of the scale after them: "many thousand", "3-figure
 * million".
 */
const OPEN_SCALE = /(?:\b(?:many|figure|digit|multi)[ -])$/i
const NEGATION = /\b(?:not|never|without)\b/i

/**
 * Matches characters after a number that make it part of something else: "3/4", "10^6", "5²",
 * "10:30", "1990s", "5th".
 */
const JOINED_AFTER = /^(?:[\^*×=:·]|\p{No}|(?:s|st|nd|rd|th)\b)/u
/**
 * Matches the words before a number of its own. The number may follow a space, a currency sign, a
 * bracket, a quotation mark, a sign of a bound, or a letter of a script without spaces.
 */
const FREE_BEFORE =
  /(?:^|[\s\p{Sc}\p{Ps}\p{Pi}"'#№~≈<>≤≥=+\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}])$/u

/** True if other words change the value of a number. */
function isChanged(
  { tokens, before, after }: NumberRun,
  kind: FigureKind,
  language: string,
): boolean {
  const unsigned = before.replace(/[-−]$/, '')
  if (!FREE_BEFORE.test(unsigned) || JOINED_AFTER.test(after)) return true
  const nextWord = /^[\s-]*([\p{L}\p{M}]+)/u.exec(after)?.[1] ?? ''
  if (kind !== 'money' && AMBIGUOUS_SCALE.test(nextWord)) return true
  if (isEnglish(language))
    return CHANGING.test(before) || CHANGING.test(after) || isOpen(tokens, before)
  return tokens[0]!.kind !== 'D' && tokens[0]!.kind !== 'v' ? true : isScaleForm(nextWord, language)
}

const isOpen = ([first]: readonly NumberToken[], before: string): boolean =>
  (first!.kind === 's' || first!.kind === 'h') && OPEN_SCALE.test(before)

const STEM_LENGTH = 4

/** True if a word may be another grammatical form of a scale: "миллионами". */
const isScaleForm = (word: string, language: string): boolean =>
  [...scalesOf(language, false).keys()].some(
    (scale) =>
      scale.length >= STEM_LENGTH && word.toLowerCase().startsWith(scale.slice(0, STEM_LENGTH)),
  )

/** Matches "minus" in the languages of many articles. */
const MINUS = /(?:^|\s)(?:minus|negative|moins|menos|meno|минус|мінус|miinus|eksi)\s$/iu

/** The sign of a number: -1 or 1. Undefined if a hyphen joins the number to another word. */
function signOf(before: string, tokens: readonly NumberToken[]): 1 | -1 | undefined {
  if (MINUS.test(before)) return -1
  if (/[-−]\p{Sc}?$/u.test(before)) {
    const isSign = /(?:^|[\s\p{Ps}\p{Sc}])[-−]\p{Sc}?$/u.test(before)
    return isSign && ['D', 'v'].includes(tokens[0]!.kind) ? -1 : undefined
  }
  return /±\s?$/u.test(before) ? undefined : 1
}

/** The unit after a number, or the currency sign before it. */
const unitOf = (before: string, after: string): string =>
  after
    .replace(/^[\s\-)\]]+/, '')
    .replace(/^%$/, 'percent')
    .trim() ||
  (/\p{Sc}(?=[-−]?$)/u.exec(before.trim())?.[0] ?? '')
