import t from 'tap'
import {
  capitalized,
  clipped,
  groupedBy,
  listed,
  number,
  plural,
} from '../../src/pages/english/words.js'

/* Strategy: tables of inputs and results. */

const CLIPPED: [text: string, most: number, result: string][] = [
  ['', 5, ''],
  ['short', 5, 'short'],
  ['one two three', 8, 'one two…'],
  ['one, two', 6, 'one…'],
  ['unbreakable', 5, 'unbre…'],
  ['😀😀😀😀', 4, '😀😀😀😀'],
  ['😀😀😀😀', 2, '😀😀…'],
  ['中国与哈萨克斯坦', 4, '中国与哈…'],
]
for (const [text, most, result] of CLIPPED)
  t.test(`"${text}" within ${most} characters`, async (t) => {
    t.equal(clipped(text, most), result)
  })

t.test('numbers, counts and lists in words', async (t) => {
  t.strictSame([0, 999, 1000, 41e9, -3, 2.5].map(number), [
    '0',
    '999',
    '1,000',
    '41,000,000,000',
    '-3',
    '2.5',
  ])
  t.strictSame([plural(1, 'quote'), plural(2, 'entity', 'entities')], ['1 quote', '2 entities'])
  t.strictSame(['', 'xi', 'ärger', '😀 x'].map(capitalized), ['', 'Xi', 'Ärger', '😀 x'])
  t.equal(listed(['a', 'b', 'c']).join(''), 'a, b and c')
  t.strictSame(
    groupedBy(['b1', 'a1', 'b2'], (word) => word[0]!),
    [
      ['b', ['b1', 'b2']],
      ['a', ['a1']],
    ],
  )
})
