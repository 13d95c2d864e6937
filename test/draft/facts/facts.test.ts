import t from 'tap'
import { draftOf } from '../drafts.js'

/** Each sentence with its ties: subject, predicate, object and label. */
for (const [words, ...relations] of [
  [
    'Kazakh President Kassym-Jomart Tokayev spoke.',
    ['Kassym-Jomart Tokayev', 'holds-office-in', 'Kazakh', 'President'],
  ],
  ['Ida Lund, the mayor of Bergen, spoke.', ['Ida Lund', 'holds-office-in', 'Bergen', 'mayor']],
  [
    'Ida Lund, director of the Bank of Norway, spoke.',
    ['Ida Lund', 'holds-office-in', 'Bank of Norway', 'director'],
  ],
  ['Ida Lund, a former mayor of Bergen, spoke.'],
  ['Former Kazakh President Nursultan Nazarbayev spoke.'],
  ['They live in Astana, Kazakhstan.', ['Astana', 'located-in', 'Kazakhstan', undefined]],
  ['They saw Astana, Kazakhstan and China.'],
] as const) {
  t.test(words, async (t) => {
    const { annotation } = draftOf(words)
    const nameOf = (id: string) => annotation.entities!.find((entity) => entity.id === id)!.name
    const found = (annotation.relations ?? []).map(({ subject, predicate, object, label }) => [
      nameOf(subject),
      predicate,
      nameOf(object),
      label,
    ])
    t.strictSame(found, relations)
  })
}

/** Each sentence with its events: type, status, participants, place and date. */
for (const [words, ...events] of [
  [
    'Ida Lund arrived in Astana on July 2, 2024.',
    ['arrival', 'happened', 'Ida Lund', 'Astana', '2024-07-02'],
  ],
  ['Ida Lund will visit Kazakhstan.', ['visit', 'planned', 'Ida Lund', 'Kazakhstan', undefined]],
  ['Ida Lund has visited Kazakhstan.', ['visit', 'happened', 'Ida Lund', 'Kazakhstan', undefined]],
  ['Ida Lund is visiting Kazakhstan.', ['visit', 'ongoing', 'Ida Lund', 'Kazakhstan', undefined]],
  [
    'Ida Lund met with Per Dahl in Oslo.',
    ['meeting', 'happened', 'Ida Lund, Per Dahl', 'Oslo', undefined],
  ],
  [
    'Ida Lund held talks with President Per Dahl.',
    ['meeting', 'happened', 'Ida Lund, Per Dahl', undefined, undefined],
  ],
  [
    'China and Kazakhstan signed a trade agreement.',
    ['agreement', 'happened', 'China, Kazakhstan', undefined, undefined],
  ],
  [
    'China signed an agreement with Kazakhstan.',
    ['agreement', 'happened', 'China, Kazakhstan', undefined, undefined],
  ],
  ['Ida Lund left Astana.', ['departure', 'happened', 'Ida Lund, Astana', undefined, undefined]],
  ["Ida Lund left Norway's cabinet."],
  ['Ida Lund died in 2019.', ['death', 'happened', 'Ida Lund', undefined, '2019']],
  ['Ida Lund has resigned.', ['resignation', 'happened', 'Ida Lund', undefined, undefined]],
  ['Ida Lund did not resign.'],
  ['Ida Lund might die.'],
  ['China sued Norway.', ['lawsuit', 'happened', 'China, Norway', undefined, undefined]],
  [
    'Ida Lund won the Nobel Prize.',
    ['award', 'happened', 'Ida Lund, Nobel Prize', undefined, undefined],
  ],
  ['Ida Lund won a prize.'],
  [
    'Ida Lund issued a statement on Monday.',
    ['statement', 'happened', 'Ida Lund', undefined, undefined],
  ],
  ['Ida Lund did not visit Kazakhstan.'],
  ['Ida Lund may visit Kazakhstan.'],
  ['If Ida Lund visited Kazakhstan, it would help.'],
  ['Ida Lund refused to meet Per Dahl.'],
] as const) {
  t.test(words, async (t) => {
    const { annotation } = draftOf(words)
    const nameOf = (id: string) => annotation.entities!.find((entity) => entity.id === id)!.name
    const found = (annotation.events ?? []).map(
      ({ type, status, participants = [], place, date }) => [
        type,
        status,
        participants.map(({ entity }) => nameOf(entity)).join(', '),
        place && nameOf(place),
        date?.edtf,
      ],
    )
    t.strictSame(found, events)
  })
}
