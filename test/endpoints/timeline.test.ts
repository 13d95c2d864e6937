import t from 'tap'
import type { Row as ListRow } from '../api/lists.js'
import { parseDate } from '../../src/model/dates/dates.js'
import { timesOf } from '../query/order.js'
import { networkApi } from './entity-network.js'
import { readAll, countStatements } from './read-lists.js'

/* Strategy: the line is made here from the plain lists of articles, events and quotes, sorted and filtered, then walked. */

interface Reference {
  id: string
}
interface Attribution {
  voice: string
  speakers: Reference[]
}
interface Row {
  id: string
  url: string
  article?: Reference
  title?: string
  label?: string
  attribution?: Attribution
  disputed?: boolean
  disputedIn?: unknown[]
  text?: string
  status?: string
  type?: string
  kind?: string
  place?: Reference | null
  participants?: unknown[]
  medium?: string | null
  speakerText?: string | null
  cite: string
  date?: { edtf: string; latest: string | null } | null
  published?: { edtf: string; latest: string | null } | null
  publisher?: Reference | null
  speaker?: Reference | null
  citations: unknown[]
}
interface Entry {
  kind: string
  id: string
  url: string
  date: { edtf: string } | null
  label: string
  type: string | null
  place: Reference | null
  participants: unknown[]
  quoteKind: string | null
  medium: string | null
  speakerText: string | null
  status: string | null
  attribution: Attribution | null
  disputed: boolean
  disputedIn: unknown[]
  by: Reference | null
  article: Reference
  cite: string
  citations: unknown[]
}
interface Page {
  data: Entry[]
  counts: { dated: number; undated: number }
  page: { total: number }
  links: { next: string | null; prev: string | null }
}
interface Options {
  kinds?: string[]
  from?: string
  to?: string
  within?: string
  articles?: string[]
  entity?: string
  voice?: string
  saidBy?: string
  undated?: string
  descending?: boolean
}

const api = await networkApi(t)
const { get } = api
const LISTS = { article: 'articles', event: 'events', quote: 'quotes' }

async function rowsOf(
  kind: keyof typeof LISTS,
  query: string,
): Promise<(Entry & { first: number; last: number; time: (number | null)[] })[]> {
  const rows = await readAll<Row & ListRow>(api, `/v1/${LISTS[kind]}?limit=100${query}`)
  const times = timesOf(rows)
  return rows.map((row) => {
    const date = row.date ?? row.published ?? null
    const { first, last } =
      date === null ? { first: Infinity, last: Infinity } : parseDate(date.edtf)
    const latest = date?.latest ?? ''
    return {
      kind,
      id: row.id,
      url: row.url,
      date,
      label: row.title ?? row.label ?? row.text ?? '',
      type: row.type ?? null,
      place: row.place ?? null,
      participants: row.participants ?? [],
      quoteKind: row.kind ?? null,
      medium: row.medium ?? null,
      speakerText: row.speakerText ?? null,
      status: row.status ?? null,
      attribution: row.attribution ?? null,
      disputed: row.disputed ?? false,
      disputedIn: row.disputedIn ?? [],
      by: row.publisher ?? row.speaker ?? null,
      article: row.article ?? { id: row.id },
      cite: row.cite,
      citations: row.citations,
      first,
      // What has happened does not last beyond its article.
      last: /^\d{4}-/.test(latest) ? Math.min(last, parseDate(latest).last) : last,
      time: times.get(row.url)!,
    }
  })
}

const voiceOf = (kind: string, attribution: Attribution | null): string =>
  kind === 'article' ? 'article' : (attribution?.voice ?? 'quoted')

async function expected({
  kinds = ['article', 'event', 'quote'],
  from,
  to,
  within,
  articles,
  entity,
  voice,
  saidBy,
  undated,
  descending = false,
}: Options) {
  const lists = await Promise.all(
    (Object.keys(LISTS) as (keyof typeof LISTS)[])
      .filter((kind) => kinds.includes(kind))
      .map((kind) => rowsOf(kind, entity === undefined ? '' : `&entity=${entity}`)),
  )
  const rows = lists
    .flat()
    .filter(
      ({ kind, date, first, last, article, by, attribution }) =>
        (voice === undefined || voice === voiceOf(kind, attribution)) &&
        (saidBy === undefined ||
          (kind === 'quote' ? [by] : (attribution?.speakers ?? [])).some(
            (speaker) => speaker?.id === saidBy,
          )) &&
        articles?.includes(article.id) !== false &&
        (from === undefined || (date !== null && last >= parseDate(from).first)) &&
        (to === undefined || (date !== null && first <= parseDate(to).last)) &&
        (within === undefined ||
          (date !== null && first >= parseDate(within).first && last <= parseDate(within).last)) &&
        (undated !== 'exclude' || date !== null) &&
        (undated !== 'only' || date === null),
    )
  const sign = descending ? -1 : 1
  const text = (a: string, b: string) => (a === b ? 0 : a < b ? -sign : sign)
  return rows.sort(
    (a, b) =>
      Number(a.date === null) - Number(b.date === null) ||
      ((a.time[0] ?? 0) === (b.time[0] ?? 0)
        ? 0
        : (a.time[0] ?? 0) < (b.time[0] ?? 0)
          ? -sign
          : sign) ||
      (a.time[1]! - b.time[1]! || a.time[2]! - b.time[2]!) * sign ||
      text(a.kind, b.kind) ||
      text(a.id, b.id),
  )
}

const CASES: [query: string, options: Options][] = [
  ['', {}],
  ['sort=-date', { descending: true }],
  ['kind=event', { kinds: ['event'] }],
  ['kind=quote,article&sort=-date', { kinds: ['article', 'quote'], descending: true }],
  ['from=2022-09', { from: '2022-09' }],
  [
    'from=2024-07-01&to=2024-07-02&sort=-date',
    { from: '2024-07-01', to: '2024-07-02', descending: true },
  ],
  ['to=-0100', { to: '-0100' }],
  ['within=2024', { within: '2024' }],
  ['within=2024-07&from=2024-07-03', { within: '2024-07', from: '2024-07-03' }],
  ['undated=only', { undated: 'only' }],
  ['undated=exclude', { undated: 'exclude' }],
  [
    'undated=only&sort=-date&kind=event,quote',
    { undated: 'only', descending: true, kinds: ['event', 'quote'] },
  ],
  ['undated=include', {}],
  ['from=2024&undated=exclude', { from: '2024' }],
  ['article=note-1,note-2', { articles: ['note-1', 'note-2'] }],
  ['entity=ben', { entity: 'ben' }],
  ['entity=xi-jinping&from=2024', { entity: 'xi-jinping', from: '2024' }],
  [
    'article=note-3&entity=ada&undated=exclude',
    { articles: ['note-3'], entity: 'ada', undated: 'exclude' },
  ],
  ['article=nope', { articles: [] }],
  ['voice=quoted', { voice: 'quoted' }],
  ['voice=article&from=2022', { voice: 'article', from: '2022' }],
  ['voice=article,quoted', {}],
  ['saidBy=xi-jinping&sort=-date', { saidBy: 'xi-jinping', descending: true }],
  ['saidBy=xi-jinping&kind=event', { saidBy: 'xi-jinping', kinds: ['event'] }],
]

for (const [query, options] of CASES) {
  t.test(
    `timeline?${query}: the records, their order and their counts are those made by hand`,
    async (t) => {
      const rows = await expected(options)
      const { from: _from, to: _to, within: _within, ...others } = options
      const undated = await expected({ ...others, undated: 'only' })
      const { counts, page, data } = (await get(`/v1/timeline?limit=100&${query}`)).json<Page>()
      t.strictSame(
        [page.total, counts],
        [
          rows.length,
          {
            dated: rows.filter(({ date }) => date !== null).length,
            undated: undated.length,
          },
        ],
      )
      data.forEach((entry, i) => {
        const { first, last, article, time: _time, ...row } = rows[i]!
        t.match(entry, { ...row, article: { id: article.id } })
        if (first > last) t.fail('a date ends before it begins')
      })
    },
  )

  t.test(
    `timeline?${query}: every page size visits each record once, there and back`,
    async (t) => {
      const name = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`
      const names = (await expected(options)).map(name)
      for (const limit of names.length > 60 ? [7, 20] : [1, 2, 7]) {
        const forward: string[] = []
        let last = ''
        for (let next: string | null = `/v1/timeline?limit=${limit}&${query}`; next !== null;) {
          const reply = await get(next)
          const { data, links }: Page = reply.json()
          forward.push(...data.map(name))
          if (links.next !== null) t.match(reply.headers.link, `<${links.next}>; rel="next"`)
          last = next
          next = links.next
        }
        t.strictSame(forward, names)
        const backward: string[] = []
        for (let prev: string | null = last; prev !== null;) {
          const { data, links }: Page = (await get(prev)).json()
          backward.unshift(...data.map(name))
          prev = links.prev
        }
        t.strictSame(backward, names)
      }
    },
  )
}

t.test('a wrong parameter is a 400 that names it', async (t) => {
  const { links } = (await get('/v1/timeline?limit=1')).json<Page>()
  const foreign = new URL(links.next!, 'http://localhost').searchParams.get('cursor')!
  const WRONG: [query: string, parameter: string][] = [
    ['kind=figure', 'kind'],
    ['from=yesterday', 'from'],
    ['to=2024-13', 'to'],
    ['undated=maybe', 'undated'],
    ['from=2024&undated=only', 'undated'],
    ['to=2024&undated=include', 'undated'],
    ['sort=id', 'sort'],
    ['sort=date,-date', 'sort'],
    ['limit=101', 'limit'],
    ['cursor=x', 'cursor'],
    [`kind=event&cursor=${foreign}`, 'cursor'],
    ['speaker=x', 'speaker'],
  ]
  for (const [query, parameter] of WRONG) {
    const reply = await get(`/v1/timeline?${query}`)
    t.equal(reply.status, 400, query)
    t.equal(reply.json<{ errors: { parameter: string }[] }>().errors[0]?.parameter, parameter)
  }
})

t.test('the timeline runs as many statements for a hundred records as for one', async (t) => {
  const one = '/v1/timeline?limit=1'
  await countStatements(api, one) // counts, once per edition
  t.equal(
    await countStatements(api, one),
    5,
    'the edition, what is on the page by table, and the page',
  )
  t.equal(await countStatements(api, '/v1/timeline?limit=100'), 5)
  const kept = '&sort=-date&entity=ada'
  await countStatements(api, `${one}${kept}`) // counts and first places, once per edition
  t.equal(await countStatements(api, `${one}${kept}`), 2, 'the edition, and the page')
  t.equal(await countStatements(api, `/v1/timeline?limit=100${kept}`), 2)
})

t.test('each of the three lists is read by its date index, and nothing is sorted', async (t) => {
  for (const filters of ['', '&from=2023', '&to=2023', '&from=2022&to=2023', '&undated=only']) {
    for (const sort of ['date', '-date']) {
      const first = `/v1/timeline?limit=3&sort=${sort}${filters}`
      const { links } = (await get(first)).json<Page>()
      for (const url of [first, links.next ?? first]) {
        api.statements.length = 0
        await get(url)
        const plan = api.statements
          .filter((text) => text.includes('"at0"'))
          .flatMap(
            (text) =>
              api.db.$client.prepare(`explain query plan ${text}`).all() as { detail: string }[],
          )
          .map(({ detail }) => detail)
        t.notOk(plan.join('; ').includes('TEMP B-TREE'), `${url}: ${plan.join('; ')}`)
        for (const name of Object.values(LISTS))
          t.match(plan.join('; '), new RegExp(`INDEX ${name}_(date|long)_`), `${url} ${name}`)
      }
    }
  }
})
