import fc from 'fast-check'
import { isDeepStrictEqual } from 'node:util'
import t from 'tap'
import { findGaps, type CitedSpan, type Gap } from '../../../src/model/text/coverage-gaps.js'
import { indexText } from '../../../src/model/text/text.js'

/*
 * Gaps against a naive search, which compares each place with each span. test/endpoints/coverage.test.ts has
 * tables of gaps in readable texts.
 */

interface Range {
  start: number
  end: number
}
type Section = Range & { kind: 'body' | 'tag' }

/** Texts in which no capitalised word begins a sentence or is part of a longer name. */
const pieces = fc.array(
  fc.constantFrom('“', '”', '"', ',', '?', '7', '41.5', 'x', '😀', ' x Ab; ', ' x Éa; '),
  { maxLength: 12 },
)
const range = fc
  .tuple(fc.nat(30), fc.integer({ min: 1, max: 6 }))
  .map(([start, length]) => ({ start, end: start + length }))
const cited = fc.array(
  fc
    .tuple(
      range,
      fc.constantFrom('mention', 'quote', 'figure', 'event'),
      fc.constantFrom('content', 'date', 'cue'),
    )
    .map(([span, kind, role]): CitedSpan => ({ ...span, kind, role })),
  { maxLength: 6 },
)
const sections = fc.array(
  fc
    .tuple(range, fc.constantFrom('body', 'tag'))
    .map(([span, kind]): Section => ({ ...span, kind })),
  { maxLength: 2 },
)

/** Finds gaps by comparing each place with each span, with offsets by counting. */
function naive(text: string, cited: readonly CitedSpan[], sections: readonly Section[]): Gap[] {
  const overlaps = (a: Range, b: Range) => a.start < b.end && b.start < a.end
  const belongs = (mark: Range, span: Range) =>
    (span.start <= mark.start && mark.end <= span.end) ||
    mark.end === span.start ||
    mark.start === span.end ||
    (mark.start === span.end + 1 && /[,.!?]/.test([...text].slice(span.end, mark.start).join('')))
  const search = (
    gap: Gap['gap'],
    pattern: RegExp,
    isFilled: (place: Range, span: CitedSpan) => boolean,
  ) =>
    [...text.matchAll(pattern)].flatMap((match): Gap[] => {
      const [start, exact] = [[...text.slice(0, match.index)].length, match[0]]
      const place = { start, end: start + [...exact].length }
      return cited.some((span) => isFilled(place, span)) ||
        sections.some((section) => section.kind === 'tag' && overlaps(section, place))
        ? []
        : [{ gap, ...place, exact }]
    })
  return [
    ...search(
      'capitals',
      /Ab|Éa/g,
      (word, span) => (span.kind === 'mention' || span.role === 'date') && overlaps(word, span),
    ),
    ...search(
      'quotation-marks',
      /[“”"]/g,
      (mark, span) =>
        (span.kind === 'mention' || (span.kind === 'quote' && span.role === 'content')) &&
        belongs(mark, span),
    ),
    ...search(
      'numbers',
      /\d+(?:[.,]\d+)*/g,
      (number, span) => (span.kind === 'figure' || span.role === 'date') && overlaps(number, span),
    ),
  ].sort((a, b) => a.start - b.start)
}

t.test('the gaps of any text are those that a naive search finds', async (t) => {
  fc.assert(
    fc.property(pieces, cited, sections, (parts, cited, sections) => {
      const text = parts.join('')
      return isDeepStrictEqual(
        findGaps(indexText(text), 'kk', cited, sections),
        naive(text, cited, sections),
      )
    }),
    { numRuns: 5000 },
  )
  t.pass('for any text and spans')
})

t.test('the gaps of a long text with as many records as words are found in seconds', async (t) => {
  const word = 'the Ab; '
  const cited = Array.from({ length: 200_000 }, (_, i): CitedSpan => ({
    kind: 'mention',
    role: 'content',
    start: i * word.length + 4,
    end: i * word.length + 6,
  }))
  const began = performance.now()
  t.strictSame(findGaps(indexText(word.repeat(cited.length)), 'kk', cited, []), [])
  t.ok(performance.now() - began < 20_000)
})
