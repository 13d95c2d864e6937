import type { Socket } from 'node:net'
import t, { type Test } from 'tap'
import { MAX_BODY } from '../../../src/api/server/bodies.js'
import { MAX_HEADER, MAX_URL } from '../../../src/api/server/limits.js'
import { databaseFile } from '../../helper.js'
import { problemIn, rawServer } from './raw-connection.js'

/* Requests that Node or Fastify would refuse by themselves, sent as bytes over real sockets. */

const path = databaseFile(t)
const ADDRESS = '203.0.113.7'

/** A server whose clients seem to come from another machine, and the lines of its log. */
async function watched(t: Test, env: Record<string, string> = {}) {
  const server = await rawServer(t, path, { CORS_ORIGIN: '*', ...env })
  server.app.server.prependListener('connection', (socket: Socket) => {
    Object.defineProperty(socket, 'remoteAddress', { value: ADDRESS })
  })
  const lines: { reqId: string; url: string; method: string; status: number; client: string }[] = []
  Object.assign(server.app.log, { info: (line: (typeof lines)[0]) => lines.push(line) })
  return { ...server, lines }
}

const close = 'Host: x\r\nConnection: close\r\n\r\n'
const chunked = 'POST /v1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n'

/** What is sent, and how it is refused. `logged` are the method and the URL in the log, which are empty if they cannot be read. */
const cases: [what: string, sent: string, status: number, code: string, logged?: string][] = [
  ['no HTTP', 'hello\r\n\r\n', 400, 'bad-request'],
  ['HTTP/2 without an upgrade', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'bad-request'],
  [
    'a path without a slash',
    `GET *v1/quotes HTTP/1.1\r\n${close}`,
    400,
    'malformed-url',
    'GET *v1/quotes',
  ],
  [
    'a malformed escape',
    `GET /v1/quotes/%ff HTTP/1.1\r\n${close}`,
    400,
    'malformed-url',
    'GET /v1/quotes/%ff',
  ],
  [
    'a malformed escape in OPTIONS',
    `OPTIONS /v1/%ff HTTP/1.1\r\n${close}`,
    400,
    'malformed-url',
    'OPTIONS /v1/%ff',
  ],
  [
    'a malformed escape in POST',
    `POST /v1/%f HTTP/1.1\r\n${close}`,
    400,
    'malformed-url',
    'POST /v1/%f',
  ],
  ['no path, but an asterisk', `GET * HTTP/1.1\r\n${close}`, 400, 'malformed-url', 'GET *'],
  [
    'a part of the path that is too long',
    `GET /v1/quotes/${'a'.repeat(301)} HTTP/1.1\r\n${close}`,
    414,
    'uri-too-long',
    `GET /v1/quotes/${'a'.repeat(301)}`,
  ],
  [
    'a URL that is too long',
    `GET /v1?${'a'.repeat(MAX_URL)} HTTP/1.1\r\n${close}`,
    414,
    'uri-too-long',
    `GET /v1?${'a'.repeat(MAX_URL)}`,
  ],
  [
    'an unknown path',
    `OPTIONS /nowhere HTTP/1.1\r\n${close}`,
    404,
    'not-found',
    'OPTIONS /nowhere',
  ],
  ['a header without a name', 'GET /v1 HTTP/1.1\r\nHost: x\r\n: y\r\n\r\n', 400, 'bad-request'],
  ['no Host', 'GET /v1 HTTP/1.1\r\nConnection: close\r\n\r\n', 400, 'bad-request', 'GET /v1'],
  ['two Hosts', `GET /v1 HTTP/1.1\r\nhost: y\r\n${close}`, 400, 'bad-request', 'GET /v1'],
  [
    'a Host with a path',
    'GET /v1 HTTP/1.1\r\nHost: x/y\r\nConnection: close\r\n\r\n',
    400,
    'bad-request',
    'GET /v1',
  ],
  [
    'a Host that is no host',
    'GET /v1 HTTP/1.1\r\nHost: a@b\r\nConnection: close\r\n\r\n',
    400,
    'bad-request',
    'GET /v1',
  ],
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
  ['a chunk without a length', `${chunked}zz\r\n`, 400, 'bad-request', 'POST /v1'],
  [
    'chunk extensions without an end',
    `${chunked}1;${'a'.repeat(20_000)}`,
    413,
    'content-too-large',
    'POST /v1',
  ],
  [
    'a body that is too large',
    `${chunked}${(MAX_BODY + 1).toString(16)}\r\n${'a'.repeat(MAX_BODY + 1)}\r\n0\r\n\r\n`,
    413,
    'content-too-large',
    'POST /v1',
  ],
  [
    'a type of content that cannot be read',
    `POST /nowhere HTTP/1.1\r\nContent-Type: ;\r\nContent-Length: 1\r\n${close}x`,
    404,
    'not-found',
    'POST /nowhere',
  ],
  [
    'an expectation',
    `GET /v1 HTTP/1.1\r\nExpect: more\r\n${close}`,
    417,
    'expectation-failed',
    'GET /v1',
  ],
  ['CONNECT', `CONNECT x:80 HTTP/1.1\r\n${close}`, 405, 'method-not-allowed', 'CONNECT x:80'],
  [
    'a method that is not allowed',
    `TRACE /v1 HTTP/1.1\r\n${close}`,
    405,
    'method-not-allowed',
    'TRACE /v1',
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

t.test('each refusal has what every response has, is counted and is logged', async (t) => {
  const { send, lines } = await watched(t)
  let left = 600
  for (const [what, sent, status, code, logged = ' '] of cases) {
    lines.length = 0
    const answer = await send(sent)
    const head = answer.slice(0, answer.indexOf('\r\n\r\n'))
    t.match(answer, `HTTP/1.1 ${status} `, what)
    t.equal(answer.match(/^HTTP\/1\.1/gm)?.length, 1, `${what}: one answer`)
    const problem = problemIn(answer)
    t.match(problem, { status, code, type: `/v1/problems/${code}` }, what)
    const id = /^x-request-id: (\S+)\r?$/im.exec(head)?.[1]
    t.match(problem, { instance: `urn:request:${id ?? 'none'}` }, `${what}: the id of the request`)
    left--
    for (const line of [
      'content-type: application/problem+json; charset=utf-8',
      'cache-control: no-store',
      'connection: close',
      'access-control-allow-origin: *',
      "content-security-policy: default-src 'none';frame-ancestors 'none'",
      'x-content-type-options: nosniff',
      'x-frame-options: DENY',
      'permissions-policy: camera=()',
      `ratelimit: "default";r=${left};`,
    ])
      t.ok(head.toLowerCase().includes(line.toLowerCase()), `${what}: ${line} in ${head}`)
    t.match(lines, [{ reqId: id, status, client: ADDRESS }], `${what}: the log`)
    t.equal(lines.map(({ method, url }) => `${method} ${url}`).join(), logged, what)
  }
})

t.test('a refused HEAD has no body', async (t) => {
  const { send } = await watched(t)
  for (const sent of [
    'HEAD /v1 HTTP/1.1\r\nConnection: close\r\n\r\n',
    `HEAD /v1/%ff HTTP/1.1\r\n${close}`,
  ]) {
    const answer = await send(sent)
    t.match(answer, 'HTTP/1.1 400 ')
    t.equal(answer.slice(answer.indexOf('\r\n\r\n')), '\r\n\r\n')
  }
})

t.test('a client that sends too many requests that cannot be read gets a 429', async (t) => {
  const { send } = await watched(t, { RATE_LIMIT: '2' })
  const answers = [await send('x\r\n\r\n'), await send('x\r\n\r\n'), await send('x\r\n\r\n')]
  t.strictSame(
    answers.map((answer) => problemIn(answer).code),
    ['bad-request', 'bad-request', 'too-many-requests'],
  )
})

const good = 'GET /v1 HTTP/1.1\r\nHost: x\r\n\r\n'
const pipelined: [what: string, sent: string, statuses: number[]][] = [
  ['a request that cannot be read, after others', `${good}${good}x\r\n\r\n`, [200, 200, 400]],
  ['CONNECT after others', `${good}${good}CONNECT x:80 HTTP/1.1\r\n${close}`, [200, 200, 405]],
  [
    'no Host in the middle',
    `${good}GET /v1 HTTP/1.1\r\n\r\nGET /v1 HTTP/1.1\r\n${close}`,
    [200, 400, 200],
  ],
  [
    'a malformed escape in the middle',
    `${good}GET /%ff HTTP/1.1\r\nHost: x\r\n\r\nGET /v1 HTTP/1.1\r\n${close}`,
    [200, 400, 200],
  ],
  [
    'a broken body of a request that is answered without it',
    'GET /v1 HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n',
    [200],
  ],
]
for (const [what, sent, statuses] of pipelined)
  t.test(`${what}: each request has its answer, in order`, async (t) => {
    const { send } = await watched(t)
    const answer = await send(sent)
    t.strictSame(
      [...answer.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => Number(status)),
      statuses,
    )
  })

t.test('links name no host that a client made up', async (t) => {
  const { send, lines } = await watched(t, { RESPONSE_CACHE_MB: '1' })
  for (const [target, status] of [
    ['http://evil.example/v1/quotes?limit=1', 200],
    ['http://evil.example/v1/quotes?limit=1', 200],
    ['HTTPS://evil.example:99/v1/quotes?limit=1', 200],
    ['http://evil.example', 302],
    ['http://evil.example?x=1', 302],
    ['http://evil.example/v1/%ff', 400],
    ['//evil.example/v1', 404],
  ] as const) {
    lines.length = 0
    const answer = await send(`GET ${target} HTTP/1.1\r\n${close}`)
    t.match(answer, `HTTP/1.1 ${status} `, target)
    if (status < 400) t.notMatch(answer, 'evil', target)
    t.match(lines, [{ url: target, status }], 'the log has the target')
  }
  t.match(await send(`OPTIONS * HTTP/1.1\r\n${close}`), /^HTTP\/1.1 204 [^]*allow: GET, HEAD/)
})

for (const host of ['x', 'x:80', '[::1]:3000', '127.0.0.1', 'a_b.example', '', 'x:'])
  t.test(`"Host: ${host}" is read`, async (t) => {
    const { send } = await watched(t)
    t.match(await send(`GET /v1 HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`), / 200 /)
  })

t.test('HTTP/1.0 needs no Host', async (t) => {
  const { send } = await watched(t)
  t.match(await send('GET /v1 HTTP/1.0\r\n\r\n'), /^HTTP\/1.1 200 /)
})
