import { indexRanges, type Range } from './ranges.js'
import type { IndexedText, Span } from './text.js'
import type { RecordKind } from '../vocabulary/records.js'
import type { CitationRole, GapKind, SectionKind } from '../vocabulary/text.js'

/*
 * A gap is a place in a text that the annotation may have missed: capitalised words outside
 * mentions and dates, a quotation mark outside quotes and mentions, or a number outside figures and
 * dates. Boilerplate and tags are not searched. A single capitalised word at the beginning of a
 * sentence is not a gap. Single quotation marks are ignored, because they look like apostrophes.
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

const UNSEARCHED_SECTIONS: readonly SectionKind[] = ['boilerplate', 'tag']

const CAPITALISED_WORD = /(?<![\p{L}\p{M}\p{N}])\p{Lu}[\p{L}\p{M}\p{N}]*/gu
const QUOTATION_MARK = /["“”„«»‹›「」『』]/gu
const NUMBER = /\d+(?:[.,]\d+)*/gu
/**
 * Matches the characters between words of one name, as in `U.S.`, `China-Kazakhstan` and `New
 * York`.
 */
const JOINT = /^(?:[-. ]|['’]s? ?)$/u
/**
 * The maximum length in code points of an abbreviation after which a name continues, as in `St.
 * Petersburg`.
 */
const LONGEST_ABBREVIATION = 3
const SENTENCE_END = /(?:^|[.!?:\n]["”’)]*)\s*["“‘(]*$/u
/** The number of code points before a word in which the end of a sentence is searched. */
const SENTENCE_CONTEXT = 8

const ENGLISH_NUMBER_WORD = [
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen',
  'sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety',
  'hundreds? thousands? millions? billions? trillions? dozens?',
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth',
  'half halves quarters? once twice thrice both',
]
  .join(' ')
  .replaceAll(' ', '|')
const ENGLISH_NUMBER = new RegExp(
  `\\b(?:${ENGLISH_NUMBER_WORD})(?:-(?:${ENGLISH_NUMBER_WORD}))*\\b`,
  'giu',
)

/**
 * Finds the gaps of a text, in reading order and in code points. Number words are recognized only
 * in English.
 */
export function findGaps(
  text: IndexedText,
  language: string,
  cited: readonly CitedSpan[],
  sections: readonly (Range & { kind: SectionKind })[],
): Gap[] {
  const numbers = matchesOf(text, NUMBER)
  if (language.startsWith('en')) numbers.push(...matchesOf(text, ENGLISH_NUMBER))
  const isCoveredBy = (covers: (span: CitedSpan) => boolean) =>
    indexRanges(cited.filter(covers)).overlaps
  const isNamed = isCoveredBy(({ kind, role }) => kind === 'mention' || role === 'date')
  const isCounted = isCoveredBy(({ kind, role }) => kind === 'figure' || role === 'date')
  const isQuoted = quotationMarkTest(
    text,
    cited.filter(
      ({ kind, role }) => kind === 'mention' || (kind === 'quote' && role === 'content'),
    ),
  )
  const isUnsearched = indexRanges(
    sections.filter(({ kind }) => UNSEARCHED_SECTIONS.includes(kind)),
  ).overlaps

  const asGaps = (gap: GapKind, spans: readonly Span[]) =>
    spans.map((span): Gap => ({ gap, ...span }))
  return [
    ...asGaps('capitals', capitalisedRuns(text, isNamed)),
    ...asGaps(
      'quotation-marks',
      matchesOf(text, QUOTATION_MARK).filter((mark) => !isQuoted(mark)),
    ),
    ...asGaps(
      'numbers',
      numbers.filter((number) => !isCounted(number)),
    ),
  ]
    .filter((gap) => !isUnsearched(gap))
    .sort((a, b) => a.start - b.start)
}

function matchesOf(text: IndexedText, pattern: RegExp): Span[] {
  return [...text.text.matchAll(pattern)].map((match) =>
    text.spanOfUnits(match.index, match.index + match[0].length),
  )
}

interface CapitalisedRun extends Range {
  words: number
  /** The length of the last word in code points. */
  lastLength: number
}

/**
 * Runs of capitalised words outside of names, except single words at the beginning of a sentence.
 */
function capitalisedRuns(text: IndexedText, isNamed: (word: Range) => boolean): Span[] {
  const runs: CapitalisedRun[] = []
  for (const { start, end } of matchesOf(text, CAPITALISED_WORD)) {
    if (isNamed({ start, end })) continue
    const run = runs.at(-1)
    if (run !== undefined && continuesRun(text, run, start)) {
      run.end = end
      run.lastLength = end - start
      run.words++
    } else {
      runs.push({ start, end, words: 1, lastLength: end - start })
    }
  }
  return runs
    .filter(({ start, words }) => words > 1 || !startsSentence(text, start))
    .map(({ start, end }) => ({ start, end, exact: text.slice(start, end) }))
}

function continuesRun(text: IndexedText, { end, lastLength }: CapitalisedRun, start: number) {
  const between = text.slice(end, start)
  return JOINT.test(between) || (between === '. ' && lastLength <= LONGEST_ABBREVIATION)
}

const startsSentence = (text: IndexedText, start: number): boolean =>
  SENTENCE_END.test(text.slice(Math.max(0, start - SENTENCE_CONTEXT), start))

/**
 * Makes a test that is true for a quotation mark in one of the spans, or directly before or after
 * one. A comma or a full stop may precede the closing mark.
 */
function quotationMarkTest(text: IndexedText, spans: readonly Range[]): (mark: Range) => boolean {
  const { encloses } = indexRanges(spans)
  const starts = new Set(spans.map(({ start }) => start))
  const ends = new Set(spans.map(({ end }) => end))
  return (mark) =>
    encloses(mark) ||
    starts.has(mark.end) ||
    ends.has(mark.start) ||
    (ends.has(mark.start - 1) && /[,.!?]/.test(text.slice(mark.start - 1, mark.start)))
}
