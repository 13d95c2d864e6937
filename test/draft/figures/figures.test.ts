import t from 'tap'
import { cited, draftOf } from '../drafts.js'

/** Each sentence with its figures: content, kind, value, unit and bound. */
for (const [words, ...figures] of [
  ['Two leaders met.', ['Two leaders', 'count', 2, 'leaders']],
  [
    'Some 600,000 cross-border trips were made.',
    ['Some 600,000 cross-border trips', 'count', 600_000, 'cross-border trips', 'about'],
  ],
  ['Both countries agreed.', ['Both countries', 'count', 2, 'countries']],
  ['The number amounted to 200,000.', ['200,000', 'count', 200_000]],
  ['Two-way trade grew.', ['Two-way', 'count', 2, 'directions']],
  ['It lasted less than two years.', ['less than two years', 'duration', 2, 'years', 'under']],
  ['It was 32 years ago.', ['32 years', 'duration', 32, 'years']],
  ['It took a 30-minute break.', ['30-minute', 'duration', 30, 'minute']],
  ['Over 2,000 years have passed.', ['Over 2,000 years', 'duration', 2000, 'years', 'over']],
  ['Trade rose by 32 percent.', ['32 percent', 'percentage', 32, 'percent']],
  ['It fell 4.5% in a year.', ['4.5%', 'percentage', 4.5, 'percent']],
  ['It cost 41 billion U.S. dollars.', ['41 billion U.S. dollars', 'money', 41e9, 'U.S. dollars']],
  ['It cost $1.2 million.', ['$1.2 million', 'money', 1.2e6, '$']],
  ['It cost at least €300.', ['at least €300', 'money', 300, '€', 'at-least']],
  ['It is the fifth visit.', ['fifth visit', 'ordinal', 5]],
  ['It is the 30th anniversary of the treaty.', ['30th anniversary', 'ordinal', 30]],
  [
    'Twenty-one children and 3 teachers came.',
    ['Twenty-one children', 'count', 21, 'children'],
    ['3 teachers', 'count', 3, 'teachers'],
  ],
  ['It is 12 kilometers long.', ['12 kilometers', 'distance', 12, 'kilometers']],
  ['They burned 300 square miles.', ['300 square miles', 'area', 300, 'square miles']],
  ['It weighs 400 tonnes.', ['400 tonnes', 'weight', 400, 'tonnes']],
  ['It was 40°C outside.', ['40°C', 'temperature', 40, '°C']],
  ['It got 52 votes.', ['52 votes', 'vote', 52, 'votes']],
  ['He spoke in 2019.'],
  ['He flew on July 2, 2024.'],
  ['One should not worry.'],
  ['See page 12 for more.'],
] as const) {
  t.test(words, async (t) => {
    const { annotation, prepared } = draftOf(words)
    const contents = cited(prepared, 'figure', 'content')
    const found = (annotation.figures ?? []).map(({ kind, value, unit, bound }, index) =>
      [contents[index], kind, value, unit, bound].slice(0, bound ? 5 : unit ? 4 : 3),
    )
    t.strictSame(found, figures)
  })
}

t.test('a percentage has the direction of its change', async (t) => {
  const { annotation } = draftOf('Trade rose by 32 percent, and rain fell 4 percent.')
  t.match(annotation.figures, [{ change: { direction: 'up' } }, { change: { direction: 'down' } }])
})

t.test('money has a currency if its unit names one', async (t) => {
  const { annotation } = draftOf('It cost 5 million U.S. dollars, €300 or $12.')
  t.strictSame(
    annotation.figures?.map(({ unit, currency }) => [unit, currency]),
    [
      ['U.S. dollars', 'USD'],
      ['€', 'EUR'],
      ['$', undefined],
    ],
  )
})
