import { sql } from 'drizzle-orm'
import t from 'tap'
import { runStep, runStepInTurns } from '../../src/db/row-steps.js'
import { openDatabase } from '../../src/db/open.js'
import { createPlacement, runOrSuspend, type Suspension } from '../../src/db/reading/suspension.js'
import type { Values } from '../../src/db/slots.js'
import { createStatements } from '../../src/db/statements.js'
import { foldCharacters } from '../../src/model/search/search-folding.js'

/* What follows a statement, beyond SQL. */

const ROWS = [
  ['xi', 'Xi Jinping', 7],
  ['astana', 'Астана', 2],
  ['emile', 'Émile Zola', 2],
  ['eva', 'Eva', 3],
  [null, null, 4],
  ['\u{FFFD}', null, 1],
  ['\u{1F600}', null, 1],
  [2024, null, 1],
]
const beginnings: [query: string, limit: number, rows: unknown[][]][] = [
  [
    'e',
    9,
    [
      ['eva', 'Eva', 3, 2],
      ['emile', 'Émile Zola', 2, 2],
    ],
  ],
  ['É', 1, [['eva', 'Eva', 3, 2]]],
  ['аст', 9, [['astana', 'Астана', 2, 1]]],
  ['jinping', 9, []],
  ['20', 9, [[2024, null, 1, 1]]],
  [
    '',
    9,
    [
      ['xi', 'Xi Jinping', 7, 7],
      ['eva', 'Eva', 3, 7],
      ['astana', 'Астана', 2, 7],
      ['emile', 'Émile Zola', 2, 7],
      [2024, null, 1, 7],
      ['\u{FFFD}', null, 1, 7],
      ['\u{1F600}', null, 1, 7],
    ],
  ],
]
for (const [query, facetLimit, rows] of beginnings)
  t.test(`values that begin with "${query}", ${facetLimit} at most`, async (t) => {
    const values = { facetQuery: foldCharacters(query), facetLimit }
    t.strictSame(runStep({ name: 'beginning', values }, ROWS), rows)
  })

const textsOf = (exact: string) => JSON.stringify([{ part: 'text', start: 5, exact }])

const head = JSON.stringify({ id: 'x', url: '/v1/quotes/x', title: 'T', article: null })
const queriesOf = (query: string) => JSON.stringify([[null, query]])

t.test('a hit is described from its head, its texts, and its rank among all', (t) => {
  const values = { queries: queriesOf('b'), ranks: [-3, -1.23456789] }
  const article = { id: 'a', url: '/v1/articles/a', title: 'A' }
  const inArticle = JSON.stringify({ ...(JSON.parse(head) as object), article })
  const rows = [
    [1, 'quote', inArticle, null, textsOf('a b c')],
    [0, 'article', inArticle, '\u{1F600} b', null],
    [0, 'entity', head, null, JSON.stringify([{ part: 'label', start: null, exact: 'B' }])],
  ]
  const described = runStep({ name: 'describe', values }, rows)
  const hit = { id: 'x', url: '/v1/quotes/x', title: 'T', article, truncated: false }
  const url = '/v1/articles/a/text#char='
  t.strictSame(
    described.map(([place, json]): unknown[] => [place, JSON.parse(json as string)]),
    [
      [
        1,
        {
          ...hit,
          kind: 'quote',
          score: 1.23457,
          snippet: 'a <mark>b</mark> c',
          matches: [{ start: 7, end: 8, exact: 'b', url: `${url}7,8` }],
        },
      ],
      [
        0,
        {
          ...hit,
          kind: 'article',
          score: 3,
          snippet: '\u{1F600} <mark>b</mark>',
          matches: [{ start: 2, end: 3, exact: 'b', url: `${url}2,3` }],
        },
      ],
      [
        0,
        {
          ...hit,
          kind: 'entity',
          article: null,
          score: 3,
          snippet: '<mark>B</mark>',
          matches: [],
        },
      ],
    ],
  )
  t.end()
})

t.test('a step that takes its turns lets others have theirs', async (t) => {
  const rows = Array.from({ length: 300 }, (_, i) => [
    0,
    'quote',
    head,
    null,
    textsOf(`${i} `.repeat(5000)),
  ])
  const step = { name: 'describe', values: { queries: queriesOf('7'), ranks: [-1] } } as const
  let turns = 0
  let isOver = false
  const turn = () => {
    turns++
    if (!isOver) setImmediate(turn)
  }
  setImmediate(turn)
  const rowsInTurns = await runStepInTurns(step, rows)
  isOver = true
  t.strictSame(rowsInTurns, runStep(step, rows))
  t.ok(turns > 1, `${turns} turns`)
})

t.test('a statement takes its step along wherever it runs', async (t) => {
  const db = openDatabase(':memory:', { mode: 'write' })
  t.teardown(() => db.$client.close())
  const build = () =>
    db.select({ value: sql`'a'`, label: sql`null`, count: sql`1` }).from(sql`(select 1)`)
  const values = { facetQuery: 'a', facetLimit: 1 }
  const rowsOf = createStatements({ db })('shape', build, 'costly', 'beginning')
  t.strictSame(rowsOf(values), [['a', null, 1, 1]])
  t.strictSame(rowsOf({ ...values, facetQuery: 'b' }), [])
  const placement = createPlacement(() => false)
  const placed = createStatements({ db, placement })('shape', build, 'costly', 'beginning')
  const missing = (values: Values) => {
    const outcome = runOrSuspend(() => placement.during('costly', new Map(), () => placed(values)))
    return (outcome as { suspension: Suspension }).suspension.missing[0]!
  }
  t.strictSame(missing(values).statement.step, { name: 'beginning', values })
  const other = missing({ ...values, facetQuery: 'b' })
  t.not(other.key, missing(values).key, 'the values of a step tell statements apart')
})
