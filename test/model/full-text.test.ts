import { isDeepStrictEqual } from 'node:util'
import type BetterSqlite3 from 'better-sqlite3'
import fc from 'fast-check'
import t from 'tap'
import { searchableText, searchExpression } from '../../src/model/full-text.js'
import { createMatcher } from '../../src/model/search-matches.js'
import { Sqlite } from '../../src/db/sqlite.js'

/*
 * Queries as people type them: the FTS5 expression, what that finds in a real FTS5 table with the tokenizer of the
 * migrations, and where the matches are. The property: no query is an error.
 */

const expressions: [query: string, expression: string | null][] = [
  ['friendship', '"friendship"'],
  ['lasting friendship', '"lasting" AND "friendship"'],
  ['"lasting friendship"', '"lasting friendship"'],
  ['"lasting friendship', '"lasting friendship"'],
  ['friend*', '"friend"*'],
  ['friendship -trade', '("friendship") NOT ("trade")'],
  ['a b -c -"d e"', '("a" AND "b") NOT ("c" OR "d e")'],
  ['-trade', null],
  ['', null],
  ['   ', null],
  ['*', null],
  ['""', null],
  ['- - "', null],
  ['U.S.', '"u s"'],
  ["Xi's", '"xi s"'],
  ['China-Kazakhstan', '"china kazakhstan"'],
  ['AND', '"and"'],
  ['a OR b', '"a" AND "or" AND "b"'],
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
  ['😀', null],
  ['\u0000', null],
  ['41%', '"41"'],
]

for (const [query, expression] of expressions) {
  t.test(`${JSON.stringify(query)} becomes ${expression ?? 'nothing'}`, async (t) => {
    t.equal(searchExpression(query), expression)
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
    "create virtual table search using fts5(text, content='', contentless_delete=1, tokenize='ascii')",
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
      t.strictSame(fullText().all(searchExpression(query)!), rows)
    },
  )
}

t.test('no query is an error', async (t) => {
  const match = fullText()
  for (const [query] of expressions) {
    const expression = searchExpression(query)
    if (expression !== null) t.doesNotThrow(() => match.all(expression), JSON.stringify(query))
  }
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
      const expression = searchExpression(text)
      if (expression !== null) match.all(expression)
    }),
    { numRuns: 2000 },
  )
  t.pass('for any string')
})

t.test('the first characters of a text find the text', async (t) => {
  const match = fullText()
  for (const [row, text] of TEXTS.entries()) {
    const typed = [...text].slice(0, 6).join('').trim()
    t.ok(match.all(searchExpression(`${typed}*`)!).includes(row), typed)
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
