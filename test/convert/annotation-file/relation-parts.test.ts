import t from 'tap'
import { readDateWords } from '../../../src/convert/annotation-file/date-words.js'
import type { MappingFile } from '../../../src/convert/mapping/mapping.js'
import { fromBrat, T } from '../conversions.js'

const TEXT = 'Ada Berg visited Oslo on 2 July 2024, before talks began. She was glad, wrote Ida.'
const LINES = [
  T(TEXT, 'T1', 'Person', 'Ada Berg'),
  T(TEXT, 'T2', 'Visit', 'visited'),
  T(TEXT, 'T3', 'City', 'Oslo'),
  T(TEXT, 'T4', 'Date', '2 July 2024'),
  T(TEXT, 'T5', 'Meeting', 'talks'),
  T(TEXT, 'T6', 'TIMEX3', 'began'),
  T(TEXT, 'T7', 'Person', 'Ida'),
  'E1\tVisit:T2',
  'E2\tMeeting:T5',
]

/** What relations add to the event E1, by the lines of the relations. */
const RELATIONS: Record<string, [lines: string[], added: object, reported?: string[]]> = {
  'a participant, in either direction': [
    ['R1\tAgent Arg1:E1 Arg2:T1', 'R2\tAgent Arg1:T7 Arg2:E1'],
    {
      participants: [
        { entity: 'ada-berg', role: 'agent' },
        { entity: 'ida', role: 'agent' },
      ],
    },
  ],
  'a place: the rule for two entities does not fit': [
    ['R1\tLocated_In Arg1:E1 Arg2:T3'],
    { place: 'oslo-place' },
  ],
  'a place at the trigger': [['R1\tplace Arg1:T2 Arg2:T3'], { place: 'oslo-place' }],
  'a date in words': [
    ['R1\tTime Arg1:E1 Arg2:T4'],
    { date: { edtf: '2024-07-02', basis: 'stated', words: '2 July 2024' } },
  ],
  'a date that an attribute gives': [
    ['A1\tvalue T6 2024-07-02T10:00', 'R1\thasTime Arg1:E1 Arg2:T6'],
    { date: { edtf: '2024-07-02', basis: 'inferred', words: 'began' } },
  ],
  'words that are no date': [
    ['R1\tTime Arg1:E1 Arg2:T6'],
    { date: undefined, evidence: ['began'] },
    ['10 R1: its Arg2 "began" is not a date by itself: the words become evidence'],
  ],
  'another event': [
    ['R1\tBEFORE Arg1:E1 Arg2:E2'],
    { related: [{ rel: 'before', to: 'events/e2' }] },
  ],
  'another event that contains it': [
    ['R1\tIncludes Arg1:E2 Arg2:E1'],
    { related: [{ rel: 'within', to: 'events/e2' }] },
  ],
  'the same event as another one, twice': [
    ['R1\tIdentity Arg1:E1 Arg2:E2', 'R2\tIdentity Arg1:E1 Arg2:E2'],
    { related: [{ rel: 'same-event', to: 'events/e2' }] },
  ],
  'a link to an entity is reported': [
    ['R1\tBEFORE Arg1:E1 Arg2:T1'],
    { related: undefined },
    ['10 R1: is mapped to a link, but its Arg2 is not another record'],
  ],
  'two events in one relation for parts are reported': [
    ['R1\tAgent Arg1:E1 Arg2:E2'],
    { participants: undefined },
    ['10 R1: is mapped to a part of an event, but more than one of its arguments is an event'],
  ],
}

for (const [title, [lines, added, reported = []]] of Object.entries(RELATIONS)) {
  t.test(title, async (t) => {
    const outcome = fromBrat(t, TEXT, [...LINES, ...lines])
    const event = outcome.annotation.events?.find(({ id }) => id === 'e1')
    const { date, place, participants, related, evidence } = event!
    t.match({ date, place, participants, related, evidence }, added)
    t.strictSame(
      outcome.reported.filter((line) => / [RA]\d/.test(line)),
      reported,
    )
  })
}

t.test('a relation of entities stays one, if its name may also be that of an event', async (t) => {
  const lines = [...LINES, 'R1\tLocated Arg1:T1 Arg2:T3']
  t.match(fromBrat(t, TEXT, lines).annotation.relations, [
    { subject: 'ada-berg', predicate: 'located-in', object: 'oslo-place' },
  ])
})

t.test('words that are a date by themselves become a date', async (t) => {
  for (const [words, language, edtf] of [
    ['2024-07', 'und', '2024-07'],
    ['1999', 'en', '1999'],
    ['July 2024', 'en', '2024-07'],
    ['Tuesday, July 2nd, 2024', 'en', '2024-07-02'],
    ['the 2nd of July 2024', 'en-GB', '2024-07-02'],
    ['Sept. 2024', 'en-GB', '2024-09'],
    ['2. Juli 2024', 'de', '2024-07-02'],
    ['2 de julio de 2024', 'es', '2024-07-02'],
    ['2 июля 2024 года', 'ru', '2024-07-02'],
    ['2 липня 2024 р.', 'uk', '2024-07-02'],
    ['2024年7月2日', 'ja', '2024-07-02'],
    ['July 2', 'en', undefined],
    ['Monday', 'en', undefined],
    ['2 2024', 'en', undefined],
    ['31 June 2024', 'en', undefined],
    ['July 2023 or 2024', 'en', undefined],
    ['early July 2024', 'en', undefined],
    ['', 'en', undefined],
  ] as const)
    t.equal(readDateWords(words, language), edtf, words)
})

t.test(
  'attributes set the subtype and the note of any record, and quotes have evidence',
  async (t) => {
    const text = 'Ada said it rains, in a letter. She left Oslo for 20 euros.'
    const mapping: MappingFile = {
      spans: { Sum: { figure: 'money' } },
      events: {
        Say: { quote: { content: 'What', speaker: 'Who', evidence: 'Where' } },
        Leave: { event: 'travel', participants: { Who: 'agent' } },
      },
      attributes: { Kind: { subtype: true }, Sure: { note: true } },
    }
    const outcome = fromBrat(
      t,
      text,
      [
        T(text, 'T1', 'Person', 'Ada'),
        T(text, 'T2', 'Say', 'said'),
        T(text, 'T3', 'x', 'it rains'),
        T(text, 'T4', 'x', 'in a letter'),
        'E1\tSay:T2 Who:T1 What:T3 Where:T4',
        T(text, 'T5', 'Leave', 'left'),
        'E2\tLeave:T5 Who:T1',
        T(text, 'T6', 'Sum', '20 euros'),
        ...['T1', 'E1', 'E2', 'T6'].flatMap((id, index) => [
          `A${index}1\tKind ${id} of ${id}`,
          `A${index}2\tSure ${id} very`,
          `A${index}3\tSure ${id}`,
        ]),
      ],
      mapping,
    )
    t.strictSame(outcome.reported, [])
    const note = 'Sure: very\nSure'
    t.match(outcome.annotation, {
      entities: [{ subtype: 'of T1', note }],
      quotes: [{ subtype: 'of E1', note, evidence: 'in a letter' }],
      events: [{ subtype: 'of E2', note }],
      figures: [{ subtype: 'of T6' }],
    })
  },
)
