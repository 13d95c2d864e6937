import fc from 'fast-check'
import t from 'tap'
import { foldWords } from '../../../src/model/text/folding.js'
import { isCharacterBoundary } from '../../../src/model/text/word-boundaries.js'
import { indexText } from '../../../src/model/text/text.js'
import { graphemeCluster } from './grapheme-clusters.js'

/* Where words occur in a text: a table in several scripts, and a naive search at every offset. */

const occurrences = (text: string, words: string): number[] =>
  [...indexText(text).occurrences(words, { partOfWord: true })].map(({ start }) => start)

const places: [words: string, text: string, at: number[]][] = [
  ['Xi', 'Xi met Xi.', [0, 7]],
  ['aa', 'aaaa', [0, 1, 2]],
  ['x', '', []],
  ['longer than the text', 'text', []],
  ['国', '中国国', [1, 2]],
  ['b', '😀b', [2]],
  ['xi', 'Xi', []],
  ['', 'abc', []],
  ['\u00E9', 'e\u0301', [0]],
  ['e\u0301', '\u00E9 \u00E9', [0, 2]],
  ['e', 'e\u0301', []], // the accent belongs to the character
  ['\u0301', 'e\u0301', []],
  ['caf', 'cafe\u0301', [0]],
  ['x', 'x\u0302', []], // no precomposed form
  ['x\u0302', 'x\u0302', [0]],
  ['e\u0323\u0302', '\u1EC7 e\u0302\u0323', [0, 2]], // Vietnamese: any order of the marks
  ['\u1EC7', 'e\u0323\u0302', [0]],
  ['\uD55C\uAD6D', '\u1112\u1161\u11AB\u1100\u116E\u11A8', [0]], // Hangul written in jamo
  ['\u1112\u1161\u11AB', '\uD55C', [0]],
  ['\uD558', '\u1112\u1161\u11AB', []], // the last consonant belongs to the syllable
  ['\u05E9\u05C1\u05B8\u05DC\u05D5\u05B9\u05DD', '\u05E9\u05B8\u05C1\u05DC\u05D5\u05B9\u05DD', [0]], // Hebrew with niqqud
  ['\u05E9', '\u05E9\u05B8', []],
  ['\u0645\u064F\u062D', '\u0645\u064F\u062D', [0]], // Arabic with a vowel sign
  ['\u0645', '\u0645\u064F', []],
  ['\u0622', '\u0627\u0653', [0]],
  ['\u06A9\u062A\u0627\u0628', '\u06A9\u062A\u0627\u0628\u200C\u0647\u0627', [0]], // Persian: up to a zero-width non-joiner
  ['\u00C5', '\u212B', [0]], // the ångström sign
  ['a\nb', 'a\r\nb a\rb a\nb', [0, 5, 9]],
  ['a\r\nb', 'a\nb', [0]],
  ['\r', 'a\r\nb', [1]],
  ['41 billion', '41\u00A0billion 41\u202Fbillion 41\u2007billion', [0, 11, 22]],
  ['41\u00A0billion', '41 billion', [0]],
  ['Title', '\uFEFFTitle', [1]],
  ['\uFEFFTitle', '\uFEFFTitle', [1]],
  ['\uFEFFTitle', 'Title', [0]],
  ['\uFEFF', '\uFEFFTitle', []],
  ['👩', '👩\u200D👧 👩', [6]],
  ['👍', '👍🏽', []],
  ['🇰🇿', '🇨🇳🇰🇿', [4]],
  ['🇳🇰', '🇨🇳🇰🇿', []],
  ['习近平', '国家主席习近平抵达', [4]],
  ['Kasachstan', 'Ka\u00ADsach\u00ADstan', [0]],
  ['Ka\u00ADsachstan', 'Kasachstan', [0]],
  ['b', 'a\u00ADb', [2]],
  ['b', '\u2060b', [1]],
  ['\u2060', 'a\u2060b', []],
  ['♥', '♥\uFE0F ♥', [0, 3]], // the variation selector belongs to the character
  ['♥\uFE0F', '♥', [0]],
  ['\u00E9', 'e\u00AD\u0301', [0]],
  ['a\nb', 'a\r\u200B\u2060\nb', [0]],
]

for (const [words, text, at] of places) {
  t.test(
    `${JSON.stringify(words)} in ${JSON.stringify(text)} is at ${at.join(', ') || 'no place'}`,
    async (t) => {
      t.strictSame(occurrences(text, words), at)
    },
  )
}

t.test('words occur at every offset at which the text continues with them', async (t) => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', '😀'), maxLength: 12 })
  fc.assert(
    fc.property(
      letters,
      letters.filter((words) => words !== ''),
      (text, words) => {
        const naive = Array.from({ length: text.length }, (_, at) => at).filter((at) =>
          text.startsWith(words, at),
        )
        return JSON.stringify(occurrences(text, words)) === JSON.stringify(naive)
      },
    ),
  )
  t.pass('for any text')
})

/** Places begin and end without ignorable characters, unless these belong to a character. */
function withoutOuterIgnorable(text: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to]
  const last = () => /\p{DI}$/u.exec(text.slice(start, end))?.[0].length ?? 0
  while (/^\p{DI}/u.test(text.slice(start, end))) start += /^./su.exec(text.slice(start))![0].length
  while (last() > 0 && isCharacterBoundary(text, end - last())) end -= last()
  return [start, end]
}

const segmenter = new Intl.Segmenter('und', { granularity: 'grapheme' })

t.test(
  'any run of grapheme clusters is found in NFC and in NFD, and no place cuts a cluster',
  async (t) => {
    fc.assert(
      fc.property(
        fc.array(graphemeCluster, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('NFC', 'NFD'),
        (parts, from, length, form) => {
          const text = parts.join('')
          const edges = [...segmenter.segment(text)].map(({ index }) => index)
          const first = from % edges.length
          const [start, end] = withoutOuterIgnorable(
            text,
            edges[first]!,
            edges[first + length] ?? text.length,
          )
          const indexed = indexText(text)
          const exact = text.slice(start, end).normalize(form)
          const places = [...indexed.occurrences(exact, { partOfWord: true })]
          return (
            (start === end || places.some((place) => place.start === start && place.end === end)) &&
            places.every(
              (place) =>
                [...edges, text.length].includes(place.start) &&
                [...edges, text.length].includes(place.end) &&
                foldWords(text.slice(place.start, place.end)) === foldWords(text.slice(start, end)),
            ) &&
            places
              .map((place) => indexed.spanOfUnits(place.start, place.end))
              .every((span) => indexed.slice(span.start, span.end) === span.exact)
          )
        },
      ),
      { numRuns: 2000 },
    )
    t.pass('for any text')
  },
)

const contexts: [title: string, text: string, prefix: string, suffix: string, at: number[]][] = [
  ['a prefix begins inside a word', 'the mayor of X, the major of X', 'ayor of ', '', [13]],
  ['a prefix begins inside a decomposed character', 'e\u0301 X, a\u0301 X', '\u0301 ', '', [3, 9]],
  ['a prefix begins with half of a surrogate pair', '😀 X, 🐎 X', '\uDE00 ', '', [3]],
  ['a prefix begins inside an emoji sequence', '👩\u200D👧 X, 👩 X', '\u200D👧 ', '', [6]],
  ['a suffix ends before the mark of its last character', 'X e\u0301, X a', '', ' e', [0]],
  ['a suffix ends with half of a surrogate pair', 'X 😀, X 🐎', '', ' \uD83D', [0, 6]],
  ['a suffix ends inside an emoji sequence', 'X 👩\u200D👧, X 👦', '', ' 👩\u200D', [0]],
  ['both ends are cut', '😀 X e\u0301, 😀 X a', '\uDE00 ', ' e', [3]],
  ['a context that is wrong stays wrong', 'a X b', 'c ', '', []],
  ['a context at the end of the text', 'a X', '', ' b', []],
  ['a prefix longer than the text before', 'a X', 'ba ', '', []],
  ['line ends and no-break spaces', 'a\r\nX\u00A0b', 'a\n', ' b', [3]],
]

for (const [title, text, prefix, suffix, at] of contexts) {
  t.test(`context: ${title}`, async (t) => {
    const places = [...indexText(text).occurrences('X', { prefix, suffix })]
    t.strictSame(
      places.map(({ start }) => start),
      at,
    )
  })
}
