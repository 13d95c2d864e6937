import { basename } from 'node:path'
import t from 'tap'
import { api as start, type Api, type Reply } from '../contract.js'
import { lastModified } from '../../src/api/respond.js'
import { ARTICLE, committedAt, databaseFile, folder, loadFiles } from '../helper.js'
import { writeBulletin } from './corpus.js'

/*
 * Conditional requests (RFC 9110): a strong ETag that depends on the URL and the data only, 304 without a query, HEAD as GET
 * without a body. All of them change when another process loads an article.
 */

const URLS = [
  '/v1',
  '/v1/problems',
  '/v1/problems/not-found',
  '/v1/quotes',
  '/v1/quotes?limit=5',
  '/v1/quotes?limit=5&kind=direct',
  '/v1/entities?q=kazakh*',
  '/v1/entities/china',
  `/v1/articles/${ARTICLE}`,
  `/v1/articles/${ARTICLE}/text`,
  `/v1/articles/${ARTICLE}/text?start=0&end=5`,
  `/v1/articles/${ARTICLE}/sections`,
  '/v1/images?sort=-date',
  '/v1/conflicts',
]
const api = await start(t)
const etagOf = ({ headers: { etag } }: Reply): string => etag ?? 'none'

t.test('the ETag is strong and differs between URLs, but not between requests', async (t) => {
  const etags = []
  for (const url of URLS) {
    const reply = await api.get(url)
    t.equal(reply.status, 200)
    t.match(etagOf(reply), /^"[\w-]{16,}"$/, url)
    t.equal(etagOf(await api.get(url)), etagOf(reply), 'the second request gets the same ETag')
    t.equal(reply.headers['cache-control'], 'public, max-age=0, must-revalidate')
    t.match(reply.headers.vary, /\bAccept\b/)
    etags.push(etagOf(reply))
  }
  t.equal(new Set(etags).size, URLS.length)
})

t.test('two servers over the same data give the same ETag', async (t) => {
  const path = databaseFile(t)
  const [one, other] = [await start(t, { path }), await start(t, { path })]
  t.equal(etagOf(await one.get('/v1/quotes')), etagOf(await other.get('/v1/quotes')))
})

t.test('a server with another PUBLIC_URL gives another ETag', async (t) => {
  const path = databaseFile(t)
  const [one, other] = [
    await start(t, { path }),
    await start(t, { path, env: { PUBLIC_URL: 'https://api.example.org' } }),
  ]
  t.not(etagOf(await one.get('/v1/quotes')), etagOf(await other.get('/v1/quotes')))
})

const conditions: [name: string, header: (etag: string) => string, status: 200 | 304][] = [
  ['the ETag', (etag) => etag, 304],
  ['a list with the ETag', (etag) => `"a", ${etag}, "b"`, 304],
  ['a list with the ETag and without spaces', (etag) => `"a",${etag}`, 304],
  ['a list with a comma inside another tag', (etag) => `"a,b", ${etag}`, 304],
  ['the ETag in weak form', (etag) => `W/${etag}`, 304],
  ['a list of weak forms', (etag) => `W/"a", W/${etag}`, 304],
  ['a list of the ETag and nothing', (etag) => `, ${etag} ,`, 304],
  ['*', () => '*', 304],
  ['the ETag with another mark of weakness', (etag) => `w/${etag}`, 200],
  ['a list of such', (etag) => `"a", w/${etag}`, 200],
  ['the ETag with a word before it', (etag) => `x${etag}`, 200],
  ['another ETag', () => '"another"', 200],
  ['a list without the ETag', () => '"a", "b"', 200],
  ['the ETag without quotation marks', (etag) => etag.slice(1, -1), 200],
  ['the ETag in lower case', (etag) => etag.toLowerCase(), 200],
  ['a part of the ETag', (etag) => `${etag.slice(0, -2)}"`, 200],
  ['an empty header', () => '', 200],
]
for (const [name, header, status] of conditions) {
  t.test(`If-None-Match: ${name} gets ${status}`, async (t) => {
    for (const url of URLS) {
      const first = await api.get(url)
      const reply = await api.get(url, { 'if-none-match': header(etagOf(first)) })
      t.equal(reply.status, status, url)
      t.strictSame(
        [reply.headers.etag, reply.headers['cache-control'], reply.headers.vary],
        [first.headers.etag, first.headers['cache-control'], first.headers.vary],
      )
      t.equal(reply.text, status === 304 ? '' : first.text)
    }
  })
}

t.test('a 304 reads nothing but the edition', async (t) => {
  for (const url of URLS) {
    const etag = etagOf(await api.get(url))
    const full = await statementsOf(api, url, {})
    const short = await statementsOf(api, url, { 'if-none-match': etag })
    const queries = short.filter((statement) => !/^(begin|commit)/i.test(statement))
    t.equal(queries.length, 1, `${url}: ${queries.join('; ')}`)
    t.match(queries[0], /from "edition"/)
    if (url !== '/v1' && !url.startsWith('/v1/problems'))
      t.ok(full.length > short.length, 'a 200 reads more')
  }
})

async function statementsOf(
  { statements, get }: Api,
  url: string,
  headers: Record<string, string>,
): Promise<string[]> {
  statements.length = 0
  await get(url, headers)
  return [...statements]
}

t.test(
  'a 304 has the validators and the CORS headers, but not the headers that browsers keep with their copy',
  async (t) => {
    const first = await api.get('/v1/quotes')
    const { status, headers } = await api.get('/v1/quotes', { 'if-none-match': etagOf(first) })
    t.equal(status, 304)
    for (const name of [
      'etag',
      'last-modified',
      'cache-control',
      'vary',
      'access-control-allow-origin',
      'access-control-expose-headers',
      'cross-origin-resource-policy',
    ]) {
      t.ok(headers[name], name)
      t.equal(headers[name], first.headers[name], name)
    }
    for (const name of [
      'content-security-policy',
      'x-frame-options',
      'x-content-type-options',
      'content-type',
      'link',
    ])
      t.equal(headers[name], undefined, name)
  },
)

t.test('only a request that would get 200 gets 304', async (t) => {
  t.equal((await api.get('/v1/quotes/nope', { 'if-none-match': '"x"' })).status, 404)
  t.equal((await api.get('/v1/quotes?limit=101', { 'if-none-match': '*' })).status, 400)
  t.equal((await api.get('/v1/quotes?cursor=x', { 'if-none-match': '*' })).status, 400)
  t.equal((await api.get('/v1/quotes/nope', { 'if-none-match': '*' })).status, 404)
  t.equal(
    (await api.get('/v1/quotes', { 'if-none-match': '*', 'accept': 'text/html' })).status,
    406,
  )
})

t.test('an error is never answered with 304', async (t) => {
  for (const url of [
    '/v1/quotes/nope',
    '/v1/articles/nope/text',
    '/v1/quotes?cursor=x',
    '/v1/events?from=never',
  ]) {
    const first = await api.get(url)
    t.equal((await api.get(url, { 'if-none-match': etagOf(first) })).status, first.status, url)
  }
})

t.test('HEAD gives the headers of GET and no body', async (t) => {
  for (const url of [...URLS, '/v1/quotes/nope', '/v1/quotes?limit=101', '/openapi.json']) {
    const [get, head] = [await api.get(url), await api.request({ method: 'HEAD', url })]
    const comparable = ({ status, headers: { date, 'x-request-id': id, ...headers } }: Reply) => ({
      status,
      dated: date !== undefined,
      identified: id !== undefined,
      headers,
    })
    t.strictSame(comparable(head), comparable(get), url)
    t.equal(head.text, '')
  }
  const etag = etagOf(await api.get('/v1/quotes'))
  t.equal(
    (await api.request({ method: 'HEAD', url: '/v1/quotes', headers: { 'if-none-match': etag } }))
      .status,
    304,
  )
})

t.test(
  'an article that is loaded while the server runs is served at once, with new ETags',
  async (t) => {
    const path = databaseFile(t)
    const running = await start(t, { path })
    const before = await Promise.all(URLS.map((url) => running.get(url)))
    const { edition } = (await running.get('/v1')).json<{ edition: number }>()
    const file = writeBulletin(folder(t), 3)
    const id = basename(file, '.json')
    t.equal((await running.get(`/v1/articles/${id}`)).status, 404)

    loadFiles(path, [file])
    const reply = await running.get(`/v1/articles/${id}`)
    t.equal(reply.status, 200)
    t.match((await running.get(`/v1/articles/${id}/text`)).text, /^😀 Bulletin/)
    t.equal((await running.get('/v1')).json<{ edition: number }>().edition, edition + 1)
    for (const [i, url] of URLS.entries()) {
      const after = await running.get(url, { 'if-none-match': etagOf(before[i]!) })
      t.equal(after.status, 200, url)
      t.not(etagOf(after), etagOf(before[i]!))
    }
    const total = async () =>
      (await running.get('/v1/articles?limit=1')).json<{ page: { total: number } }>().page.total
    t.equal(await total(), 2)

    loadFiles(path, [file])
    t.equal(
      (await running.get(`/v1/articles/${id}`, { 'if-none-match': etagOf(reply) })).status,
      304,
      'loading the same file again changes nothing',
    )
  },
)

const COMMITTED = 1_720_000_000
const moments: [what: string, after: number, said: number][] = [
  ['in the second of the commit', 0.5, -1],
  ['half a minute later', 30, -1],
  ['a minute later', 60, -1],
  ['more than a minute later', 60.5, 0],
  ['a year later', 3e7, 0],
  ['by a clock that is a second slow', -0.5, -1],
  ['by a clock that is an hour slow', -3600, -3600],
]
for (const [what, after, said] of moments) {
  t.test(
    `Last-Modified ${what} is ${said === 0 ? 'the time of the edition' : `${-said} s earlier`}`,
    async (t) => {
      t.equal(lastModified(COMMITTED, COMMITTED + after), COMMITTED + said)
    },
  )
}

t.test(
  'If-Modified-Since gets 200 if two editions were committed in the same second',
  async (t) => {
    for (const url of ['/v1/quotes', '/v1/quotes.ndjson', '/v1/database.sqlite']) {
      const path = databaseFile(t)
      const running = await start(t, { path })
      const second = String(Math.floor(Date.now() / 1000) - 1)
      committedAt(path, second)
      const { edition } = (await running.get('/v1')).json<{ edition: number }>()
      const { headers } = await running.app.inject(url)
      loadFiles(path, [writeBulletin(folder(t), 3)])
      committedAt(path, second)
      t.equal((await running.get('/v1')).json<{ edition: number }>().edition, edition + 1)
      t.equal(
        (
          await running.app.inject({
            url,
            headers: { 'if-modified-since': String(headers['last-modified']) },
          })
        ).statusCode,
        200,
        url,
      )
    }
  },
)

t.test(
  'Last-Modified is never later than Date, even if the clock was set back after the last edition',
  async (t) => {
    const path = databaseFile(t)
    const running = await start(t, { path })
    for (const time of ['unixepoch() - 3600', 'unixepoch()', 'unixepoch() + 3600']) {
      committedAt(path, time)
      const { headers } = await running.get('/v1/quotes')
      t.ok(Date.parse(String(headers['last-modified'])) <= Date.now(), time)
    }
  },
)
