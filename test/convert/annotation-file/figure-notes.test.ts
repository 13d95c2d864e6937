import t from 'tap'
import { fromBrat, T } from '../conversions.js'

t.test('a figure is read from its words', async (t) => {
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
  t.strictSame(outcome.reported, ['2 T2: no single number can be read from "many percent"'])
})

t.test(
  'a figure cites the spans that give its number, or all words around a discontinuous number',
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
    t.strictSame(outcome.reported, [
      '2 T2: a number is continuous: "3 billion dollars" is cited as "3 or 4 billion dollars"',
    ])
  },
)
