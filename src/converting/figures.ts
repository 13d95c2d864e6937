import type { FigureKind } from '../model/vocabulary.js'

const SCALES: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2], ['thousand', 1e3], ['million', 1e6], ['billion', 1e9], ['trillion', 1e12], ['mn', 1e6], ['bn', 1e9], ['k', 1e3], ['m', 1e6],
])
const WORDS: ReadonlyMap<string, number> = new Map(
  ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map((word, n) => [word, n]))
const ORDINALS: ReadonlyMap<string, number> = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth', 'eleventh', 'twelfth'].map((word, n) => [word, n + 1]))

const UNITS: [FigureKind, RegExp][] = [
  ['percentage', /%|\bper ?cent\b|\bpercentage\b/i],
  ['money', /\p{Sc}|\b(?:dollars?|euros?|pounds?|yuan|renminbi|yen|tenge|rubles?|roubles?|rupees?|francs?|USD|EUR|GBP|CNY|JPY)\b/iu],
  ['ordinal', /\d(?:st|nd|rd|th)\b/i],
  ['duration', /\b(?:seconds|minutes?|hours?|days?|weeks?|months?|years?|decades?|centur(?:y|ies))\b/i],
]

/** The kind of a figure that its English words tell by unit or ending. */
export function figureKindOf(words: string): FigureKind {
  const isOrdinal = words.split(/[\s-]+/).some((word) => ORDINALS.has(word.toLowerCase()))
  return UNITS.find(([, pattern]) => pattern.test(words))?.[0] ?? (isOrdinal ? 'ordinal' : 'count')
}

/** The number that English words give, and what is left of them as its unit; undefined where they give none, or several. */
export function readFigure(words: string, kind: FigureKind): { value: number; unit?: string } | undefined {
  const text = words.replace(/\s+/g, ' ').trim()
  const numbers = [...text.matchAll(/(?<![\p{L}\d.,])[-−]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?/gu)]
  if (numbers.length > 1) return undefined
  const [number] = numbers
  const tokens = text.split(/[ -]/)
  const among = (known: ReadonlyMap<string, number>) => tokens.filter((token) => known.has(token.toLowerCase()))
  const ordinals = kind === 'ordinal' ? among(ORDINALS) : []
  const spelled = ordinals.length > 0 ? ordinals : among(WORDS)
  if (number === undefined && spelled.length !== 1) return undefined
  const [stated = ''] = number ?? spelled
  const before = text.slice(0, number?.index ?? text.indexOf(stated)).trim()
  let after = text.slice((number?.index ?? text.indexOf(stated)) + stated.length)
  let value = number === undefined ? (ordinals.length > 0 ? ORDINALS : WORDS).get(stated.toLowerCase())! : Number(stated.replaceAll(',', '').replace('−', '-'))
  for (;;) {
    const [match, word = ''] = /^[ -]?(\p{L}+)(?!\p{L})/u.exec(after) ?? []
    const scale = SCALES.get(word.toLowerCase())
    if (match === undefined || scale === undefined || (word.length === 1 && kind !== 'money')) break
    value = Number((value * scale).toPrecision(15))
    after = after.slice(match.length)
  }
  if (!Number.isFinite(value)) return undefined
  if (kind === 'ordinal') return { value }
  const unit = (after.replace(/^[\s-]+/, '').trim() || (/^\p{Sc}/u.test(before) || kind === 'money' ? before : '')).replace(/^%$/, 'percent')
  return unit === '' ? { value } : { value, unit }
}
