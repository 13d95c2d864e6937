import { once } from 'node:events'
import { connect, type AddressInfo } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import t, { type Test } from 'tap'
import { MAX_REPEATED } from '../../../src/endpoints/graph/routes.js'
import { MAX_CITATIONS, MAX_CUTS } from '../../../src/endpoints/segments/read.js'
import { MAX_WINDOW } from '../../../src/endpoints/segments/routes.js'
import {
  HEADER_TIMEOUT,
  IDLE_TIMEOUT,
  MAX_HEADER,
  MAX_URL,
  REQUEST_TIMEOUT,
  STALL_TIMEOUT,
} from '../../../src/api/server/limits.js'
import { NAME_LENGTH, SLUG_LENGTH } from '../../../src/records/shared/notes.js'
import { MAX_LABEL } from '../../../src/model/shapes.js'
import { api as start } from '../../contract.js'
import { build, databaseFile, until } from '../../helper.js'
import { annotate } from '../../ingest/annotations.js'
import { isProblem, type Problem } from '../problem.js'
import { readDocument, tableOf } from '../../readme.js'

/*
 * What is too long, too much, too late or too often. Timeouts are shortened, so that the tests are; that the server has
 * its own is looked at. What no request object comes of is sent through real sockets.
 */

const path = databaseFile(t)
const api = await start(t, { path })
const elsewhere = { remoteAddress: '203.0.113.7' }

const tooLong: [what: string, url: string, status: number, code: string][] = [
  ['a URL at the limit', `/v1/quotes?q=${'a'.repeat(MAX_URL - 13)}`, 400, 'invalid-parameter'],
  ['a URL above the limit', `/v1/quotes?q=${'a'.repeat(MAX_URL - 12)}`, 414, 'uri-too-long'],
  [
    'a URL above the limit of a path that is not there',
    `/nowhere?${'a'.repeat(MAX_URL)}`,
    414,
    'uri-too-long',
  ],
  ['a segment of the path', `/v1/quotes/${'a'.repeat(301)}`, 414, 'uri-too-long'],
]
for (const [what, url, status, code] of tooLong)
  t.test(what, async (t) => {
    await isProblem(t, api, await api.get(url), status, code)
  })

t.test('thousands of wrong parameters make a short answer', async (t) => {
  const { errors } = await isProblem(
    t,
    api,
    await api.get(`/v1/quotes?${Array.from({ length: 1500 }, (_, i) => `p${i}`).join('&')}`),
    400,
    'unknown-parameter',
  )
  t.equal(errors?.length, 20)
})

/** A server that listens, and what it answers to bytes; '' where it only closes the connection. */
async function raw(t: Test, env: Record<string, string> = {}) {
  const { app } = await build(t, { env, path })
  await app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = app.server.address() as AddressInfo
  const send = async (...parts: string[]): Promise<string> => {
    const socket = connect(port, '127.0.0.1')
      .setEncoding('latin1')
      .on('error', () => undefined)
    t.teardown(() => {
      socket.destroy()
    })
    let answer = ''
    socket.on('data', (text: string) => {
      answer += text
    })
    for (const part of parts) socket.write(part, 'latin1')
    await new Promise((resolve) => {
      socket.once('close', resolve)
      setTimeout(resolve, 10_000).unref()
    })
    return answer
  }
  return { app, send, open: () => connect(port, '127.0.0.1').on('error', () => undefined) }
}

const problemIn = (answer: string) =>
  JSON.parse(answer.slice(answer.indexOf('\r\n\r\n'))) as Problem

t.test(
  'what can not be read as a request is answered with a problem, and the connection is closed',
  async (t) => {
    const { send } = await raw(t)
    const cases: [what: string, sent: string, status: number, code: string][] = [
      ['no HTTP', 'hello\r\n\r\n', 400, 'bad-request'],
      [
        'a path without its slash',
        'GET *v1/quotes HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n',
        400,
        'malformed-url',
      ],
      ['a header without a name', 'GET /v1 HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400, 'bad-request'],
      [
        'two lengths',
        'POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n',
        400,
        'bad-request',
      ],
      [
        'a length and chunks',
        'POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n',
        400,
        'bad-request',
      ],
      [
        'a header above the limit',
        `GET /v1 HTTP/1.1\r\nHost: x\r\nX: ${'a'.repeat(MAX_HEADER)}\r\n\r\n`,
        431,
        'headers-too-large',
      ],
      [
        'a flood of headers',
        `GET /v1 HTTP/1.1\r\nHost: x\r\n${'A: b\r\n'.repeat(9000)}\r\n`,
        431,
        'headers-too-large',
      ],
    ]
    for (const [what, sent, status, code] of cases) {
      const answer = await send(sent)
      t.match(answer, `HTTP/1.1 ${status} `, what)
      t.match(answer, /content-type: application\/problem\+json/i)
      t.match(problemIn(answer), { status, code, type: `/v1/problems/${code}` }, what)
    }
  },
)

t.test('a client that is slow, silent or idle is let go', async (t) => {
  const { app, send } = await raw(t)
  t.match(app.server, {
    headersTimeout: HEADER_TIMEOUT,
    requestTimeout: REQUEST_TIMEOUT,
    keepAliveTimeout: IDLE_TIMEOUT,
    timeout: STALL_TIMEOUT,
  })
  const { app: quick, send: sendQuick } = await raw(t)
  Object.assign(quick.server, { headersTimeout: 300, requestTimeout: 400, keepAliveTimeout: 300 })
  const [header, body, silent, idle] = await Promise.all([
    sendQuick('GET /v1 HTTP/1.1\r\nHost: x\r\n'),
    sendQuick('POST /v1 HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf'),
    sendQuick(),
    sendQuick('GET /v1 HTTP/1.1\r\nHost: x\r\n\r\n'),
  ])
  t.match(problemIn(header), { status: 408, code: 'request-timeout' }, 'half a header')
  t.match(body, 'HTTP/1.1 408 ', 'half a body')
  t.match(silent, /^(HTTP\/1.1 408 |$)/, 'nothing at all')
  t.match(idle, 'HTTP/1.1 200 OK', 'nothing after an answer')
  t.match(
    await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    'HTTP/1.1 200 OK',
  )
})

t.test('a client that takes nothing of an answer is let go, one that is slow is not', async (t) => {
  const long = annotate(t, `Xi\n${'x'.repeat(20_000_000)}`, { article: { title: 'Xi' } }) // more than the buffers of the system hold
  const { app } = await build(t, { path: databaseFile(t, [long]) })
  app.server.timeout = 2000
  await app.listen({ host: '127.0.0.1', port: 0 })
  const ask = (url: string) => {
    const socket = connect((app.server.address() as AddressInfo).port, '127.0.0.1')
      .on('error', () => undefined)
      .pause()
    t.teardown(() => {
      socket.destroy()
    })
    socket.write(`GET ${url} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n`)
    return socket
  }
  const held = () =>
    new Promise<number>((resolve) => {
      app.server.getConnections((_error, count) => {
        resolve(count)
      })
    })
  for (const url of ['/v1/articles/a/text', '/v1/database.sqlite']) {
    ask(url)
    await pause(300)
    t.equal(await held(), 1, url)
    await until(held, (count) => count === 0)
    t.equal(await held(), 0, url)
  }
  const slow = ask('/v1/articles/a/text')
  let length = 0
  slow
    .on('data', (chunk: Buffer) => {
      length += chunk.length
      slow.pause()
      setTimeout(() => slow.resume(), 5)
    })
    .resume()
  await once(slow, 'close')
  t.ok(length > 20_000_000, 'the slow one has it all')
})

t.test('more connections than configured are closed at once', async (t) => {
  const { send, open } = await raw(t, { MAX_CONNECTIONS: '2' })
  const held = [open(), open()]
  await Promise.all(held.map((socket) => once(socket, 'connect')))
  t.equal(await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), '')
  held[0]!.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  t.match(
    await send('GET /livez HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'),
    'HTTP/1.1 200 OK',
  )
  held[1]!.destroy()
})

t.test('a client may send so many requests a minute', async (t) => {
  const { app } = await build(t, { env: { RATE_LIMIT: '3' }, path })
  const ask = (more: object = elsewhere, url = '/v1') => app.inject({ url, ...more })
  for (const left of [2, 1, 0]) {
    const { statusCode, headers } = await ask()
    t.match(
      [statusCode, headers['ratelimit-policy'], headers.ratelimit],
      [200, '"default";q=3;w=60', new RegExp(`^"default";r=${left};t=(59|60)$`)],
    )
  }
  for (const url of ['/v1', '/v1/quotes?limit=0', '/nowhere']) {
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
  t.equal((await ask({ remoteAddress: '203.0.113.8' })).statusCode, 200, 'another client may')
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

t.test('a client that left before its turn is no failure of the server', async (t) => {
  const { app, send } = await raw(t, { RATE_LIMIT: '3' })
  app.server.on('connection', (socket) => {
    Object.defineProperty(socket, 'remoteAddress', { value: undefined })
  }) // as of a socket that was reset
  t.match(await send('GET /v1 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n'), /^HTTP\/1.1 200 /)
})

t.test('RATE_LIMIT=0 is no limit', async (t) => {
  const { app } = await build(t, { env: { RATE_LIMIT: '0' }, path })
  t.match(await app.inject({ url: '/v1', ...elsewhere }), {
    statusCode: 200,
    headers: { ratelimit: undefined },
  })
})

t.test('who the client is, is believed of the configured proxies only', async (t) => {
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

t.test(
  'while requests wait too long, new ones are refused, and taken again after it',
  async (t) => {
    const { app } = await raw(t, { MAX_EVENT_LOOP_DELAY: '200' })
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
  },
)

t.test('the table of limits has the figures of the code', async (t) => {
  const limits = new Map(
    tableOf(readDocument('src/api/server/README.md'), '| what | limit | beyond it |').map(
      ([what, limit, beyond]) => [what, [limit, beyond]],
    ),
  )
  const parameter = (path: string, name: string) =>
    api.document.paths[path]!.get!.parameters!.find((parameter) => parameter.name === name)!
      .schema as Record<string, number>
  t.match(limits.get('URL'), [`${MAX_URL} characters`, /414 `uri-too-long`/])
  t.match(limits.get('request header, URL included'), [
    `${MAX_HEADER / 1024} KiB`,
    /431 `headers-too-large`/,
  ])
  t.match(limits.get('time for the header; for the whole request'), [
    `${HEADER_TIMEOUT / 1000} s; ${REQUEST_TIMEOUT / 1000} s`,
    /408 `request-timeout`/,
  ])
  t.match(limits.get('time in which a client takes nothing of a stream; of another response'), [
    `60 s; ${STALL_TIMEOUT / 1000} s`,
  ])
  t.match(limits.get('idle connection'), [`${IDLE_TIMEOUT / 1000} s`])
  t.match(limits.get('`limit`'), [`1 to ${String(parameter('/v1/quotes', 'limit').maximum)}`])
  t.match(limits.get('`q`'), [`${String(parameter('/v1/quotes', 'q').maxLength)} characters`])
  t.match(limits.get('`cursor`'), [
    `${String(parameter('/v1/quotes', 'cursor').maxLength)} characters`,
  ])
  t.match(limits.get('values of a list'), [String(parameter('/v1/quotes', 'speaker').maxItems)])
  t.match(limits.get('`fields`, `embed`, `facets`'), [
    ['fields', 'embed', 'facets']
      .map((name) => String(parameter('/v1/quotes', name).maxItems))
      .join(', '),
  ])
  t.match(limits.get('`graph`: links times requested articles'), [String(MAX_REPEATED)])
  t.match(limits.get('`segments` at a time'), [
    `${MAX_WINDOW} characters, ${MAX_CITATIONS} citations, ${MAX_CUTS} segments and citations on them`,
  ])
  t.match(limits.get('bytes of `graph`; of `segments`'), [
    new RegExp(`id ${SLUG_LENGTH}, name ${NAME_LENGTH}, a summary's label ${MAX_LABEL} characters`),
  ])
  t.match(limits.get('`graph`: `maxNodes`, `maxLinks`'), [
    ['maxNodes', 'maxLinks'].map((name) => String(parameter('/v1/graph', name).maximum)).join(', '),
  ])
})

t.test('every parameter is bounded', async (t) => {
  for (const [path, operations] of Object.entries(api.document.paths)) {
    for (const { name, in: place, schema } of operations?.get?.parameters ?? []) {
      if (place !== 'query') continue
      const {
        type,
        maxLength,
        maxItems,
        enum: terms,
        items,
      } = schema as {
        type?: string
        maxLength?: number
        maxItems?: number
        enum?: unknown
        items?: { maxLength?: number; enum?: unknown }
      }
      const bounded =
        type === 'integer' ||
        type === 'number' ||
        (type === 'array'
          ? maxItems !== undefined && (items?.maxLength ?? items?.enum) !== undefined
          : (maxLength ?? terms) !== undefined)
      t.ok(bounded, `${path}?${name}`)
    }
  }
})
