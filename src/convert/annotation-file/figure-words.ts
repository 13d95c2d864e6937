import type { FigureBound, FigureKind } from '../../model/vocabulary.js'
import { collapseSpaces } from '../standoff/words.js'
import { NUMBER, numberValue, ORDINAL, ordinalValue } from './number-words.js'

/* Reads figures from English words, only where these leave no doubt. */

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

/** The kind of figure that words state, by their unit or ending. */
export const figureKindOf = (words: string): FigureKind =>
  KINDS.find(([, pattern]) => words.search(pattern) !== -1)?.[0] ?? 'count'

const BOUNDS: readonly [FigureBound, RegExp][] = [
  ['at-least', /\bat least\b/i],
  ['at-most', /\b(?:at most|up to)\b/i],
  ['over', /\b(?:over|more than)\b/i],
  ['under', /\b(?:under|(?:less|fewer) than)\b/i],
  ['nearly', /\b(?:nearly|almost)\b/i],
  ['about', /\b(?:about|around|approximately|roughly)\b/i],
]

/** Matches, after a number, words that make it a fraction: "one-third", "two and a half". */
const FRACTION =
  /^[ -](?:(?:and )?an? )?(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b/i

/** "5 m" may be metres and "5 k" kilometres; with money, they are millions and thousands. */
const ABBREVIATED_SCALE = /[km]$/i

export interface ParsedFigure {
  value: number
  unit?: string
  bound?: FigureBound
}

/**
 * Parses the figure that words state: their only number, the bound before it and the unit after it.
 * Undefined if they have no number or several.
 */
export function parseFigure(words: string, kind: FigureKind): ParsedFigure | undefined {
  const text = collapseSpaces(words)
  const ordinals = kind === 'ordinal' ? [...text.matchAll(ORDINAL)] : []
  if (ordinals.length > 0)
    return ordinals.length > 1 ? undefined : { value: ordinalValue(ordinals[0]!) }
  const [number, second] = text.matchAll(NUMBER)
  if (number === undefined || second !== undefined) return undefined
  const before = text.slice(0, number.index)
  const after = text.slice(number.index + number[0].length)
  const isAmbiguous = kind !== 'money' && ABBREVIATED_SCALE.test(number[0])
  const value = numberValue(number[0])
  if (value === undefined || isAmbiguous || FRACTION.test(after)) return undefined
  const bound = BOUNDS.find(([, pattern]) => pattern.test(before))?.[0]
  const unit = kind === 'ordinal' ? '' : unitOf(before, after)
  return { value, ...(unit !== '' && { unit }), ...(bound !== undefined && { bound }) }
}

/** The unit after a number, or the currency sign before it. */
const unitOf = (before: string, after: string): string =>
  after.replace(/^[\s-]+/, '').replace(/^%$/, 'percent') ||
  (/\p{Sc}$/u.exec(before.trim())?.[0] ?? '')
