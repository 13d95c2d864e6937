import { request } from 'node:http'
import type { AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { encodingOf } from '../../../src/api/server/compression.js'
import { ARTICLE, build, databaseFile, folder, loadFiles, until, type Built } from '../../helper.js'
import { writeBulletin } from '../corpus.js'

/*
 * Each stored response is compared with that of a server without a cache. Requests come over real connections, since
 * Fastify's `inject` bypasses the server and its cache.
 */

const path = databaseFile(t)
const STORING = { RESPONSE_CACHE_MB: '8' }

interface Answer {
  status: number
  headers: Record<string, unknown>
  body: string
}
interface Listening extends Built {
  ask: (url: string, headers?: Record<string, string>, method?: string) => Promise<Answer>
  /** The statements since the last call, without those that begin and end transactions. */
  queries: () => string[]
}

async function listening(
  t: Test,
  { env = {}, ...options }: Parameters<typeof build>[1] = {},
): Promise<Listening> {
  // A busy machine may overload the server, which only one test wants.
  const built = await build(t, { path, ...options, env: { MAX_EVENT_LOOP_DELAY: '0', ...env } })
  await built.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = built.app.server.address() as AddressInfo
  const ask: Listening['ask'] = (path, headers = {}, method = 'GET') =>
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
  const queries = () =>
    built.statements.splice(0).filter((statement) => !/^(begin|commit)/i.test(statement))
  return { ...built, ask, queries }
}

/** An answer without the headers of one message, and without its length, which only a stored response knows in advance. */
function lasting({ headers, ...rest }: Answer): Answer {
  const passing =
    /^(date|content-length|transfer-encoding|x-request-id|connection|keep-alive|ratelimit.*)$/
  return {
    ...rest,
    headers: Object.fromEntries(Object.entries(headers).filter(([name]) => !passing.test(name))),
  }
}

/** Asserts that nothing but the edition was read since the last call of `queries`. */
function isFromCache(t: Test, { queries }: Listening, message: string): void {
  const read = queries()
  t.ok(read.length <= 1 && read.every((query) => query.includes('from "edition"')), message, {
    read,
  })
}

const storing = await listening(t, { env: STORING })
const plain = await listening(t)

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

for (const [header, coding] of [
  ['GZIP', 'gzip'],
  ['Br;q=1, gzip;q=0.5', 'br'],
  ['identity;q=0.1, GZip;Q=0.5', 'gzip'],
  ['deflate', 'identity'],
  ['', 'identity'],
] as const)
  t.test(`Accept-Encoding: ${header} gets ${coding}`, async (t) => {
    t.equal(encodingOf(header), coding)
    const { headers } = await plain.ask('/v1/quotes', { 'accept-encoding': header })
    t.equal(headers['content-encoding'] ?? 'identity', coding)
  })

t.test(
  'a stored response equals a fresh one, in every coding, for GET, HEAD and conditional requests',
  async (t) => {
    for (const url of URLS) {
      for (const coding of ['identity', 'gzip', 'br;q=1, gzip;q=0.5']) {
        const headers = { 'accept-encoding': coding }
        const made = await plain.ask(url, headers)
        t.equal(made.status, 200)
        t.strictSame(lasting(await storing.ask(url, headers)), lasting(made), url)
        storing.queries()
        const again = await storing.ask(url, headers)
        t.strictSame(lasting(again), lasting(made), `${url} again, ${coding}`)
        isFromCache(t, storing, 'nothing but the edition is read')
        const { etag, 'last-modified': modified } = made.headers
        for (const more of [
          { 'if-none-match': String(etag) },
          { 'if-none-match': `"x", W/${String(etag)}` },
          { 'if-none-match': '"x"' },
          { 'if-none-match': '*' },
          { 'if-modified-since': String(modified) },
        ])
          t.strictSame(
            lasting(await storing.ask(url, { ...headers, ...more })),
            lasting(await plain.ask(url, { ...headers, ...more })),
            `${url} ${JSON.stringify(more)}`,
          )
        t.strictSame(
          lasting(await storing.ask(url, headers, 'HEAD')),
          { ...lasting(made), body: '' },
          `HEAD ${url}`,
        )
      }
    }
  },
)

t.test('a 304 is stored even if no 200 is', async (t) => {
  const server = await listening(t, { env: STORING })
  const made = await plain.ask('/v1/quotes')
  const headers = { 'if-none-match': String(made.headers.etag) }
  const first = await server.ask('/v1/quotes', headers)
  server.queries()
  t.strictSame(lasting(await server.ask('/v1/quotes', headers)), lasting(first))
  t.equal(first.status, 304)
  isFromCache(t, server, 'nothing but the edition is read')
  t.strictSame(
    lasting(await server.ask('/v1/quotes')),
    lasting(made),
    'a stored 304 does not answer an unconditional request',
  )
  t.strictSame(lasting(await server.ask('/v1/quotes', headers)), lasting(first))
})

t.test('a request without a stored response reads the edition once', async (t) => {
  const server = await listening(t, { env: STORING })
  for (const url of ['/v1/quotes?limit=2', '/v1/entities/china', '/v1/search?q=museum']) {
    server.queries()
    t.equal((await server.ask(url)).status, 200)
    t.equal(server.queries().filter((query) => query.includes('from "edition"')).length, 1, url)
  }
})

/** Collects the lines of the log from now on. */
function logOf({ app }: Built): Record<string, unknown>[] {
  const lines: Record<string, unknown>[] = []
  app.log.info = (line: Record<string, unknown>) => {
    lines.push(line)
  }
  return lines
}

t.test('a stored response has a request id and is logged and counted', async (t) => {
  const server = await listening(t, { env: STORING })
  const lines = logOf(server)
  const { ask } = server
  await ask('/v1/quotes?limit=2')
  t.equal(
    (await ask('/v1/quotes?limit=2', { 'x-request-id': 'mine' })).headers['x-request-id'],
    'mine',
  )
  t.match(
    (await ask('/v1/quotes?limit=2', { 'x-request-id': 'no good' })).headers['x-request-id'],
    /^[0-9a-f-]{36}$/,
  )
  await until(
    () => lines.length,
    (count) => count >= 3,
  ) // a line is written once the response is sent
  t.match(lines, [
    { url: '/v1/quotes?limit=2', status: 200 },
    { reqId: 'mine', method: 'GET', url: '/v1/quotes?limit=2', client: '127.0.0.1', status: 200 },
    { reqId: /^[0-9a-f-]{36}$/, status: 200 },
  ])
  t.match(
    (await ask('/metrics')).body,
    /http_request_duration_seconds_count\{method="GET",route="\/v1\/quotes",status="200"\} 3/,
  )
})

t.test(
  'the server emits an event for every request, with or without a stored response',
  async (t) => {
    const { app, ask } = await listening(t, { env: STORING })
    const urls: string[] = []
    app.server.on('request', ({ url }: { url: string }) => {
      urls.push(url)
    })
    for (const url of ['/v1', '/v1', '/nowhere']) await ask(url)
    t.strictSame(urls, ['/v1', '/v1', '/nowhere'])
  },
)

t.test('the request after a load gets the new data', async (t) => {
  const path = databaseFile(t)
  const { ask } = await listening(t, { path, env: STORING })
  for (let n = 0; n < 5; n++) {
    const [, before] = [await ask('/v1/articles'), await ask('/v1/articles')]
    loadFiles(path, [writeBulletin(folder(t), n)])
    t.not((await ask('/v1/articles')).body, before.body)
  }
})

t.test(
  'each listed origin has its own stored response, and all other origins share one',
  async (t) => {
    const CORS_ORIGIN = 'https://a.example,https://b.example'
    const listed = await listening(t, { env: { ...STORING, CORS_ORIGIN } })
    const made = await listening(t, { env: { CORS_ORIGIN } })
    const names = ['a', 'b', 'c', 'a', 'b', 'd', 'none']
    for (const [n, name] of names.entries()) {
      const headers: Record<string, string> =
        name === 'none' ? {} : { origin: `https://${name}.example` }
      listed.queries()
      const answer = await listed.ask('/v1', headers)
      t.strictSame(lasting(answer), lasting(await made.ask('/v1', headers)), name)
      t.equal(
        answer.headers['access-control-allow-origin'],
        ['a', 'b'].includes(name) ? headers.origin : undefined,
      )
      if (n > 2) isFromCache(t, listed, 'nothing but the edition is read')
    }
  },
)

t.test('CORS_ORIGIN=none lets no origin read a stored response', async (t) => {
  const { ask } = await listening(t, { env: { ...STORING, CORS_ORIGIN: 'none' } })
  for (const origin of ['https://a.example', 'https://b.example'])
    t.equal((await ask('/v1', { origin })).headers['access-control-allow-origin'], undefined)
})

t.test(
  'clients behind a proxy get stored responses, which do not count against their limit',
  async (t) => {
    const server = await listening(t, {
      env: { ...STORING, TRUST_PROXY: 'loopback', RATE_LIMIT: '3' },
    })
    const lines = logOf(server)
    const ask = async (url: string) => {
      const { status, headers } = await server.ask(url, { 'x-forwarded-for': '192.0.2.7' })
      return [status, /r=(\d)/.exec(String(headers.ratelimit))?.[1]]
    }
    const answers = []
    for (const url of [
      '/v1',
      '/v1',
      '/v1',
      '/v1/quotes',
      '/v1/quotes',
      '/v1/events',
      '/v1/figures',
      '/v1',
    ])
      answers.push(await ask(url))
    t.strictSame(answers, [
      [200, '2'],
      [200, undefined],
      [200, undefined],
      [200, '1'],
      [200, undefined],
      [200, '0'],
      [429, '0'],
      [200, undefined],
    ])
    await until(
      () => lines.length,
      (count) => count >= answers.length,
    )
    t.ok(lines.every(({ client }) => client === '192.0.2.7'))
  },
)

t.test('an overloaded server refuses requests with a stored response, too', async (t) => {
  const { ask } = await listening(t, { env: { ...STORING, MAX_EVENT_LOOP_DELAY: '200' } })
  t.equal((await ask('/v1')).status, 200)
  await until(
    async () => {
      for (let n = 0; n < 2; n++) {
        const end = performance.now() + 1000
        while (performance.now() < end);
        await pause(0)
      }
      return (await ask('/v1')).status
    },
    (status) => status === 503,
  )
  await until(
    async () => (await ask('/v1')).status,
    (status) => status !== 503,
  )
  t.equal((await ask('/v1')).status, 200)
})

t.test('a stored response has the bytes and the length of its coding', async (t) => {
  const get = () => storing.ask('/v1/mentions', { 'accept-encoding': 'br' })
  const [first, second] = [await get(), await get()]
  t.equal(second.headers['content-encoding'], 'br')
  t.equal(second.headers['content-length'], String(second.body.length))
  t.ok(second.body === first.body)
})

t.test('each media type has its own stored response', async (t) => {
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
        lasting(await storing.ask('/v1/quotes', { accept })),
        lasting(await plain.ask('/v1/quotes', { accept })),
        accept,
      )
  }
  t.equal((await storing.ask('/v1/quotes', { accept: 'text/html' })).status, 406)
})

t.test('errors, streams and other methods are not stored', async (t) => {
  for (const [url, status] of [
    ['/v1/quotes/nope', 404],
    ['/v1/quotes.ndjson', 200],
    ['/v1/quotes?cursor=x', 400],
  ] as const) {
    await storing.ask(url)
    storing.queries()
    t.equal((await storing.ask(url)).status, status)
    t.ok(status === 400 || storing.queries().length > 1, `${url} is read again`)
  }
  await storing.ask('/v1/quotes')
  t.equal((await storing.ask('/v1/quotes', {}, 'POST')).status, 405)
  t.equal((await storing.ask('/v1/quotes', {}, 'OPTIONS')).status, 204)
})

t.test(
  'a new edition is served at once, even if responses of the old one are stored',
  async (t) => {
    const path = databaseFile(t)
    const server = await listening(t, { path, env: { RESPONSE_CACHE_MB: '1' } })
    for (const url of URLS) for (let i = 0; i < 2; i++) await server.ask(url)
    loadFiles(path, [writeBulletin(folder(t), 3)])
    const fresh = await listening(t, { path })
    for (const url of URLS)
      for (let i = 0; i < 2; i++)
        t.strictSame(lasting(await server.ask(url)), lasting(await fresh.ask(url)), url)
  },
)

t.test('the cache stores no more than fits', async (t) => {
  const server = await listening(t, { env: { RESPONSE_CACHE_MB: '1' } })
  const queriesFor = async (limit: number) => {
    server.queries()
    t.equal((await server.ask(`/v1/mentions?limit=${limit}`)).status, 200)
    return server.queries().length
  }
  for (let limit = 1; limit <= 60; limit++) await queriesFor(limit)
  t.ok((await queriesFor(60)) <= 1, 'the last response is stored')
  t.ok((await queriesFor(1)) > 1, 'the first response was evicted')
  await queriesFor(100)
  t.ok((await queriesFor(100)) > 1, 'a response above the maximum share is not stored')
})
