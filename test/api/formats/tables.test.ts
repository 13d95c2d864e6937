import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import t, { type Test } from 'tap'
import { wholeTable } from '../../../src/api/flat.js'
import { api as start, type Reply } from '../../contract.js'
import { databaseFile, folder, SEED } from '../../helper.js'
import { isProblem } from '../problem.js'

/* The CSV of resources that are no collections: the rows of all pages of the JSON, with nested properties as columns. */

const api = await start(t)

type Row = Record<string, unknown>
const rowsOf = (text: string) =>
  parse(text, { columns: true, skip_empty_lines: true }) as unknown as Record<string, string>[]

/** All rows of the JSON, page by page. */
async function allRows(url: string): Promise<Row[]> {
  const rows: Row[] = []
  for (let next: string | null = url; next !== null;) {
    const page: { data: Row[]; links: { next: string | null } } = (await api.get(next)).json()
    rows.push(...page.data)
    next = page.links.next
  }
  return rows
}

const at = (row: Row, path: string): unknown =>
  path.split('.').reduce<unknown>((value, key) => (value as Row | null)?.[key], row)
const text = (value: unknown): string =>
  value === null || value === undefined
    ? ''
    : typeof value === 'string'
      ? value
      : JSON.stringify(value)

const resources: [path: string, query: string, columns: string[]][] = [
  [
    '/v1/timeline',
    'from=2022&sort=-date',
    ['kind', 'id', 'date.edtf', 'label', 'by.name', 'attribution.voice'],
  ],
  ['/v1/timeline', 'undated=only&kind=quote', ['id', 'label', 'article.id']],
  [
    '/v1/search',
    'q=friendship+or+trade&kind=quote,figure',
    ['kind', 'id', 'title', 'score', 'article.id'],
  ],
  [
    '/v1/entities/xi-jinping/related',
    'via=co-mention',
    ['id', 'name', 'weight', 'via', 'relationCount'],
  ],
  ['/v1/changes', 'since=0', ['change', 'kind', 'edition', 'id', 'url', 'sha256']],
]
for (const [path, query, columns] of resources) {
  t.test(`${path}.csv?${query} has the rows of the JSON`, async (t) => {
    const rows = await allRows(`${path}?${query}&limit=5`)
    const csv = rowsOf((await api.get(`${path}.csv?${query}`)).text)
    t.ok(rows.length > 5, `${rows.length} rows`)
    const escaped = (value: string) => value.replace(/^'(?=[=+@-])/, '')
    t.strictSame(
      csv.map((row) => columns.map((name) => escaped(row[name]!))),
      rows.map((row) => columns.map((name) => text(at(row, name)))),
    )
  })
}

t.test('/v1/search.csv has pages of 500, and tells how many matches there are', async (t) => {
  const query = 'q=the+or+word&bom=true'
  const path = databaseFile(t, [SEED, manyQuotes(t)])
  const { get } = await start(t, { path })
  const expected: string[] = []
  for (
    let next: string | null = `/v1/search?${query.replace('&bom=true', '')}&limit=100`;
    next !== null;
  ) {
    const page: { data: Row[]; links: { next: string | null } } = (await get(next)).json()
    expected.push(...page.data.map(({ url }) => url as string))
    next = page.links.next
  }
  t.ok(expected.length > 500)
  const found: string[] = []
  for (let next: string | undefined = `/v1/search.csv?${query}`; next !== undefined;) {
    const { text, headers, status }: Reply = await get(next)
    t.equal(status, 200)
    t.equal(headers['x-total-count'], String(expected.length))
    t.match(text, /^\uFEFFkind,/)
    found.push(...rowsOf(text.slice(1)).map(({ url }) => url!))
    const links = headers.link!
    next = /<([^>]*)>; rel="next"/.exec(links)?.[1]
    if (next !== undefined) t.match(next, /^\/v1\/search\.csv\?.*bom=true/)
  }
  t.strictSame(found, expected)
  const short = (await get('/v1/search.csv?q=visa')).headers
  t.notMatch(short.link, /rel="next"/)
})

/** An annotation file with many quotes. */
function manyQuotes(t: Test): string {
  const file = join(folder(t), 'many.json')
  const words = Array.from({ length: 600 }, (_, n) => `the word ${n}`)
  writeFileSync(
    file,
    JSON.stringify({
      article: {
        id: 'many',
        title: 'Many',
        language: 'en',
        text: `Many\n\n${words.map((text) => `“${text}”`).join('\n')}`,
      },
      quotes: words.map((content) => ({
        medium: 'unstated',
        content: { exact: content, prefix: '“', suffix: '”' },
      })),
    }),
  )
  return file
}

t.test('the CSV of a network tells if it was cut', async (t) => {
  for (const [query, truncated] of [
    ['maxNodes=3', 'true'],
    ['maxNodes=500&maxLinks=2000', 'false'],
  ] as const) {
    t.equal((await api.get(`/v1/graph.csv?${query}`)).headers['x-truncated'], truncated)
    t.equal((await api.get(`/v1/graph.csv?${query}`)).headers['x-truncated'], truncated, 'kept')
  }
})

t.test('/v1/graph.csv has the links, the nodes or the contradictions', async (t) => {
  const query = 'maxNodes=20'
  const { nodes, links, contradictions } = (await api.get(`/v1/graph?${query}`)).json<
    Record<string, Row[]>
  >()
  for (const [suffix, rows, columns] of [
    ['', links!, ['source', 'target', 'kind', 'predicate', 'weight', 'url']],
    ['&table=links', links!, ['source', 'voice', 'speakers']],
    ['&table=nodes', nodes!, ['id', 'name', 'type', 'mentionCount']],
    ['&table=contradictions', contradictions!, ['id', 'url', 'about', 'entities']],
  ] as const)
    t.strictSame(
      rowsOf((await api.get(`/v1/graph.csv?${query}${suffix}`)).text).map((row) =>
        columns.map((name) => row[name]),
      ),
      rows.map((row) => columns.map((name) => text(row[name]))),
    )
})

for (const [path, query] of [...resources, ['/v1/graph', 'maxNodes=5']] as const) {
  t.test(`${path}: CSV by Accept or by suffix, with or without a mark`, async (t) => {
    const { headers, text } = await api.get(`${path}.csv?${query}`)
    t.match(headers['content-disposition'], /^attachment; filename="\w+\.csv"$/)
    t.match(headers['content-type'], /^text\/csv; charset=utf-8; header=present$/)
    t.equal((await api.get(`${path}?${query}`, { accept: 'text/csv' })).text, text)
    t.equal((await api.get(`${path}.csv?${query}&bom=true`)).text, `\uFEFF${text}`)
    await isProblem(
      t,
      api,
      await api.get(`${path}?${query}&bom=true`),
      400,
      'invalid-parameter',
      'bom',
    )
    if (path === '/v1/graph')
      await isProblem(
        t,
        api,
        await api.get(`${path}?table=nodes`),
        400,
        'invalid-parameter',
        'table',
      )
    else
      await isProblem(
        t,
        api,
        await api.get(`${path}.csv?${query}&limit=5`),
        400,
        'invalid-parameter',
        'limit',
      )
  })
}

t.test('CSV with too many rows is refused with what to do instead', async (t) => {
  const upTo = (limit: number) => Array.from({ length: Math.min(limit, 4) }, (_, i) => i)
  t.strictSame(wholeTable(4, upTo, 'no'), [0, 1, 2, 3])
  t.throws(() => wholeTable(3, upTo, 'add filters'), {
    code: 'invalid-parameter',
    message: 'CSV would have more than 3 rows: add filters',
  })
  await isProblem(t, api, await api.get('/v1/entities/nobody/related.csv'), 404, 'not-found', 'id')
})
