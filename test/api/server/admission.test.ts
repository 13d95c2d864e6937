import { setTimeout as pause } from 'node:timers/promises'
import t from 'tap'
import { MAX_URL } from '../../../src/api/server/limits.js'
import { api as start } from '../../contract.js'
import { build, databaseFile, until } from '../../helper.js'
import { isProblem, type Problem } from '../problem.js'
import { rawServer } from './raw-connection.js'

/* Requests that are refused before any work is done: with too long a URL, too many from one client, or during overload. */

const path = databaseFile(t)
const api = await start(t, { path })
const elsewhere = { remoteAddress: '203.0.113.7' }

const tooLong: [what: string, url: string, status: number, code: string][] = [
  [
    'a URL at the limit is read',
    `/v1/quotes?q=${'a'.repeat(MAX_URL - 13)}`,
    400,
    'invalid-parameter',
  ],
  [
    'a URL above the limit is refused',
    `/v1/quotes?q=${'a'.repeat(MAX_URL - 12)}`,
    414,
    'uri-too-long',
  ],
  [
    'a URL above the limit is refused at an unknown path, too',
    `/nowhere?${'a'.repeat(MAX_URL)}`,
    414,
    'uri-too-long',
  ],
  [
    'a part of the path above the limit is refused',
    `/v1/quotes/${'a'.repeat(301)}`,
    414,
    'uri-too-long',
  ],
]
for (const [what, url, status, code] of tooLong)
  t.test(what, async (t) => {
    await isProblem(t, api, await api.get(url), status, code)
  })

t.test('a client may send RATE_LIMIT requests a minute', async (t) => {
  const { app } = await build(t, { env: { RATE_LIMIT: '3' }, path })
  const ask = (more: object = elsewhere, url = '/v1') => app.inject({ url, ...more })
  for (const left of [2, 1, 0]) {
    const { statusCode, headers } = await ask()
    t.match(
      [statusCode, headers['ratelimit-policy'], headers.ratelimit],
      [200, '"default";q=3;w=60', new RegExp(`^"default";r=${left};t=(59|60)$`)],
    )
  }
  for (const url of ['/v1', '/v1/quotes?limit=101', '/nowhere']) {
    const reply = await ask(elsewhere, url)
    t.equal(reply.statusCode, 429, url)
    t.match(reply.headers, {
      'retry-after': /^(59|60)$/,
      'ratelimit': /r=0/,
      'cache-control': 'no-store',
      'content-type': /^application\/problem\+json/,
      'access-control-allow-origin': '*',
    })
    t.match(
      reply.headers['access-control-expose-headers'],
      /RateLimit, RateLimit-Policy, Retry-After, X-Request-Id/,
    )
    t.match(reply.json(), { code: 'too-many-requests', status: 429 })
  }
  t.equal(
    (await ask({ remoteAddress: '203.0.113.8' })).statusCode,
    200,
    'another client is not refused',
  )
  for (const remoteAddress of ['127.0.0.1', '127.8.8.8', '::1', '::ffff:127.0.0.1']) {
    for (let n = 0; n < 5; n++)
      t.match(
        await ask({ remoteAddress }),
        { statusCode: 200, headers: { ratelimit: undefined } },
        `${remoteAddress} is not limited`,
      )
  }
  for (const url of ['/livez', '/readyz'])
    t.equal((await ask(elsewhere, url)).statusCode, 200, `${url} is not limited`)
  for (const n of [1, 2, 3, 4])
    t.equal(
      (await ask({ remoteAddress: `2001:db8:0:1::${n}` })).statusCode,
      n < 4 ? 200 : 429,
      'a /64 network is one client',
    )
})

t.test(
  'a client that is gone before its request is read does not make the server fail',
  async (t) => {
    const { app, send } = await rawServer(t, path, { RATE_LIMIT: '3' })
    app.server.on('connection', (socket) => {
      Object.defineProperty(socket, 'remoteAddress', { value: undefined })
    }) // as if the socket was reset
    t.match(
      await send('GET /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
      /^HTTP\/1.1 200 /,
    )
  },
)

t.test('RATE_LIMIT=0 limits no client', async (t) => {
  const { app } = await build(t, { env: { RATE_LIMIT: '0' }, path })
  t.match(await app.inject({ url: '/v1', ...elsewhere }), {
    statusCode: 200,
    headers: { ratelimit: undefined },
  })
})

t.test('only a proxy of TRUST_PROXY may name the client', async (t) => {
  const headers = { 'x-forwarded-for': '198.51.100.1' }
  for (const [TRUST_PROXY, statuses] of [
    ['', [200, 200]],
    ['loopback,10.0.0.0/8', [200, 429]],
    ['10.0.0.0/8', [200, 200]],
  ] as const) {
    const { app } = await build(t, { env: { RATE_LIMIT: '1', TRUST_PROXY }, path })
    const replies = [
      await app.inject({ url: '/v1', headers }),
      await app.inject({ url: '/v1', headers }),
    ]
    t.strictSame(
      replies.map(({ statusCode }) => statusCode),
      statuses,
      `TRUST_PROXY="${TRUST_PROXY}"`,
    )
  }
})

const forwarded: [what: string, headers: string[], client: string][] = [
  ['an address', ['203.0.113.7'], '203.0.113.7'],
  ['a port', ['203.0.113.7:5678'], '203.0.113.7'],
  ['another port', ['203.0.113.7:5679'], '203.0.113.7'],
  ['an IPv6 address', ['2001:DB8:0:0::7'], '2001:db8::7'],
  ['brackets', ['[2001:db8::7]'], '2001:db8::7'],
  ['brackets and a port', ['[2001:db8::7]:80'], '2001:db8::7'],
  ['an IPv4 address in IPv6', ['::ffff:203.0.113.7'], '203.0.113.7'],
  ['what the client itself has sent', ['198.51.100.1, 203.0.113.7:1'], '203.0.113.7'],
  ['two headers', ['198.51.100.1', '203.0.113.7'], '203.0.113.7'],
  ['trusted proxies', ['203.0.113.7:1 , 10.0.0.1:2,127.0.0.1'], '203.0.113.7'],
  ['no address', ['unknown'], '127.0.0.1'],
  ['no address before trusted proxies', ['203.0.113.7, _hidden, 10.0.0.1'], '10.0.0.1'],
  ['a number', ['1'], '127.0.0.1'],
  ['nothing', [''], '127.0.0.1'],
]
t.test('the client that a proxy names is the same whatever the form of its address', async (t) => {
  const { app, send } = await rawServer(t, path, { TRUST_PROXY: 'loopback,10.0.0.0/8' })
  const clients: string[] = []
  Object.assign(app.log, { info: ({ client }: { client: string }) => clients.push(client) })
  for (const [what, headers, client] of forwarded) {
    clients.length = 0
    const lines = headers.map((header) => `X-Forwarded-For: ${header}\r\n`).join('')
    const answer = await send(
      `GET /v1/quotes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}\r\n`,
    )
    t.match(answer, /^HTTP\/1.1 200 /, what)
    t.strictSame(clients, [client], what)
  }
})

t.test('a header after thousands of others is read', async (t) => {
  const { send } = await rawServer(t, path, { TRUST_PROXY: 'loopback', RATE_LIMIT: '1' })
  const many = 'a:\r\n'.repeat(3000)
  const ask = (url: string) =>
    send(
      `GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${many}X-Forwarded-For: 203.0.113.7\r\n\r\n`,
    )
  t.match(await ask('/v1'), /^HTTP\/1.1 200 /)
  t.match(await ask('/v1'), /^HTTP\/1.1 429 /, 'the client is counted')
  t.match(await ask('/metrics'), /^HTTP\/1.1 4/, 'and reads no metrics')
})

t.test('an overloaded server refuses requests until it has caught up', async (t) => {
  const { app } = await rawServer(t, path, { MAX_EVENT_LOOP_DELAY: '200' })
  const block = async () => {
    const end = performance.now() + 1000
    while (performance.now() < end);
    await pause(0)
  }
  await block()
  t.equal((await app.inject('/v1')).statusCode, 200, 'one long pause is no overload')
  await block()
  await block()
  const reply = await app.inject('/v1')
  t.match(reply, {
    statusCode: 503,
    headers: { 'retry-after': '2', 'content-type': /^application\/problem\+json/ },
  })
  t.equal(reply.json<Problem>().code, 'overloaded')
  t.equal((await app.inject('/livez')).statusCode, 200)
  await until(
    async () => (await app.inject('/v1')).statusCode,
    (status) => status !== 503,
  )
  t.equal((await app.inject('/v1')).statusCode, 200)
})
