import t from 'tap'
import { prepareArticle } from '../../../src/ingest/prepare/prepare.js'
import { readSource } from '../../../src/ingest/source/source.js'
import { annotate, failure, type Annotation } from '../annotations.js'
import { entities, event, prepare, quote, TEXT } from '../visit.js'

/* A table of annotation files with one fault each, then a file with many. */

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
    'a merged id that has an entity',
    { entities: [{ ...entities[0]!, mergedIds: [entities[1]!.id] }, entities[1]!] },
    '/entities/0/mergedIds/0',
    /is an entity of this file/,
  ],
  [
    'an id that was merged into two entities',
    {
      entities: [
        { ...entities[0]!, mergedIds: ['b'] },
        { ...entities[1]!, mergedIds: ['b'] },
      ],
    },
    '/entities/1/mergedIds/0',
    /"b" was merged into "\w+" already/,
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
    'an entity id that is a path',
    { entities: [...entities, { id: 'counts', type: 'person', name: 'friends' }] },
    '/entities/2/id',
    /"counts" is a path of the API: choose another id, such as "the-counts"/,
  ],
  [
    'an article id that is a path',
    { article: { id: 'counts' } },
    '/article/id',
    /"counts" is a path of the API/,
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
    /has no day 29/,
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

/** A note of each kind with only the keys that it must have, by the name of its list. */
const minimalNotes: [list: string, key: string, note: object][] = [
  ['quotes', 'content', { medium: 'unstated' }],
  ['events', 'content', { type: 'visit', status: 'happened', label: 'x' }],
  ['figures', 'content', { kind: 'count', value: 2, measure: 'x' }],
  ['images', 'caption', {}],
  ['relations', 'content', { subject: 'xi', predicate: 'visits', object: 'astana' }],
]
const wrongWords: [what: string, words: object | string, message: RegExp][] = [
  ['missing words', 'We are foes', /"We are foes" is not in the text/],
  ['ambiguous words', 'and', /occurs 2 times/],
  ['part of a word', 'stana', /occurs only inside longer words/],
  ['an occurrence beyond the last', { exact: 'Xi', occurrence: 5 }, /there is no occurrence 5/],
  ['a wrong prefix', { exact: 'Xi', prefix: 'Zzz' }, /not after prefix "Zzz"/],
]
for (const [list, key, note] of minimalNotes)
  for (const [what, words, message] of wrongWords) {
    t.test(`${list} without optional keys have one fault: ${what}`, async (t) => {
      const annotation = { entities, [list]: [{ ...note, id: 'a', [key]: words }] } as Annotation
      const { faults } = failure(() => prepare(t, annotation, `${TEXT} Xi and I.`))
      t.match(faults, [{ pointer: new RegExp(`^/${list}/0/${key}`), message }])
      t.equal(faults?.length, 1)
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
