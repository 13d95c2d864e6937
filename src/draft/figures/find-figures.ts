import { parseFigure } from '../../model/figures/figure-words.js'
import { currencyOf } from '../../model/figures/currencies.js'
import { MEASURE_UNITS } from '../../model/figures/measures.js'
import { ORDINAL, ordinalValue } from '../../model/figures/ordinals.js'
import { indexRanges, type Range } from '../../model/text/ranges.js'
import type { FigureKind } from '../../model/vocabulary/figures.js'
import type { Paragraph } from '../text/token.js'
import { endOfNoun } from './counted-nouns.js'
import type { FigureWords, FoundFigure } from './figure.js'
import { measureOf } from './measures.js'

export interface FoundFigures {
  figures: FoundFigure[]
  /** Numbers whose value is in doubt. */
  unread: number
}

/** The kinds of figures by the words after a number, the longest first. */
interface KindPattern {
  name: string
  kind: FigureKind
  pattern: RegExp
}

/**
 * Finds the figures of a text: numbers in digits and words, with their units.
 * @param excluded dates and names, whose numbers are not figures, in UTF-16 offsets.
 */
export function findFigures(
  paragraphs: readonly Paragraph[],
  words: FigureWords,
  language: string,
  excluded: readonly Range[],
): FoundFigures {
  const patterns = patternsOf(words)
  const isExcluded = indexRanges(excluded).overlaps
  let unread = 0
  const figures = paragraphs.flatMap((paragraph) => {
    const taken = new Uint8Array(paragraph.words.length)
    const found: FoundFigure[] = []
    for (const { name, kind, pattern } of patterns)
      for (const match of paragraph.words.matchAll(pattern)) {
        const candidate = candidateOf(paragraph, match, kind, words)
        if (candidate === undefined || taken.subarray(candidate.start, candidate.end).includes(1))
          continue
        const inText = inTextOf(candidate, paragraph)
        if (isExcluded({ start: inText.start + candidate.boundLength, end: inText.end })) continue
        taken.fill(1, candidate.start, candidate.end)
        const figure = readFigure(paragraph, candidate, kind, language, words)
        if (figure === undefined) unread++
        else found.push({ rule: name, ...figure })
      }
    return found
  })
  return { figures: figures.sort((a, b) => a.start - b.start), unread }
}

function patternsOf(words: FigureWords): KindPattern[] {
  const { number, currencies, percent, durations, between, bounds, boundsAfter } = words
  const start = `(?<![\\p{L}\\p{N}.,-])(?<bound>(?:${bounds}) )?(?:the )?`
  const end = `(?![\\p{L}\\p{N}]|[.,]\\d)(?<after> (?:${boundsAfter}))?`
  const rule = (kind: FigureKind, inner: string, name: string = kind): KindPattern => ({
    name,
    kind,
    pattern: new RegExp(`${start}${inner}${end}`, 'giu'),
  })
  return [
    rule(
      'money',
      `(?:US|C|A|HK|NZ|S)?[$£€¥₽₹₩]\\s?(?<number>(?:\\d{1,3}(?:,\\d{3})+|\\d+)(?:\\.\\d+)?(?:[ -]?(?:million|billion|trillion|thousand|mn|m|bn|k))?)`,
      'money-sign',
    ),
    rule('money', `(?<number>${number})[ -](?:${currencies})`),
    rule('percentage', `(?<number>${number})(?:[ -]?(?:${percent}))`),
    ...MEASURE_UNITS.map(([kind, unit]) => rule(kind, `(?<number>${number})[ -]?(?:${unit})`)),
    rule('duration', `(?<number>${number})[ -](?:${between} )?(?:${durations})`),
    { name: 'ordinal', kind: 'ordinal', pattern: ORDINAL },
    rule('count', `(?<number>${number})(?:-way|-thirds?)?`),
  ]
}

interface Candidate extends Range {
  /** The length of the words that bound the number. */
  boundLength: number
}

/** The place of a figure in its line; undefined if the number is not a figure. */
function candidateOf(
  paragraph: Paragraph,
  { 0: whole, index, groups = {} }: RegExpExecArray,
  kind: FigureKind,
  words: FigureWords,
): Candidate | undefined {
  const { bound = '', number } = groups
  const lead = /^the /i.exec(whole.slice(bound.length))?.[0].length ?? 0
  const start = index + (bound === '' ? lead : 0)
  const before = paragraph.words.slice(
    Math.max(0, index + bound.length - CONTEXT),
    index + bound.length,
  )
  if (kind === 'count' && number !== undefined && /^\d/.test(number) && words.noFigure.test(before))
    return undefined
  const end = index + whole.length
  if (/^(?:[/:]\d|[–—]\d)/.test(paragraph.words.slice(end))) return undefined
  return { start, end, boundLength: bound.length }
}

const CONTEXT = 24

const inTextOf = ({ start, end }: Range, paragraph: Paragraph): Range => ({
  start: paragraph.start + start,
  end: paragraph.start + end,
})

function readFigure(
  paragraph: Paragraph,
  candidate: Candidate,
  kind: FigureKind,
  language: string,
  words: FigureWords,
): Omit<FoundFigure, 'rule'> | undefined {
  const place = inTextOf(candidate, paragraph)
  const number = paragraph.words.slice(candidate.start, candidate.end)
  const way = words.ways.exec(number)
  const isCounted = (kind === 'count' && way === null) || kind === 'ordinal'
  const noun = isCounted ? endOfNoun(paragraph, place.end, words) : undefined
  if (noun === undefined && words.ambiguous.test(number.replace(/^.* /, ''))) return undefined
  const end = noun ?? place.end
  const text = paragraph.words.slice(candidate.start, end - paragraph.start)
  const plain = withPlainNumbers(number.replace(words.ways, ''), words)
  const parsed = kind === 'ordinal' ? ordinal(number) : parseFigure(plain, kind, language)
  if (parsed === undefined) return undefined
  const before = paragraph.words.slice(Math.max(0, candidate.start - CONTEXT), candidate.start)
  const counted = noun === undefined ? parsed.unit : unitOf(paragraph, place.end, noun)
  const unit = way === null ? counted : words.wayUnit
  return {
    start: place.start,
    end,
    kind,
    value: parsed.value,
    unit: kind === 'ordinal' ? undefined : unit,
    currency: kind === 'money' ? currencyOf(unit, language) : undefined,
    bound: parsed.bound === 'exact' ? undefined : parsed.bound,
    direction: kind === 'percentage' || kind === 'money' ? directionOf(before, words) : undefined,
    measure: measureOf(paragraph, { start: place.start, end }, unit ?? text, kind, words),
  }
}

function ordinal(words: string): ReturnType<typeof parseFigure> {
  const [match] = words.matchAll(ORDINAL)
  return match && { value: ordinalValue(match) }
}

const withPlainNumbers = (number: string, { only, both }: FigureWords): string =>
  number.replace(only, '').replace(both, '2')

/** The words from a number to the noun that it counts. */
const unitOf = ({ words, start }: Paragraph, from: number, to: number): string =>
  words.slice(from - start, to - start).replace(/^[\s-]+/, '')

function directionOf(before: string, { directions }: FigureWords): FoundFigure['direction'] {
  for (const direction of ['up', 'down'] as const)
    if (
      new RegExp(
        `\\b(?:${directions[direction]})(?: by| to| at| about| nearly| almost)?\\s*$`,
        'i',
      ).test(before)
    )
      return direction
  return undefined
}
