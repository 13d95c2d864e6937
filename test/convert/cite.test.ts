import fc from 'fast-check'
import t from 'tap'
import { createCiter } from '../../src/convert/cite.js'
import { figureKindOf, readFigure } from '../../src/convert/figures.js'
import { freeSlug, slugOf } from '../../src/convert/slugs.js'
import { indexText } from '../../src/model/text.js'
import { finderOf } from '../ingest/annotations.js'

const cite = (text: string, start: number, end: number) =>
  createCiter(indexText(text)).words({ start, end, exact: indexText(text).slice(start, end) })

for (const [text, start, end, words] of [
  ['one two', 0, 3, 'one'],
  ['one, one.', 0, 3, { exact: 'one', suffix: ',' }],
  ['one, one.', 5, 8, { exact: 'one', suffix: '.' }],
  ['a one. b one.', 9, 12, { exact: 'one', prefix: 'b ' }],
  ['one one', 4, 7, { exact: 'one', prefix: ' ' }],
  ['aaa', 1, 2, { exact: 'a', prefix: 'a' }],
  ['x😀x😁x', 0, 1, { exact: 'x', suffix: '😀' }],
] as const) {
  t.test(`[${start}, ${end}) of "${text}" is cited by the shortest words`, async (t) => {
    if (text !== 'aaa') t.strictSame(cite(text, start, end), words)
    t.strictSame(finderOf(text).find(cite(text, start, end), ''), {
      start,
      end,
      exact: indexText(text).slice(start, end),
    })
  })
}

t.test('whatever the text and the place, its words are found again at that place', async () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', 'é'),
        minLength: 1,
        maxLength: 60,
      }),
      fc.nat(),
      fc.nat(),
      (text, from, size) => {
        const indexed = indexText(text)
        const start = from % indexed.length
        const end = start + 1 + (size % (indexed.length - start))
        const finder = finderOf(text)
        const found = finder.find(cite(text, start, end), '')
        return finder.faults.length === 0 && found?.start === start && found.end === end
      },
    ),
  )
})

t.test(
  'with many like it, or nothing near by that differs, the number of the occurrence tells',
  async (t) => {
    t.strictSame(cite('ab '.repeat(1000), 300, 302), { exact: 'ab', occurrence: 101 })
    t.strictSame(cite('ab'.repeat(200), 200, 202), { exact: 'ab', occurrence: 101 })
  },
)

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
  t.test(`"${words.slice(0, 40)}" as ${kind}`, async (t) => {
    t.strictSame(readFigure(words, kind), figure)
  })
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
  t.test(`"${words}" is told to be ${kind}`, async (t) => {
    t.equal(figureKindOf(words), kind)
  })
}

t.test('slugs', async (t) => {
  t.strictSame(
    [
      'Barack Obama',
      "People's Daily",
      'Élysée  №1',
      '../../etc/passwd',
      '北京',
      '__proto__',
      'x'.repeat(300),
    ].map(slugOf),
    [
      'barack-obama',
      'peoples-daily',
      'elysee-no1',
      'etc-passwd',
      undefined,
      'proto',
      'x'.repeat(80),
    ],
  )
  t.equal(
    freeSlug('a', (slug) => !['a', 'a-2'].includes(slug)),
    'a-3',
  )
})
