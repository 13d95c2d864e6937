import { Agent, get as request } from 'node:http'
import { parseArgs } from 'node:util'
import { startQuiet } from './server.js'

/*
 * npm run bench:scale -- small.db large.db: how long each filter, sort, page and search of every collection takes over two databases, with
 * values that records picked at random have. No answers are kept. Filters that match much count it once an edition: that first request is a
 * column of its own. The two are asked by turns, so that what else the machine does meets both; /livez, which reads nothing, shows how much that is.
 */

const {
  values: { requests },
  positionals,
} = parseArgs({ allowPositionals: true, options: { requests: { type: 'string', default: '400' } } })
const print = (line: string) => {
  process.stdout.write(`${line}\n`)
}

type Json = Record<string, unknown> & { id: string }
interface Page {
  data: Json[]
  page: { total: number }
  links: { next: string | null }
}
interface Parameter {
  name: string
  schema: { items?: { enum?: string[] } }
}
interface Document {
  paths: Record<string, { get?: { parameters?: (Parameter | { $ref: string })[] } }>
  components: { parameters: Record<string, Parameter> }
}

const COLLECTIONS = [
  'articles',
  'entities',
  'mentions',
  'quotes',
  'events',
  'figures',
  'images',
  'relations',
]
const NO_FILTERS = ['sort', 'limit', 'cursor', 'fields', 'embed', 'facets', 'id']

/** A value that a filter finds the record by; undefined where the record has none. */
function valueOf(record: Json, filter: string): string | undefined {
  const at = (path: string): unknown =>
    path
      .split('.')
      .reduce<unknown>((value, key) => (value as Json | null | undefined)?.[key], record)
  const words = (text: unknown) =>
    typeof text === 'string' ? text.split(/\W+/).find((word) => word.length > 4) : undefined
  const special: Record<string, string[]> = {
    from: ['date.earliest', 'published.earliest', 'period.earliest'],
    to: ['date.latest', 'published.latest', 'period.latest'],
    valueMin: ['value'],
    valueMax: ['value'],
    entity: [
      'mentions.0.id',
      'speaker.id',
      'entity.id',
      'about.0.id',
      'subject.id',
      'depicted.0.id',
      'publisher.id',
      'participants.0.entity.id',
    ],
    participant: ['participants.0.entity.id'],
    role: ['participants.0.role'],
    type: ['type', 'entity.type'],
    depicted: ['depicted.0.id'],
    name: ['name'],
    wikidata: ['identifiers.wikidata.value'],
  }
  if (filter === 'q')
    return words(
      at('text') ?? at('label') ?? at('measure') ?? at('caption') ?? at('title') ?? at('name'),
    )
  const value = (special[filter] ?? [`${filter}.id`, filter])
    .map(at)
    .find((value) => typeof value === 'string' || typeof value === 'number')
  return value === undefined ? undefined : String(value)
}

/** Milliseconds of the first request, and of the middle and the slowest of a hundred after it. */
interface Times {
  first: number
  p50: number
  p99: number
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

function measure(url: string): Promise<number> {
  const began = performance.now()
  return new Promise((resolve, reject) => {
    request(url, { agent }, (answer) => {
      answer.resume().once('end', () => {
        if (answer.statusCode === 200) resolve(performance.now() - began)
        else reject(new Error(`${url}: ${String(answer.statusCode)}`))
      })
    }).once('error', reject)
  })
}

/** Asks servers by turns. Each different URL is asked once before it is measured, so that what is counted once an edition is known. */
async function timesOf(asked: readonly (readonly string[])[]): Promise<Times[]> {
  const firsts: number[] = []
  for (const urls of asked) {
    let first = 0
    for (const url of new Set(urls)) first = Math.max(first, await measure(url))
    firsts.push(first)
  }
  const times = asked.map((): number[] => [])
  for (let i = 0; i < Number(requests); i++) {
    for (const [server, urls] of asked.entries())
      times[server]!.push(await measure(urls[i % urls.length]!))
  }
  return times.map((taken, server) => {
    taken.sort((a, b) => a - b)
    return {
      first: firsts[server]!,
      p50: taken[taken.length >> 1]!,
      p99: taken[Math.ceil(taken.length * 0.99) - 1]!,
    }
  })
}

/** What to ask a database, by what it is about. */
async function questionsOf(server: string): Promise<Map<string, string[]>> {
  const get = async <T>(url: string) => {
    const answer = await fetch(server + url)
    if (!answer.ok) throw new Error(`${url}: ${await answer.text()}`)
    return (await answer.json()) as T
  }
  const {
    page: { total },
  } = await get<Page>('/v1/articles?limit=1')
  const document = await get<Document>('/openapi.json')
  const questions = new Map<string, string[]>([['nothing', ['/livez']]])
  for (const name of COLLECTIONS) {
    const path = `/v1/${name}`
    const parameters = (document.paths[path]?.get?.parameters ?? []).map((one) =>
      '$ref' in one ? document.components.parameters[one.$ref.split('/').at(-1)!]! : one,
    )
    const sorts = parameters.find(({ name }) => name === 'sort')?.schema.items?.enum ?? []
    const records: Json[] = []
    for (let i = 0; i < 25; i++) {
      const article = `article-${Math.floor((i * total) / 25)}`
      records.push(
        ...(
          await get<Page>(
            name === 'articles' ? `${path}?id=${article}` : `${path}?article=${article}&limit=100`,
          )
        ).data.slice(0, 1),
      )
    }
    for (const sort of sorts) questions.set(`${name} sort=${sort}`, [`${path}?sort=${sort}`])
    for (const { name: filter } of parameters.filter(({ name }) => !NO_FILTERS.includes(name))) {
      const found = [...new Set(records.map((record) => valueOf(record, filter)))].filter(
        (value) => value !== undefined,
      )
      if (found.length === 0) continue
      const ask = (more = '') =>
        found.map((value) => `${path}?${filter}=${encodeURIComponent(value)}${more}`)
      questions.set(`${name} ${filter}`, ask())
      for (const sort of sorts.filter((sort) => /date|published|mentionCount|value/.test(sort)))
        questions.set(`${name} ${filter}, sort=${sort}`, ask(`&sort=${sort}`))
    }
    let deep = `${path}?limit=100`
    for (let i = 0; i < 50; i++) deep = (await get<Page>(deep)).links.next ?? deep
    questions.set(`${name} page 50 of 100`, [deep])
    questions.set(
      `${name} detail`,
      records.map(({ id }) => `${path}/${encodeURIComponent(id)}`),
    )
  }
  const quotes = (await get<Page>('/v1/quotes?limit=25')).data
  const words = [...new Set(quotes.map((quote) => valueOf(quote, 'q')!))]
  const speakers = [...new Set(quotes.map((quote) => valueOf(quote, 'speaker')!))]
  questions.set(
    'search one word',
    words.map((word) => `/v1/search?q=${word}`),
  )
  questions.set(
    'search two words',
    words.map((word, i) => `/v1/search?q=${word}+${words[(i + 1) % words.length]!}`),
  )
  questions.set(
    'search quotes',
    words.map((word) => `/v1/search?q=${word}&kind=quote`),
  )
  questions.set('timeline', ['/v1/timeline', '/v1/timeline?sort=-date'])
  questions.set(
    'timeline from, to',
    ['1980', '1990', '2000', '2010'].map(
      (year) => `/v1/timeline?from=${year}&to=${Number(year) + 2}`,
    ),
  )
  questions.set(
    'timeline entity',
    speakers.map((id) => `/v1/timeline?entity=${id}`),
  )
  questions.set(
    'related',
    speakers.map((id) => `/v1/entities/${id}/related`),
  )
  questions.set(
    'graph',
    speakers.map((id) => `/v1/graph?entity=${id}`),
  )
  questions.set(
    'quotes kind, section, q',
    words.map((word) => `/v1/quotes?kind=direct&section=body&q=${word}`),
  )
  questions.set('quotes facets', [
    '/v1/quotes?facets=kind,medium,speaker',
    '/v1/quotes?kind=direct&facets=speaker',
  ])
  return new Map([...questions].map(([name, paths]) => [name, paths.map((path) => server + path)]))
}

const [small, large] = positionals
if (small === undefined || large === undefined)
  throw new Error('give two databases: npm run bench:scale -- small.db large.db')
const servers = [
  await startQuiet({ DATABASE_PATH: small }),
  await startQuiet({ DATABASE_PATH: large }),
] as const
const [asked, askedOfLarge] = [await questionsOf(servers[0].url), await questionsOf(servers[1].url)]
print(
  '| request | small: first ms | p50 | p99 | large: first ms | p50 | p99 | p99 ratio |\n| --- | --- | --- | --- | --- | --- | --- | --- |',
)
const all: [small: Times, large: Times][] = []
for (const [name, urls] of askedOfLarge) {
  const before = asked.get(name)
  if (before === undefined) continue
  const [one, other] = (await timesOf([before, urls])) as [Times, Times]
  all.push([one, other])
  const ratio = other.p99 / one.p99
  const cells = [one, other].map(({ first, p50, p99 }) =>
    [first, p50, p99].map((time) => time.toFixed(1)).join(' | '),
  )
  print(`| ${name} | ${cells.join(' | ')} | ${ratio.toFixed(1)}${ratio > 2 ? ' !' : ''} |`)
}
const within = (is: (times: [Times, Times]) => boolean) => String(all.filter(is).length)
const nothing = all[0]![1].p99
const median = (of: (times: [Times, Times]) => number) =>
  all
    .map(of)
    .sort((a, b) => a - b)
    .at(all.length >> 1)!
    .toFixed(1)
print(`
${all.length} kinds of request. Half of them take ${median(([{ p50 }]) => p50)} and ${median(([, { p50 }]) => p50)} ms in the middle, ${median(([{ p99 }]) => p99)} and ${median(([, { p99 }]) => p99)} ms at the 99th percentile.
At most twice as long with the large database: the middle of ${within(([one, other]) => other.p50 <= 2 * one.p50)}, the 99th percentile of ${within(([one, other]) => other.p99 <= 2 * one.p99)};
of ${within(([one, other]) => other.p99 <= Math.max(2 * one.p99, nothing))} it is that or no longer than what /livez takes (${nothing.toFixed(1)} ms). The longest is ${Math.max(...all.map(([, { p99 }]) => p99)).toFixed(1)} ms.
Memory was at most ${servers.map(({ memory }) => memory().toFixed(0)).join(' and ')} MB.`)
await Promise.all(servers.map(({ stop }) => stop()))
