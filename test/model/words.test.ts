import fc from 'fast-check'
import t from 'tap'
import { isWholeWord, occurrences } from '../../src/model/text.js'

/*
 * Where words stand, and whether they stand there as whole words: tables in several scripts, and the naive
 * search at every offset as the second opinion.
 */

const places: [words: string, text: string, at: number[]][] = [
  ['Xi', 'Xi met Xi.', [0, 7]],
  ['aa', 'aaaa', [0, 1, 2]],
  ['x', '', []],
  ['longer than the text', 'text', []],
  ['国', '中国国', [1, 2]],
  ['b', '😀b', [2]],
  ['xi', 'Xi', []],
  ['é', 'e\u0301', []],
]

for (const [words, text, at] of places) {
  t.test(`"${words}" in ${JSON.stringify(text)} stands at ${at.join(', ') || 'no place'}`, async (t) => { t.strictSame(occurrences(text, words), at) })
}

t.test('occurrences are all offsets at which the text goes on with the words', async (t) => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 12 })
  fc.assert(fc.property(letters, letters.filter((words) => words !== ''), (text, words) => {
    const naive = Array.from({ length: text.length }, (_, at) => at).filter((at) => text.startsWith(words, at))
    return JSON.stringify(occurrences(text, words)) === JSON.stringify(naive)
  }))
  t.pass('for any text')
})

const whole: [text: string, word: string, isWhole: boolean][] = [
  ['China', 'China', true],
  ['China.', 'China', true],
  ['"China"', 'China', true],
  ['China-Kazakhstan', 'China', true],
  ['China-Kazakhstan', 'Kazakhstan', true],
  ["China's", 'China', true],
  ['China’s', 'China', true],
  ['China/Kazakhstan', 'Kazakhstan', true],
  ['(China)', 'China', true],
  ['China—', 'China', true],
  ['Indochina', 'china', false],
  ['Chinas', 'China', false],
  ['China2', 'China', false],
  ['2China', 'China', false],
  ['China_x', 'China', false],
  ['_China', 'China', false],
  ['China٣', 'China', false], // Arabic-Indic digit
  ['Chinaм', 'China', false], // Cyrillic letter
  ['Xié', 'Xi', false],
  ['Xie\u0301', 'Xie', false], // the accent belongs to the e
  ['\u0301Xi', 'Xi', false],
  ['Қазақстанға', 'Қазақстан', false],
  ['Қазақстан, Қытай', 'Қытай', true],
  ['中国人', '中国', false], // no spaces: such names are added singly
  ['「中国」', '中国', true],
  ['😀China😀', 'China', true],
  ['𝐀China', 'China', false], // letters outside the basic plane
  ['China𝐀', 'China', false],
  ['China𠀀', 'China', false],
  ['China²', 'China', false],
]

for (const [text, word, isWhole] of whole) {
  t.test(`"${word}" is ${isWhole ? 'a whole' : 'no whole'} word in ${JSON.stringify(text)}`, async (t) => {
    const [at] = occurrences(text, word)
    t.equal(isWholeWord(text, at!, at! + word.length), isWhole)
  })
}

t.test('only the characters next to a word decide, never those farther away', async (t) => {
  t.ok(isWholeWord('a b c', 2, 3))
  t.ok(isWholeWord('𝐀 b 𝐀', 3, 4))
})
