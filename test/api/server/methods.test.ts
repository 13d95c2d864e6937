import { once } from 'node:events'
import { Agent, METHODS, request as ask, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import t from 'tap'
import { api as start, type Request } from '../../contract.js'
import { isProblem } from '../problem.js'

/* Paths that do not exist, and methods that are not allowed. */

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
  t.test(`${path.slice(0, 60)} is 404`, async (t) => {
    await isProblem(t, api, await api.get(path), 404, 'not-found')
  })
}

t.test('the problem of an unknown id names the parameter', async (t) => {
  for (const path of Object.keys(api.document.paths).filter((path) => path.includes('{id}'))) {
    await isProblem(t, api, await api.get(path.replace('{id}', 'nope')), 404, 'not-found', 'id')
  }
})

t.test('an id that is too long gets an error that the OpenAPI document declares', async (t) => {
  for (const length of [300, 301, 1000, 8000]) {
    const reply = await api.get(`/v1/entities/${'a'.repeat(length)}`)
    t.ok([404, 414].includes(reply.status), `${length}: ${reply.status}`)
  }
})

for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] satisfies Request['method'][]) {
  t.test(`${method} is not allowed at any path, and Allow lists the methods`, async (t) => {
    for (const url of [...paths, '/openapi.json', '/openapi.yaml']) {
      const reply = await api.request({ method, url })
      await isProblem(t, api, reply, 405, 'method-not-allowed')
      t.strictSame(reply.headers.allow?.split(', '), ['GET', 'HEAD', 'OPTIONS'], url)
    }
  })
}

t.test('POST is refused whatever its body is', async (t) => {
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
  'any other method is refused with 405 at a known path, and with 404 at an unknown one',
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

t.test('a connection stays open after a body that is dropped', async (t) => {
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
