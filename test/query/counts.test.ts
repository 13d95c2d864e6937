import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import t, { type Test } from 'tap'
import { dateBuckets, type DateUnit } from '../../src/model/dates/date-buckets.js'
import { corpusApi } from '../api/corpus.js'
import { api as start } from '../contract.js'
import { databaseFile, folder } from '../helper.js'
import { collectionsOf, readAll, type DateValue, type Reference, type Row } from '../api/lists.js'

/* Counts are compared with the rows of the list, counted here. */

interface Count {
  values: Record<string, string | null>
  labels: Record<string, string | null>
  count: number
  statistics?: Record<string, number | null>
}
interface CountPage {
  data: Count[]
  page: { total: number; next: string | null }
  links: { next: string | null; prev: string | null }
}

const api = await corpusApi(t)
const read = async (url: string): Promise<CountPage> => (await api.get(url)).json<CountPage>()

async function allCounts(url: string): Promise<Count[]> {
  const rows: Count[] = []
  for (let next: string | null = url; next !== null;) {
    const page: CountPage = await read(next)
    rows.push(...page.data)
    next = page.links.next
  }
  return rows
}

const UNDATED = 'null (undated)'
const dateOf = (row: Row) => row.date as DateValue | null

/** The units of a date; `in no single ...` if there are none. */
function unitsOf(row: Row, unit: DateUnit): string[] {
  const date = dateOf(row)
  if (date === null) return [UNDATED]
  const buckets = dateBuckets(date.edtf, unit)
  const [first, last] = [date.earliest, date.latest].map((day) =>
    day === null ? [] : dateBuckets(day, unit),
  )
  // The end of a date may be bounded by its article.
  const only = first![0] !== undefined && first![0] === last![0] ? [first![0]] : []
  const all = date.extent === 'throughout' && only.length === 0 ? buckets : only
  return all.length > 0 ? all : [`null (in no single ${unit})`]
}
const idOf = (value: unknown): string[] => [(value as Reference | null)?.id ?? 'null']

const VALUES: Record<string, (row: Row) => string[]> = {
  speaker: ({ speaker }) => idOf(speaker),
  kind: ({ kind }) => [kind as string],
  section: ({ section }) => [section as string],
  mentions: ({ mentions }) => {
    const ids = (mentions as Reference[]).map(({ id }) => id)
    return ids.length > 0 ? ids : ['null']
  },
  day: (row) => unitsOf(row, 'day'),
  month: (row) => unitsOf(row, 'month'),
  year: (row) => unitsOf(row, 'year'),
  decade: (row) => unitsOf(row, 'decade'),
}

/** The counts of rows by these names, as lines. */
function counted(rows: readonly Row[], by: string[]): string[] {
  const counts = new Map<string, number>()
  for (const row of rows) {
    const keys = by.reduce<string[]>(
      (keys, name) => keys.flatMap((key) => VALUES[name]!(row).map((value) => `${key} ${value}`)),
      [''],
    )
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].map(([key, count]) => `${key}: ${count}`).sort()
}

const UNITS = ['day', 'month', 'year', 'decade']
const lineOf = ({ values, labels, count }: Count, by: string[]): string =>
  ` ${by
    .map((name) => values[name] ?? (UNITS.includes(name) ? `null (${labels[name]!})` : 'null'))
    .join(' ')}: ${count}`

const cases: [by: string, filters: string][] = [
  ['speaker', ''],
  ['speaker,month', ''],
  ['kind,section,year', ''],
  ['decade', 'kind=direct'],
  ['day', 'speaker.not=xi-jinping'],
  ['mentions,kind', 'present=speaker'],
]
for (const [by, filters] of cases) {
  t.test(`quotes by ${by} ${filters} are those of the list`, async (t) => {
    const rows = await readAll(api, '/v1/quotes', Object.fromEntries(new URLSearchParams(filters)))
    const names = by.split(',')
    for (const sort of ['-count', 'count', 'value', '-value']) {
      const found = await allCounts(`/v1/quotes/counts?by=${by}&sort=${sort}&limit=7&${filters}`)
      t.strictSame(found.map((row) => lineOf(row, names)).sort(), counted(rows, names), sort)
      const counts = found.map(({ count }) => count)
      if (sort.endsWith('count'))
        t.strictSame(
          counts,
          counts.toSorted((a, b) => (sort === 'count' ? a - b : b - a)),
        )
      else {
        const values = found
          .map(({ values }) => values[names[0]!] ?? null)
          .filter((value) => value !== null)
        t.strictSame(values, sort === 'value' ? values.toSorted() : values.toSorted().reverse())
      }
    }
  })
}

t.test('every collection is counted by each of its values, alone and with another', async (t) => {
  for (const { path } of collectionsOf(api.document)) {
    const { allowed } = (await api.get(`${path}/counts?by=x`)).json<{
      errors: { allowed: string[] }[]
    }>().errors[0]!
    const total = (await readAll(api, path)).length
    for (const [i, name] of allowed.entries()) {
      const rows = await allCounts(`${path}/counts?by=${name}`)
      const sum = rows.reduce((sum, { count }) => sum + count, 0)
      t.ok(sum >= total, `${path} by ${name}`)
      const other = allowed[(i + 1) % allowed.length]!
      t.equal(
        (await api.get(`${path}/counts?by=${name},${other}&limit=1`)).status,
        200,
        `${name},${other}`,
      )
    }
  }
})

t.test('a participant and a role are those of the same row', async (t) => {
  for (const { values, count } of (await read('/v1/events/counts?by=participant,role&limit=20'))
    .data) {
    const { page } = await read(
      `/v1/events?participant=${values.participant!}&role=${values.role!}&limit=0`,
    )
    t.equal(page.total, count, JSON.stringify(values))
  }
})

for (const name of ['unit', 'currency'])
  t.test(`statistics by ${name} are those of the values that share it`, async (t) => {
    const figures = await readAll(api, '/v1/figures')
    const rows = await allCounts(`/v1/figures/counts?by=${name}&statistics=sum,min,max,median`)
    t.ok(rows.length > 1)
    for (const { values, count, statistics } of rows) {
      const own = figures.filter((row) => row[name] === values[name])
      t.equal(count, own.length)
      const added = own.filter(({ kind }) => name === 'unit' || kind === 'money')
      sameStatistics(t, statistics!, values[name] === null ? [] : added)
    }
  })

/** Compares statistics with those of the values of some figures. */
function sameStatistics(t: Test, statistics: Record<string, number | null>, figures: Row[]): void {
  const values = figures.map(({ value }) => value as number).sort((a, b) => a - b)
  if (values.length === 0) {
    t.strictSame(statistics, { sum: null, min: null, max: null, median: null })
    return
  }
  const last = values.length - 1
  const middle = (values[Math.floor(last / 2)]! + values[Math.ceil(last / 2)]!) / 2
  const sum = values.reduce((sum, value) => sum + value, 0)
  t.ok(Math.abs(statistics.sum! - sum) <= Math.abs(sum) / 1e9, `sum of ${values.length}`)
  t.strictSame(
    [statistics.min, statistics.max, statistics.median],
    [values[0], values.at(-1), middle],
  )
}

t.test('rates, and what is in other units, are not added to amounts of a currency', async (t) => {
  const words = [
    ['money', 3, 'dollars', 'USD'],
    ['money', 5, 'U.S. dollars', 'USD'],
    ['money', 10, 'dollars', 'USD'],
    ['rate', 80, 'dollars a barrel', 'USD'],
    ['money', 7, 'euros', 'EUR'],
    ['percentage', 9, 'percent', undefined],
  ] as const
  const file = join(folder(t), 'money.json')
  writeFileSync(
    file,
    JSON.stringify({
      article: {
        id: 'money',
        title: 'Money',
        language: 'en',
        text: `Money\n\n${words.map(([, value, unit]) => `${value} ${unit}`).join('\n')}`,
      },
      figures: words.map(([kind, value, unit, currency]) => ({
        kind,
        value,
        unit,
        currency,
        content: `${value} ${unit}`,
        measure: 'cost',
      })),
    }),
  )
  const { get } = await start(t, { path: databaseFile(t, [file]) })
  const of = async (query: string) =>
    (await get(`/v1/figures/counts?${query}&sort=value`)).json<{ data: Count[] }>().data
  const usd = { sum: 18, min: 3, max: 10, median: 5 }
  const all = 'statistics=sum,min,max,median'
  t.match(await of(`by=currency&${all}`), [
    { values: { currency: 'EUR' }, count: 1, statistics: { sum: 7 } },
    { values: { currency: 'USD' }, count: 4, statistics: usd },
    { values: { currency: null }, count: 1, statistics: { sum: null, median: null } },
  ])
  t.match(await of(`by=section&currency=USD&${all}`), [{ count: 4, statistics: usd }])
  t.match(await of(`by=section&currency=USD&unit=dollars,euros&${all}`), [
    { count: 2, statistics: { sum: 13, median: 6.5 } },
  ])
  t.match(await of(`by=kind&currency=USD&${all}`), [
    { values: { kind: 'money' }, statistics: usd },
    { values: { kind: 'rate' }, count: 1, statistics: { sum: null, median: null } },
  ])
  t.equal((await get(`/v1/figures/counts?by=kind&currency=USD,EUR&${all}`)).status, 400)
})

t.test('statistics across units are refused', async (t) => {
  for (const query of [
    'by=kind&statistics=sum',
    'by=kind&statistics=sum&unit=percent,years',
    'by=kind&statistics=sum&missing=unit',
  ]) {
    const { status, text } = await api.get(`/v1/figures/counts?${query}`)
    t.equal(status, 400, query)
    t.match(text, 'would add up different units')
  }
  t.equal((await api.get('/v1/figures/counts?by=kind&statistics=sum&unit=percent')).status, 200)
  t.equal((await api.get('/v1/quotes/counts?by=kind&statistics=sum')).status, 400)
})

t.test('CSV has all counts, with the labels beside the values', async (t) => {
  const { text, headers } = await api.get('/v1/quotes/counts.csv?by=speaker,year&sort=value')
  const rows: Record<string, string>[] = parse(text, { columns: true })
  const listed = await allCounts('/v1/quotes/counts?by=speaker,year&sort=value')
  t.strictSame(
    rows.map((row) => [row.speaker, row['speaker.label'], row.year, row['year.label'], row.count]),
    listed.map(({ values, labels, count }) => [
      values.speaker ?? '',
      labels.speaker ?? '',
      values.year ?? '',
      labels.year ?? '',
      String(count),
    ]),
  )
  t.equal(headers['content-type'], 'text/csv; charset=utf-8; header=present')
  const marked = await api.get('/v1/quotes/counts?by=speaker,year&sort=value&bom=true', {
    accept: 'text/csv',
  })
  t.equal(marked.text, `\uFEFF${text}`)
  t.equal((await api.get('/v1/quotes/counts?by=kind&bom=true')).status, 400, 'JSON has no mark')
  t.equal((await api.get('/v1/quotes/counts.csv?by=kind&limit=1')).status, 400, 'CSV has no pages')
})
