import t from 'tap'
import { parseWebAnnotations } from '../../../src/convert/formats/web-annotation/web-annotation.js'
import { citationsOf, fromWebAnnotations, mentionsOf } from '../conversions.js'
import {
  astana,
  one,
  parse,
  position,
  quote,
  reported,
  tag,
  TEXT,
  wordsIn,
} from './web-annotations.js'

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
    t.strictSame(mentionsOf(fromWebAnnotations(t, TEXT, document)), ['astana-place@26 Astana'])
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
  source: 'http://x/a',
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

const selecting = (...selector: object[]) => ({ source: 'http://x/a', selector })

for (const [name, target, reason] of [
  ['words that are not in the text', quote('Putin'), '"Putin" does not stand in the text'],
  [
    'words that occur twice',
    quote('Xi'),
    '"Xi" stands 2 times in the text: only a prefix, a suffix or a position can show which one is meant',
  ],
  [
    'words that occur twice with their context',
    quote('Xi', { suffix: ' ' }),
    '"Xi" stands 2 times in the text: only',
  ],
  [
    'words with another context',
    quote('Xi', { prefix: 'not ' }),
    '"Xi" stands 2 times in the text, but not with its prefix and suffix',
  ],
  [
    'one word with another context',
    quote('met', { suffix: ' nobody' }),
    '"met" stands once in the text, but not with its prefix and suffix',
  ],
  ['blank words', quote(' '), /stands \d+ times|has no words/],
  ['no words', quote(''), '"" does not stand in the text'],
  [
    'a position outside the text',
    position(5, 5000),
    'offsets 5 to 5000 are not a range of the text, which has 53 characters',
  ],
  ['an empty position', position(5, 5), 'has no words: offsets 5 to 5 are empty or blank'],
  [
    'a wrong position with a wrong quote',
    both(0, 5, 'Putin'),
    'says "Putin", but "Visit" stands at 0 to 5; "Putin" does not stand in the text',
  ],
  [
    'a wrong position with a quote that occurs twice',
    both(0, 5, 'Xi'),
    'says "Xi", but "Visit" stands at 0 to 5; "Xi" stands 2 times in the text: only',
  ],
  ['one wrong target of two', [quote('met'), quote('Putin')], '"Putin" does not stand in the text'],
] as const) {
  t.test(`${name}: the annotation is listed, and the others are kept`, async (t) => {
    const document = [one('a', tag('Person'), target), astana]
    const [first, ...others] = reported(document)
    t.match(first, typeof reason === 'string' ? `1 a: ${reason}` : reason)
    t.strictSame(others, [])
    t.strictSame(wordsIn(document), ['Astana'])
  })
}

for (const [name, target, words] of [
  ['a wrong position loses to a quote that is unique', both(0, 5, 'Astana'), 'Astana'],
  ['a position outside the text loses to a quote that is unique', both(500, 506, 'met'), 'met'],
  [
    'a wrong position loses to a quote that is unique with its context',
    selecting(
      { type: 'TextPositionSelector', start: 0, end: 2 },
      { type: 'TextQuoteSelector', exact: 'Xi', suffix: ' said' },
    ),
    'Xi',
  ],
  [
    'a position that agrees with its quote wins over the context',
    selecting(
      { type: 'TextPositionSelector', start: 8, end: 10 },
      { type: 'TextQuoteSelector', exact: 'Xi', suffix: ' said' },
    ),
    'Xi',
  ],
  ['a whole word is meant rather than a part of one', quote('We'), 'We'],
  ['a part of a word is found if no whole word is there', quote('kaye'), 'kaye'],
  ['blanks at the ends are no part of the words', quote(' met '), 'met'],
  ['blanks at the ends of a position are no part of it', position(10, 15), 'met'],
] as const) {
  t.test(name, async (t) => {
    const document = one('a', tag('Person'), target)
    t.strictSame(reported(document), [])
    t.strictSame(wordsIn(document), [words])
  })
}

t.test('a position that agrees with its quote wins over another place of the quote', async (t) => {
  t.match(parse(one('a', tag('Person'), both(34, 36, 'Xi'))).textBounds, [
    { spans: [{ start: 34, end: 36 }] },
  ])
})

const FAMILY = '👩\u200D👩\u200D👧'
for (const [name, text, context] of [
  ['half of a surrogate pair before', '😂 in Oslo. Oslo', { prefix: '\uDE02 in ' }],
  ['half of a surrogate pair after', 'Oslo. Oslo in 😂', { suffix: ' in \uD83D' }],
  ['a combining mark before', 'cafe\u0301 Oslo. Oslo', { prefix: '\u0301 ' }],
  ['a letter without its mark after', 'Oslo. Oslo cafe\u0301', { suffix: ' cafe' }],
  ['a part of an emoji before', `${FAMILY} Oslo. Oslo`, { prefix: '\u200D👧 ' }],
  ['a part of an emoji after', `Oslo. Oslo ${FAMILY}`, { suffix: ' 👩\u200D' }],
  ['a part of a word before', 'Hello Oslo. Oslo', { prefix: 'lo ' }],
  ['half of a line end before', 'Hi\r\nOslo. Oslo', { prefix: '\n' }],
] as const) {
  t.test(`the context of a quote may be cut: ${name}`, async (t) => {
    const document = [one('a', tag('Place'), quote('Oslo', context))]
    t.strictSame(reported(document, text), [])
    t.strictSame(wordsIn(document, text), ['Oslo'])
  })
}

t.test('the text is the source that most targets name', async (t) => {
  const document = [
    one('a', tag('Person'), { ...quote('met'), source: 'http://x/other' }),
    astana,
    one('b', tag('Person'), quote('Tokayev')),
  ]
  t.strictSame(reported(document), ['1 a: has a target in "http://x/other", not in "http://x/a"'])
  t.strictSame(wordsIn(document), ['Astana', 'Tokayev'])
})

for (const [name, body, entry] of [
  ['a source', { source: 'http://www.wikidata.org/entity/Q76' }, 'Wikidata:Q76'],
  ['a source that is an object', { source: { id: 'https://viaf.org/viaf/12/' } }, 'VIAF:12'],
  ['an id', { id: 'https://sws.geonames.org/12/about.rdf' }, 'GeoNames:12'],
  ['an IRI as value', { value: 'http://sws.geonames.org/12' }, 'GeoNames:12'],
  ['an IRI without a scheme as value', { value: 'www.wikidata.org/wiki/Q76' }, 'Wikidata:Q76'],
  ['a URN as value', { value: 'urn:x-place:12' }, 'IRI:urn:x-place:12'],
  ['an IRI of an unknown base as value', { value: 'https://x.org/p/12' }, 'IRI:https://x.org/p/12'],
  ['a compact IRI as value', { value: 'wd:Q76' }, 'Wikidata:Q76'],
  ['a number of Wikidata as value', { value: 'Q76' }, 'Wikidata:Q76'],
  ['a source with a name as value', { source: 'wd:Q76', value: 'Obama' }, 'Wikidata:Q76 Obama'],
  ['an id with a name as value', { id: 'wd:Q76', value: 'Obama' }, 'Wikidata:Q76 Obama'],
] as const) {
  t.test(`an identifying body may have ${name}`, async (t) => {
    const document = one(
      'a',
      [{ type: 'SpecificResource', purpose: 'identifying', ...body }, tag('Person')],
      quote('Astana'),
    )
    const { textBounds, normalizations } = parse(document)
    t.match(textBounds, [{ type: 'Person' }])
    t.strictSame(
      normalizations.map(({ scheme, key, label }) =>
        [`${scheme}:${key}`, label].filter((part) => part !== undefined).join(' '),
      ),
      [entry],
    )
  })
}

t.test('the value of an identifying body is a type only if it names no entry', async (t) => {
  const identifying = (value: string) => ({
    type: 'SpecificResource',
    purpose: 'identifying',
    value,
  })
  const typesOf = (...bodies: object[]) =>
    parse(one('a', bodies, quote('Astana'))).textBounds.map(({ type }) => type)
  t.strictSame(typesOf(identifying('PLACE')), ['PLACE'])
  t.strictSame(typesOf(identifying('http://sws.geonames.org/12'), identifying('PLACE')), ['PLACE'])
  t.strictSame(typesOf(identifying('http://sws.geonames.org/12')), ['GeoNames'])
  t.strictSame(
    reported(one('a', [identifying('Astana, capital'), tag('Place')], quote('Astana'))),
    ['1 a: its body that identifies "Astana, capital" names no entry'],
  )
})
