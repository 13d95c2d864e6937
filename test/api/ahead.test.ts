import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import Fastify, { type FastifyInstance } from 'fastify'
import t from 'tap'
import { interpose } from '../../src/api/ahead.js'
import { build, databaseFile, folder, loadFiles, until } from '../helper.js'
import { writeBulletin } from './corpus.js'

/* What is kept is sent before the application sees the request. Over a real connection, since only the server's own requests come that way. */

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}

async function listen({ app }: { app: FastifyInstance }) {
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return (path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<Answer> =>
    new Promise((resolve, reject) => {
      request({ port, path, headers: { connection: 'close', ...headers }, method }, (response) => {
        const parts: Buffer[] = []
        response
          .on('data', (part: Buffer) => parts.push(part))
          .on('end', () => {
            resolve({
              status: response.statusCode!,
              headers: response.headers,
              body: Buffer.concat(parts).toString('latin1'),
            })
          })
      })
        .on('error', reject)
        .end()
    })
}

const PASSING = [
  'date',
  'content-length',
  'transfer-encoding',
  'x-request-id',
  'connection',
  'keep-alive',
]
const lasting = ({ headers, ...rest }: Answer) => ({
  ...rest,
  headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !PASSING.includes(name))),
})
const KEEPING = { RESPONSE_CACHE_MB: '8' }

t.test(
  'it is what the application answers: to GET, HEAD and conditional requests, in every coding',
  async (t) => {
    const path = databaseFile(t)
    const keeping = await build(t, { path, env: KEEPING })
    const [ahead, plain] = [await listen(keeping), await listen(await build(t, { path }))]
    for (const url of [
      '/v1',
      '/v1/quotes?limit=5&facets=kind',
      '/v1/quotes.jsonld',
      '/v1/entities/china',
    ]) {
      for (const coding of ['identity', 'br', 'gzip;q=0.5']) {
        const headers = { 'accept-encoding': coding }
        const made = await plain(url, headers)
        t.equal(made.status, 200)
        await ahead(url, headers)
        keeping.statements.length = 0
        t.strictSame(lasting(await ahead(url, headers)), lasting(made), url)
        t.ok(
          keeping.statements.every((statement) => statement.includes('from "edition"')),
          'nothing but the edition is read',
        )
        const etag = String(made.headers.etag)
        for (const more of [
          { 'if-none-match': etag },
          { 'if-none-match': `"x", W/${etag}` },
          { 'if-none-match': '"x"' },
          { 'if-none-match': '*' },
          { 'if-modified-since': String(made.headers['last-modified']) },
        ]) {
          t.strictSame(
            lasting(await ahead(url, { ...headers, ...more })),
            lasting(await plain(url, { ...headers, ...more })),
            JSON.stringify(more),
          )
        }
        t.strictSame(lasting(await ahead(url, headers, 'HEAD')), { ...lasting(made), body: '' })
      }
    }
  },
)

t.test('a 304 is kept though no answer was', async (t) => {
  const path = databaseFile(t)
  const keeping = await build(t, { path, env: KEEPING })
  const [ahead, plain] = [await listen(keeping), await listen(await build(t, { path }))]
  const made = await plain('/v1/quotes')
  const headers = { 'if-none-match': String(made.headers.etag) }
  const first = await ahead('/v1/quotes', headers)
  keeping.statements.length = 0
  t.strictSame(lasting(await ahead('/v1/quotes', headers)), lasting(first))
  t.equal(first.status, 304)
  t.ok(keeping.statements.every((statement) => statement.includes('from "edition"')))
  t.strictSame(lasting(await ahead('/v1/quotes')), lasting(made), 'and is not taken for an answer')
  t.strictSame(lasting(await ahead('/v1/quotes', headers)), lasting(first))
})

t.test('each has a request id, a line in the log and its place in the metrics', async (t) => {
  const { app } = await build(t, { env: KEEPING })
  const lines: Record<string, unknown>[] = []
  app.log.info = (line: Record<string, unknown>) => {
    lines.push(line)
  }
  const ahead = await listen({ app })
  lines.length = 0
  await ahead('/v1/quotes?limit=2')
  t.equal(
    (await ahead('/v1/quotes?limit=2', { 'x-request-id': 'mine' })).headers['x-request-id'],
    'mine',
  )
  t.match(
    (await ahead('/v1/quotes?limit=2', { 'x-request-id': 'no good' })).headers['x-request-id'],
    /^[0-9a-f-]{36}$/,
  )
  await until(
    () => lines.length,
    (count) => count >= 3,
  ) // written when an answer is over
  t.match(lines, [
    { url: '/v1/quotes?limit=2', status: 200 },
    { reqId: 'mine', method: 'GET', url: '/v1/quotes?limit=2', client: '127.0.0.1', status: 200 },
    { reqId: /^[0-9a-f-]{36}$/, status: 200 },
  ])
  t.match(
    (await ahead('/metrics')).body,
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/quotes",status="200"\} 3/,
  )
})

t.test('a load is seen by the next request', async (t) => {
  const path = databaseFile(t)
  const ahead = await listen(await build(t, { path, env: KEEPING }))
  for (let n = 0; n < 5; n++) {
    const [, before] = [await ahead('/v1/articles'), await ahead('/v1/articles')]
    loadFiles(path, [writeBulletin(folder(t), n)])
    t.not((await ahead('/v1/articles')).body, before.body)
  }
})

t.test("what depends on the client is the application's", async (t) => {
  const path = databaseFile(t)
  const listed = await listen(
    await build(t, {
      path,
      env: { ...KEEPING, CORS_ORIGIN: 'https://a.example,https://b.example' },
    }),
  )
  for (const origin of [
    'https://a.example',
    'https://b.example',
    'https://c.example',
    'https://a.example',
  ]) {
    t.equal(
      (await listed('/v1', { origin })).headers['access-control-allow-origin'],
      origin.includes('c.') ? undefined : origin,
    )
  }
  const proxied = await listen(
    await build(t, { path, env: { ...KEEPING, TRUST_PROXY: 'loopback', RATE_LIMIT: '3' } }),
  )
  const statuses = []
  for (let i = 0; i < 5; i++)
    statuses.push((await proxied('/v1', { 'x-forwarded-for': '192.0.2.7' })).status)
  t.strictSame(statuses, [200, 200, 200, 429, 429])
})

t.test('who listens for requests is told of all, whether it began before or after', async (t) => {
  const app = Fastify()
  t.teardown(() => app.close())
  app.get('/made', () => 'made')
  await app.ready()
  const [before, after]: [string[], string[]] = [[], []]
  app.server.on('request', ({ url }: { url: string }) => {
    before.push(url)
  })
  interpose(
    app,
    ({ url = '' }, response) => {
      if (url !== '/kept') return undefined
      response.end('kept')
      return url
    },
    () => undefined,
  )
  app.server.on('request', ({ url }: { url: string }) => {
    after.push(url)
  })
  const get = await listen({ app })
  for (const path of ['/kept', '/made']) t.equal(`/${(await get(path)).body}`, path)
  t.strictSame(
    [before, after],
    [
      ['/kept', '/made'],
      ['/kept', '/made'],
    ],
  )
})
