import { once } from 'node:events'
import { Agent, METHODS, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { api as start, type Request } from '../../contract.js'
import { ARTICLE } from '../../helper.js'
import { isProblem } from '../problem.js'

/* Paths that are not there, methods that are not allowed, media types that are not offered. */

const api = await start(t)
const paths = Object.keys(api.document.paths).map((path) =>
  path.replace('{id}', path.includes('/problems/') ? 'not-found' : 'china-kazakhstan-friendship'),
)

const missing = [
  '/v2',
  '/v1/',
  '/v1/nope',
  '/v1/quotes/',
  '/v1//quotes',
  '/V1/quotes',
  '/favicon.ico',
  '/v1/quotes/a/b',
  '/.env',
  '/v1/articles/china-kazakhstan-friendship/nope',
  '/v1/quotes/nope',
  '/v1/articles/nope',
  '/v1/articles/nope/text',
  '/v1/articles/nope/sections',
  '/v1/problems/nope',
  '/v1/problems/__proto__',
  '/v1/problems/constructor',
  '/v1/entities/China',
  '/v1/entities/%00',
  '/v1/entities/..%2F..%2Fetc%2Fpasswd',
  "/v1/entities/x'%20OR%20'1'='1",
  '/v1/entities/%F0%9F%98%80',
  `/v1/entities/${'a'.repeat(250)}`,
  '/v1/entities/1',
]
for (const path of missing) {
  t.test(`${path.slice(0, 60)} is not there`, async (t) => {
    await isProblem(t, api, await api.get(path), 404, 'not-found')
  })
}

t.test('an unknown id is named', async (t) => {
  for (const path of Object.keys(api.document.paths).filter((path) => path.includes('{id}'))) {
    await isProblem(t, api, await api.get(path.replace('{id}', 'nope')), 404, 'not-found', 'id')
  }
})

t.test('an id that is longer than any is an error that the document declares', async (t) => {
  for (const length of [300, 301, 1000, 8000]) {
    const reply = await api.get(`/v1/entities/${'a'.repeat(length)}`)
    t.ok([404, 414].includes(reply.status), `${length}: ${reply.status}`)
  }
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] satisfies Request['method'][]) {
  t.test(`${method} is not allowed at any path, which says what is`, async (t) => {
    for (const url of [...paths, '/openapi.json', '/openapi.yaml']) {
      const reply = await api.request({ method, url })
      await isProblem(t, api, reply, 405, 'method-not-allowed')
      t.strictSame(reply.headers.allow?.split(', '), ['GET', 'HEAD', 'OPTIONS'], url)
    }
  })
}

t.test('a body of any kind does not change that', async (t) => {
  for (const [type, payload] of [
    ['application/json', '{"kind"'],
    ['application/json', '{}'],
    ['application/xml', '<a/>'],
    ['text/plain', 'x'],
    ['application/json', ''],
    ['nonsense', 'x'],
    [';', 'x'],
  ] as const) {
    const { statusCode, headers } = await api.app.inject({
      method: 'POST',
      url: '/v1/quotes',
      headers: { 'content-type': type },
      payload,
    })
    t.strictSame(
      [statusCode, headers.allow, headers['content-type']],
      [405, 'GET, HEAD, OPTIONS', 'application/problem+json; charset=utf-8'],
      `${type} ${payload}`,
    )
  }
})

t.test(
  'any other method is not allowed either, where there is something, and 404 where there is nothing',
  async (t) => {
    for (const method of METHODS.filter(
      (method) => !['GET', 'HEAD', 'OPTIONS', 'CONNECT'].includes(method),
    ) as NonNullable<Request['method']>[]) {
      for (const url of [
        '/v1/quotes',
        '/v1/quotes?nope=1',
        '/v1/quotes.csv',
        '/v1/quotes/nope',
        '/v1/articles/nope/text',
        '/openapi.json',
        '/livez',
        '/docs',
      ]) {
        const reply = await api.request({ method, url })
        await isProblem(t, api, reply, 405, 'method-not-allowed')
        t.equal(reply.headers.allow, 'GET, HEAD, OPTIONS', `${method} ${url}`)
      }
      for (const url of ['/v1/nope', '/v1/quotes/a/b', '/nowhere']) {
        const reply = await api.request({ method, url })
        await isProblem(t, api, reply, 404, 'not-found')
        t.equal(reply.headers.allow, undefined, `${method} ${url}`)
      }
      await isProblem(t, api, await api.request({ method, url: '/v1/%' }), 400, 'malformed-url')
    }
  },
)

t.test('a connection goes on after a body that nobody takes', async (t) => {
  await api.app.listen({ port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  t.teardown(() => {
    agent.destroy()
  })
  for (const [method, body, status] of [
    ['POST', 'x'.repeat(1_000_000), 405],
    ['QUERY', '{}', 405],
    ['PROPFIND', '<a/>', 405],
    ['GET', 'x', 200],
    ['GET', '', 200],
  ] as const) {
    if (!METHODS.includes(method)) continue
    const sent = ask({
      port,
      method,
      path: '/v1/quotes',
      agent,
      ...(body !== '' && { headers: { 'content-type': 'a/b', 'content-length': body.length } }),
    }).end(body)
    const [response] = (await once(sent, 'response')) as [IncomingMessage]
    response.resume()
    await once(response, 'end')
    t.equal(response.statusCode, status, method)
  }
})

const acceptable = [
  '*/*',
  'application/*',
  'application/json',
  'APPLICATION/JSON',
  'text/html, */*;q=0.1',
  'application/json, */*;q=0',
  'application/json;q=0.001',
  'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
  '',
]
for (const accept of acceptable) {
  t.test(`Accept: ${accept} gets JSON`, async (t) => {
    const reply = await api.get('/v1/quotes?limit=1', { accept })
    t.strictSame(
      [reply.status, reply.headers['content-type']],
      [200, 'application/json; charset=utf-8'],
    )
  })
}

const unacceptable: [url: string, accept: string][] = [
  ...[
    'text/html',
    'application/xml',
    'image/*',
    'application/json;q=0',
    '*/*;q=0',
    'application/*;q=0',
    'text/html, image/png',
    'application/jsonx',
  ].map((accept): [string, string] => ['/v1/quotes', accept]),
  ['/v1', 'text/html'],
  ['/v1/problems', 'text/html'],
  ['/v1/problems', 'application/json;q=0, */*'],
  ['/v1/entities/china', 'image/png'],
  ['/v1/articles/china-kazakhstan-friendship/text', 'application/json'],
  ['/v1/articles/china-kazakhstan-friendship/sections', 'text/plain'],
]
for (const [url, accept] of unacceptable) {
  t.test(`Accept: ${accept} at ${url} is 406`, async (t) => {
    const { errors } = await isProblem(
      t,
      api,
      await api.get(url, { accept }),
      406,
      'not-acceptable',
      'Accept',
    )
    t.ok(errors?.[0]?.allowed?.length, 'it lists what there is')
  })
}

const chosen: [url: string, accept: string, mediaType: string | null][] = [
  ...[
    'application/json; charset=utf-8',
    'application/json;charset=UTF-8',
    'application/json;charset=utf-8;q=0.1',
    'application/json;q=0.1;charset=utf-8',
    'application/json;v="1,2;3";q=0.5',
    'text/html, application/json ; v=1',
    'application/json;v=2;q=0, application/json',
    'text/csv;header=present;q=0.2, application/json;charset=utf-8;q=0.3',
    'application/*;v=1',
    'application/json;v="text/csv\\", text/csv"',
    'application/json;',
    'application/json;q',
    'application/json;v="',
    'application/json;quality=0',
  ].map((accept): [string, string, string] => ['/v1/quotes', accept, 'application/json']),
  ...[
    'text/csv; charset=utf-8',
    'text/csv;header=present',
    'application/json;v=1;q=0.2, text/csv;v=1;q=0.3',
    'application/json;v="q=1,";q=0.2, text/csv;q=0.3',
    'application/json;q=0;v=1, text/csv;v=1',
    'TEXT/CSV;HEADER=present;Q=0.5',
  ].map((accept): [string, string, string] => ['/v1/quotes', accept, 'text/csv']),
  ...[
    'application/json;charset=utf-8;q=0',
    'application/json;q=0;charset=utf-8',
    'application/json;v="a,b;c";Q=0',
    'text/html;v=", application/json"',
    'text/html;v=";q=1", image/png',
  ].map((accept): [string, string, null] => ['/v1/quotes', accept, null]),
  ['/v1', 'application/json; charset=utf-8', 'application/json'],
  [`/v1/articles/${ARTICLE}/text`, 'text/plain; charset=utf-8', 'text/plain'],
  [`/v1/articles/${ARTICLE}/text`, 'text/plain; charset=utf-8;q=0', null],
  [
    '/v1/entities/china',
    'application/ld+json;profile="http://www.w3.org/ns/json-ld#compacted, a"',
    'application/ld+json',
  ],
]
for (const [url, accept, mediaType] of chosen) {
  t.test(
    `Accept: ${accept} at ${url} gets ${mediaType ?? '406'}, whatever its parameters`,
    async (t) => {
      const { status, headers } = await api.get(url, { accept })
      t.strictSame(
        [status, headers['content-type']?.split(';')[0]],
        mediaType === null ? [406, 'application/problem+json'] : [200, mediaType],
      )
    },
  )
}

t.test('the Content-Type of any answer is accepted as it stands', async (t) => {
  for (const [url, suffix] of [
    ['/v1/quotes', ''],
    ['/v1/quotes', '.csv'],
    ['/v1/quotes', '.ndjson'],
    ['/v1/quotes', '.jsonld'],
    ['/v1/quotes', '.atom'],
    ['/v1/events', '.ics'],
    [`/v1/articles/${ARTICLE}/text`, ''],
    [`/v1/articles/${ARTICLE}/annotations`, ''],
  ] as const) {
    const type = (await api.get(url + suffix)).headers['content-type']!
    const reply = await api.get(url, { accept: type })
    t.strictSame([reply.status, reply.headers['content-type']], [200, type], url + suffix)
  }
})

t.test('what can not be read in Accept does not break anything', async (t) => {
  for (const accept of [
    ';;;',
    ',',
    '/',
    '"\\',
    'a/b;"\\',
    `a/b${';"\\'.repeat(5000)}`,
    'json',
    '*',
    'a/b;q=x',
    '"',
    'application/json;q=2',
    'x'.repeat(5000),
  ]) {
    t.ok(
      [200, 406].includes((await api.get('/v1/quotes?limit=1', { accept })).status),
      accept.slice(0, 20),
    )
  }
})
