import { rangesOf, type Range } from './sorted.js'
import type { IndexedText, Span } from './text.js'
import type { CitationRole, GapKind, RecordKind, SectionKind } from './vocabulary.js'

/*
 * What an annotation may have missed, found in the text alone: capitalised words that no mention or date
 * covers, quotation marks around what is no quote and no name, digits and number words that no figure or
 * date covers. Boilerplate and tags are not looked at. A single capitalised word at the start of a sentence
 * is no name by itself. Single quotation marks can't be told from apostrophes and are left out.
 */

export interface CitedSpan {
  kind: RecordKind
  role: CitationRole
  start: number
  end: number
}

export interface Gap extends Span {
  gap: GapKind
}

const UNCHECKED: readonly SectionKind[] = ['boilerplate', 'tag']

const WORD = /[\p{L}\p{M}\p{N}]+/gu
const CAPITALISED = /^\p{Lu}/u
const QUOTATION_MARK = /["“”„«»‹›「」『』]/gu
const DIGITS = /\d+(?:[.,]\d+)*/gu
/** Between the words of one name: `U.S.`, `China-Kazakhstan`, `New York`; after an abbreviation, `St. Petersburg`. */
const JOINT = /^(?:[-. ]|['’]s? ?)$/u
const ABBREVIATION = 3
const SENTENCE_END = /(?:^|[.!?:\n]["”’)]*)\s*["“‘(]*$/u

const NUMBER_WORDS = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
  'twenty',
  'thirty',
  'forty',
  'fifty',
  'sixty',
  'seventy',
  'eighty',
  'ninety',
  'hundreds?',
  'thousands?',
  'millions?',
  'billions?',
  'trillions?',
  'dozens?',
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'half',
  'halves',
  'quarters?',
  'once',
  'twice',
  'thrice',
  'both',
].join('|')
/** Number words are known for English only. */
const ENGLISH_NUMBERS = new RegExp(`\\b(?:${NUMBER_WORDS})(?:-(?:${NUMBER_WORDS}))*\\b`, 'giu')

/** The gaps of a text in reading order, in code points. */
export function findGaps(
  text: IndexedText,
  language: string,
  cited: readonly CitedSpan[],
  sections: readonly (Range & { kind: SectionKind })[],
): Gap[] {
  const of = (matches: (span: CitedSpan) => boolean): Range[] => cited.filter(matches)
  const names = rangesOf(of(({ kind, role }) => kind === 'mention' || role === 'date'))
  const isQuoted = marksOf(
    text,
    of(({ kind, role }) => kind === 'mention' || (kind === 'quote' && role === 'content')),
  )
  const counted = rangesOf(of(({ kind, role }) => kind === 'figure' || role === 'date'))
  const unchecked = rangesOf(sections.filter(({ kind }) => UNCHECKED.includes(kind)))
  const gaps = [
    ...capitals(text, names.overlap).map((span): Gap => ({ gap: 'capitals', ...span })),
    ...matchesOf(text, QUOTATION_MARK)
      .filter((mark) => !isQuoted(mark))
      .map((span): Gap => ({ gap: 'quotation-marks', ...span })),
    ...[
      ...matchesOf(text, DIGITS),
      ...(language.startsWith('en') ? matchesOf(text, ENGLISH_NUMBERS) : []),
    ]
      .filter((number) => !counted.overlap(number))
      .map((span): Gap => ({ gap: 'numbers', ...span })),
  ]
  return gaps.filter((gap) => !unchecked.overlap(gap)).sort((a, b) => a.start - b.start)
}

function matchesOf(text: IndexedText, pattern: RegExp): Span[] {
  return [...text.text.matchAll(pattern)].map((match) =>
    text.spanOfUnits(match.index, match.index + match[0].length),
  )
}

/** Runs of capitalised words that no name covers; not a single one that starts a sentence. */
function capitals(text: IndexedText, isNamed: (word: Range) => boolean): Span[] {
  const runs: { start: number; end: number; words: number; length: number }[] = []
  for (const { start, end, exact } of matchesOf(text, WORD)) {
    if (!CAPITALISED.test(exact) || isNamed({ start, end })) continue
    const last = runs.at(-1)
    const between = last && text.slice(last.end, start)
    if (last && (JOINT.test(between!) || (between === '. ' && last.length <= ABBREVIATION))) {
      last.end = end
      last.length = end - start
      last.words++
    } else {
      runs.push({ start, end, words: 1, length: end - start })
    }
  }
  return runs
    .filter(
      ({ start, words }) =>
        words > 1 || !SENTENCE_END.test(text.slice(Math.max(0, start - 8), start)),
    )
    .map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
}

/** Tells of a mark whether it belongs to a span directly inside it, or that encloses it; a comma or a stop may stand before a closing one. */
function marksOf(text: IndexedText, spans: readonly Range[]): (mark: Range) => boolean {
  const { enclose } = rangesOf(spans)
  const [starts, ends] = [
    new Set(spans.map(({ start }) => start)),
    new Set(spans.map(({ end }) => end)),
  ]
  return (mark) =>
    enclose(mark) ||
    starts.has(mark.end) ||
    ends.has(mark.start) ||
    (ends.has(mark.start - 1) && /[,.!?]/.test(text.slice(mark.start - 1, mark.start)))
}
