import t from 'tap'
import { api as start } from '../contract.js'
import { ARTICLE } from '../helper.js'
import { isProblem } from './problem.js'

/* Each `Accept` header gets a media type or 406. */

const api = await start(t)

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
    t.ok(errors?.[0]?.allowed?.length, 'the problem lists the media types')
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

t.test('the Content-Type of any response is accepted as it is', async (t) => {
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

t.test('a malformed Accept header gets 200 or 406', async (t) => {
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
