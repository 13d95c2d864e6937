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

t.test(
  'the file may begin with a byte order mark, and its words may have a space for a line break',
  async (t) => {
    t.match(parseBrat('a.ann', '\uFEFFT1\tX 0 3\ta b', 'a\nb').textBounds, [
      { spans: [{ exact: 'a\nb' }] },
    ])
  },
)

const reportedBy = (...lines: string[]) =>
  parse(...lines).unmapped.map(({ line, id, reason }) => `${line} ${id}: ${reason}`)

for (const [line, reason] of [
  ['X1\tPerson', 'X1: does not begin with a brat id'],
  ['__proto__\tPerson', '__proto__: does not begin with a brat id'],
  ['T1\tPerson 0 5\tNorth', 'T1: the id is used twice'],
  ['T2\tPerson 0\tNorth', 'T2: is not of the form "T1<tab>Type start end'],
  ['T2\tPerson 0 5North', 'T2: is not of the form'],
  ['T2\tPerson -1 5\tNorth', 'T2: is not of the form'],
  ['T2\tPerson 5 0\tNorth', 'T2: offsets 5 to 0 are not a range of the text, which has 50 char'],
  ['T2\tNull 5 5\t', 'T2: has no words: offsets 5 to 5 are empty or blank'],
  ['T2\tNull 5 5;9 9\t', 'T2: has no words: offsets 5 to 5, 9 to 9 are empty or blank'],
  ['T2\tBlank 5 6\t ', 'T2: has no words: offsets 5 to 6 are empty or blank'],
  ['T2\tPerson 0 999999999\tNorth', 'T2: offsets 0 to 999999999 are not a range of'],
  ['T2\tPerson 0 99999999999999999999\tNorth', 'T2: is not of the form'],
  ['T2\tPerson 0 5\tSouth', 'T2: says "South", but "North" stands at 0 to 5'],
  ['T2\tPerson 5 5\tSouth', 'T2: says "South", but no words stand at 5 to 5'],
  ['E1\tSay', 'E1: is not of the form "E1<tab>Type:T1'],
  ['E1\tSay:T9', 'E1: refers to "T9", which is not in the file'],
  ['E1\tSay:T1 Speaker', 'E1: "Speaker" is not of the form "Role:T1"'],
  ['E1\tSay:T1 Speaker:T9', 'E1: refers to "T9", which is not in the file'],
  ['R1\tKnows Arg1:T1', 'R1: is not of the form "R1<tab>'],
  ['R1\tKnows Arg1:T1 Arg2:T9', 'R1: refers to "T9", which is not in the file'],
  ['A1\tNegation', 'A1: is not of the form "A1<tab>'],
  ['A1\tNegation constructor', 'A1: refers to "constructor", which is not in the file'],
  ['N1\tReference T1 Wikidata', 'N1: is not of the form "N1<tab>'],
  ['#1\tAnnotatorNotes', '#1: is not of the form "#1<tab>'],
  ['#1\tAnnotatorNotes T9\told', '#1: refers to "T9", which is not in the file'],
  ['*\tEquiv T1', '*: is not of the form "*<tab>Equiv'],
  ['*\tEquiv T1 T9', '*: refers to "T9", which is not in the file'],
] as const) {
  t.test(`this line is listed, and the others are kept: ${line}`, async (t) => {
    const [reported, ...others] = reportedBy(T1, line, '#2\tNote T1\tkept')
    t.equal(reported?.slice(0, reason.length + 2), `2 ${reason}`)
    t.strictSame(others, [])
    t.match(parse(T1, line, '#2\tNote T1\tkept'), {
      textBounds: [{ id: 'T1' }],
      comments: [{ id: '#2' }],
    })
  })
}

t.test('lines that refer to a line that is not kept are listed as well', async (t) => {
  t.strictSame(
    reportedBy(
      T1,
      'T2\tNull 5 5\t',
      'E1\tSay:T2 Speaker:T1 Other:T2',
      'R1\tKnows Arg1:T1 Arg2:T2',
      'E2\tSay:T1 About:R1',
      'A1\tNegation R1',
      '*\tEquiv T1 E1 T2',
    ).slice(1),
    [
      '3 E1: refers to "T2", which is not kept or cannot stand here',
      '3 E1: refers to "T2", which is not kept or cannot stand here',
      '4 R1: refers to "T2", which is not kept or cannot stand here',
      '5 E2: refers to "R1", which is not kept or cannot stand here',
      '7 *: refers to "T2", which is not kept or cannot stand here',
      '6 A1: refers to "R1", which is not kept or cannot stand here',
    ],
  )
  t.match(parse(T1, 'T2\tNull 5 5\t', 'E1\tSay:T2 Speaker:T1', '*\tEquiv T1 E1 T2'), {
    structures: [{ id: 'E1', trigger: undefined, arguments: [{ target: 'T1' }] }],
    equivalences: [{ members: ['T1', 'E1'] }],
  })
})

for (const line of [
  'T2\tPlace\t0\t5\tNorth',
  'T2\tPlace 0\t5 North',
  'T2 Place 0 5 North',
  'T2\tPlace  0  5\tNorth',
  'T2\tPlace\t0\t5',
  'T2\tPlace 0 5\t',
  'T2\tPlace 0 5;7 7\tNorth',
  'T2\tPlace 0 6\tNorth',
  'T2\tPlace 0 6\t North ',
]) {
  t.test(`this line is read: ${JSON.stringify(line)}`, async (t) => {
    t.match(parse(line).textBounds, [{ id: 'T2', type: 'Place', spans: [{ start: 0, end: 5 }] }])
    t.equal(parse(line).textBounds[0]!.spans.length, 1)
  })
}

t.test('tabs may stand for the spaces of any line', async (t) => {
  const lines = [
    'E1\tSay:T1 Speaker:T1',
    'R1\tKnows Arg1:T1 Arg2:E1',
    'A1\tLevel E1 high',
    'N1\tReference T1 Wikidata:Q76\tBarack Obama',
    '#1\tNote T1\tone two',
    '*\tEquiv T1 E1',
  ]
  const { file: _file, text: _text, ...expected } = parse(T1, ...lines)
  t.strictSame(expected.unmapped, [])
  t.match(parse(T1, ...lines.map((line) => line.replaceAll(' ', '\t'))), expected)
})

t.test(
  'fragments with only blanks between them are one span, such as words over a line end',
  async (t) => {
    const text = 'New\r\nYork and\u00A0Rome'
    const spansOf = (line: string) =>
      parseBrat('a.ann', line, text).textBounds[0]!.spans.map(({ exact }) => exact)
    t.strictSame(spansOf('T1\tCity 0 3;5 9\tNew York'), ['New\r\nYork'])
    t.strictSame(spansOf('T1\tCity 0 9\tNew  York'), ['New\r\nYork'])
    t.strictSame(spansOf('T1\tCity 0 9\tNewYork'), ['New\r\nYork'])
    t.strictSame(spansOf('T1\tCity 14 18;5 9\tRome York'), ['York', 'Rome'])
  },
)

t.test('lines may end with CR, LF or both', async (t) => {
  const lines = ['T1\tPlace 0 5\tNorth', '#1\tNote T1\told', '']
  for (const end of ['\n', '\r\n', '\r'])
    t.match(parse(lines.join(end)), { textBounds: [{ line: 1 }], comments: [{ line: 2 }] })
  const words = 'T1\tCity 0 9\tNew\r York\r\n#1\tNote T1\told'
  t.match(parseBrat('a.ann', words, 'New\r\nYork'), { textBounds: [{}], unmapped: [] })
})

t.test('a file without any brat line is a fault, and an empty one is not', async (t) => {
  t.match(
    failure(() => parse(...Array.from({ length: 1000 }, () => 'nothing'))).message,
    /^file "a\.ann" has no brat annotation: no line begins with a brat id/,
  )
  t.strictSame([parse('').textBounds, parse('\n \n').unmapped], [[], []])
})

t.test('an annotation of millions of fragments is listed', async (t) => {
  t.match(reportedBy(`T1\tX ${'0 1;'.repeat(5e6)}0 5\tNorth`), [/^1 T1: is not of the form/])
})

t.test('more annotations than an article can have are a single error', async (t) => {
  t.match(
    failure(() =>
      parse(...Array.from({ length: MAX_ANNOTATIONS + 1 }, (_, n) => `T${n}\tX 0 5\tNorth`)),
    ).message,
    /^file "a\.ann" has more than 10000 annotations/,
  )
})
