import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import t from 'tap'
import { api } from '../../contract.js'

/* The formats of lists, by suffix and by Accept. Every response is checked against the OpenAPI document. */

const { app, get, document } = await api(t)

/** Without the contract check, which reads no compressed body. */
const coded = async (
  url: string,
  headers: Record<string, string>,
  method: 'GET' | 'HEAD' = 'GET',
) => app.inject({ url, headers, method })

const TYPES: readonly (readonly [accept: string, type: string])[] = [
  ['*/*', 'application/json; charset=utf-8'],
  ['text/csv', 'text/csv; charset=utf-8; header=present'],
  ['text/*', 'text/csv; charset=utf-8; header=present'],
  ['application/x-ndjson', 'application/x-ndjson; charset=utf-8'],
  ['text/csv;q=0.5, application/json;q=0.4', 'text/csv; charset=utf-8; header=present'],
  ['text/csv;q=0.5, application/json;q=0.9', 'application/json; charset=utf-8'],
  [
    'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8',
    'application/json; charset=utf-8',
  ],
  ['application/json;q=0, */*', 'text/csv; charset=utf-8; header=present'],
]
for (const [accept, type] of TYPES) {
  t.test(`"Accept: ${accept}" gives ${type}`, async (t) => {
    t.match((await get('/v1/quotes', { accept })).headers, {
      'content-type': type,
      'vary': 'Accept, Accept-Encoding',
    })
  })
}

t.test('a 406 lists the media types', async (t) => {
  const reply = await get('/v1/quotes', { accept: 'image/png' })
  t.equal(reply.status, 406)
  t.match(reply.json(), { code: 'not-acceptable', errors: [{ parameter: 'Accept' }] })
  t.match(reply.text, /"allowed":\["application\/json","text\/csv","application\/x-ndjson"/)
})

t.test('a suffix takes precedence over Accept', async (t) => {
  t.match((await get('/v1/quotes.csv', { accept: 'application/json' })).headers, {
    'content-type': /^text\/csv/,
    'vary': 'Accept-Encoding',
  })
  t.equal(
    (await get('/v1/quotes.json', { accept: 'text/csv' })).json<{ data: unknown[] }>().data.length,
    20,
  )
  t.equal((await get('/v1/quotes.xlsx')).status, 404)
})

t.test('a parameter without meaning in a format is refused, by suffix and by Accept', async (t) => {
  t.match((await get('/v1/quotes.csv?limit=5')).json(), {
    code: 'unknown-parameter',
    errors: [{ parameter: 'limit' }],
  })
  t.match((await get('/v1/quotes?limit=5&embed=speaker', { accept: 'text/csv' })).json(), {
    code: 'invalid-parameter',
    errors: [{ parameter: 'limit' }, { parameter: 'embed' }],
  })
})

t.test('every format of every list has its own validators, 304 and HEAD', async (t) => {
  const seen = new Map<string, string>()
  const paths = Object.keys(document.paths).filter(
    (path) =>
      /^\/v1\/\w+(\.\w+)?$/.test(path) && !/search|graph|timeline|database|changes/.test(path),
  )
  for (const path of paths) {
    for (const coding of ['identity', 'gzip', 'br']) {
      const { headers } = await coded(path, { 'accept-encoding': coding })
      const etag = String(headers.etag)
      const same = seen.get(etag)
      if (same !== undefined) t.fail(`${path} ${coding} has the ETag of ${same}`)
      seen.set(etag, `${path} ${coding}`)
      const again = await coded(path, {
        'accept-encoding': coding,
        'if-none-match': `"other", W/${etag}`,
      })
      t.equal(again.statusCode, 304, `${path} ${coding}`)
      t.match(again.headers, { etag, vary: headers.vary })
      const head = await coded(path, { 'accept-encoding': coding }, 'HEAD')
      t.match(head.headers, { etag, 'content-type': headers['content-type'] })
      if (head.headers['content-length'] !== undefined)
        t.equal(head.headers['content-length'], headers['content-length'])
      t.equal(String(headers.vary).match(/accept-encoding/gi)?.length, 1)
    }
  }
})

t.test(
  'If-Modified-Since counts without If-None-Match only, and for existing records only',
  async (t) => {
    const { headers } = await get('/v1/quotes.csv')
    const since = headers['last-modified'] ?? ''
    t.equal((await get('/v1/quotes.csv', { 'if-modified-since': since })).status, 304)
    t.equal((await get('/v1/quotes', { 'if-modified-since': since })).status, 304)
    t.equal(
      (await get('/v1/quotes', { 'if-modified-since': 'Mon, 01 Jan 2024 00:00:00 GMT' })).status,
      200,
    )
    t.equal((await get('/v1/quotes', { 'if-modified-since': 'yesterday' })).status, 200)
    t.equal(
      (await get('/v1/quotes', { 'if-modified-since': since, 'if-none-match': '"other"' })).status,
      200,
    )
    for (const condition of [{ 'if-modified-since': since }, { 'if-none-match': '*' }]) {
      t.equal((await get('/v1/quotes/nobody:nothing', condition)).status, 404)
      t.equal((await get('/v1/quotes?cursor=wrong', condition)).status, 400)
    }
  },
)

t.test('br and gzip decode to the uncompressed response', async (t) => {
  const plain = (await get('/v1/quotes')).text
  for (const [accepted, coding] of [
    ['gzip, deflate, br', 'br'],
    ['gzip', 'gzip'],
    ['br;q=0.1, gzip', 'gzip'],
    ['*', 'br'],
    ['br;q=0', undefined],
    ['zstd', undefined],
  ] as const) {
    const response = await coded('/v1/quotes', { 'accept-encoding': accepted })
    t.equal(response.headers['content-encoding'], coding, accepted)
    const unpack = { br: brotliDecompressSync, gzip: gunzipSync }
    t.equal((coding ? unpack[coding](response.rawPayload) : response.rawPayload).toString(), plain)
  }
})
