import t from 'tap'
import { fromBrat, T } from '../conversions.js'

t.test(
  'types that the mapping ignores are counted but not reported; the default mapping can be switched off',
  async (t) => {
    const text = 'Xi came.'
    const lines = [
      T(text, 'T1', 'Person', 'Xi'),
      T(text, 'T2', 'Sentence', 'Xi came.'),
      T(text, 'T3', 'Come', 'came'),
      'E1\tCome:T3',
      'A1\tNegation E1',
    ]
    t.match(fromBrat(t, text, lines, { ignore: ['Sentence', 'Come', 'Negation'] }), {
      ignored: 3,
      reported: [],
    })
    t.equal(fromBrat(t, text, lines, { defaults: false }).reported.length, 4)
  },
)

t.test('the title is the first line, or the first sentence of a long one', async (t) => {
  t.equal(fromBrat(t, '\n  Visit \r\nXi came.', []).prepared.publication.title.value, 'Visit')
  t.equal(
    fromBrat(t, `Xi came. ${'And went. '.repeat(50)}`, []).prepared.publication.title.value,
    'Xi came.',
  )
  t.equal([...fromBrat(t, '😀'.repeat(500), []).prepared.publication.title.value].length, 200)
})

for (const [name, text, title] of [
  ['a byte order mark before it', '\uFEFFVisit\nXi came.', 'Visit'],
  ['ignorable characters around it', '\u200B\n\u00ADVisit\u2060\u00A0\nXi came.', 'Visit'],
  ['only marks that are no blanks', '\u00A0\u0301\nXi came.', '\u00A0\u0301'],
] as const) {
  t.test(`the title has ${name}`, async (t) => {
    t.equal(fromBrat(t, text, []).prepared.publication.title.value, title)
  })
}

t.test('a long title is cut between characters', async (t) => {
  const family = '👩\u200D👩\u200D👧'
  t.equal(fromBrat(t, family.repeat(60), []).prepared.publication.title.value, family.repeat(40))
})
