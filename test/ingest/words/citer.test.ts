import fc from 'fast-check'
import t from 'tap'
import { createCiter } from '../../../src/ingest/words/citer.js'
import { indexText } from '../../../src/model/text/text.js'
import { finderOf } from '../annotations.js'

const cite = (text: string, start: number, end: number) =>
  createCiter(indexText(text)).cite({ start, end, exact: indexText(text).slice(start, end) })

for (const [text, start, end, words] of [
  ['one two', 0, 3, 'one'],
  ['one, one.', 0, 3, { exact: 'one', suffix: ',' }],
  ['one, one.', 5, 8, { exact: 'one', suffix: '.' }],
  ['a one. b one.', 9, 12, { exact: 'one', prefix: 'b ' }],
  ['one one', 4, 7, { exact: 'one', prefix: ' ' }],
  ['aaa', 1, 2, { exact: 'a', prefix: 'a' }],
  ['x😀x😁x', 0, 1, { exact: 'x', suffix: '😀' }],
] as const) {
  t.test(`[${start}, ${end}) of "${text}" is cited with the shortest context`, async (t) => {
    if (text !== 'aaa') t.strictSame(cite(text, start, end), words)
    t.strictSame(finderOf(text).find(cite(text, start, end), ''), {
      start,
      end,
      exact: indexText(text).slice(start, end),
    })
  })
}

t.test('the citation of any place in any text is found at that place again', async () => {
  fc.assert(
    fc.property(
      fc.string({
        unit: fc.constantFrom('a', 'b', ' ', '\n', '😀', '😁', 'é', '\u00A0', '7', ','),
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

for (const [title, text, exact] of [
  ['no-break spaces', 'a\u00A0X b. a X c', 'X'],
  ['a decomposed letter', 'e\u0301 X b. \u00E9 X c', 'X'],
  ['line ends', 'a\r\nX b. a\nX c. a\rX d', 'X'],
  ['a joined emoji', '👩\u200D👧 X b. 👩 X c', 'X'],
  ['a soft hyphen', 'a\u00ADa X b. aa X c', 'X'],
  [
    'words that differ in encoding only',
    'e\u0301t\u00E9, \u00E9te\u0301. \u00E9t\u00E9',
    '\u00E9t\u00E9',
  ],
  ['parts of words', 'Xu aX. aXb', 'X'],
] as const) {
  t.test(`each place is cited so that it is found again: ${title}`, async (t) => {
    const indexed = indexText(text)
    const places = indexed.occurrences(exact, { partOfWord: true })
    t.ok(places.length > 1)
    for (const place of places) {
      const span = indexed.spanOfUnits(place.start, place.end)
      const finder = finderOf(text)
      t.strictSame(finder.find(cite(text, span.start, span.end), ''), span)
      t.strictSame(finder.faults, [])
    }
  })
}

t.test(
  'words that occur very often, or in the same context everywhere, are cited by number',
  async (t) => {
    t.strictSame(cite('ab '.repeat(1000), 300, 302), { exact: 'ab', occurrence: 101 })
    t.strictSame(cite('ab'.repeat(200), 200, 202), {
      exact: 'ab',
      partOfWord: true,
      occurrence: 101,
    })
  },
)
