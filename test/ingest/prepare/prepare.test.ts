import t from 'tap'
import { mentionRecords } from '../../../src/ingest/prepare/prepare.js'
import { entities, event, prepare, quote } from '../visit.js'

/* The records that annotation files without faults become. */

t.test(
  'a record cites its words with their roles: content, other words of its kind, date, evidence',
  async (t) => {
    const { records } = prepare(t, {
      entities,
      quotes: [
        {
          ...quote,
          date: { edtf: '2024-07-02', basis: 'stated', words: 'on July 2, 2024' },
          evidence: 'He was',
        },
      ],
    })
    t.strictSame(records[0]!.citations, [
      { start: 8, end: 23, exact: 'We are friends,', role: 'content' },
      { start: 51, end: 65, exact: 'and neighbors.', role: 'content' },
      { start: 28, end: 32, exact: 'said', role: 'cue' },
      { start: 25, end: 27, exact: 'Xi', role: 'speaker' },
      { start: 33, end: 48, exact: 'on July 2, 2024', role: 'date' },
      { start: 67, end: 73, exact: 'He was', role: 'evidence' },
    ])
  },
)

t.test('the quotation marks around its content tell the kind of a quote without one', async (t) => {
  const { kind, ...undecided } = quote
  t.equal(kind, 'direct')
  const kinds = ['He was', 'and neighbors.', 'are friends'].map((content) => ({
    ...undecided,
    id: content.toLowerCase().replaceAll(/\W+/g, '-').replace(/-$/, ''),
    content,
  }))
  const { records } = prepare(t, {
    entities,
    quotes: [undecided, ...kinds, { ...quote, id: 'given', kind: 'indirect' }],
  })
  t.strictSame(
    records.map(({ note }) => (note as { kind: string }).kind),
    ['partial', 'indirect', 'partial', 'indirect', 'indirect'],
  )
})

t.test('the position of a record is the first character of its content', async (t) => {
  const { records } = prepare(t, {
    entities,
    sections: [{ kind: 'caption', exact: 'He was in Astana.' }],
    events: [{ ...event, evidence: 'Visit' }],
  })
  t.match(records, [{ kind: 'event', id: 'a:stay', position: 67, section: 'caption' }])
})

t.test(
  'a record involves the entities that it names, then those that its content mentions',
  async (t) => {
    const { records } = prepare(t, {
      entities,
      events: [{ ...event, participants: [{ entity: 'xi', role: 'agent' }] }],
    })
    t.strictSame(records[0]!.involvements, [
      { entity: 'xi', role: 'agent' },
      { entity: 'astana', role: 'mentioned' },
    ])
    t.strictSame(
      prepare(t, { entities, events: [{ ...event, place: 'astana' }] }).records[0]!.involvements,
      [{ entity: 'astana', role: 'place' }],
    )
  },
)

t.test('an entity may have several roles', async (t) => {
  const participants = [
    { entity: 'xi', role: 'guest' },
    { entity: 'xi', role: 'agent' },
  ] as const
  t.strictSame(
    prepare(t, {
      entities,
      events: [{ ...event, content: 'He was', participants: [...participants] }],
    }).records[0]!.involvements,
    participants,
  )
})

t.test('a date becomes its first and last day', async (t) => {
  const {
    records,
    publication: { published },
  } = prepare(t, {
    article: {
      published: {
        edtf: '[..2024-07]',
        basis: 'inferred',
        reason: 'told as past',
        words: 'July 2, 2024',
      },
    },
    entities,
    events: [{ ...event, date: { edtf: '2024-07', basis: 'stated' } }],
  })
  t.match(records[0]!.date, {
    date: '2024-07',
    dateEarliest: '2024-07-01',
    dateLatest: '2024-07-31',
    dateBasis: 'stated',
    dateReason: null,
  })
  t.match(published, {
    date: '[..2024-07]',
    dateEarliest: null,
    dateLatest: '2024-07-31',
    dateBasis: 'inferred',
    dateReason: 'told as past',
  })
})

t.test('a link has the kind and the public id of its target', async (t) => {
  const { records } = prepare(t, {
    entities,
    quotes: [{ ...quote, related: [{ rel: 'about', to: 'events/stay' }] }],
    events: [event],
  })
  t.strictSame(records[0]!.links, [{ rel: 'about', kind: 'event', id: 'a:stay', written: true }])
})

t.test('every claim of a conflict has its number', async (t) => {
  const { records } = prepare(t, {
    conflicts: [
      {
        id: 'c',
        about: 'where',
        reading: 'first',
        reason: 'why not',
        claims: [
          { statement: 'x', content: 'July 2, 2024' },
          { statement: 'y', content: ['Visit', 'Astana'] },
        ],
      },
    ],
  })
  t.strictSame(
    records[0]!.citations.map(({ exact, claim }) => [exact, claim]),
    [
      ['July 2, 2024', 1],
      ['Visit', 2],
      ['Astana', 2],
    ],
  )
})

t.test('a mention is a record that cites its own words', async (t) => {
  t.match(mentionRecords(prepare(t, { entities })), [
    {
      kind: 'mention',
      id: 'a:xi@25',
      position: 25,
      section: 'body',
      citations: [{ role: 'content', start: 25, end: 27, exact: 'Xi' }],
    },
    { kind: 'mention', id: 'a:astana@77' },
  ])
})

t.test(
  'a text in several scripts with characters outside the basic plane is cited by code points',
  async (t) => {
    const text = '😀 Сапар\n\n𠀀习近平说：“友谊😀长存。” Қазақстан Президенті.'
    const { publication, records, mentions } = prepare(
      t,
      {
        entities: [
          {
            id: 'xi',
            type: 'person',
            name: '习近平',
            find: false,
            add: [{ exact: '习近平', form: 'name' }],
          },
          { id: 'kazakhstan', type: 'country', name: 'Қазақстан' },
        ],
        quotes: [
          { id: 'q', kind: 'direct', content: '友谊😀长存。', speaker: 'xi', medium: 'unstated' },
        ],
      },
      text,
    )
    const points = [...text]
    const spans = [
      ...publication.citations,
      ...mentions,
      ...records.flatMap(({ citations }) => citations),
    ]
    t.equal(spans.length, 4)
    for (const { start, end, exact } of spans) t.equal(points.slice(start, end).join(''), exact)
    t.strictSame(
      spans.map(({ start }) => start),
      [0, 10, 24, 16],
    )
  },
)
