import t from 'tap'
import { fromBrat, T } from '../conversions.js'

t.test(
  'an event has a type, label, status, date, place, participants and links; the rest is reported',
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
        status: 'unstated',
        content: 'visited',
        date: { edtf: '2024-07-02', basis: 'stated', words: '2024-07-02' },
        place: 'astana-place',
        participants: [{ entity: 'xi', role: 'guest' }],
        evidence: ['Xi', 'Astana', '2024-07-02'],
        note: 'first',
      },
      {
        id: 'e2',
        type: 'meeting',
        subtype: 'Talk',
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
    t.strictSame(outcome.reported, [
      '9 E2: its Date "tea" is not a date by itself: the words become evidence',
      '9 E2: the role "Topic" of Talk is not in the mapping',
      '11 A2: the attribute "Negation" of E2 is not in the mapping',
    ])
  },
)

t.test(
  'a relation between an event and an entity or a date becomes part of the event',
  async (t) => {
    const text = 'Rain fell in Bergen on 2023-11-05. Oslo sent Liv on 2023-11-06.'
    const lines = [
      T(text, 'T1', 'Storm', 'Rain'),
      T(text, 'T2', 'City', 'Bergen'),
      T(text, 'T3', 'Date', '2023-11-05'),
      T(text, 'T4', 'City', 'Oslo'),
      T(text, 'T5', 'Person', 'Liv'),
      T(text, 'T6', 'Date', '2023-11-06'),
      'R1\tHappens_In Arg1:T1 Arg2:T2',
      'R2\tHappens-On Arg1:T1 Arg2:T3',
      'R3\tSees Arg1:T5 Arg2:T1',
      'R4\tHappens_In Arg1:T1 Arg2:T4',
      'R5\tHappens_On Arg1:T1 Arg2:T6',
      'R6\tHappens_In Arg1:T5 Arg2:T4',
    ]
    const outcome = fromBrat(t, text, lines, {
      spans: { STORM: { event: 'other' } },
      relations: {
        'happens-in': { event: 'other', place: 'Arg2' },
        'happens-on': { event: 'other', date: 'Arg2' },
        'sees': { event: 'other', participants: { Arg1: 'participant' } },
      },
    })
    t.strictSame(outcome.annotation.events, [
      {
        id: 't1',
        type: 'other',
        subtype: 'Storm',
        label: 'Rain',
        status: 'unstated',
        content: 'Rain',
        place: 'bergen-place',
        evidence: ['Bergen', '2023-11-05', 'Liv', 'Oslo', '2023-11-06'],
        date: { edtf: '2023-11-05', basis: 'stated', words: '2023-11-05' },
        participants: [{ entity: 'liv', role: 'participant' }],
      },
    ])
    t.strictSame(outcome.reported, [
      '10 R4: gives another place than "bergen-place": "oslo-place"',
      '11 R5: gives another date than "2023-11-05": "2023-11-06"',
      '12 R6: is mapped to a part of an event, but none of its arguments is an event',
    ])
  },
)
