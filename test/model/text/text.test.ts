import fc from 'fast-check'
import t from 'tap'
import { indexText } from '../../../src/model/text/text.js'

/* Offsets, against the code points that spreading a string gives. */

const lengths: [text: string, codePoints: number][] = [
  ['', 0],
  ['abc', 3],
  ['😀', 1],
  ['a😀b', 3],
  ['😀😀', 2],
  ['👨‍👩‍👧', 5], // three faces and two joiners
  ['🇰🇿', 2], // two regional indicators
  ['e\u0301', 2],
  ['é', 1],
  ['中国', 2],
  ['𠀀𠀁', 2], // Han outside the basic plane
  ['Қазақстан', 9],
  ['\r\n', 2],
  ['\uFEFFa', 2],
]

for (const [text, codePoints] of lengths) {
  t.test(`${JSON.stringify(text)} has ${codePoints} code points`, async (t) => {
    t.equal(indexText(text).length, codePoints)
  })
}

const slices: [text: string, start: number, end: number, words: string][] = [
  ['a😀b', 0, 1, 'a'],
  ['a😀b', 1, 2, '😀'],
  ['a😀b', 2, 3, 'b'],
  ['a😀b', 0, 3, 'a😀b'],
  ['😀😀x', 1, 3, '😀x'],
  ['e\u0301x', 0, 1, 'e'],
  ['e\u0301x', 1, 2, '\u0301'],
  ['👍🏽 ok', 3, 5, 'ok'],
  ['中😀国', 2, 3, '国'],
  ['abc', 1, 1, ''],
  ['abc', 2, 99, 'c'],
  ['abc', 99, 100, ''],
]

for (const [text, start, end, words] of slices) {
  t.test(
    `${JSON.stringify(text)} from ${start} to ${end} is ${JSON.stringify(words)}`,
    async (t) => {
      t.equal(indexText(text).slice(start, end), words)
    },
  )
}

t.test(
  'a UTF-16 offset inside a surrogate pair belongs to the code point that it cuts',
  async (t) => {
    const text = indexText('a😀b')
    t.strictSame(
      [0, 1, 2, 3, 4].map((unit) => text.toCodePoint(unit)),
      [0, 1, 1, 2, 3],
    )
    t.strictSame(
      [0, 1, 2, 3].map((point) => text.toUnit(point)),
      [0, 1, 3, 4],
    )
  },
)

t.test('spanOfUnits converts two UTF-16 offsets to a span', async (t) => {
  t.strictSame(indexText('😀 Xi 😀').spanOfUnits(3, 5), { start: 2, end: 4, exact: 'Xi' })
})

t.test('half of a surrogate pair counts as one code point', async (t) => {
  t.equal(indexText('a\uD83Db').length, 3)
  t.equal(indexText('\uDE00\uD83D').length, 2)
})

/** Texts with many code points outside the basic plane, combining marks and line ends among them. */
const anyText = fc.string({
  unit: fc.oneof(
    fc.constantFrom('a', ' ', '\n', '😀', '𠀀', '\u0301', '国', '\u200D'),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
  ),
})

t.test('every code point keeps its number on the way to UTF-16 and back', async (t) => {
  fc.assert(
    fc.property(anyText, (text) => {
      const indexed = indexText(text)
      let unit = 0
      for (const [point, character] of [...text].entries()) {
        if (indexed.toUnit(point) !== unit || indexed.toCodePoint(unit) !== point) return false
        unit += character.length
      }
      return (
        indexed.toUnit(indexed.length) === text.length &&
        indexed.toCodePoint(text.length) === indexed.length
      )
    }),
  )
  t.pass('for any text')
})

t.test('a slice is the code points between its offsets', async (t) => {
  fc.assert(
    fc.property(
      anyText,
      fc.nat(30),
      fc.nat(30),
      (text, start, length) =>
        indexText(text).slice(start, start + length) ===
        [...text].slice(start, start + length).join(''),
    ),
  )
  t.pass('for any text and offsets')
})
