import t from 'tap'
import { figureKindOf, parseFigure } from '../../../src/convert/annotation-file/figure-words.js'

for (const [words, kind, figure] of [
  ['41 billion U.S. dollars', 'money', { value: 41e9, unit: 'U.S. dollars' }],
  ['$1.5 million', 'money', { value: 1.5e6, unit: '$' }],
  ['$5bn', 'money', { value: 5e9, unit: '$' }],
  ['1,234,567 trips', 'count', { value: 1234567, unit: 'trips' }],
  ['twelve', 'count', { value: 12 }],
  ['two hundred men', 'count', { value: 200, unit: 'men' }],
  ['4.2%', 'percentage', { value: 4.2, unit: 'percent' }],
  ['-3 percent', 'percentage', { value: -3, unit: 'percent' }],
  ['30th', 'ordinal', { value: 30 }],
  ['first', 'ordinal', { value: 1 }],
  ['second one', 'ordinal', { value: 2 }],
  ['first', 'count', undefined],
  ['5 m', 'count', undefined],
  ['Thirty-two years', 'duration', { value: 32, unit: 'years' }],
  ['two hundred and five thousand', 'count', { value: 205000 }],
  ['two three', 'count', undefined],
  ['twenty-first', 'ordinal', { value: 21 }],
  ['over 2,000 years', 'duration', { value: 2000, unit: 'years', bound: 'over' }],
  ['one-third', 'count', undefined],
  ['30-year', 'duration', { value: 30, unit: 'year' }],
  ['2 to 3', 'count', undefined],
  ['many', 'count', undefined],
  ['9'.repeat(400), 'count', undefined],
] as const) {
  t.test(
    `"${words.slice(0, 40)}" is ${figure === undefined ? 'not ' : ''}read as ${kind}`,
    async (t) => {
      t.strictSame(parseFigure(words, kind), figure)
    },
  )
}

for (const [words, kind] of [
  ['41 billion dollars', 'money'],
  ['€5', 'money'],
  ['32 percent', 'percentage'],
  ['24th Meeting', 'ordinal'],
  ['second one', 'ordinal'],
  ['30 years', 'duration'],
  ['600,000 trips', 'count'],
] as const) {
  t.test(`"${words}" states a figure of the kind ${kind}`, async (t) => {
    t.equal(figureKindOf(words), kind)
  })
}
