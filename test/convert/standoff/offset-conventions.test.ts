import fc from 'fast-check'
import t from 'tap'
import { createCiter } from '../../../src/ingest/words/citer.js'
import { parseBrat } from '../../../src/convert/formats/brat/brat.js'
import { parseWebAnnotations } from '../../../src/convert/formats/web-annotation/web-annotation.js'
import type { Standoff } from '../../../src/convert/standoff/standoff.js'
import { indexText, type Span } from '../../../src/model/text/text.js'
import { finderOf } from '../../ingest/annotations.js'

/*
 * Files whose offsets count in each of eight ways. The offsets of these files are counted here a
 * second time: the text before an offset is written as the annotating program saw it, and measured.
 */

interface OffsetConvention {
  utf16: boolean
  crlfOnce: boolean
  withoutBom: boolean
}

const CONVENTIONS: OffsetConvention[] = [false, true].flatMap((utf16) =>
  [false, true].flatMap((crlfOnce) =>
    [false, true].map((withoutBom) => ({ utf16, crlfOnce, withoutBom })),
  ),
)
const titleOf = ({ utf16, crlfOnce, withoutBom }: OffsetConvention) =>
  `${utf16 ? 'UTF-16 units' : 'code points'}, CRLF as ${crlfOnce ? 1 : 2}, byte order mark ${withoutBom ? 'not ' : ''}counted`

function count(before: string, { utf16, crlfOnce, withoutBom }: OffsetConvention): number {
  let seen = before
  if (crlfOnce) seen = seen.replaceAll('\r\n', '\n')
  if (withoutBom) seen = seen.replace(/^\uFEFF/, '')
  return utf16 ? seen.length : [...seen].length
}

/** An annotation as a file states it. */
interface Stated {
  start: number
  end: number
  exact: string
}

const state = (
  text: string,
  { start, end }: Omit<Span, 'exact'>,
  convention: OffsetConvention,
): Stated => {
  const points = [...text]
  const before = (point: number) => points.slice(0, point).join('')
  return {
    start: count(before(start), convention),
    end: count(before(end), convention),
    exact: points.slice(start, end).join(''),
  }
}

const asBrat = (text: string, stated: readonly Stated[]): Standoff =>
  parseBrat(
    'a.ann',
    stated
      .map(
        ({ start, end, exact }, index) =>
          `T${index + 1}\tX ${start} ${end}\t${exact.replace(/[\r\n\t]+/g, ' ')}`,
      )
      .join('\n'),
    text,
  )

const asWebAnnotations = (text: string, stated: readonly Stated[]): Standoff =>
  parseWebAnnotations(
    'a.jsonld',
    JSON.stringify(
      stated.map(({ start, end, exact }, index) => ({
        type: 'Annotation',
        id: `T${index + 1}`,
        body: { purpose: 'tagging', value: 'X' },
        target: {
          source: 'x',
          selector: [
            { type: 'TextPositionSelector', start, end },
            { type: 'TextQuoteSelector', exact },
          ],
        },
      })),
    ),
    text,
  )

const FORMATS = { 'brat': asBrat, 'Web Annotations': asWebAnnotations }

/** The words repeat, so that only the offsets can tell which are meant. */
const TEXT = '\uFEFF🛶 Ida rows.\r\n🛶 Ida rows.\r\n🛶 Ida rows.\r\n'
const LAST = TEXT.lastIndexOf('Ida')
const IDA: Span = indexText(TEXT).spanOfUnits(LAST, LAST + 3)
const ROWS: Span = indexText(TEXT).spanOfUnits(LAST + 4, LAST + 8)

for (const [format, parse] of Object.entries(FORMATS)) {
  for (const convention of CONVENTIONS) {
    t.test(`${format}: offsets in ${titleOf(convention)}`, async (t) => {
      const { textBounds, unmapped } = parse(TEXT, [state(TEXT, IDA, convention)])
      t.strictSame(unmapped, [])
      t.match(textBounds, [{ spans: [IDA] }])
    })
  }

  t.test(
    `${format}: most annotations decide, and only those that do not fit are listed`,
    async (t) => {
      const convention = { utf16: true, crlfOnce: true, withoutBom: true }
      const wrong = { start: 3, end: 6, exact: 'Bob' }
      const { textBounds, unmapped } = parse(TEXT, [
        state(TEXT, IDA, convention),
        wrong,
        state(TEXT, ROWS, convention),
      ])
      t.match(textBounds, [{ spans: [IDA] }, { spans: [ROWS] }])
      t.equal(textBounds.length, 2)
      t.match(unmapped, [{ id: 'T2', reason: /^says "Bob", but "Ida" stands at 3 to 6/ }])
      t.equal(unmapped.length, 1)
    },
  )

  t.test(
    `${format}: if two conventions fit equally well, that of the standards is used`,
    async (t) => {
      const text = '🛶 Ida rows.'
      const [ida, rows] = ['Ida', 'rows'].map((word) =>
        indexText(text).spanOfUnits(text.indexOf(word), text.indexOf(word) + word.length),
      )
      const standard = { utf16: false, crlfOnce: false, withoutBom: false }
      const stated = [state(text, ida!, { ...standard, utf16: true }), state(text, rows!, standard)]
      const { textBounds } = parse(text, stated)
      t.match(
        textBounds.filter(({ id }) => id === 'T2'),
        [{ spans: [rows] }],
      )
      if (format === 'brat') t.equal(textBounds.length, 1)
    },
  )
}

t.test('offsets without words to compare count as the standard says', async (t) => {
  t.match(parseBrat('a.ann', `T1\tX ${IDA.start} ${IDA.end}`, TEXT).textBounds, [{ spans: [IDA] }])
})

const LONG = 'It was cold, said Ida, and the boats lay in the ice until the end of the month'
for (const [text, words, end, reason] of [
  [
    `${LONG}.`,
    LONG.slice(0, -5),
    LONG.length,
    /^says "\.\.\..*end of the", but "\.\.\..*the month"/,
  ],
  [`${LONG}.`, `${LONG} of March`, LONG.length, /month of March", but "\.\.\..*of the month"/],
  [`${LONG}.`, LONG.replace('ice', 'sea'), LONG.length, /boats lay in the sea .*lay in the ice /],
  [`${LONG}.`, LONG.replace('It', 'He'), LONG.length, /^says "He was .*, but "It was /],
] as const) {
  t.test(`the message shows where "...${words.slice(-20)}" differs`, async (t) => {
    const [unmapped] = parseBrat('a.ann', `T1\tX 0 ${end}\t${words}`, text).unmapped
    t.match(unmapped?.reason, reason)
    t.ok(unmapped!.reason.length < 170)
  })
}

const PIECES = [
  'Ida',
  'a',
  ' ',
  ' ',
  '\t',
  '\r\n',
  '\n',
  '\r',
  '🛶',
  '👩\u200D👧',
  'e\u0301',
  '\u0301',
  '\u00AD',
  '\u2060',
  '\u00A0',
  '❤\uFE0F',
  '界',
  '.',
]
const texts = fc
  .tuple(fc.boolean(), fc.array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 40 }))
  .map(([hasBom, pieces]) => `${hasBom ? '\uFEFF' : ''}${pieces.join('')}`)
const cases = fc.record({
  text: texts,
  places: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 8 })), { minLength: 1, maxLength: 6 }),
  convention: fc.constantFrom(...CONVENTIONS),
})

/** A program that counts CRLF as one character cannot state an offset inside of it. */
const canBeStated = (text: string, point: number): boolean =>
  !([...text][point - 1] === '\r' && [...text][point] === '\n')

for (const [format, parse] of Object.entries(FORMATS)) {
  t.test(
    `${format}: any span in any offset convention is kept as words of the text, or listed`,
    async () => {
      fc.assert(
        fc.property(cases, ({ text, places, convention }) => {
          const { length } = [...text]
          const spans = places
            .map(([start, size]) => ({ start: start % length, end: (start % length) + size }))
            .filter(({ end }) => end <= length)
            .filter(({ start, end }) => canBeStated(text, start) && canBeStated(text, end))
          const stated = spans.map((span) => state(text, span, convention))
          const { textBounds, unmapped } = parse(text, stated)
          const citer = createCiter(indexText(text))
          for (const [index] of spans.entries()) {
            const id = `T${index + 1}`
            const kept = textBounds.find((textBound) => textBound.id === id)
            // Nothing is dropped without a line, and nothing is both kept and dropped.
            if ((kept === undefined) === !unmapped.some((one) => one.id === id)) return false
            // Each span is one that the matcher finds again.
            for (const span of kept?.spans ?? []) {
              const finder = finderOf(text)
              const found = finder.find(citer.cite(span), '')
              if (found?.start !== span.start || found.end !== span.end) return false
            }
          }
          return true
        }),
        { numRuns: 500 },
      )
    },
  )
}

t.test('one span gives the same words in each format and offset convention', async () => {
  // The anchors tell the conventions apart, since each occurs once.
  const head = '\uFEFF<One>\r\n<Two>🛶<Three>'
  const anchors = ['One', 'Two', 'Three'].map((word) =>
    indexText(head).spanOfUnits(head.indexOf(word), head.indexOf(word) + word.length),
  )
  fc.assert(
    fc.property(cases, ({ text: tail, places }) => {
      const text = `${head}${tail}`
      const { length } = [...text]
      const spans = places
        .map(([start, size]) => ({ start: start % length, end: (start % length) + size + 1 }))
        .filter(({ end }) => end <= length)
        .filter(({ start, end }) => canBeStated(text, start) && canBeStated(text, end))
      const results = CONVENTIONS.flatMap((convention) => {
        const stated = [...anchors, ...spans].map((span) => state(text, span, convention))
        return Object.values(FORMATS).map((parse) => {
          const { textBounds, unmapped } = parse(text, stated)
          return JSON.stringify([
            textBounds.map(({ id, spans }) => [id, spans]),
            unmapped.map(({ id }) => id),
          ])
        })
      })
      return results.every((result) => result === results[0])
    }),
    { numRuns: 200 },
  )
})
