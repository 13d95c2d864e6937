import t from 'tap'
import { indexText } from '../../../src/model/text/text.js'

/* Whole words in several scripts. */

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
  ['212 million', '12 million', false],
  ['12 million', '12 million', true],
  ['1,200 people', '200 people', false],
  ['5,000,000', '5,000', false],
  ['5,000, 6,000', '5,000', true],
  ['3.5', '5', false],
  ['3.5.', '3.5', true],
  ["1'250'000", '250', false],
  ['١٬٢٣٤', '٢٣٤', false],
  ['In 2023, 2024', '2023', true],
  ['-20', '20', true],
  ['$20', '20', true],
  ['10-12', '12', true],
  ['a.b', 'a', true],
  ['Georg\u00ADien', 'Georg', false], // soft hyphen
  ['Georg\u2060ien', 'Georg', false], // word joiner
  ['Georg\uFEFFien', 'Georg', false],
  ['Georg\u200Dien', 'Georg', false],
  ['Ka\u00ADsach\u00ADstan', 'Kasachstan', true],
  ['Ka\u00ADsach\u00ADstan', 'sach', false],
  ['1,\u2060200', '200', false],
  ['Georg\u00AD', 'Georg', true],
  ['a \u2060Georg\u2060 b', 'Georg', true],
]

for (const [text, word, isWhole] of whole) {
  t.test(
    `"${word}" is ${isWhole ? 'a whole' : 'not a whole'} word in ${JSON.stringify(text)}`,
    async (t) => {
      const indexed = indexText(text)
      t.equal(indexed.occurrences(word).length, isWhole ? 1 : 0)
      t.equal(indexed.occurrences(word, { partOfWord: true }).length, 1)
    },
  )
}
