import type { FigureBound, FigureKind } from '../model/vocabulary.js'

/* English figures in words: no more than what can be read without doubt. */

const numbered = (words: string, from = 0, step = 1): [string, number][] =>
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

const alternatives = (...lists: ReadonlyMap<string, number>[]): string =>
  lists
    .flatMap((words) => [...words.keys()])
    .sort((a, b) => b.length - a.length)
    .join('|')
const LITERAL = '[-−]?(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?'
const START = '(?<![\\p{L}\\p{N}.,])'
const END = '(?![\\p{L}\\p{N}])'
/** Number words and scales that belong together: "41 billion", "two hundred and five", "thirty-two", "$5bn". */
const RUN = new RegExp(
  `${START}(?:${LITERAL}(?:[ -]?(?:${alternatives(SCALES)})${END})*|(?:${alternatives(SMALL, TENS, SCALES)})${END}(?:[ -](?:and )?(?:${alternatives(SMALL, TENS, SCALES)})${END})*)`,
  'giu',
)
const ORDINAL = new RegExp(
  `${START}(?<!-)(?:(\\d+)(?:st|nd|rd|th)|(?:(${alternatives(TENS)})[ -])?(${alternatives(ORDINALS)}))${END}`,
  'giu',
)

/** After a number, a part of it. */
const FRACTION =
  /^[ -](?:(?:and )?an? )?(?:half|halves|thirds?|quarters?|fourths?|fifths?|sixths?|eighths?|tenths?)\b/i

const UNITS: [FigureKind, RegExp][] = [
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

/** The kind of a figure that its words tell by unit or ending. */
export const figureKindOf = (words: string): FigureKind =>
  UNITS.find(([, pattern]) => words.search(pattern) !== -1)?.[0] ?? 'count'

const BOUNDS: [FigureBound, RegExp][] = [
  ['at-least', /\bat least\b/i],
  ['at-most', /\b(?:at most|up to)\b/i],
  ['over', /\b(?:over|more than)\b/i],
  ['under', /\b(?:under|(?:less|fewer) than)\b/i],
  ['nearly', /\b(?:nearly|almost)\b/i],
  ['about', /\b(?:about|around|approximately|roughly)\b/i],
]

export interface Figure {
  value: number
  unit?: string
  bound?: FigureBound
}

/** The number that words give, with its bound, and the words after it as unit; undefined where they give none, or several. */
export function readFigure(words: string, kind: FigureKind): Figure | undefined {
  const text = words.replace(/\s+/g, ' ').trim()
  const ordinal = kind === 'ordinal' ? [...text.matchAll(ORDINAL)] : []
  if (ordinal.length > 0) {
    const [[, digits, tens = '', word = ''] = []] = ordinal
    return ordinal.length > 1
      ? undefined
      : {
          value:
            digits === undefined
              ? (TENS.get(tens.toLowerCase()) ?? 0) + ORDINALS.get(word.toLowerCase())!
              : Number(digits),
        }
  }
  const [run, second] = text.matchAll(RUN)
  const value = run === undefined || second !== undefined ? undefined : valueOf(run[0])
  if (
    run === undefined ||
    value === undefined ||
    (/[-\d.]?[km]$/i.test(run[0]) && !/[bm]n$/i.test(run[0]) && kind !== 'money')
  )
    return undefined
  const [before, after] = [text.slice(0, run.index), text.slice(run.index + run[0].length)]
  if (FRACTION.test(after)) return undefined
  const bound = BOUNDS.find(([, pattern]) => pattern.test(before))?.[0]
  const unit =
    after.replace(/^[\s-]+/, '').replace(/^%$/, 'percent') ||
    (/\p{Sc}$/u.exec(before.trim())?.[0] ?? '')
  return {
    value,
    ...(unit !== '' && kind !== 'ordinal' && { unit }),
    ...(bound !== undefined && { bound }),
  }
}

/** The value of a run, undefined for words in no order that makes a number ("two three"). */
function valueOf(run: string): number | undefined {
  let [total, current, hasDigit] = [0, 0, false]
  for (const [part] of run.toLowerCase().matchAll(new RegExp(`${LITERAL}|\\p{L}+`, 'gu'))) {
    const [small, tens, scale] = [SMALL.get(part), TENS.get(part), SCALES.get(part)]
    if (part === 'and') continue
    if (small !== undefined || tens !== undefined) {
      if (
        current % (small !== undefined && small < 10 ? 10 : 100) !== 0 ||
        (hasDigit && current === 0)
      )
        return undefined
      current += small ?? tens!
      hasDigit = small === 0
    } else if (scale === 100) current = (current || 1) * 100
    else if (scale !== undefined) [total, current] = [total + (current || 1) * scale, 0]
    else current = Number(part.replaceAll(',', '').replace('−', '-'))
  }
  const value = Number((total + current).toPrecision(15))
  return Number.isFinite(value) ? value : undefined
}
