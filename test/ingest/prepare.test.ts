import t from 'tap'
import type { EventNote } from '../../src/records/events/note.js'
import type { QuoteNote } from '../../src/records/quotes/note.js'
import { mentionRecords, prepareArticle, type PreparedArticle } from '../../src/ingest/prepare.js'
import { readSource } from '../../src/ingest/source.js'
import { annotate, failure, type Annotation } from './annotations.js'

/*
 * Annotation files become records that are ready to be written: first a file without faults, then a table of files
 * with one fault each, then a file with many.
 */

const TEXT =
  'Visit\n\n"We are friends," Xi said on July 2, 2024, "and neighbors." He was in Astana.'
const entities: Annotation['entities'] = [
  { id: 'xi', type: 'person', name: 'Xi' },
  { id: 'astana', type: 'place', name: 'Astana' },
]
const quote: QuoteNote = {
  id: 'friends',
  kind: 'direct',
  content: ['We are friends,', 'and neighbors.'],
  speaker: 'xi',
  speakerWords: 'Xi',
  cue: 'said',
  medium: 'unstated',
}
const event: EventNote = {
  id: 'stay',
  type: 'visit',
  label: 'Xi in Astana',
  status: 'happened',
  content: 'He was in Astana.',
}

const prepare = (
  t: Parameters<typeof annotate>[0],
  annotation: Annotation,
  text = TEXT,
): PreparedArticle => prepareArticle(readSource(annotate(t, text, annotation)))

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
  const { records, published } = prepare(t, {
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
  t.strictSame(records[0]!.links, [{ rel: 'about', kind: 'event', id: 'a:stay' }])
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
    const { title, records, mentions } = prepare(
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
    const spans = [title, ...mentions, ...records.flatMap(({ citations }) => citations)]
    t.equal(spans.length, 4)
    for (const { start, end, exact } of spans) t.equal(points.slice(start, end).join(''), exact)
    t.strictSame(
      spans.map(({ start }) => start),
      [0, 10, 24, 16],
    )
  },
)

const faulty: [what: string, annotation: Annotation, pointer: string, message: RegExp][] = [
  [
    'words that are not there',
    { events: [{ ...event, content: 'She was' }] },
    '/events/0/content',
    /is not in the text/,
  ],
  [
    'a title that is not there',
    { article: { title: 'Visits' } },
    '/article/title',
    /is not in the text/,
  ],
  [
    'an unknown speaker',
    { quotes: [{ ...quote, speaker: 'tokayev' }] },
    '/quotes/0/speaker',
    /no entity "tokayev"/,
  ],
  [
    'an unknown addressee',
    { quotes: [{ ...quote, addressee: 'tokayev' }] },
    '/quotes/0/addressee',
    /no entity "tokayev"/,
  ],
  [
    'an unknown place',
    { events: [{ ...event, place: 'almaty' }] },
    '/events/0/place',
    /no entity "almaty"/,
  ],
  [
    'an unknown participant',
    {
      events: [
        {
          ...event,
          participants: [
            { entity: 'xi', role: 'agent' },
            { entity: 'b', role: 'guest' },
          ],
        },
      ],
    },
    '/events/0/participants/1/entity',
    /no entity "b"/,
  ],
  [
    'an unknown entity in the picture',
    { images: [{ id: 'i', caption: 'He was in Astana.', depicted: ['b'] }] },
    '/images/0/depicted/0',
    /no entity "b"/,
  ],
  [
    'an unknown photographer',
    { images: [{ id: 'i', caption: 'He was in Astana.', photographer: 'b' }] },
    '/images/0/photographer',
    /no entity "b"/,
  ],
  [
    'an unknown agency',
    { images: [{ id: 'i', caption: 'He was in Astana.', agency: 'b' }] },
    '/images/0/agency',
    /no entity "b"/,
  ],
  [
    'an unknown subject',
    {
      relations: [{ id: 'r', subject: 'b', predicate: 'visits', object: 'xi', content: 'He was' }],
    },
    '/relations/0/subject',
    /no entity "b"/,
  ],
  [
    'an unknown object',
    {
      relations: [{ id: 'r', subject: 'xi', predicate: 'visits', object: 'b', content: 'He was' }],
    },
    '/relations/0/object',
    /no entity "b"/,
  ],
  [
    'an unknown entity of a figure',
    {
      figures: [
        { id: 'f', kind: 'count', content: '2, 2024', value: 2, measure: 'x', about: ['xi', 'b'] },
      ],
    },
    '/figures/0/about/1',
    /no entity "b"/,
  ],
  [
    'an unknown publisher',
    { article: { publisher: 'xinhua' } },
    '/article/publisher',
    /no entity "xinhua"/,
  ],
  [
    'an entity id used twice',
    { entities: [...entities, { id: 'xi', type: 'person', name: 'friends' }] },
    '/entities/2/id',
    /"xi" is used twice in entities/,
  ],
  [
    'a record id used twice',
    { events: [event, { ...event, content: 'Xi said' }] },
    '/events/1/id',
    /"stay" is used twice in events/,
  ],
  [
    'a link to nothing',
    { events: [{ ...event, related: [{ rel: 'within', to: 'events/none' }] }] },
    '/events/0/related/0/to',
    /no record "events\/none"/,
  ],
  [
    'a link to the right id in the wrong list',
    { events: [{ ...event, related: [{ rel: 'within', to: 'quotes/stay' }] }] },
    '/events/0/related/0/to',
    /no record "quotes\/stay" in this file; did you mean "events\/stay"\?/,
  ],
  [
    'a link to a mistyped record',
    { events: [event, { ...event, id: 'b', related: [{ rel: 'within', to: 'events/stau' }] }] },
    '/events/1/related/0/to',
    /did you mean "events\/stay"\?/,
  ],
  [
    'a link of a record to itself',
    { events: [{ ...event, related: [{ rel: 'within', to: 'events/stay' }] }] },
    '/events/0/related/0/to',
    /"events\/stay" cannot be linked to itself/,
  ],
  [
    'a participant twice in one role',
    {
      events: [
        {
          ...event,
          participants: [
            { entity: 'xi', role: 'guest' },
            { entity: 'astana', role: 'host' },
            { entity: 'xi', role: 'guest' },
          ],
        },
      ],
    },
    '/events/0/participants/2/entity',
    /"xi" has the role "guest" twice in this record/,
  ],
  [
    'an entity twice in the picture',
    { images: [{ id: 'i', caption: 'He was in Astana.', depicted: ['xi', 'xi'] }] },
    '/images/0/depicted/1',
    /"xi" has the role "depicted" twice/,
  ],
  [
    'a mistyped entity',
    { quotes: [{ ...quote, speaker: 'astan' }] },
    '/quotes/0/speaker',
    /no entity "astan" in this file; did you mean "astana"\?/,
  ],
  [
    'a date that is not EDTF',
    { events: [{ ...event, date: { edtf: 'July 2', basis: 'stated' } }] },
    '/events/0/date/edtf',
    /"July 2" is not an EDTF date/,
  ],
  [
    'a day that is not in the calendar',
    { events: [{ ...event, date: { edtf: '2023-02-29', basis: 'stated' } }] },
    '/events/0/date/edtf',
    /no 29th/,
  ],
  [
    'a period that is not EDTF',
    {
      figures: [
        {
          id: 'f',
          kind: 'count',
          content: '2, 2024',
          value: 2,
          measure: 'x',
          period: { edtf: '2024-13', basis: 'stated' },
        },
      ],
    },
    '/figures/0/period/edtf',
    /"2024-13" is not an EDTF date/,
  ],
  [
    'a publication date that is not EDTF',
    { article: { published: { edtf: 'x', basis: 'stated' } } },
    '/article/published/edtf',
    /"x" is not an EDTF date/,
  ],
  [
    'an inferred date without a reason',
    { events: [{ ...event, date: { edtf: '2024', basis: 'inferred', words: '2024' } }] },
    '/events/0/date',
    /an inferred date needs a "reason"/,
  ],
  [
    'words of a date that are not there',
    { events: [{ ...event, date: { edtf: '2024', basis: 'stated', words: 'in 2024' } }] },
    '/events/0/date/words',
    /is not in the text/,
  ],
  [
    'a claim whose words are not there',
    {
      conflicts: [
        {
          id: 'c',
          about: 'x',
          reading: 'x',
          reason: 'x',
          claims: [
            { statement: 'x', content: 'Visit' },
            { statement: 'y', content: 'zzz' },
          ],
        },
      ],
    },
    '/conflicts/0/claims/1/content',
    /is not in the text/,
  ],
  [
    'overlapping sections',
    {
      sections: [
        { kind: 'tag', exact: 'He was' },
        { kind: 'tag', exact: 'was in' },
      ],
    },
    '/sections/1/exact',
    /overlaps/,
  ],
]

for (const [what, annotation, pointer, message] of faulty) {
  t.test(`${what} is a fault at ${pointer}`, async (t) => {
    const { faults } = failure(() => prepare(t, { entities, ...annotation }))
    t.match(
      faults?.find((fault) => fault.pointer === pointer),
      { message },
    )
    t.equal(faults!.length, 1, 'nothing else is wrong with the file')
  })
}

t.test('all faults are reported at once, each with its line and column in the file', async (t) => {
  const path = annotate(t, TEXT, {
    entities: [...entities, { id: 'mars', type: 'place', name: 'Mars' }],
    quotes: [{ ...quote, speaker: 'b', content: 'nothing' }],
    events: [
      {
        ...event,
        date: { edtf: 'x', basis: 'inferred' },
        related: [{ rel: 'within', to: 'events/none' }],
      },
    ],
  })
  const error = failure(() => prepareArticle(readSource(path)))
  const pointers = [
    '/entities/2/name',
    '/quotes/0/content',
    '/quotes/0/speaker',
    '/events/0/date',
    '/events/0/date/edtf',
    '/events/0/related/0/to',
  ]
  t.strictSame(
    error.faults!.map(({ pointer }) => pointer),
    pointers,
  )
  const lines = error.message.split('\n')
  t.equal(lines.length, pointers.length)
  for (const [n, line] of lines.entries()) {
    const fault = error.faults![n]!
    t.equal(line, `${path}:${fault.line}:${fault.column} ${pointers[n]!} ${fault.message}`)
  }
})
