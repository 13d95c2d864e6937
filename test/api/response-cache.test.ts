import t from 'tap'
import { api as start } from '../contract.js'
import { ARTICLE, build, databaseFile, folder, loadFiles, type Built } from '../helper.js'
import { writeBulletin } from './corpus.js'

/* Answers that are kept must be those that would be made: each is compared with that of a server that keeps none. */

const path = databaseFile(t)
const keeping = await start(t, { path, env: { RESPONSE_CACHE_MB: '8' } })
const plain = await start(t, { path })

const URLS = [
  '/v1',
  '/v1/quotes',
  '/v1/quotes?limit=5&sort=-date&facets=kind&embed=speaker',
  '/v1/quotes.jsonld',
  '/v1/quotes.atom',
  '/v1/entities/china',
  '/v1/search?q=friendship',
  `/v1/articles/${ARTICLE}/text`,
  `/v1/articles/${ARTICLE}/segments?end=80`,
  '/v1/graph',
  '/v1/timeline?limit=3',
  '/v1/schemas/annotation.json',
]
const queriesOf = ({ statements }: Built) =>
  statements.filter((statement) => !/^(begin|commit)/i.test(statement))
/** What is of the moment, and a known length, which takes the place of chunks. */
const PASSING = ['date', 'content-length', 'transfer-encoding', 'x-request-id']

async function ask(
  { app }: Built,
  url: string,
  headers: Record<string, string> = {},
  method: 'GET' | 'HEAD' = 'GET',
) {
  const {
    statusCode: status,
    headers: got,
    rawPayload,
  } = await app.inject({ url, headers, method })
  return {
    status,
    headers: Object.fromEntries(Object.entries(got).filter(([name]) => !PASSING.includes(name))),
    body: rawPayload.toString('latin1'),
  }
}

t.test(
  'an answer that is kept is the answer, in every coding, to GET, HEAD and conditional requests',
  async (t) => {
    for (const url of URLS) {
      for (const coding of ['identity', 'gzip', 'br;q=1, gzip;q=0.5']) {
        const headers = { 'accept-encoding': coding }
        const made = await ask(plain, url, headers)
        t.equal(made.status, 200)
        t.strictSame(await ask(keeping, url, headers), made, url)
        keeping.statements.length = 0
        t.strictSame(await ask(keeping, url, headers), made, `${url} again, ${coding}`)
        t.match(queriesOf(keeping), [/from "edition"/])
        t.equal(queriesOf(keeping).length, 1, 'no query but that of the edition')
        const { etag, 'last-modified': modified } = made.headers as Record<string, string>
        const conditions = [
          ...[etag!, `"x", W/${etag!}`, '*', '"x"'].map((tags) => ({ 'if-none-match': tags })),
          { 'if-modified-since': modified! },
        ]
        for (const more of conditions)
          t.strictSame(
            await ask(keeping, url, { ...headers, ...more }),
            await ask(plain, url, { ...headers, ...more }),
            `${url} ${JSON.stringify(more)}`,
          )
        t.strictSame(await ask(keeping, url, headers, 'HEAD'), { ...made, body: '' }, `HEAD ${url}`)
      }
    }
  },
)

t.test("what is the client's own is not kept", async (t) => {
  const running = await start(t, {
    path,
    env: { CORS_ORIGIN: 'https://a.example,https://b.example', RATE_LIMIT: '10' },
  })
  for (const [n, origin] of [
    'https://a.example',
    'https://b.example',
    'https://c.example',
  ].entries()) {
    const { headers } = await running.app.inject({
      url: '/v1/quotes',
      headers: { origin, 'x-request-id': `r${n}` },
      remoteAddress: '192.0.2.1',
    })
    t.equal(headers['access-control-allow-origin'], n === 2 ? undefined : origin)
    t.equal(headers['x-request-id'], `r${n}`)
    t.match(headers.ratelimit, `r=${9 - n};`)
  }
  const { headers } = await running.app.inject('/v1/quotes')
  t.match(headers, { 'ratelimit': undefined, 'access-control-allow-origin': undefined })
})

t.test('the bytes are those of the coding, with their length', async (t) => {
  const get = () =>
    keeping.app.inject({ url: '/v1/mentions', headers: { 'accept-encoding': 'br' } })
  const [first, second] = [await get(), await get()]
  t.equal(second.headers['content-encoding'], 'br')
  t.equal(second.headers['content-length'], String(second.rawPayload.length))
  t.ok(second.rawPayload.equals(first.rawPayload))
})

t.test('what Accept chooses is another answer', async (t) => {
  for (const accept of [
    'application/json',
    'application/ld+json',
    'application/atom+xml',
    'application/json',
    'application/json; charset=utf-8',
    'application/json;q=0.1;v=1, application/ld+json;v="a, b"',
  ]) {
    for (let i = 0; i < 2; i++)
      t.strictSame(
        await ask(keeping, '/v1/quotes', { accept }),
        await ask(plain, '/v1/quotes', { accept }),
        accept,
      )
  }
  t.equal((await keeping.get('/v1/quotes', { accept: 'text/html' })).status, 406)
})

t.test('errors, whole collections and other methods are not kept', async (t) => {
  for (const [url, status] of [
    ['/v1/quotes/nope', 404],
    ['/v1/quotes.ndjson', 200],
    ['/v1/quotes?cursor=x', 400],
  ] as const) {
    await keeping.get(url)
    keeping.statements.length = 0
    t.equal((await keeping.get(url)).status, status)
    t.ok(status === 400 || queriesOf(keeping).length > 1, `${url} is made anew`)
  }
  await keeping.get('/v1/quotes')
  t.equal((await keeping.request({ method: 'POST', url: '/v1/quotes' })).status, 405)
  t.equal((await keeping.request({ method: 'OPTIONS', url: '/v1/quotes' })).status, 204)
})

t.test('a new edition is served at once, also where answers of the old one are kept', async (t) => {
  const path = databaseFile(t)
  const running = await start(t, { path, env: { RESPONSE_CACHE_MB: '1' } })
  for (const url of URLS) for (let i = 0; i < 2; i++) await running.get(url)
  loadFiles(path, [writeBulletin(folder(t), 3)])
  const fresh = await start(t, { path })
  for (const url of URLS)
    for (let i = 0; i < 2; i++) t.strictSame(await ask(running, url), await ask(fresh, url), url)
})

t.test('no more is kept than fits', async (t) => {
  const running = await build(t, { path, env: { RESPONSE_CACHE_MB: '1' } })
  const queriesFor = async (limit: number) => {
    running.statements.length = 0
    t.equal((await running.app.inject(`/v1/mentions?limit=${limit}`)).statusCode, 200)
    return queriesOf(running).length
  }
  for (let limit = 1; limit <= 60; limit++) await queriesFor(limit)
  t.equal(await queriesFor(60), 1, 'the last one is there')
  t.ok((await queriesFor(1)) > 1, 'the first one made room')
  await queriesFor(100)
  t.ok((await queriesFor(100)) > 1, 'one that takes too large a share is not kept')
})
