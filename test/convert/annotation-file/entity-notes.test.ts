import t from 'tap'
import { fromBrat, mentionsOf, T } from '../conversions.js'

t.test(
  'each name and type makes one entity, which lists its mentions only if its names do not find them',
  async (t) => {
    const text = 'Paris met Paris Hilton. Rome and Rome. Rome stood in Paris.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Paris'),
      T(text, 'T2', 'Person', 'Paris Hilton'),
      T(text, 'T3', 'Location', '|Paris'),
      T(text, 'T4', 'Location', 'Rome'),
      T(text, 'T5', 'Location', '|Rome'),
    ])
    t.strictSame(outcome.annotation.entities, [
      {
        id: 'paris',
        type: 'person',
        name: 'Paris',
        find: false,
        add: [{ exact: 'Paris', suffix: ' m', form: 'name' }],
      },
      { id: 'paris-hilton', type: 'person', name: 'Paris Hilton' },
      {
        id: 'rome-place',
        type: 'place',
        name: 'Rome',
        find: false,
        add: [
          { exact: 'Rome', suffix: ' a', form: 'name' },
          { exact: 'Rome', suffix: ' s', form: 'name' },
        ],
      },
      {
        id: 'paris-place',
        type: 'place',
        name: 'Paris',
        find: false,
        add: [{ exact: 'Paris', suffix: '.', form: 'name' }],
      },
    ])
    t.strictSame(mentionsOf(outcome), [
      'paris@0 Paris',
      'paris-hilton@10 Paris Hilton',
      'rome-place@24 Rome',
      'rome-place@39 Rome',
      'paris-place@53 Paris',
    ])
  },
)

t.test('mentions may be nested, but a discontinuous one is cited as a whole', async (t) => {
  const text = 'The Bank of China met North and South America.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Organization', 'Bank of China'),
    T(text, 'T2', 'Country', 'China'),
    T(text, 'T3', 'Place', 'North', 'America'),
    T(text, 'T4', 'Place', 'South America'),
  ])
  t.strictSame(mentionsOf(outcome), [
    'bank-of-china-organization@4 Bank of China',
    'china-country@12 China',
    'north-america-place@22 North and South America',
    'south-america-place@32 South America',
  ])
  t.strictSame(outcome.reported, [
    '3 T3: a mention is continuous: "North America" is cited as "North and South America"',
  ])
})

t.test('normalizations and equivalences make one entity of several names', async (t) => {
  const text = 'Barack Obama, the president, is Obama. China is the PRC. He came.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Person', 'Barack Obama'),
    T(text, 'T2', 'Person', '|Obama'),
    'N1\tReference T1 Wikidata:Q76\tBarack Obama',
    'N2\tReference T2 Wikidata:Q76\tBarack Obama',
    T(text, 'T3', 'Country', 'China'),
    T(text, 'T4', 'Country', 'PRC'),
    '*\tEquiv T3 T4',
    T(text, 'T5', 'Person', 'He'),
    '*\tEquiv T1 T5',
    '*\tEquiv T1 T3',
    'N3\tReference T3 Foo:1\tChina',
  ])
  t.match(outcome.annotation.entities, [
    {
      id: 'barack-obama-q76',
      name: 'Barack Obama',
      aliases: ['Obama'],
      find: false,
      add: [{ form: 'name' }, { form: 'alias' }, { exact: 'He', form: 'alias' }],
      identifiers: { wikidata: 'Q76' },
    },
    { id: /^china-country-[0-9a-f]{4}$/, name: 'China', aliases: ['PRC'] },
  ])
  t.strictSame(outcome.reported, [
    '10 *: "T1" and "T3" are not mentions of the same entity type, so they are not merged',
    '11 N3: the knowledge base "Foo" of Foo:1 is not in the mapping\'s "schemes"',
  ])
})

t.test(
  'a mention that is a pronoun names no entity, alone or with others of its kind',
  async (t) => {
    const text = 'Ida Lund rows. She said it rains. She left. His boat is old. Per nodded.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Ida Lund'),
      T(text, 'T2', 'Person', 'She'),
      T(text, 'T3', 'Person', '|She'),
      T(text, 'T4', 'Person', 'His'),
      T(text, 'T5', 'Cue', 'said'),
      T(text, 'T6', 'Content', 'it rains'),
      'E1\tAttribution:T5 Source:T3 Content:T6',
      '*\tEquiv T1 T2',
      'N1\tReference T4 Wikidata:Q5\tPer',
    ])
    t.match(outcome.annotation.entities, [{ name: 'Ida Lund', aliases: undefined }])
    t.strictSame(mentionsOf(outcome), ['ida-lund@0 Ida Lund', 'ida-lund@15 She'])
    t.match(outcome.annotation.quotes, [{ speaker: undefined, speakerWords: { exact: 'She' } }])
    t.strictSame(outcome.reported, [
      '3 T3: "She" is a pronoun, which names no entity',
      '4 T4: "His" is a pronoun, which names no entity',
      '9 N1: links T4 to Wikidata:Q5, but T4 is not an entity',
    ])
  },
)

for (const key of [
  'NIL',
  'NULL',
  'nil0123',
  'NIL_12',
  'CUI-less',
  '_',
  '-',
  '*',
  '',
  'None',
  '--NME--',
  '-1',
  'n/a',
  'notInWiki',
  'null',
]) {
  t.test(`the key "${key}" identifies nothing`, async (t) => {
    const text = 'Ida met Per.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Ida'),
      T(text, 'T2', 'Person', 'Per'),
      `N1\tReference T1 Wikidata:${key}\tno data`,
      `N2\tReference T2 Wikidata:${key}\tno data`,
    ])
    t.strictSame(outcome.annotation.entities, [
      { id: 'ida', type: 'person', name: 'Ida' },
      { id: 'per', type: 'person', name: 'Per' },
    ])
    t.match(outcome.reported, [/^3 N1: says that T1 has no entry/, /^4 N2: says that T2 has no/])
  })
}

for (const [key, scheme] of [
  ['Q0', 'Wikidata'],
  ['Nile', 'Foo'],
  ['NA', 'Foo'],
  ['https://x.org/places/12/', 'IRI'],
] as const) {
  t.test(`the key "${key}" is an identity`, async (t) => {
    const text = 'Ida met Per.'
    const lines = [T(text, 'T1', 'Person', 'Ida'), `N1\tReference T1 ${scheme}:${key}`]
    t.notMatch(fromBrat(t, text, lines).reported.join(), 'no identity')
  })
}

t.test('a mention that is too long for a name is listed, or kept beside a name', async (t) => {
  const long = `Ida, ${'the rower '.repeat(60)}who won`
  const text = `${long}, and Ida. And Per.`
  const lines = [T(text, 'T1', 'Person', long), T(text, 'T2', 'Person', 'Per')]
  const alone = fromBrat(t, text, lines)
  t.match(alone.annotation.entities, [{ name: 'Per' }])
  t.match(alone.reported, [/^1 T1: "Ida, the rower .*\.\.\." is longer than a name may be: 500/])
  const equivalent = fromBrat(t, text, [
    ...lines,
    T(text, 'T3', 'Person', '|Ida'),
    '*\tEquiv T1 T3',
  ])
  t.match(equivalent.annotation.entities, [{ name: 'Ida', aliases: undefined }, { name: 'Per' }])
  t.equal(mentionsOf(equivalent).length, 3)
  t.strictSame(equivalent.reported, [])
})

t.test('an entity keeps the types of the source that say more than its own', async (t) => {
  const text = 'Oslo and Bergen: Ida Lund of ACME. Oslo!'
  const outcome = fromBrat(
    t,
    text,
    [
      T(text, 'T1', 'City', 'Oslo'),
      T(text, 'T2', 'Town', 'Bergen'),
      T(text, 'T3', 'PERSON', 'Ida Lund'),
      T(text, 'T4', 'Company', 'ACME'),
      T(text, 'T5', 'Capital', '|Oslo'),
    ],
    { spans: { Town: { entity: 'place', subtype: 'municipality' } } },
  )
  t.strictSame(
    outcome.annotation.entities?.map(({ name, subtype }) => [name, subtype]),
    [
      ['Oslo', 'City; Capital'],
      ['Bergen', 'municipality'],
      ['Ida Lund', undefined],
      ['ACME', 'Company'],
    ],
  )
})

t.test(
  'the words of an event are no mention, although an entity may have their type',
  async (t) => {
    const text = 'Ida Lund won the award.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Ida Lund'),
      T(text, 'T2', 'Award', 'award'),
      'E1\tAward:T2 Recipient:T1',
    ])
    t.strictSame(mentionsOf(outcome), ['ida-lund@0 Ida Lund'])
    t.match(outcome.annotation.events, [
      { type: 'award', participants: [{ entity: 'ida-lund', role: 'recipient' }] },
    ])
  },
)

t.test('words without a capital letter name nobody, unless they have an entry', async (t) => {
  const text = 'Two rebels met the president, who likes iPads. The king of diabetes'
  const lines = [
    T(text, 'T1', 'Person', 'rebels'),
    T(text, 'T2', 'Person', 'the president'),
    T(text, 'T3', 'Organization', 'iPads'),
    T(text, 'T4', 'Person', 'king'),
    T(text, 'T5', 'Disease', 'diabetes'),
    'N1\tReference T4 Wikidata:Q1\tking',
  ]
  const outcome = fromBrat(t, text, lines)
  t.strictSame(
    outcome.annotation.entities?.map(({ name }) => name),
    ['iPads', 'king', 'diabetes'],
  )
  t.strictSame(outcome.reported, [
    '1 T1: "rebels" is a description, which names no entity',
    '2 T2: "the president" is a description, which names no entity',
  ])
  t.equal(fromBrat(t, 'ada', [T('ada', 'T1', 'Person', 'ada')]).annotation.entities?.length, 1)
})
