import t from 'tap'
import { citationsOf, fromBrat, mentionsOf, T } from './articles.js'

/* What annotations become by a mapping. Every outcome was prepared for loading, so its words were found in the text. */

t.test(
  'an attribution becomes a quote; the speaker is an entity where the words are a mention',
  async (t) => {
    const text =
      '😀 Talks\nBarack Obama said that talks were useful.\n"We agreed," a source told Reuters.'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Person', 'Barack Obama'),
      T(text, 'T2', 'Source', 'Barack Obama'),
      T(text, 'T3', 'Attribution', 'said'),
      T(text, 'T4', 'Content', 'talks were useful'),
      'E1\tAttribution:T3 Source:T2 Content:T4',
      T(text, 'T5', 'Content', '"We agreed,"'),
      T(text, 'T6', 'Source', 'a source'),
      T(text, 'T7', 'Cue', 'told'),
      T(text, 'T8', 'Organization', 'Reuters'),
      'E2\tAttribution:T7 Source:T6 Content:T5 Addressee:T8 Cue:T7',
      '#1\tAnnotatorNotes E2\tnot named',
    ])
    t.strictSame(outcome.listed, [])
    t.strictSame(outcome.annotation.quotes, [
      {
        id: 'e1',
        kind: 'indirect',
        content: 'talks were useful',
        speaker: 'barack-obama',
        speakerWords: 'Barack Obama',
        cue: 'said',
        medium: 'unstated',
      },
      {
        id: 'e2',
        kind: 'direct',
        content: 'We agreed,',
        speakerWords: 'a source',
        cue: 'told',
        addressee: 'reuters',
        addresseeWords: 'Reuters',
        medium: 'unstated',
        note: 'not named',
      },
    ])
  },
)

t.test('the mapping says what kind and medium a quote has, and attributes before it', async (t) => {
  const text = 'He said it is so.'
  const lines = [
    T(text, 'T1', 'Says', 'said'),
    T(text, 'T2', 'What', 'it is so'),
    'E1\tSays:T1 What:T2',
    'A1\tForm E1 MIXED',
  ]
  const mapping = {
    events: { Says: { quote: { content: 'What', kind: 'direct', medium: 'speech' } as const } },
    attributes: { Form: { kind: { MIXED: 'partial' } as const } },
  }
  t.match(fromBrat(t, text, lines, mapping), {
    listed: [],
    annotation: { quotes: [{ kind: 'partial', medium: 'speech', cue: 'said' }] },
  })
  t.match(fromBrat(t, text, lines.slice(0, 3), mapping).annotation.quotes, [{ kind: 'direct' }])
})

for (const [text, words, kind, content] of [
  ['"It is so," he said.', '"It is so,"', 'direct', 'It is so,'],
  ['“It is so,” he said.', 'It is so,', 'direct', 'It is so,'],
  ['It was a "golden age" for all.', '"golden age"', 'partial', 'golden age'],
  ['It was a golden age for all.', 'golden age', 'indirect', 'golden age'],
  ['He said that a "golden age" came.', 'a "golden age" came', 'indirect', 'a "golden age" came'],
] as const) {
  t.test(`quotation marks tell the kind: ${words} in ${text}`, async (t) => {
    t.match(fromBrat(t, text, [T(text, 'T1', 'Quote', words)]).annotation.quotes, [
      { kind, content },
    ])
  })
}

t.test('a quote that is broken in two cites both pieces and no more', async (t) => {
  const text = '"We went," he said, "and we came."'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Cue', 'said'),
    T(text, 'T2', 'Content', '"We went,"', '"and we came."'),
    'E1\tAttribution:T1 Content:T2',
  ])
  t.strictSame(citationsOf(outcome, 'e1'), ['content:We went,', 'content:and we came.', 'cue:said'])
})

t.test(
  'events: type, label, status, date, place, participants, links, and what is left over',
  async (t) => {
    const text = 'Xi visited Astana on 2024-07-02 and will meet Tokayev for tea.'
    const outcome = fromBrat(
      t,
      text,
      [
        T(text, 'T1', 'Person', 'Xi'),
        T(text, 'T2', 'Person', 'Tokayev'),
        T(text, 'T3', 'Location', 'Astana'),
        T(text, 'T4', 'Date', '2024-07-02'),
        T(text, 'T5', 'Date', 'tea'),
        T(text, 'T6', 'Visit', 'visited'),
        T(text, 'T7', 'Talk', 'will meet'),
        'E1\tVisit:T6 Agent:T1 Place:T3 Date:T4',
        'E2\tTalk:T7 Party:T1 Party2:T2 During:E1 Date:T5 Topic:T5',
        'A1\tTense E2 Future',
        'A2\tNegation E2',
        '#1\tAnnotatorNotes E1\tfirst',
      ],
      {
        events: {
          Talk: {
            event: 'meeting',
            date: 'Date',
            participants: { Party: 'party' },
            links: { During: 'within' },
          },
        },
      },
    )
    t.strictSame(outcome.annotation.events, [
      {
        id: 'e1',
        type: 'visit',
        label: 'visited',
        status: 'happened',
        content: 'visited',
        date: { edtf: '2024-07-02', basis: 'stated', words: '2024-07-02' },
        place: 'astana',
        participants: [{ entity: 'xi', role: 'guest' }],
        evidence: ['Xi', 'Astana', '2024-07-02'],
        note: 'first',
      },
      {
        id: 'e2',
        type: 'meeting',
        label: 'will meet',
        status: 'planned',
        content: 'will meet',
        participants: [
          { entity: 'xi', role: 'party' },
          { entity: 'tokayev', role: 'party' },
        ],
        evidence: ['Xi', 'Tokayev', 'tea'],
        related: [{ rel: 'within', to: 'events/e1' }],
      },
    ])
    t.strictSame(outcome.listed, [
      '9 E2: its Date "tea" is no EDTF date; the words are evidence',
      '9 E2: the role "Topic" of Talk is not in the mapping',
      '11 A2: the attribute "Negation" of E2 is not in the mapping',
    ])
  },
)

t.test('relations cite both ends, and need entities', async (t) => {
  const text = 'Kazakhstan is in the SCO, as he is.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Country', 'Kazakhstan'),
    T(text, 'T2', 'Organization', 'SCO'),
    T(text, 'T3', 'Pronoun', '|he'),
    'R1\tOrg-Affiliation Arg1:T1 Arg2:T2',
    'R2\tOrg-Affiliation Arg1:T3 Arg2:T2',
    'R3\tconstructor Arg1:T1 Arg2:T2',
  ])
  t.strictSame(outcome.annotation.relations, [
    {
      id: 'r1',
      subject: 'kazakhstan',
      predicate: 'member-of',
      object: 'sco',
      content: ['Kazakhstan', 'SCO'],
    },
  ])
  t.strictSame(outcome.listed, [
    '3 T3: the type "Pronoun" of "he" is not in the mapping',
    '5 R2: its Arg1 "T3" is no entity',
    '6 R3: the relation type "constructor" is not in the mapping',
  ])
})

t.test(
  'one entity for each name and type; names where they find the mentions, places where they do not',
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
        id: 'rome',
        type: 'place',
        name: 'Rome',
        find: false,
        add: [
          { exact: 'Rome', suffix: ' a', form: 'name' },
          { exact: 'Rome', suffix: ' s', form: 'name' },
        ],
      },
      {
        id: 'paris-2',
        type: 'place',
        name: 'Paris',
        find: false,
        add: [{ exact: 'Paris', suffix: '.', form: 'name' }],
      },
    ])
    t.strictSame(mentionsOf(outcome), [
      'paris@0 Paris',
      'paris-hilton@10 Paris Hilton',
      'rome@24 Rome',
      'rome@39 Rome',
      'paris-2@53 Paris',
    ])
  },
)

t.test('nested and broken mentions', async (t) => {
  const text = 'The Bank of China met North and South America.'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Organization', 'Bank of China'),
    T(text, 'T2', 'Country', 'China'),
    T(text, 'T3', 'Place', 'North', 'America'),
    T(text, 'T4', 'Place', 'South America'),
  ])
  t.strictSame(mentionsOf(outcome), [
    'bank-of-china@4 Bank of China',
    'china@12 China',
    'north-america@22 North and South America',
    'south-america@32 South America',
  ])
  t.strictSame(outcome.listed, [
    '3 T3: a mention is unbroken: "North America" is cited as "North and South America"',
  ])
})

t.test('references and equivalences make one entity of several names', async (t) => {
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
      id: 'barack-obama',
      name: 'Barack Obama',
      aliases: ['Obama'],
      find: false,
      add: [{ form: 'name' }, { form: 'alias' }, { exact: 'He', form: 'alias' }],
      identifiers: { wikidata: 'Q76' },
    },
    { id: 'china', name: 'China', aliases: ['PRC'] },
  ])
  t.strictSame(outcome.listed, [
    '10 *: "T1" and "T3" are not mentions of one type of entity, so they stay apart',
    '11 N3: the knowledge base "Foo" of Foo:1 is not in the mapping\'s "schemes"',
  ])
})

t.test('figures are read from their words', async (t) => {
  const text = 'Trade grew to 41 billion dollars, by many percent, nearly 5%.'
  const outcome = fromBrat(
    t,
    text,
    [
      T(text, 'T1', 'Money', '41 billion dollars'),
      T(text, 'T2', 'Percent', 'many percent'),
      T(text, 'T3', 'Percent', '5%'),
      '#1\tAnnotatorNotes T1\ttrade volume',
      'A1\tAbout T3',
    ],
    { attributes: { About: { bound: 'nearly' } } },
  )
  t.strictSame(outcome.annotation.figures, [
    {
      id: 't1',
      kind: 'money',
      content: '41 billion dollars',
      value: 41e9,
      unit: 'dollars',
      measure: 'trade volume',
    },
    {
      id: 't3',
      kind: 'percentage',
      content: '5%',
      value: 5,
      unit: 'percent',
      bound: 'nearly',
      measure: 'Percent',
    },
  ])
  t.strictSame(outcome.listed, ['2 T2: no single number can be read from "many percent"'])
})

t.test(
  'a figure cites the pieces that give its number, or one run where the number is broken',
  async (t) => {
    const text = 'They rose 5 and 7 percent, to 3 or 4 billion dollars in 24 days. 24 days!'
    const outcome = fromBrat(t, text, [
      T(text, 'T1', 'Percent', '5', 'percent'),
      T(text, 'T2', 'Money', '3', 'billion dollars'),
      T(text, 'T3', 'Duration', '24 days', '|24 days'),
      '#1\tAnnotatorNotes T3\t24 days: a time',
    ])
    t.match(outcome.annotation.figures, [
      {
        id: 't1',
        kind: 'percentage',
        content: '5',
        value: 5,
        unit: 'percent',
        evidence: 'percent',
      },
      {
        id: 't2',
        kind: 'money',
        content: '3 or 4 billion dollars',
        value: 3e9,
        unit: 'dollars',
        evidence: undefined,
      },
      {
        id: 't3',
        content: [{ exact: '24 days' }, { exact: '24 days' }],
        value: 24,
        measure: 'a time',
        evidence: undefined,
      },
    ])
    t.strictSame(outcome.listed, [
      '2 T2: a number is unbroken: "3 billion dollars" is cited as "3 or 4 billion dollars"',
    ])
  },
)

t.test(
  'what the mapping ignores is counted, not listed; what defaults say can be left out',
  async (t) => {
    const text = 'Xi came.'
    const lines = [
      T(text, 'T1', 'Person', 'Xi'),
      T(text, 'T2', 'Sentence', 'Xi came.'),
      T(text, 'T3', 'Come', 'came'),
      'E1\tCome:T3',
      'A1\tNegation E1',
    ]
    t.match(fromBrat(t, text, lines, { ignore: ['Sentence', 'Come', 'Negation'] }), {
      ignored: 3,
      listed: [],
    })
    t.equal(fromBrat(t, text, lines, { defaults: false }).listed.length, 4)
  },
)

t.test('the title is the first line, or the first sentence of a long one', async (t) => {
  t.equal(fromBrat(t, '\n  Visit \r\nXi came.', []).prepared.title.exact, 'Visit')
  t.equal(fromBrat(t, `Xi came. ${'And went. '.repeat(50)}`, []).prepared.title.exact, 'Xi came.')
  t.equal([...fromBrat(t, '😀'.repeat(500), []).prepared.title.exact].length, 200)
})
