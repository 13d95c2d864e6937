import fc from 'fast-check'
import t from 'tap'
import type { TextSelector, Words } from '../../src/loading/annotation.js'
import { finderOf } from './annotations.js'

/* Words to places: what singles out one place, and what each fault says. The text has words of several scripts. */

const TEXT = 'Xi met Tokayev. Xi left. 😀 Қазақстан мен Қытай. 中国和中国人'

const found: [words: Words, start: number][] = [
  ['Tokayev', 7],
  ['Xi met', 0],
  [{ exact: 'Xi', occurrence: 2 }, 16],
  [{ exact: 'Xi', suffix: ' left' }, 16],
  [{ exact: 'Xi', prefix: '. ' }, 16],
  [{ exact: 'Xi', prefix: 'Tokayev. ', suffix: ' left' }, 16],
  [{ exact: 'Tokayev', occurrence: 1 }, 7],
  ['Қазақстан', 27],
  ['мен', 37],
  [{ exact: '中国', suffix: '人' }, 51],
  [{ exact: '中国', occurrence: 2 }, 51],
  [{ exact: '中', suffix: '国', occurrence: 2 }, 51],
  ['😀', 25],
]

for (const [words, start] of found) {
  t.test(`${JSON.stringify(words)} stands at ${String(start)}`, async (t) => {
    const finder = finderOf(TEXT)
    const exact = typeof words === 'string' ? words : words.exact
    t.strictSame(finder.find(words, '/x'), { start, end: start + [...exact].length, exact })
    t.strictSame(finder.faults, [])
  })
}

const faults: [words: Words, message: string][] = [
  ['Putin', '"Putin" does not stand in the text'],
  ['xi', '"xi" does not stand in the text'],
  ['Xi', '"Xi" stands 2 times in the text: add "prefix", "suffix" or "occurrence"'],
  ['中国', '"中国" stands 2 times in the text: add "prefix", "suffix" or "occurrence"'],
  [{ exact: 'Xi', occurrence: 3 }, '"Xi" stands only 2 times in the text, there is no occurrence 3'],
  [{ exact: 'Xi', suffix: ' came' }, '"Xi" does not stand in the text with prefix "" and suffix " came" directly around it'],
  [{ exact: 'Xi', prefix: 'President ' }, '"Xi" does not stand in the text with prefix "President " and suffix "" directly around it'],
  [{ exact: 'Putin', occurrence: 1 }, '"Putin" does not stand in the text'],
  ['x'.repeat(100), `"${'x'.repeat(77)}..." does not stand in the text`],
]

for (const [words, message] of faults) {
  t.test(`${JSON.stringify(words).slice(0, 60)} is a fault: ${message.slice(0, 60)}`, async (t) => {
    const finder = finderOf(TEXT)
    t.equal(finder.find(words, '/quotes/0/content'), undefined)
    t.strictSame(finder.faults, [{ pointer: '/quotes/0/content', message }])
  })
}

t.test('a list of places gives the spans that are found and a fault with the index of each that is not', async (t) => {
  const finder = finderOf(TEXT)
  const spans = finder.findAll(['Tokayev', 'Putin', { exact: 'Xi', occurrence: 1 }, 'Xi'], '/events/3/content')
  t.strictSame(spans.map(({ exact }) => exact), ['Tokayev', 'Xi'])
  t.strictSame(finder.faults.map(({ pointer }) => pointer), ['/events/3/content/1', '/events/3/content/3'])
})

t.test('a single place needs no list', async (t) => {
  t.strictSame(finderOf(TEXT).findAll('Tokayev', '/x').map(({ start }) => start), [7])
  t.strictSame(finderOf(TEXT).findAll({ exact: 'Xi', occurrence: 2 }, '/x').map(({ start }) => start), [16])
})

t.test('any occurrence of any part of a text is found where it is', async (t) => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '😀', '国', '\n'), minLength: 1, maxLength: 30 })
  fc.assert(fc.property(text, fc.nat(), fc.integer({ min: 1, max: 5 }), (text, from, length) => {
    const points = [...text]
    const start = from % points.length
    const exact = points.slice(start, start + length).join('')
    const before = Array.from({ length: start }, (_, at) => at).filter((at) => points.slice(at, at + [...exact].length).join('') === exact)
    const selector: TextSelector = { exact, occurrence: before.length + 1 }
    return finderOf(text).find(selector, '')?.start === start
  }))
  t.pass('for any text')
})
