import { isDeepStrictEqual } from 'node:util'
import type BetterSqlite3 from 'better-sqlite3'
import fc from 'fast-check'
import t from 'tap'
import {
  SearchError,
  searchableText,
  searchExpression,
} from '../../../src/model/search/full-text.js'
import { createMatcher } from '../../../src/model/search/search-matches.js'
import { Sqlite } from '../../../src/db/sqlite.js'

/*
 * Queries as people type them: the FTS5 expression, what that finds in a real FTS5 table with the tokenizer of the
 * migrations, and where the matches are. The property: FTS5 reads every expression.
 */

const NO_WORDS = new SearchError('must have at least one word to search for')

const expressions: [query: string, expression: string | SearchError][] = [
  ['friendship', '"friendship"'],
  ['lasting friendship', '"lasting" AND "friendship"'],
  ['"lasting friendship"', '"lasting friendship"'],
  ['"lasting friendship', '"lasting friendship"'],
  ['friend*', '"friend"*'],
  ['friendship -trade', '("friendship") NOT ("trade")'],
  ['a b -c -"d e"', '("a" AND "b") NOT ("c" OR "d e")'],
  ['-trade', NO_WORDS],
  ['', NO_WORDS],
  ['   ', NO_WORDS],
  ['*', NO_WORDS],
  ['""', NO_WORDS],
  ['- - "', NO_WORDS],
  ['U.S.', '"u s"'],
  ["Xi's", '"xi s"'],
  ['China-Kazakhstan', '"china kazakhstan"'],
  ['AND', '"and"'],
  ['a OR b', '"a" OR "b"'],
  ['a or b c', '"a" OR ("b" AND "c")'],
  ['a b or c -d', '("a" AND "b") OR (("c") NOT ("d"))'],
  ['(a or b) c', '("a" OR "b") AND "c"'],
  ['a (b (c or "d e"))', '"a" AND ("b" AND ("c" OR "d e"))'],
  ['a -(b or c)', '("a") NOT (("b" OR "c"))'],
  ['a or a', '"a"'],
  ['or', '"or"'],
  ['or a', '"or" AND "a"'],
  ['a or', '"a" AND "or"'],
  ['(a or) b', '("a" AND "or") AND "b"'],
  ['a "or" b', '"a" AND "or" AND "b"'],
  ['a -or b', '("a" AND "b") NOT ("or")'],
  ['a or or b', '"a" OR ("or" AND "b")'],
  ['(a b', '("a" AND "b")'],
  ['a) b', '"a" AND "b"'],
  ['()', NO_WORDS],
  ['a () b', '"a" AND "b"'],
  ['a or -b', NO_WORDS],
  ['(-a) b', NO_WORDS],
  ['f(x)', '"f x"'],
  [`${'('.repeat(99)}a${')'.repeat(99)}`, '"a"'],
  ['NEAR(a b, 2)', '"near a" AND "b" AND "2"'],
  ['text:China', '"text china"'],
  ['“lasting friendship”', '"lasting friendship"'],
  ['Ça va', '"ca" AND "va"'],
  ['{a b} : c', '"a" AND "b" AND "c"'],
  ['^China', '"china"'],
  ['a + b', '"a" AND "b"'],
  ["'; drop table search; --", '"drop" AND "table" AND "search"'],
  ['a"b c"', '"a b" AND "c"'],
  ['中国', '"中 国"'],
  ['中国*', '"中 国"*'],
  ['友谊 China', '"友 谊" AND "china"'],
  ['Қазақстан', '"қазақстан"'],
  ['😀', NO_WORDS],
  ['\u0000', NO_WORDS],
  ['41%', '"41"'],
  ['a b a "a" b', '"a" AND "b"'],
  ['said -trade -TRADE', '("said") NOT ("trade")'],
]

const words = (count: number): string =>
  Array.from({ length: count }, (_, i) => `w${i + 1}`).join(' ')
const tooMany = (count: number, rule = '') =>
  new SearchError(`has ${count} words${rule}; at most 12 are searched: keep the rarest ones`)
const UNSPACED = ', where up to 5 characters of a script without spaces count as one'
const tooShort = (prefix: string) =>
  new SearchError(`has the prefix "${prefix}"; at least 2 letters must stand before the "*"`)
const chinese = '中国和哈萨克斯坦的友谊'.repeat(6)
const thai = 'สมเด็จพระเจ้าอยู่หัวเสด็จพระราชดำเนิน'

const LIMITS: [query: string, problem: SearchError | undefined][] = [
  [words(12), undefined],
  [words(13), tooMany(13)],
  [`"${words(12)}"`, undefined],
  [`"${words(13)}"`, tooMany(13)],
  [`${words(8)} "a b c" "d e"`, tooMany(13)],
  [`${words(7)} -a -"b c d" -e -f`, tooMany(13)],
  [`${words(12)} w3 W5 "w7"`, undefined],
  [words(12).replaceAll(' ', '-'), undefined],
  ['U.S.A. '.repeat(4) + words(9), undefined],
  ['U.S.A. ' + words(10), tooMany(13)],
  ['t* '.repeat(66), tooShort('t*')],
  ['á*', tooShort('a*')],
  ['said T*', tooShort('t*')],
  ['said -t*', tooShort('t*')],
  ['x-t*', tooShort('t*')],
  ['手机t*', tooShort('t*')],
  ['𐐨*', tooShort('𐐨*')],
  ['क*', tooShort('क*')],
  ['4*', tooShort('4*')],
  ['कि*', undefined],
  ['ta*', undefined],
  ['ß*', undefined],
  ['김*', undefined],
  ['国*', undefined],
  ['か*', undefined],
  ['ก*', undefined],
  [chinese.slice(0, 60), undefined],
  [chinese.slice(0, 61), tooMany(13, UNSPACED)],
  [`${chinese.slice(0, 50)} iPhone 15`, undefined],
  [`${chinese.slice(0, 51)} iPhone 15`, tooMany(13, UNSPACED)],
  ['中 国 和 哈 萨 克 斯 坦 的 友 谊 贸', undefined],
  ['中 国 和 哈 萨 克 斯 坦 的 友 谊 贸 易', tooMany(13, UNSPACED)],
  [thai, undefined],
]

for (const [query, expected] of [...expressions, ...LIMITS]) {
  if (expected instanceof SearchError)
    t.test(`${JSON.stringify(query)} ${expected.message}`, async (t) => {
      t.throws(() => searchExpression(query), expected)
    })
  else if (expected === undefined)
    t.test(`${JSON.stringify(query)} is searched`, async (t) => {
      t.doesNotThrow(() => searchExpression(query))
    })
  else
    t.test(`${JSON.stringify(query)} becomes ${expected}`, async (t) => {
      t.equal(searchExpression(query), expected)
    })
}

const TEXTS = [
  'China and Kazakhstan build on lasting friendship',
  'Trade between China and Kazakhstan grew; friendship too',
  '中国和哈萨克斯坦的友谊',
  'Қазақстан мен Қытай',
  'Café in Almaty, U.S. dollars',
  'ประเทศไทย',
]

function fullText(): BetterSqlite3.Statement<[string], number> {
  const db = new Sqlite(':memory:')
  db.exec(
    "create virtual table search using fts5(text, content='', contentless_delete=1, tokenize='ascii', prefix='2 3')",
  )
  const insert = db.prepare('insert into search (rowid, text) values (?, ?)')
  TEXTS.forEach((text, row) => insert.run(row, searchableText(text)))
  return db
    .prepare<[string], number>('select rowid from search where search match ? order by rowid')
    .pluck()
}

const found: [query: string, rows: number[]][] = [
  ['friendship', [0, 1]],
  ['FRIENDSHIP', [0, 1]],
  ['friendship lasting', [0]],
  ['"friendship lasting"', []],
  ['"lasting friendship"', [0]],
  ['friendship -trade', [0]],
  ['friend*', [0, 1]],
  ['friend', []],
  ['中国', [2]],
  ['国中', []],
  ['友谊', [2]],
  ['中国 -友谊', []],
  ['哈萨克*', [2]],
  ['қазақстан', [3]],
  ['cafe', [4]],
  ['cafe\u0301', [4]],
  ['U.S.', [4]],
  ['ไทย', [5]],
]

for (const [query, rows] of found) {
  t.test(
    `${JSON.stringify(query)} finds ${rows.map((row) => TEXTS[row]).join(' | ') || 'nothing'}`,
    async (t) => {
      t.strictSame(fullText().all(searchExpression(query)), rows)
    },
  )
}

t.test('FTS5 reads every expression', async (t) => {
  const match = fullText()
  const find = (query: string): unknown => {
    try {
      return match.all(searchExpression(query))
    } catch (error) {
      if (error instanceof SearchError) return []
      throw error
    }
  }
  for (const [query] of expressions) t.doesNotThrow(() => find(query), JSON.stringify(query))
  const syntax = fc.constantFrom(
    '"',
    '*',
    '-',
    '(',
    ')',
    'AND',
    'NOT',
    'OR',
    'NEAR',
    ' ',
    ':',
    '^',
    '+',
    'a',
    '中',
    '\u0301',
    '\0',
    '\\',
    "'",
    '{',
    '}',
  )
  const query = fc.oneof(
    fc.string({ unit: syntax, maxLength: 20 }),
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
  )
  fc.assert(
    fc.property(query, (text) => {
      find(text)
    }),
    { numRuns: 2000 },
  )
  t.pass('for any string')
})

t.test('the first characters of a text find the text', async (t) => {
  const match = fullText()
  for (const [row, text] of TEXTS.entries()) {
    const typed = [...text].slice(0, 5).join('').trim()
    t.ok(match.all(searchExpression(`${typed}*`)).includes(row), typed)
  }
})

const matches: [query: string, text: string, marked: string[]][] = [
  ['friend*', 'Friends, a friendship', ['Friends', 'friendship']],
  [
    'lasting "lasting friendship"',
    'A lasting friendship is lasting',
    ['lasting friendship', 'lasting'],
  ],
  ['"a b" "b c"', 'a b c', ['a b', 'b c']],
  ['a a', 'a b', ['a']],
  ['中国', '在中国', ['中国']],
  ['a -b', 'a b', ['a']],
]

for (const [query, text, marked] of matches) {
  t.test(
    `${JSON.stringify(query)} marks ${marked.join(' | ')} in ${JSON.stringify(text)}`,
    async (t) => {
      t.strictSame(
        createMatcher(query)(text, 20).map(([start, end]) => text.slice(start, end)),
        marked,
      )
    },
  )
}

t.test('matches are in reading order, without those inside another match', async (t) => {
  const word = fc.constantFrom('a', 'b', 'ab', 'abc')
  const phrase = fc.record({
    wanted: fc.array(word, { minLength: 1, maxLength: 3 }),
    prefix: fc.boolean(),
  })
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 12 }),
      fc.array(phrase, { maxLength: 4 }),
      (words, phrases) => {
        const query = phrases
          .map(({ wanted, prefix }) => (prefix ? `${wanted[0]!}*` : `"${wanted.join(' ')}"`))
          .join(' ')
        const all = words.flatMap((word, at) =>
          phrases.flatMap(({ wanted, prefix }) => {
            const found = prefix ? word : words.slice(at, at + wanted.length).join(' ')
            const start = words.slice(0, at).join(' ').length + Number(at > 0)
            return (prefix ? found.startsWith(wanted[0]!) : found === wanted.join(' '))
              ? [[start, start + found.length] as const]
              : []
          }),
        )
        const outermost = all.filter(
          ([start, end]) =>
            !all.some(([from, to]) => from <= start && end <= to && to - from > end - start),
        )
        return isDeepStrictEqual(createMatcher(query)(words.join(' '), 100), [
          ...new Map(outermost.map(([start, end]) => [start, [start, end]])).values(),
        ])
      },
    ),
    { numRuns: 2000 },
  )
  t.pass('for any text and query')
})
