import t from 'tap'
import { parseWebAnnotations } from '../../../src/convert/formats/web-annotation/web-annotation.js'
import { failure } from '../../ingest/annotations.js'
import { astana, one, parse, quote, reported, tag, TEXT, wordsIn } from './web-annotations.js'

/* Files of Web Annotations: rows of Hypothesis, pages, lines, and values that are not annotations. */

const row = (id: string, rest: object = {}) => ({
  id,
  user: 'acct:me@hypothes.is',
  uri: 'http://x/a',
  text: '',
  tags: ['Location'],
  target: [
    {
      source: 'http://x/a',
      selector: [
        { type: 'RangeSelector', startContainer: '/p[1]', startOffset: 0 },
        { type: 'TextPositionSelector', start: 700, end: 706 },
        { type: 'TextQuoteSelector', exact: 'Astana', prefix: ' in ', suffix: '. Xi' },
      ],
    },
  ],
  ...rest,
})
for (const [name, document] of [
  ['a search', { total: 1, rows: [row('r1', { tags: ['Location', 'Capital'], text: 'a note' })] }],
  ['an export', { annotations: [row('r1', { tags: ['Location', 'Capital'], text: 'a note' })] }],
] as const) {
  t.test(`the rows of ${name} of Hypothesis are read`, async (t) => {
    t.match(parse(document), {
      textBounds: [{ id: 'r1', type: 'Location', spans: [{ exact: 'Astana' }] }],
      attributes: [{ target: 'r1', type: 'Capital' }],
      comments: [{ target: 'r1', text: 'a note' }],
      unmapped: [],
    })
  })
}

t.test('rows of Hypothesis without tags or words are listed', async (t) => {
  const rows = [
    row('r1', { tags: [] }),
    row('r2', { target: [{ source: 'http://x/a' }] }),
    row('r3'),
  ]
  t.match(reported({ total: 3, rows }), [/^1 r1: has no type/, /^1 r2: has a target without a sel/])
  t.strictSame(wordsIn({ total: 3, rows }), ['Astana'])
})

for (const document of [
  [],
  [[]],
  { type: 'AnnotationPage', items: [] },
  { type: 'AnnotationPage' },
  { type: 'AnnotationCollection', total: 0 },
  { '@graph': [] },
  { total: 0, rows: [] },
]) {
  t.test(`an empty list is not a fault: ${JSON.stringify(document)}`, async (t) => {
    t.match(parse(document), { textBounds: [], unmapped: [] })
  })
}

t.test('a page with a next page is listed, unless the next page is in the file', async (t) => {
  const page = (id: string, rest: object = {}) => ({
    ...{ id: `http://x/${id}`, type: 'AnnotationPage' },
    items: [{ ...astana, id }],
    ...rest,
  })
  const pages = [page('1', { next: 'http://x/2' }), page('2', { next: 'http://x/3' })]
  t.strictSame(reported(pages), ['1 a2: continues on a page that is not in the file: "http://x/3"'])
  t.strictSame(reported([...pages, page('3')]), [])
  t.strictSame(reported([...pages, page('3')].map((one) => JSON.stringify(one)).join('\n')), [])
})

for (const [name, target] of [
  ['a line break in the quote', quote('met\n  Tokayev in')],
  ['another line break in the text', quote('Visit 😀 Xi met')],
  ['other blanks in the context', quote('Xi', { prefix: 'isit 😀\n\n\t', suffix: '  met Tok' })],
  ['other blanks and a cut context', quote('Xi', { prefix: '\uDE00 \n ', suffix: '  met Tok' })],
] as const) {
  t.test(`white space may differ: ${name}`, async (t) => {
    const document = [one('a', tag('Person'), target)]
    t.strictSame(reported(document), [])
    t.equal(wordsIn(document).length, 1)
  })
}

t.test('different white space does not make a quote unique', async (t) => {
  t.match(reported([one('a', tag('X'), quote('an  oar'))], 'an oar, an\noar'), [
    /"an oar" stands 2 times in the text/,
  ])
  t.match(reported([one('a', tag('X'), quote('oar', { prefix: 'no  ' }))], 'an oar'), [
    /"oar" stands once in the text, but not with its prefix/,
  ])
})

t.test('a value that is not an annotation is listed', async (t) => {
  t.match(reported([astana, { type: 'Person' }, 7]), [
    /^1 a2: is not an annotation: its type is not "Annotation"/,
    /^1 a3: is not an annotation, but a single value/,
  ])
})

t.test('a line that is not JSON is listed, and the others are kept', async (t) => {
  const lines = [JSON.stringify(astana), '{"type":', JSON.stringify({ ...astana, id: 'b' })].join(
    '\n',
  )
  t.match(reported(lines), [/^2 a2: column 9 is not JSON: value expected$/])
  t.strictSame(wordsIn(lines), ['Astana', 'Astana'])
  t.strictSame(parseWebAnnotations('a.ndjson', '\n', TEXT).unmapped, [])
  t.match(
    parseWebAnnotations('a.jsonl', `{"type":\n\uFEFF\n${JSON.stringify(astana)}`, TEXT).textBounds,
    [{}],
  )
})

for (const [name, annotation, reason] of [
  [
    'a property "__proto__"',
    '{"type": "Annotation",\n "__proto__": {"target": "x"}}',
    /^2 a2: \/__proto__ is not allowed as a key$/,
  ],
  [
    'half a surrogate pair',
    '{"type": "Annotation", "id": "b", "bodyValue": "\\ud800"}',
    /^2 b: \/bodyValue has U\+0000 or half of a surrogate pair/,
  ],
  [
    'half a surrogate pair inside a context',
    '{"type": "Annotation", "id": "b", "target": {"selector": {"prefix": "a\\ud800b"}}}',
    /^2 b: \/target\/selector\/prefix has U\+0000 or half of a surrogate pair/,
  ],
  [
    'a key that occurs twice',
    '{"type": "Annotation", "id": "b", "body": 1, "body": 2}',
    /^2 b: \/body "body" occurs twice/,
  ],
] as const) {
  t.test(`${name} makes only one annotation unreadable`, async (t) => {
    const document = `[${JSON.stringify(astana)},\n${annotation}]`
    t.match(reported(document), [reason])
    t.strictSame(wordsIn(document), ['Astana'])
  })
}

for (const [name, document, fault] of [
  ['JSON without an annotation', { a: 1 }, /^a\.jsonld:1:1 has no Web Annotation/],
  ['a single value', '7', /^a\.jsonld:1:1 has no Web Annotation/],
  [
    'a collection elsewhere',
    { type: 'AnnotationCollection', first: 'http://x/1' },
    /^a\.jsonld:1:1 has no Web Annotation/,
  ],
  ['a list that occurs twice', '{"items": [], "items": []}', /\/items "items" occurs twice/],
  ['text that is not JSON', '{\n"a": \n}', /^a\.jsonld:3:1 is not JSON/],
  ['an empty file', '', /^a\.jsonld:1:1 is not JSON/],
  ['deep nesting', '['.repeat(100_000), /^a\.jsonld:1:51 nests deeper than 50 levels$/],
  [
    'a huge array',
    `[${'{"type":"Annotation"},'.repeat(60_000)}{}]`,
    /^file "a\.jsonld" has more than 10000 annotations/,
  ],
  [
    'a huge body',
    `{"type":"Annotation","body":[${'[],'.repeat(1_000_000)}0]}`,
    /^a\.jsonld:1:\d+ has too many small values for its length/,
  ],
  [
    'a file of many lines',
    '{"type":"Annotation"}\n'.repeat(60_000),
    /^file "a\.jsonld" has more than 10000 annotations/,
  ],
] as const) {
  t.test(`${name} is a fault of the file`, async (t) => {
    t.match(failure(() => parse(document)).message, fault)
  })
}
