import t from 'tap'
import { connect } from '../../src/db/connect.js'
import { failure } from '../ingest/annotations.js'
import { SEED } from '../helper.js'
import { postgresDatabase } from './databases.js'

/* What PostgreSQL itself guarantees, whatever program writes to it: the same as SQLite (test/db/guards.test.ts). */

const url = await postgresDatabase([SEED])
const { connection } = connect(url, { mode: 'write' })
t.teardown(() => {
  connection.close()
})
const rows = (text: string, ...values: unknown[]) => connection.prepare(text).all(values)

/** Runs a statement and undoes it; gives its error. */
function refusal(text: string): string {
  connection.begin('change')
  try {
    return failure(() => rows(text)).message
  } finally {
    connection.rollBack()
  }
}

const article = 1
const wrong = 'the words differ from the text of the article'

for (const [table, columns, values, name] of [
  [
    'citations',
    'record_key, ordinal, article_key, role',
    `1, 99, ${article}, 'content'`,
    'citation',
  ],
  ['sections', 'article_key, ordinal, kind', `${article}, 99, 'body'`, 'section'],
  [
    'coverage_exceptions',
    'article_key, ordinal, gap, reason',
    `${article}, 99, 'numbers', 'x'`,
    'coverage exception',
  ],
] as const) {
  const insert = (start: number | string, end: number | string, exact: string) =>
    `insert into ${table} (${columns}, start, "end", exact) values (${values}, ${start}, ${end}, ${exact}) returning 1`
  const words = (start: number, length: number) =>
    `(select substr(text, ${start + 1}, ${length}) from articles where key = ${article})`

  for (const [what, text] of [
    ['other words', insert(0, 5, "'Chino'")],
    ['words that stand elsewhere', insert(1, 6, words(0, 5))],
    ['fewer words', insert(0, 6, words(0, 5))],
    ['an end beyond the text', insert(1_000_000, 1_000_005, "'China'")],
    ['a negative start', insert(-5, 0, "'China'")],
    [
      'the last of several rows',
      `insert into ${table} (${columns}, start, "end", exact) select ${values.replace('99', '99 + n')}, 0, 5, case n when 2 then 'Chino' else ${words(0, 5)} end from generate_series(0, 2) as n returning 1`,
    ],
  ] as const)
    t.test(`a ${name} with ${what} is refused`, async (t) => {
      t.match(refusal(text), what === 'a negative start' ? /_span|words differ/ : wrong)
    })

  t.test(`a ${name} that is changed to other words is refused`, async (t) => {
    rows(insert(0, 5, words(0, 5)))
    t.match(
      refusal(`update ${table} set exact = 'Chino' where ordinal = 99 returning 1`),
      `${name}: ${wrong}`,
    )
    t.match(
      refusal(`update ${table} set start = 1, "end" = 6 where ordinal = 99 returning 1`),
      wrong,
    )
    rows(`delete from ${table} where ordinal = 99`)
  })

  t.test(`a ${name} of right words is taken, also across the pieces of the text`, async (t) => {
    connection.begin('change')
    t.strictSame(rows(insert(0, 5, words(0, 5))), [[1]])
    connection.rollBack()
    for (const [start, length] of [
      [1000, 60],
      [1023, 1],
      [1023, 2],
      [1024, 1024],
      [500, 2000],
    ] as const) {
      connection.begin('change')
      t.strictSame(rows(insert(start, start + length, words(start, length))), [[1]])
      connection.rollBack()
    }
  })
}

t.test('a text and its pieces cannot be changed', async (t) => {
  t.match(
    refusal("update articles set text = text || '.'"),
    'article: its text cannot be changed; replace the article',
  )
  t.match(
    refusal("update text_pieces set text = 'x'"),
    'text piece: it cannot be changed; replace the article',
  )
  t.strictSame(rows('update articles set text = text returning 1'), [[1]])
})

t.test('the pieces of a text are the text, in parts of 1024 code points', async (t) => {
  const lengths = [0, 1, 1023, 1024, 1025, 2048, 5000]
  connection.begin('change')
  rows(
    `insert into records (key, kind, article_key, reviewed, origin) select 9000 + n, kind, 9000 + n, reviewed, origin from records, unnest($1::bigint[]) as n where key = ${article}`,
    lengths,
  )
  rows(
    `insert into articles (key, id, title, sort_title, language, characters, digest, text)
     select 9000 + n, 'x-' || n, '', '', 'en', n, '', repeat('𠮷', n::int) from unnest($1::bigint[]) as n`,
    lengths,
  )
  for (const length of lengths) {
    const pieces = rows(
      'select char_length(text), text from text_pieces where article_key = $1 order by ordinal',
      9000 + length,
    )
    t.equal(pieces.map(([, text]) => text).join(''), '𠮷'.repeat(length))
    t.ok(pieces.slice(0, -1).every(([length]) => length === 1024))
    t.equal(pieces.length, Math.ceil(length / 1024))
  }
  connection.rollBack()
})

const COUNTS = `select count(*) from entities where mention_count <> (select count(*) from mentions where entity_key = entities.key)`
const TOTALS = `select count(*) from (
  select entity_key, other_key, sum(sections) from (
    select entity_key, other_key, sections from co_mentions union all select other_key, entity_key, sections from co_mentions) as pairs group by 1, 2
  except select entity_key, other_key, sections from co_mention_totals) as different`
const SIZES = `select (select count(*) from co_mention_totals) - 2 * (select count(distinct (entity_key, other_key)) from co_mentions)`

for (const [what, text] of [
  ['nothing is changed', 'select 1'],
  [
    'some mentions are removed',
    'delete from records where key in (select key from mentions where key % 3 = 0)',
  ],
  [
    'mentions are given to another entity',
    'update mentions set entity_key = (select min(key) from entities) where key % 2 = 0',
  ],
  ['pairs are removed', 'delete from co_mentions where other_key % 2 = 0'],
  ['pairs are changed', 'update co_mentions set sections = sections + 2 where entity_key % 2 = 0'],
  ['the article is removed', 'delete from records where key = 1'],
] as const)
  t.test(`counts of mentions and totals of pairs are right when ${what}`, async (t) => {
    connection.begin('change')
    if (what === 'the article is removed')
      rows('delete from records where article_key = 1 and key <> 1')
    rows(text)
    t.strictSame(
      [COUNTS, TOTALS, SIZES].map((check) => rows(check)[0]![0]),
      [0, 0, 0],
    )
    connection.rollBack()
  })

t.test(
  'the last key is that of the record with the greatest key, also when it is removed',
  async (t) => {
    const last = () => rows('select key from last_key')[0]![0]
    const [[most]] = rows('select max(key) from records') as [[number]]
    t.equal(last(), most)
    connection.begin('change')
    rows(
      `insert into records (key, kind, reviewed, origin) select $1, kind, reviewed, origin from records where kind = 'entity' limit 1`,
      most + 10,
    )
    rows('delete from records where key = $1', most + 10)
    t.equal(last(), most + 10)
    connection.rollBack()
  },
)
