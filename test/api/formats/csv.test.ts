import { parse } from 'csv-parse/sync'
import Papa from 'papaparse'
import t from 'tap'
import { build, databaseFile, folder } from '../../helper.js'
import { writeClaims } from '../../ingest/claims-article.js'
import { COLLECTIONS, hostile, records } from './hostile.js'

/*
 * csv-parse reads the CSV of every collection. Each cell is compared with the JSON by the documented rules, which are
 * written here a second time.
 */

const built = await hostile(t)
const { app } = built

const parsed = (text: string) =>
  parse(text, { columns: true }) as unknown as Record<string, string>[]

/** Removes the apostrophe of a text that could be a formula. */
const unguarded = (cell: string) => (/^'+[=+\-@\t\r\n]/.test(cell) ? cell.slice(1) : cell)

function expected(record: Record<string, unknown>, column: string): unknown {
  const path = column.startsWith('citation.')
    ? ['citations', '0', column.slice('citation.'.length)]
    : column.split('.')
  return path.reduce<unknown>(
    (value, key) => (value as Record<string, unknown> | null)?.[key] ?? null,
    record,
  )
}

for (const name of COLLECTIONS) {
  t.test(`${name}.csv has every record of the list, value by value`, async (t) => {
    const response = await app.inject(`/v1/${name}.csv`)
    t.equal(response.headers['content-type'], 'text/csv; charset=utf-8; header=present')
    t.equal(response.headers['content-disposition'], `attachment; filename="${name}.csv"`)
    t.notMatch(response.body, /^\uFEFF/, 'no byte order mark')
    const rows = parsed(response.body)
    const all = await records(built, name)
    t.equal(rows.length, all.length)
    const faults = rows.flatMap((row, i) =>
      Object.entries(row).flatMap(([column, cell]) => {
        const value = expected(all[i]!, column)
        const given = Array.isArray(value)
          ? (JSON.parse(cell) as unknown)
          : typeof value === 'number'
            ? Number(cell)
            : typeof value === 'boolean'
              ? cell === 'true'
              : value === null && cell === ''
                ? null
                : unguarded(cell)
        return JSON.stringify(given) === JSON.stringify(value)
          ? []
          : [`${String(all[i]!.id)} ${column}: ${cell.slice(0, 80)}`]
      }),
    )
    t.strictSame(faults, [])
  })
}

t.test('a claim is told by columns of its own, in every parser', async (t) => {
  const { app } = await build(t, { path: databaseFile(t, [writeClaims(folder(t))]) })
  const { body } = await app.inject(
    '/v1/events.csv?fields=id,attribution.voice,attribution.speakers,attribution.speakerText&sort=id',
  )
  const rows = parsed(body)
  t.strictSame(
    Papa.parse<Record<string, string>>(body, { header: true, skipEmptyLines: true, delimiter: ',' })
      .data,
    rows,
  )
  t.strictSame(
    rows.map((row) => [
      row.id!.split(':')[1],
      row['attribution.voice'],
      (JSON.parse(row['attribution.speakers']!) as { name: string }[]).map(({ name }) => name),
      row['attribution.speakerText'],
    ]),
    [
      ['departure', 'quoted', [], 'the harbour office'],
      ['fall', 'quoted', ['Cy Du', 'Ann Bo'], ''],
      ['fish', 'quoted', [], ''],
      ['opening', 'quoted', ['Ann Bo'], ''],
      ['visit', 'article', [], ''],
    ],
  )
})

t.test('no cell begins like a formula, and numbers stay numbers', async (t) => {
  const cells = (
    await Promise.all(
      COLLECTIONS.map(async (name) => parsed((await app.inject(`/v1/${name}.csv`)).body)),
    )
  )
    .flat()
    .flatMap((row) => Object.values(row))
  t.strictSame(
    cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell)),
    [],
  )
  t.ok(cells.includes('\'=HYPERLINK("http://x.test","y")'))
  t.ok(cells.includes("''=1+1"), 'a text with an apostrophe of its own gets a second one')
  const [figure] = parsed((await app.inject('/v1/figures.csv?id=hostile:minus')).body)
  t.match(figure, { value: '-5', measure: "'=measure", text: '-5' })
})

t.test('fields chooses the columns and their order', async (t) => {
  const header = async (fields: string) =>
    (await app.inject(`/v1/quotes.csv?fields=${fields}`)).body.split('\r\n')[0]
  t.equal(await header('text,id'), 'text,id')
  t.equal(await header('speaker,id'), 'speaker.id,speaker.name,speaker.type,speaker.url,id')
  t.equal(await header('speaker.name,citations.exact'), 'speaker.name,citations.exact')
})

t.test('filters apply, and an empty result is the header row', async (t) => {
  const rows = parsed((await app.inject('/v1/quotes.csv?speaker=xi-jinping&sort=-date')).body)
  t.strictSame(
    rows.map(({ id }) => id),
    (await records(built, 'quotes', '&speaker=xi-jinping&sort=-date')).map(({ id }) => id),
  )
  t.match((await app.inject('/v1/quotes.csv?speaker=nobody&fields=id')).body, /^id\r\n$/)
})

t.test(
  'a property within a list is a column of its values, and a column of the first citation has its name',
  async (t) => {
    const rows: Record<string, string>[] = parse(
      (await app.inject('/v1/quotes.csv?fields=id,mentions.name,citation.exact,citation.start'))
        .body,
      { columns: true },
    )
    const { data } = (await app.inject('/v1/quotes?limit=100&fields=id,mentions,citations')).json<{
      data: {
        id: string
        mentions: { name: string }[]
        citations: { exact: string; start: number }[]
      }[]
    }>()
    t.strictSame(
      rows.map((row) =>
        Object.fromEntries(Object.entries(row).map(([name, cell]) => [name, unguarded(cell)])),
      ),
      data.map(({ id, mentions, citations }) => ({
        'id': id,
        'mentions.name': mentions.map(({ name }) => name).join('; '),
        'citation.exact': citations[0]!.exact,
        'citation.start': String(citations[0]!.start),
      })),
    )
    t.ok(rows.some((row) => row['mentions.name']!.includes('; ')))
    t.equal(
      (await app.inject('/v1/quotes?fields=citation.exact')).statusCode,
      400,
      'JSON has no such property',
    )
  },
)

t.test('a byte order mark stands before the header on request', async (t) => {
  const { body } = await app.inject('/v1/quotes.csv?fields=id')
  t.equal((await app.inject('/v1/quotes.csv?fields=id&bom=true')).body, `\uFEFF${body}`)
  t.equal((await app.inject('/v1/quotes.csv?fields=id&bom=false')).body, body)
  for (const url of ['/v1/quotes?bom=true', '/v1/quotes.ndjson?bom=true'])
    t.equal((await app.inject(url)).statusCode, 400, url)
})
