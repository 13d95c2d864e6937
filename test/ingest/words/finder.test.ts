import fc from 'fast-check'
import t from 'tap'
import type { TextSelector, Words } from '../../../src/records/shared/notes.js'
import { finderOf } from '../annotations.js'

/* Which words single out one place of a text in several scripts, and what the faults of the others say. */

const TEXT = 'Xi met Tokayev. Xi left. 😀 Қазақстан мен Қытай. 中国和中国人'

const found: [words: Words, start: number][] = [
  ['Tokayev', 7],
  ['Xi met', 0],
  [{ exact: 'Xi', occurrence: 2 }, 16],
  [{ exact: 'Xi', suffix: ' left' }, 16],
  [{ exact: 'Xi', prefix: '. ' }, 16],
  [{ exact: 'Xi', prefix: 'Tokayev. ', suffix: ' left' }, 16],
  [{ exact: 'Tokayev', occurrence: 1 }, 7],
  [{ exact: 'ok', partOfWord: true }, 8],
  [{ exact: 'e', partOfWord: true, occurrence: 3 }, 20],
  ['Қазақстан', 27],
  ['мен', 37],
  [{ exact: '中国', suffix: '人' }, 51],
  [{ exact: '中国', occurrence: 2 }, 51],
  [{ exact: '中', suffix: '国', occurrence: 2 }, 51],
  ['😀', 25],
]

for (const [words, start] of found) {
  t.test(`${JSON.stringify(words)} is at ${start}`, async (t) => {
    const finder = finderOf(TEXT)
    const exact = typeof words === 'string' ? words : words.exact
    t.strictSame(finder.find(words, '/x'), { start, end: start + [...exact].length, exact })
    t.strictSame(finder.faults, [])
  })
}

const faults: [words: Words, message: string][] = [
  ['Putin', '"Putin" is not in the text'],
  ['xi', '"xi" is not in the text; did you mean "Xi"?'],
  ['Tokaev', '"Tokaev" is not in the text; did you mean "Tokayev"?'],
  ['Казакстан', '"Казакстан" is not in the text'],
  ['Қазакстан', '"Қазакстан" is not in the text; did you mean "Қазақстан"?'],
  ['Xi', '"Xi" occurs 2 times in the text: add "prefix", "suffix" or "occurrence"'],
  ['中国', '"中国" occurs 2 times in the text: add "prefix", "suffix" or "occurrence"'],
  [
    { exact: 'Xi', occurrence: 3 },
    '"Xi" occurs only 2 times in the text, so there is no occurrence 3',
  ],
  [
    { exact: 'Xi', suffix: ' came' },
    '"Xi" occurs 2 times in the text, but not before suffix " came": it precedes " met "',
  ],
  [
    { exact: 'Xi', prefix: 'President ' },
    '"Xi" occurs 2 times in the text, but not after prefix "President ": it follows " Tokayev. "',
  ],
  [
    { exact: 'Tokayev', prefix: 'Xi mat ' },
    '"Tokayev" occurs once in the text, but not after prefix "Xi mat ": it follows "Xi met "',
  ],
  [
    { exact: 'Xi', prefix: '. ', suffix: ' met' },
    '"Xi" occurs 2 times in the text, but never between prefix ". " and suffix " met" at once',
  ],
  [
    { exact: 'Tokayev', prefix: 'saw ', suffix: '!' },
    '"Tokayev" occurs once in the text, but not after prefix "saw ": it follows "met ", and not before suffix "!": it precedes "."',
  ],
  [{ exact: 'Putin', occurrence: 1 }, '"Putin" is not in the text'],
  [
    'ok',
    '"ok" occurs only inside longer words, first in "Tokayev": cite whole words, or add "partOfWord": true',
  ],
  [
    { exact: 'met T', prefix: 'Xi ' },
    '"met T" occurs only inside longer words, first in "met Tokayev": cite whole words, or add "partOfWord": true',
  ],
  [
    { exact: 'e', partOfWord: true },
    '"e" occurs 3 times in the text: add "prefix", "suffix" or "occurrence"',
  ],
  ['x'.repeat(100), `"${'x'.repeat(77)}..." is not in the text`],
]

for (const [words, message] of faults) {
  t.test(`${JSON.stringify(words).slice(0, 60)} is a fault: ${message.slice(0, 60)}`, async (t) => {
    const finder = finderOf(TEXT)
    t.equal(finder.find(words, '/quotes/0/content'), undefined)
    t.match(finder.faults, [
      {
        pointer: '/quotes/0/content',
        message,
        words: typeof words === 'string' ? words : words.exact,
      },
    ])
    const { nearest } = finder.faults[0]!
    if (nearest !== undefined)
      t.equal([...TEXT].slice(nearest.start, nearest.end).join(''), nearest.exact)
  })
}

const folded: [text: string, words: Words, exact: string][] = [
  ['cafe\u0301 e', 'caf\u00E9', 'cafe\u0301'],
  ['caf\u00E9 e', 'cafe\u0301', 'caf\u00E9'],
  ['cafe\u0301 e', 'e', 'e'],
  ['cafe\u0301 e', { exact: ' e', prefix: '\u00E9' }, ' e'],
  ['😀 e\u0301 x, e x', { exact: 'x', prefix: 'e ' }, 'x'],
  ['a\r\nb', 'a\nb', 'a\r\nb'],
  ['41\u202Fmillion', { exact: 'million', prefix: '41 ' }, 'million'],
  ['\uFEFFTitle', 'Title', 'Title'],
  ['\uFEFFTitle\r\nx', { exact: '\uFEFFTitle', suffix: '\n' }, 'Title'],
]

for (const [text, words, exact] of folded) {
  t.test(
    `${JSON.stringify(words)} finds ${JSON.stringify(exact)} in ${JSON.stringify(text)}`,
    async (t) => {
      const finder = finderOf(text)
      const span = finder.find(words, '/x')
      t.equal(span?.exact, exact)
      t.equal([...text].slice(span?.start, span?.end).join(''), exact)
      t.strictSame(finder.faults, [])
    },
  )
}

t.test('the suggestion for long words shows the part that differs', async (t) => {
  const numbers = (from: number) =>
    Array.from({ length: 50 }, (_, n) => String(from + n * n)).join(' ')
  const text = `${numbers(1000)} friends and neighbors ${numbers(7000)}`
  const finder = finderOf(text)
  finder.find(text.replace('neighbors', 'neighbours'), '/x')
  t.match(finder.faults[0]!.message, /did you mean "\.\.\..*friends and neighbors.*\.\.\."\?$/)
  t.equal(finder.faults[0]!.nearest?.exact, text)
})

t.test(
  'a list of words gives the spans that are found, and a fault with the index of each that is not',
  async (t) => {
    const finder = finderOf(TEXT)
    const spans = finder.findAll(
      ['Tokayev', 'Putin', { exact: 'Xi', occurrence: 1 }, 'Xi'],
      '/events/3/content',
    )
    t.strictSame(
      spans.map(({ exact }) => exact),
      ['Tokayev', 'Xi'],
    )
    t.strictSame(
      finder.faults.map(({ pointer }) => pointer),
      ['/events/3/content/1', '/events/3/content/3'],
    )
  },
)

t.test('words for a single place need no list', async (t) => {
  t.strictSame(
    finderOf(TEXT)
      .findAll('Tokayev', '/x')
      .map(({ start }) => start),
    [7],
  )
  t.strictSame(
    finderOf(TEXT)
      .findAll({ exact: 'Xi', occurrence: 2 }, '/x')
      .map(({ start }) => start),
    [16],
  )
})

t.test('every occurrence of every part of a text is found at its place', async (t) => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '😀', '国', '\n'),
    minLength: 1,
    maxLength: 30,
  })
  fc.assert(
    fc.property(text, fc.nat(), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
      const points = [...text]
      const start = from % points.length
      const exact = points.slice(start, start + length).join('')
      const before = Array.from({ length: start }, (_, at) => at).filter(
        (at) => points.slice(at, at + [...exact].length).join('') === exact,
      )
      const selector: TextSelector = { exact, occurrence: before.length + 1, partOfWord: true }
      return finderOf(text).find(selector, '')?.start === start
    }),
  )
  t.pass('for any text')
})
