import t from 'tap'
import { citationsOf, fromBrat, T } from '../conversions.js'

t.test(
  'an attribution becomes a quote, whose speaker is an entity if the words are a mention',
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
    t.strictSame(outcome.reported, [])
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
        content: 'We agreed',
        speakerWords: 'a source',
        cue: 'told',
        addressee: 'reuters-organization',
        addresseeWords: 'Reuters',
        medium: 'unstated',
        note: 'not named',
      },
    ])
  },
)

t.test('an attribute sets the kind of a quote, or else the mapping does', async (t) => {
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
    reported: [],
    annotation: { quotes: [{ kind: 'partial', medium: 'speech', cue: 'said' }] },
  })
  t.match(fromBrat(t, text, lines.slice(0, 3), mapping).annotation.quotes, [{ kind: 'direct' }])
})

for (const [text, words, kind, content] of [
  ['"It is so," he said.', '"It is so,"', 'direct', 'It is so'],
  ['“It is so,” he said.', 'It is so,', 'direct', 'It is so'],
  ['It was a "golden age" for all.', '"golden age"', 'partial', 'golden age'],
  ['It was a golden age for all.', 'golden age', 'indirect', 'golden age'],
  ['He said that a "golden age" came.', 'a "golden age" came', 'indirect', 'a "golden age" came'],
] as const) {
  t.test(`quotation marks show the kind: ${words} in ${text}`, async (t) => {
    t.match(fromBrat(t, text, [T(text, 'T1', 'Quote', words)]).annotation.quotes, [
      { kind, content },
    ])
  })
}

t.test('a discontinuous quote cites both of its spans and no more', async (t) => {
  const text = '"We went," he said, "and we came."'
  const outcome = fromBrat(t, text, [
    T(text, 'T1', 'Cue', 'said'),
    T(text, 'T2', 'Content', '"We went,"', '"and we came."'),
    'E1\tAttribution:T1 Content:T2',
  ])
  t.strictSame(citationsOf(outcome, 'e1'), ['content:We went', 'content:and we came.', 'cue:said'])
})
