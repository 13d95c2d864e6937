import t from 'tap'
import { api as start } from '../../contract.js'
import { build, databaseFile } from '../../helper.js'

/* A page of any origin may read the API with all headers that it needs, and do nothing else. */

const api = await start(t)
const origin = 'https://page.example'
const list = (value: string | undefined) => (value ?? '').split(', ').sort()

t.test('any origin may read responses, including errors and 304', async (t) => {
  const {
    headers: { etag = '' },
  } = await api.get('/v1/quotes')
  const replies = [
    await api.get('/v1/quotes', { origin }),
    await api.get('/v1/quotes/nope', { origin }),
    await api.get('/v1/quotes?limit=101', { origin }),
    await api.get('/openapi.json', { origin }),
    await api.get('/nowhere', { origin }),
    await api.get('/v1/quotes', { origin, 'if-none-match': etag }),
    await api.request({ method: 'POST', url: '/v1/quotes', headers: { origin } }),
  ]
  t.strictSame(
    replies.map(({ status }) => status),
    [200, 404, 400, 200, 404, 304, 405],
  )
  for (const { headers } of replies) {
    t.equal(headers['access-control-allow-origin'], '*')
    t.equal(headers['access-control-allow-credentials'], undefined)
    for (const name of ['Link', 'ETag', 'Retry-After', 'Content-Disposition'])
      t.ok(list(headers['access-control-expose-headers']).includes(name), `${name} is exposed`)
  }
})

t.test('a preflight request for a conditional GET is granted without a query', async (t) => {
  for (const url of ['/v1/quotes', '/v1/quotes/nope', '/openapi.json', '/v1']) {
    api.statements.length = 0
    const { status, headers, text } = await api.request({
      method: 'OPTIONS',
      url,
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'if-none-match,accept',
      },
    })
    t.strictSame([status, text], [204, ''], url)
    t.equal(headers['access-control-allow-origin'], '*')
    t.strictSame(list(headers['access-control-allow-methods']), ['GET', 'HEAD', 'OPTIONS'])
    t.match(headers['access-control-allow-headers']?.toLowerCase() ?? '', /if-none-match/)
    t.strictSame(api.statements, [])
  }
})

t.test('OPTIONS lists the allowed methods', async (t) => {
  for (const url of [
    '/v1',
    '/v1/quotes',
    '/v1/quotes/nope',
    '/v1/articles/nope/text',
    '/openapi.json',
  ]) {
    for (const headers of [{}, { origin }, { origin, 'access-control-request-method': 'GET' }]) {
      const reply = await api.request({ method: 'OPTIONS', url, headers })
      t.equal(reply.status, 204, url)
      t.strictSame(
        list(reply.headers.allow),
        ['GET', 'HEAD', 'OPTIONS'],
        `${url} with ${Object.keys(headers).join(' and ') || 'no header'}`,
      )
    }
  }
})

t.test('OPTIONS at an unknown path is 404', async (t) => {
  t.equal((await api.request({ method: 'OPTIONS', url: '/v1/nope' })).status, 404)
})

t.test(
  'every response forbids browsers to run scripts, to sniff its type and to frame it',
  async (t) => {
    for (const url of [
      '/v1/quotes',
      '/v1/quotes/nope',
      '/v1/articles/china-kazakhstan-friendship/text',
      '/openapi.json',
      '/nowhere',
    ]) {
      const { headers } = await api.get(url)
      t.match(headers['content-security-policy'], /default-src 'none'.*frame-ancestors 'none'/, url)
      t.equal(headers['x-content-type-options'], 'nosniff')
      t.equal(headers['cross-origin-resource-policy'], 'cross-origin')
      t.equal(headers['x-frame-options'], 'DENY', 'as frame-ancestors says')
      t.match(headers['permissions-policy'], /camera=\(\).*geolocation=\(\).*microphone=\(\)/)
      t.equal(headers['x-powered-by'], undefined)
    }
  },
)

const path = databaseFile(t)

for (const [CORS_ORIGIN, allowed] of [
  ['*', '*'],
  ['none', undefined],
  [`${origin},https://other.example`, origin],
  ['https://other.example', undefined],
] as const) {
  t.test(
    `CORS_ORIGIN=${CORS_ORIGIN} lets a page of ${origin} ${allowed === undefined ? 'not read' : 'read'}`,
    async (t) => {
      const { app } = await build(t, { env: { CORS_ORIGIN }, path })
      for (const method of ['GET', 'OPTIONS'] as const) {
        const { headers } = await app.inject({
          method,
          url: '/v1',
          headers: { origin, 'access-control-request-method': 'GET' },
        })
        t.equal(headers['access-control-allow-origin'], allowed, method)
        if (allowed === origin) t.match(headers.vary, 'Origin')
      }
    },
  )
}

t.test('browsers are told to use HTTPS if PUBLIC_URL does', async (t) => {
  for (const [PUBLIC_URL, header] of [
    ['', undefined],
    ['http://api.example', undefined],
    ['https://api.example', 'max-age=31536000'],
  ] as const) {
    const { app } = await build(t, { env: { PUBLIC_URL }, path })
    t.equal((await app.inject('/v1')).headers['strict-transport-security'], header, PUBLIC_URL)
  }
})
