import t from 'tap'
import { parseBrat } from '../../../src/convert/formats/brat/brat.js'
import { MAX_ANNOTATIONS } from '../../../src/convert/standoff/standoff.js'
import { failure } from '../../ingest/annotations.js'
import { T } from '../conversions.js'

const TEXT = 'North and South America met.\n😀 Barack Obama spoke.'
const parse = (...lines: string[]) => parseBrat('a.ann', lines.join('\n'), TEXT)
const T1 = T(TEXT, 'T1', 'Person', 'Barack Obama')

t.test('offsets are code points, after an emoji too', async (t) => {
  t.strictSame(parse(T1).textBounds, [
    { id: 'T1', type: 'Person', line: 1, spans: [{ start: 31, end: 43, exact: 'Barack Obama' }] },
  ])
})

t.test(
  'a discontinuous annotation has several spans, and adjacent fragments are one span',
  async (t) => {
    t.strictSame(
      parse('T1\tPlace 0 5;16 23\tNorth America').textBounds[0]!.spans.map(({ exact }) => exact),
      ['North', 'America'],
    )
    t.strictSame(
      parse('T1\tPlace 10 15;15 23\tSouth  America').textBounds[0]!.spans.map(({ exact }) => exact),
      ['South America'],
    )
  },
)

t.test('each kind of line becomes an annotation of the standoff model', async (t) => {
  const { textBounds, structures, attributes, normalizations, comments, equivalences, unmapped } =
    parse(
      T1,
      T(TEXT, 'T2', 'Say', 'spoke'),
      'E1\tSay:T2 Speaker:T1 Part2:E2',
      'E2\tSay:T2 ',
      'R1\tKnows Arg1:T1 Arg2:T1',
      'A1\tNegation E1',
      'M2\tConfidence E1 very high',
      'N1\tReference T1 Wikidata:Q76\tBarack Obama',
      '#1\tAnnotatorNotes E1\tone\ttwo',
      '*\tEquiv T1 T2',
      '',
    )
  t.equal(textBounds.length, 2)
  t.strictSame(
    { structures, attributes, normalizations, comments, equivalences, unmapped },
    {
      structures: [
        {
          id: 'E1',
          type: 'Say',
          line: 3,
          kind: 'event',
          trigger: 'T2',
          arguments: [
            { role: 'Speaker', target: 'T1' },
            { role: 'Part2', target: 'E2' },
          ],
        },
        { id: 'E2', type: 'Say', line: 4, kind: 'event', trigger: 'T2', arguments: [] },
        {
          id: 'R1',
          type: 'Knows',
          line: 5,
          kind: 'relation',
          arguments: [
            { role: 'Arg1', target: 'T1' },
            { role: 'Arg2', target: 'T1' },
          ],
        },
      ],
      attributes: [
        { id: 'A1', type: 'Negation', line: 6, target: 'E1' },
        { id: 'M2', type: 'Confidence', line: 7, target: 'E1', value: 'very high' },
      ],
      normalizations: [
        {
          id: 'N1',
          type: 'Reference',
          line: 8,
          target: 'T1',
          scheme: 'Wikidata',
          key: 'Q76',
          label: 'Barack Obama',
        },
      ],
      comments: [{ id: '#1', type: 'AnnotatorNotes', line: 9, target: 'E1', text: 'one two' }],
      equivalences: [{ id: '*', type: 'Equiv', line: 10, members: ['T1', 'T2'] }],
      unmapped: [],
    },
  )
})

t.test('offsets may count CRLF as two characters or as one; the words show which', async (t) => {
  const text = 'One\r\nTwo\r\nThree'
  const exact = (ann: string) =>
    parseBrat('a.ann', ann, text).textBounds.map(({ spans }) => spans[0]!.start)
  t.strictSame(exact('T1\tN 5 8\tTwo\r\nT2\tN 10 15\tThree\r\n'), [5, 10])
  t.strictSame(exact('T1\tN 4 7\tTwo\r\nT2\tN 8 13\tThree\r\n'), [5, 10])
})

t.test('offsets inside a grapheme cluster are a fault', async (t) => {
  t.match(
    failure(() => parseBrat('a.ann', 'T1\tX 0 4\tcafe', 'cafe\u0301')).message,
    /^a\.ann:1:6 offsets 0 to 4 begin or end inside a character/,
  )
  t.match(parseBrat('a.ann', 'T1\tX 0 5\tcafe\u0301', 'cafe\u0301').textBounds, [
    { spans: [{ exact: 'cafe\u0301' }] },
  ])
})

t.test(
  'the file may begin with a byte order mark, and its words may have a space for a line break',
  async (t) => {
    t.match(parseBrat('a.ann', '\uFEFFT1\tX 0 3\ta b', 'a\nb').textBounds, [
      { spans: [{ exact: 'a\nb' }] },
    ])
  },
)

for (const [line, fault] of [
  ['T2 Person 0 5 North', '2:1 "T2 Person 0 5 North" is not a brat id'],
  ['X1\tPerson', '2:1 "X1" is not a brat id'],
  ['__proto__\tPerson', '2:1 "__proto__" is not a brat id'],
  ['T1\tPerson 0 5\tNorth', '2:1 the id "T1" is used twice'],
  ['T2\tPerson 0\tNorth', '2:4 is not of the form "T1<tab>Type start end'],
  ['T2\tPerson 0 5', '2:4 is not of the form'],
  [
    'T2\tPerson 5 0\tNorth',
    '2:11 offsets 5 to 0 are not a range of the text, which has 50 characters',
  ],
  ['T2\tPerson 3 3\t', '2:11 offsets 3 to 3 are not a range of'],
  ['T2\tPerson 0 999999999\tNorth', '2:11 offsets 0 to 999999999 are not a range of'],
  ['T2\tPerson 0 99999999999999999999\tNorth', '2:4 is not of the form'],
  ['T2\tPerson 0 5\tSouth', '2:11 says "South", but "North" stands at 0 to 5'],
  ['E1\tSay', '2:4 is not of the form "E1<tab>Type:T1'],
  ['E1\tSay:T9', '2:8 there is no annotation "T9"'],
  ['E1\tSay:T1 Speaker', '2:11 "Speaker" is not of the form "Role:T1"'],
  ['E1\tSay:T1 Speaker:T9', '2:19 there is no annotation "T9"'],
  ['R1\tKnows Arg1:T1', '2:4 is not of the form "R1<tab>'],
  ['A1\tNegation', '2:4 is not of the form "A1<tab>'],
  ['A1\tNegation constructor', '2:13 there is no annotation "constructor"'],
  ['N1\tReference T1 Wikidata', '2:4 is not of the form "N1<tab>'],
  ['#1\tAnnotatorNotes', '2:4 is not of the form "#1<tab>'],
  ['*\tEquiv T1', '2:3 is not of the form "*<tab>Equiv'],
] as const) {
  t.test(`this line is a fault: ${line}`, async (t) => {
    t.match(
      failure(() => parse(T1, line)).message,
      new RegExp(`^a\\.ann:${fault.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`),
    )
  })
}

t.test('all faults are counted, and the first twenty are listed', async (t) => {
  const lines = failure(() =>
    parse(...Array.from({ length: 1000 }, () => 'nothing')),
  ).message.split('\n')
  t.equal(lines.length, 21)
  t.equal(lines.at(-1), 'a.ann: and 980 more faults')
})

t.test('an annotation of millions of fragments is a fault', async (t) => {
  t.match(
    failure(() => parse(`T1\tX ${'0 1;'.repeat(5e6)}0 5\tNorth`)).message,
    'a.ann:1:4 is not of the form',
  )
})

t.test('more annotations than an article can have are a single error', async (t) => {
  t.match(
    failure(() =>
      parse(...Array.from({ length: MAX_ANNOTATIONS + 1 }, (_, n) => `T${n}\tX 0 5\tNorth`)),
    ).message,
    /^file "a\.ann" holds more than 10000 annotations/,
  )
})
