import fc from 'fast-check'
import t from 'tap'
import { Sqlite } from '../../../src/db/sqlite.js'
import {
  SearchError,
  searchableText,
  searchExpression,
} from '../../../src/model/search/full-text.js'
import { createMatcher } from '../../../src/model/search/search-matches.js'

/* Index, query and marked words use one folding: what FTS5 finds has matches, and what it does not find has none. */

const db = new Sqlite(':memory:')
db.exec("create virtual table search using fts5(text, tokenize='ascii')")
const insert = db.prepare('insert into search (rowid, text) values (1, ?)')
const match = db.prepare('select rowid from search where search match ?')

/** Whether FTS5 finds the text; undefined if the query is refused. */
function isFound(text: string, query: string): boolean | undefined {
  db.exec('delete from search')
  insert.run(searchableText(text))
  try {
    return match.get(searchExpression(query)) !== undefined
  } catch (error) {
    if (error instanceof SearchError) return undefined
    throw error
  }
}
const marked = (text: string, query: string): string[] =>
  createMatcher(query)(text, 20).map(([start, end]) => text.slice(start, end))

const pairs: [query: string, text: string, marked: string[]][] = [
  ['cafe', 'Un CAFÉ, un cafe\u0301', ['CAFÉ', 'cafe\u0301']],
  ['café', 'cafe', ['cafe']],
  ['strasse', 'Die Straße, die STRASSE', ['Straße', 'STRASSE']],
  ['Straße', 'strasse', ['strasse']],
  ['ss*', 'ſß, sß', ['ſß', 'sß']],
  ['istanbul', 'İstanbul, ıstanbul', ['İstanbul', 'ıstanbul']],
  ['ISTANBUL', 'istanbul', ['istanbul']],
  ['ΣΟΦΟΣ', 'ο σοφός', ['σοφός']],
  ['σοφος', 'ΣΟΦΌΣ', ['ΣΟΦΌΣ']],
  ['Йод', 'йод', ['йод']],
  ['القاهرة', 'الْقَاهِرَةُ', ['الْقَاهِرَةُ']],
  ['ق', 'الْقَاهِرَةُ', []],
  ['שלום', 'שָׁלוֹם', ['שָׁלוֹם']],
  ['हिन्दी', 'यह हिन्दी है', ['हिन्दी']],
  ['ह', 'यह हिन्दी है', []],
  ['हिन्दि', 'हिन्दी', []], // another vowel sign makes another word
  ['Việt', 'VIỆT nam', ['VIỆT']],
  ['viet', 'Việt', ['Việt']],
  ['Kasachstan', 'Ka\u00ADsach\u00ADstan', ['Ka\u00ADsach\u00ADstan']],
  ['Georg', 'Georg\u2060ien', []],
  ['Georg*', 'Georg\u2060ien x', ['Georg\u2060ien']],
  ['中国', '在中国。', ['中国']],
  ['"中国 China"', '中国China', ['中国China']],
  ['ไทย', 'ประเทศไทย', ['ไทย']],
  ['한국', '\u1112\u1161\u11AB\u1100\u116E\u11A8 x', ['\u1112\u1161\u11AB\u1100\u116E\u11A8']],
  ['하', '한', []],
  ['"golden 30"', 'golden — 30 golden30', ['golden — 30']],
  ['snake', 'snake_case', ['snake']],
  ['𝐀', '𝐀', ['𝐀']],
  ['𐐀', '𐐨 𐐀', ['𐐨', '𐐀']],
  ['K', '\u212A', ['\u212A']],
  ['love', '❤\uFE0Flove', ['love']],
  ['辻', '辻\u{E0100}さん', ['辻']],
  ['辻さん', '辻\u{E0100}さん', ['辻\u{E0100}さん']],
]

for (const [query, text, expected] of pairs) {
  t.test(`${JSON.stringify(query)} in ${JSON.stringify(text)}`, async (t) => {
    t.strictSame(marked(text, query), expected)
    t.equal(isFound(text, query), expected.length > 0)
  })
}

t.test('a text has a match exactly if FTS5 finds it', async (t) => {
  const letter = fc.constantFrom(
    ...'aAeéÉßsSſςσΣıiİIкЙйदिीह्ق\u064e\u0652שׁ中国ไ\u0e31한하ñｋ\u212a'.split(''),
    '\u0301',
    '\u00AD',
    '\u2060',
    '\uFE0F',
    '𐐀',
    'e\u0301',
    '\u1112\u1161',
    '😀',
    '1',
  )
  const separator = fc.constantFrom(' ', '-', '“', '.', '\n', '_', '')
  const text = fc
    .array(fc.tuple(fc.string({ unit: letter, maxLength: 4 }), separator), { maxLength: 6 })
    .map((parts) => parts.flat().join(''))
  const word = fc.string({ unit: letter, minLength: 1, maxLength: 3 })
  const query = fc.oneof(
    word,
    word.map((one) => `${one}*`),
    fc.tuple(word, word).map(([one, other]) => `"${one} ${other}"`),
  )
  fc.assert(
    fc.property(text, query, (text, query) => {
      const found = isFound(text, query)
      return found === undefined || found === marked(text, query).length > 0
    }),
    { numRuns: 1000 },
  )
  t.pass('for any text and query')
})

t.test('the first matches of a long text are found fast', async (t) => {
  const text = `${'lorem ipsum dolor sit amet, consectetur élit. '.repeat(110_000)}needle`
  const matcher = createMatcher('needle')
  matcher('', 20)
  const began = performance.now()
  t.strictSame(matcher(text, 20), [[text.length - 6, text.length]])
  t.ok(performance.now() - began < 1000, `${performance.now() - began} ms`)
  t.equal(createMatcher('a b*')('a b '.repeat(1000), 20).length, 20)
})

for (const [title, text] of [
  ['separators', `a${'-'.repeat(100_000)}c`],
  ['marks', `a${'\u0301'.repeat(100_000)}c`],
  ['ignorable characters', `a${'\u00AD'.repeat(100_000)}c`],
  ['separators and ignorable characters', `a${'-\u00AD'.repeat(50_000)}c`],
  ['letters', 'a'.repeat(100_000)],
  ['the letter s', `${'s'.repeat(100_000)}x`],
] as const) {
  t.test(`a run of ${title} takes no time by its square`, async (t) => {
    const began = performance.now()
    for (const query of ['a', '"a b"', '"a a"', 'a*', 'sss*', '"s s"', 's'.repeat(100)])
      createMatcher(query)(text, 20)
    t.ok(performance.now() - began < 5000, `${performance.now() - began} ms`)
  })
}
