import fc from 'fast-check'
import t from 'tap'
import { createNearest } from '../../src/model/nearest.js'
import { clip, foldWords, indexText } from '../../src/model/text.js'

const occurrences = (text: string, words: string): number[] =>
  indexText(text)
    .occurrences(words)
    .map(({ start }) => start)

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
  ['', 'abc', []],
  ['\u00E9', 'e\u0301', [0]],
  ['e\u0301', '\u00E9 \u00E9', [0, 2]],
  ['e', 'e\u0301', []], // the accent belongs to it
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
]

for (const [words, text, at] of places) {
  t.test(
    `${JSON.stringify(words)} in ${JSON.stringify(text)} stands at ${at.join(', ') || 'no place'}`,
    async (t) => {
      t.strictSame(occurrences(text, words), at)
    },
  )
}

t.test('occurrences are all offsets at which the text goes on with the words', async (t) => {
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

/** Grapheme clusters of many scripts, each in NFC or in NFD. */
const cluster = fc
  .tuple(
    fc.constantFrom(
      'a',
      'e',
      'é',
      'ệ',
      'x\u0302',
      'й',
      'ғ',
      '한',
      '국',
      'שָׁ',
      'מُ',
      'مُ',
      'آ',
      '国',
      'が',
      'か',
      'ที่',
      'क्षि',
      '😀',
      '👩\u200D👧',
      '👍🏽',
      '🇰🇿',
      ' ',
      '\u00A0',
      '\n',
      '\r\n',
      'Å',
      '𠀀',
      '𑂚',
    ),
    fc.boolean(),
  )
  .map(([words, composed]) => words.normalize(composed ? 'NFC' : 'NFD'))
const clusters = new Intl.Segmenter('und', { granularity: 'grapheme' })

t.test(
  'any run of grapheme clusters, in NFC or NFD, is found where it is, and a place never cuts one',
  async (t) => {
    fc.assert(
      fc.property(
        fc.array(cluster, { minLength: 1, maxLength: 30 }),
        fc.nat(),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('NFC', 'NFD'),
        (parts, from, length, form) => {
          const text = parts.join('')
          const edges = [...clusters.segment(text)].map(({ index }) => index)
          const first = from % edges.length
          const [start, end] = [edges[first]!, edges[first + length] ?? text.length]
          const indexed = indexText(text)
          const places = indexed.occurrences(text.slice(start, end).normalize(form))
          return (
            places.some((place) => place.start === start && place.end === end) &&
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

t.test('folding a text part by part is folding it as a whole', async (t) => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          cluster,
          fc.string({ unit: 'binary', maxLength: 3 }),
          fc.constantFrom('\u0301', '\u11AB', '\u1161', '\u0DCF'),
        ),
        { maxLength: 30 },
      ),
      (parts) => indexText(parts.join('')).folded === foldWords(parts.join('')),
    ),
    { numRuns: 3000 },
  )
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
  ['\u0301Xi', 'Xi', false],
  ['Қазақстанға', 'Қазақстан', false],
  ['Қазақстан, Қытай', 'Қытай', true],
  ['中国人', '中国', true], // no spaces: names stand in running text
  ['国家主席习近平抵达', '习近平', true],
  ['在China的', 'China', true],
  ['葛\u{E0100}習近平', '習近平', true],
  ['バイデン大統領', 'バイデン', true],
  ['カザフスタン', 'カザフ', false], // a run of Katakana is one word
  ['キー', 'キ', false],
  ['東京で', '東京', true],
  ['ประธานาธิบดีสีจิ้นผิงเดินทาง', 'สีจิ้นผิง', true],
  ['สีจิ้นผิง', 'จิ้น', true],
  ['한국은', '한국', false], // an ending
  ['\u1112\u1161\u11AB\u1100\u116E\u11A8\u110B\u1173\u11AB', '한국', false],
  ['한국, 중국', '한국', true],
  ['וישראל', 'ישראל', false], // a prefix
  ['יִשְׂרָאֵל.', 'יִשְׂרָאֵל', true],
  ['مُحَمَّد،', 'مُحَمَّد', true],
  ['ومحمد', 'محمد', false],
  ['ایران\u200Cشناسی', 'ایران', false], // a zero-width non-joiner stands inside a word
  ['Vie\u0323\u0302t Nam', 'Việt', true],
  ['「中国」', '中国', true],
  ['😀China😀', 'China', true],
  ['𝐀China', 'China', false], // letters outside the basic plane
  ['China𝐀', 'China', false],
  ['China𠀀', 'China', true], // a script without spaces
  ['China²', 'China', false],
]

for (const [text, word, isWhole] of whole) {
  t.test(
    `"${word}" is ${isWhole ? 'a whole' : 'no whole'} word in ${JSON.stringify(text)}`,
    async (t) => {
      const indexed = indexText(text)
      t.equal(indexed.isWholeWord(indexed.occurrences(word)[0]!), isWhole)
    },
  )
}

t.test('only the characters next to a word decide, never those farther away', async (t) => {
  t.ok(indexText('a b c').isWholeWord({ start: 2, end: 3 }))
  t.ok(indexText('𝐀 b 𝐀').isWholeWord({ start: 3, end: 4 }))
})

const near: [words: string, text: string, nearest: string | undefined][] = [
  ['tokayev', 'Xi met Tokayev.', 'Tokayev'],
  ['Tokaev', 'Xi met Tokayev.', 'Tokayev'],
  ['Kazakhstam', 'in Kazakhstan today', 'Kazakhstan'],
  ['"We are friends"', 'He said: “We are friends”', '“We are friends”'],
  ["Xi's", 'Xi’s visit', 'Xi’s'],
  ['1991-2001', 'in 1991–2001', '1991–2001'],
  ['a b', 'x a\tb y', 'a\tb'],
  ['Astanan Airport', 'the Astana\u00A0\u00A0Airport', 'Astana\u00A0\u00A0Airport'],
  ['Vietnem', 'o\u0302 Vie\u0302\u0323tnam', undefined],
  ['Vi\u1EC7tnem', 'o\u0302 Vie\u0302\u0323tnam 😀', 'Vie\u0302\u0323tnam'],
  ['кытай', 'Қазақстан мен Қытай', 'Қытай'],
  ['国家主席近平抵达', '国家主席习近平抵达', '国家主席习近平抵达'],
  ['Xi', 'nothing', undefined],
  ['Putin', 'nothing like that', undefined],
  [' ', 'ab', undefined],
]

for (const [words, text, exact] of near) {
  t.test(
    `the nearest to ${JSON.stringify(words)} in ${JSON.stringify(text)} is ${JSON.stringify(exact)}`,
    async (t) => {
      const span = createNearest(indexText(text))(words)
      t.equal(span?.exact, exact)
      if (span !== undefined) t.equal([...text].slice(span.start, span.end).join(''), span.exact)
    },
  )
}

t.test('long words are near by their beginning and their end', async (t) => {
  const sentence =
    'the leaders of the two countries agreed on many things, among them trade, travel, film and the study of languages, '
  const text = `Before. ${sentence.repeat(6)}at last. After.`
  const words = `${sentence.repeat(6)}at last`
    .replace('leaders', 'readers')
    .replace(/film/g, 'films')
  t.equal(
    createNearest(indexText(text.replaceAll('languages,', (_, at: number) => `languages${at},`)))(
      words,
    )?.exact.endsWith('at last'),
    true,
  )
})

t.test('when the effort is used up, only the cheap comparison is made', async (t) => {
  const nearest = createNearest(indexText('Xi met Tokayev. '.repeat(100)), 2000)
  t.equal(nearest('Tokaev')?.exact, 'Tokayev')
  t.equal(nearest('Tokaev')?.exact, 'Tokayev')
  t.equal(nearest('Tokaev'), undefined)
  t.equal(nearest('TOKAYEV')?.exact, 'Tokayev')
})

const clips: [words: string, length: number, from: number, clipped: string][] = [
  ['abc', 3, 0, 'abc'],
  ['abcdefghij', 8, 0, 'abcde...'],
  ['abcdefghij', 8, 5, '...fghij'],
  ['abcdefghijklmnop', 8, 2, '...fg...'],
  ['😀😀😀😀😀😀', 5, 0, '😀😀...'],
]
for (const [words, length, from, clipped] of clips) {
  t.test(`${words} from ${from} in ${length} is ${clipped}`, async (t) => {
    t.equal(clip(words, length, from), clipped)
  })
}
