import t from 'tap'
import { parseWebAnnotations } from '../../../src/convert/formats/web-annotation/web-annotation.js'
import { failure } from '../../ingest/annotations.js'
import { citationsOf, fromWebAnnotations, mentionsOf } from '../conversions.js'

const TEXT = 'Visit 😀\nXi met Tokayev in Astana. Xi said "We agree."'
const tag = (value: string) => ({ type: 'TextualBody', purpose: 'tagging', value })
const quote = (exact: string, rest: object = {}) => ({
  source: 'http://x/a',
  selector: { type: 'TextQuoteSelector', exact, ...rest },
})
const position = (start: number, end: number) => ({
  source: 'http://x/a',
  selector: { type: 'TextPositionSelector', start, end },
})
const one = (id: string, body: unknown, target: unknown, rest: object = {}) => ({
  '@context': 'http://www.w3.org/ns/anno.jsonld',
  id,
  'type': 'Annotation',
  body,
  target,
  ...rest,
})
const astana = one('http://x/1', tag('Location'), quote('Astana'))

for (const [name, document] of [
  ['an annotation', astana],
  ['an array', [astana]],
  ['a page', { type: 'AnnotationPage', items: [astana] }],
  [
    'a collection with its page',
    { type: 'AnnotationCollection', first: { type: 'AnnotationPage', items: [astana] } },
  ],
  [
    'pages in an array',
    [
      { type: 'AnnotationPage', items: [] },
      { type: 'AnnotationPage', items: [astana] },
    ],
  ],
  ['a graph', { '@graph': [{ ...astana, 'type': undefined, '@type': 'Annotation' }] }],
] as const) {
  t.test(`the annotations of ${name} are read`, async (t) => {
    t.strictSame(mentionsOf(fromWebAnnotations(t, TEXT, document)), ['astana@26 Astana'])
  })
}

t.test('annotations may come one a line', async (t) => {
  const lines = `${JSON.stringify(astana)}\n\n${JSON.stringify(one('b', tag('Foo'), quote('Tokayev')))}\n`
  t.strictSame(
    parseWebAnnotations('a.jsonl', lines, TEXT).textBounds.map(({ id, line }) => [id, line]),
    [
      ['1', 1],
      ['b', 3],
    ],
  )
})

const both = (start: number, end: number, exact: string) => ({
  source: 'x',
  selector: [
    { type: 'TextPositionSelector', start, end },
    { type: 'TextQuoteSelector', exact },
  ],
})
for (const [name, target] of [
  ['a position', position(8, 10)],
  ['a quote with a prefix', quote('Xi', { prefix: '\n' })],
  ['a position with its quote', both(8, 10, 'Xi')],
  ['a position in UTF-16 units, which its quote shows,', both(9, 11, 'Xi')],
  ['a fragment', 'http://x/a#char=8,10'],
  [
    'a fragment selector',
    {
      source: 'x',
      selector: {
        type: 'FragmentSelector',
        conformsTo: 'http://tools.ietf.org/rfc/rfc5147',
        value: 'char=8,10',
      },
    },
  ],
] as const) {
  t.test(`${name} selects words`, async (t) => {
    t.strictSame(mentionsOf(fromWebAnnotations(t, TEXT, one('a', tag('Person'), target))), [
      'xi@8 Xi',
    ])
  })
}

t.test('a quote is found in any Unicode normal form', async (t) => {
  t.match(
    parseWebAnnotations(
      'a.jsonld',
      JSON.stringify(one('a', tag('Place'), quote('caf\u00e9'))),
      'a cafe\u0301 here',
    ).textBounds,
    [{ spans: [{ start: 2, end: 7, exact: 'cafe\u0301' }] }],
  )
})

t.test(
  'several targets, or several selectors of one type, make one discontinuous annotation',
  async (t) => {
    for (const target of [
      [quote('Tokayev'), quote('Astana')],
      {
        source: 'x',
        selector: [
          { type: 'TextQuoteSelector', exact: 'Tokayev' },
          { type: 'TextQuoteSelector', exact: 'Astana' },
        ],
      },
    ]) {
      t.strictSame(citationsOf(fromWebAnnotations(t, TEXT, one('q', tag('Quote'), target)), 'q'), [
        'content:Tokayev',
        'content:Astana',
      ])
    }
  },
)

t.test(
  'the purpose of a body decides what it becomes; a body or target that has no place is reported',
  async (t) => {
    const outcome = fromWebAnnotations(
      t,
      TEXT,
      [
        one(
          'http://x/a1',
          [
            tag('Person'),
            tag('Leader'),
            { purpose: 'identifying', source: 'http://www.wikidata.org/entity/Q15031' },
            { type: 'TextualBody', purpose: 'commenting', value: 'president' },
            { purpose: 'assessing-it', value: '5' },
          ],
          quote('Xi', { prefix: '\n' }),
        ),
        one(
          'http://x/a2',
          { purpose: 'classifying', source: 'http://schema.org/Person' },
          quote('Tokayev'),
        ),
        one(
          'http://x/a3',
          [tag('event'), { purpose: 'describing', value: 'Xi meets Tokayev' }],
          quote('met'),
        ),
        one('http://x/a4', 'http://x/page', quote('Astana'), { motivation: 'linking' }),
        one('http://x/a5', tag('Knows'), ['http://x/a1', 'http://x/a2']),
        one('http://x/a6', tag('Person'), {
          source: 'http://x/other',
          selector: { type: 'TextQuoteSelector', exact: 'Xi' },
        }),
        one('http://x/a7', tag('Person'), {
          source: 'http://x/a',
          selector: { type: 'XPathSelector', value: '/p' },
        }),
        one('http://x/a8', tag('Person'), 'http://x/a'),
      ],
      { relations: { Knows: { relation: 'associated-with', subject: 'Arg1', object: 'Arg2' } } },
    )
    t.match(outcome.annotation, {
      entities: [
        { id: 'xi', identifiers: { wikidata: 'Q15031' }, note: 'president' },
        { id: 'tokayev' },
      ],
      events: [{ id: 'a3', type: 'other', label: 'Xi meets Tokayev', content: 'met' }],
      relations: [{ id: 'a5', subject: 'xi', predicate: 'associated-with', object: 'tokayev' }],
    })
    t.match(outcome.reported, [
      /^\d+ a1: its body with the purpose "assessing-it" has no place/,
      /^\d+ a1: the attribute "Leader" of a1 is not in the mapping/,
      /^\d+ a4: has no type/,
      /^\d+ a6: has a target in "http:\/\/x\/other"/,
      /^\d+ a7: has an unsupported selector \(XPathSelector\)/,
      /^\d+ a8: has a target without a selector/,
    ])
    t.equal(outcome.reported.length, 6)
  },
)

const faulty = (document: unknown) =>
  failure(() =>
    parseWebAnnotations(
      'a.jsonld',
      typeof document === 'string' ? document : JSON.stringify(document),
      TEXT,
    ),
  ).message
for (const [name, document, fault] of [
  [
    'words that are not in the text',
    one('a', tag('Person'), quote('Putin')),
    /^a\.jsonld:1:1 a: "Putin" with its prefix and suffix must occur exactly once in the text/,
  ],
  [
    'words that occur twice',
    one('a', tag('Person'), quote('Xi')),
    /^a\.jsonld:1:1 a: "Xi" with its prefix and suffix must occur exactly once in the text/,
  ],
  [
    'a position outside the text',
    one('a', tag('Person'), position(5, 5000)),
    /^a\.jsonld:1:1 a: offsets 5 to 5000 are not a range of the text, which has 53 characters/,
  ],
  [
    'a position that has other words than the quote',
    one('a', tag('P'), {
      source: 'x',
      selector: [
        { type: 'TextPositionSelector', start: 0, end: 5 },
        { type: 'TextQuoteSelector', exact: 'Astana' },
      ],
    }),
    /^a\.jsonld:1:1 a: says "Astana", but "Visit" stands at 0 to 5$/,
  ],
  ['JSON without an annotation', { a: 1 }, /^a\.jsonld:1:1 holds no Web Annotation/],
  ['text that is not JSON', '{\n"a": \n}', /^a\.jsonld:3:1 is not JSON/],
  ['an empty file', '', /^a\.jsonld:1:1 is not JSON/],
  [
    'a property "__proto__"',
    '{"type": "Annotation",\n "__proto__": {"target": "x"}}',
    /^a\.jsonld:2:15 \/__proto__ is not allowed as a key$/,
  ],
  [
    'half a surrogate pair',
    '{"type": "Annotation", "bodyValue": "\\ud800"}',
    /^a\.jsonld:1:\d+ \/bodyValue holds U\+0000 or half of a surrogate pair/,
  ],
  ['deep nesting', '['.repeat(100_000), /^a\.jsonld:1:51 nests deeper than 50 levels$/],
  [
    'a huge array',
    `[${'{"type":"Annotation"},'.repeat(60_000)}{}]`,
    /^file "a\.jsonld" holds more than 10000 annotations/,
  ],
  [
    'a huge body',
    `{"type":"Annotation","body":[${'[],'.repeat(1_000_000)}0]}`,
    /^a\.jsonld:1:\d+ holds more than 1000000 values$/,
  ],
  [
    'a file of many lines',
    '{"type":"Annotation"}\n'.repeat(60_000),
    /^file "a\.jsonld" holds more than 10000 annotations/,
  ],
] as const) {
  t.test(`${name} is a fault`, async (t) => {
    t.match(faulty(document), fault)
  })
}
