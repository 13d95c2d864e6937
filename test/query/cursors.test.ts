import t from 'tap'
import { decodeCursor, encodeCursor, type Position } from '../../src/query/keyset.js'
import { api as start } from '../contract.js'
import { ARTICLE } from '../helper.js'
import { readPage } from '../api/lists.js'
import { isProblem } from '../api/problem.js'

/* A cursor is valid for its list only. A list refuses cursors of other lists, and any cursor that was cut or changed. */

const api = await start(t)
const list = '/v1/events?sort=date&status=happened&limit=5'
const { next: cursor } = (await readPage(api, list)).body.page
if (cursor === null) throw new Error(`${list} has only one page`)
const parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8')) as unknown[]
const encoded = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url')

t.test('a cursor is valid for the same list with another limit', async (t) => {
  t.equal(
    (await readPage(api, `/v1/events?sort=date&status=happened&limit=7&cursor=${cursor}`)).body.data
      .length,
    7,
  )
})

const CHARACTERS = `/v1/articles/${ARTICLE}/spans`
const rewritten: [url: string, otherwise: string, another: string][] = [
  [
    '/v1/events?sort=date&status=happened',
    '/v1/events?status=happened',
    '/v1/events?status=planned',
  ],
  [
    '/v1/timeline?kind=event&from=2022',
    '/v1/timeline?from=2022&kind=event&sort=date&undated=exclude',
    '/v1/timeline?kind=event&from=2023',
  ],
  [
    '/v1/timeline',
    '/v1/timeline?undated=include&sort=date&kind=quote,event,article',
    '/v1/timeline?sort=-date',
  ],
  [
    '/v1/search?q=china&kind=quote,event',
    '/v1/search?kind=quote,event&facets=kind&q=china',
    '/v1/search?q=china',
  ],
  [
    '/v1/entities/china/related?type=person&via=relation',
    '/v1/entities/china/related?via=relation&type=person',
    '/v1/entities/kazakhstan/related?type=person&via=relation',
  ],
  [
    '/v1/entities/china/related',
    '/v1/entities/china/related?via=co-mention,relation',
    '/v1/entities/china/related?via=relation',
  ],
  [
    `${CHARACTERS}?start=0&kind=quote`,
    `${CHARACTERS}?kind=quote&offsetUnit=codepoint`,
    `${CHARACTERS}?start=1&kind=quote`,
  ],
]
for (const [url, otherwise, another] of rewritten) {
  t.test(
    `a cursor of ${url} is valid for the same list in another spelling, and for no other list`,
    async (t) => {
      const withCursor = (url: string, cursor: string) =>
        `${url}${url.includes('?') ? '&' : '?'}limit=1${cursor}`
      const { next } = (await readPage(api, withCursor(url, ''))).body.page
      if (next === null) throw new Error(`${url} has only one page`)
      const [same, other] = [
        await readPage(api, withCursor(url, `&cursor=${next}`)),
        await readPage(api, withCursor(otherwise, `&cursor=${next}`)),
      ]
      t.strictSame([other.body.data, other.body.page], [same.body.data, same.body.page])
      await isProblem(
        t,
        api,
        await api.get(withCursor(another, `&cursor=${next}`)),
        400,
        'invalid-cursor',
        'cursor',
      )
    },
  )
}

const elsewhere: [what: string, url: string][] = [
  ['another filter value', '/v1/events?sort=date&status=planned'],
  ['one filter less', '/v1/events?sort=date'],
  ['one filter more', '/v1/events?sort=date&status=happened&type=visit'],
  ['two values of the filter', '/v1/events?sort=date&status=happened,planned'],
  ['the other direction', '/v1/events?sort=-date&status=happened'],
  ['another sort key', '/v1/events?sort=position&status=happened'],
  ['one sort key more', '/v1/events?sort=date,position&status=happened'],
  ['another collection', '/v1/quotes?sort=date'],
  ['another collection with the same parameters', '/v1/images?sort=date'],
]
for (const [what, url] of elsewhere) {
  t.test(`a cursor is refused by a list with ${what}`, async (t) => {
    await isProblem(
      t,
      api,
      await api.get(`${url}&cursor=${cursor}`),
      400,
      'invalid-cursor',
      'cursor',
    )
  })
}

const changed: Record<string, string> = {
  'cut at the end': cursor.slice(0, -6),
  'cut at the beginning': cursor.slice(4),
  'with a character more': `${cursor}A`,
  'that is a word': 'next',
  'that is a number': '2',
  'that is not base64url': '!!!!',
  'that is base64url of nothing': encoded(null),
  'that is an object': encoded({}),
  'that is an empty list': encoded([]),
  'without its last part': encoded(parts.slice(0, -1)),
  'with a part more': encoded([...parts, 1]),
  'with another digest': encoded(['x', ...parts.slice(1)]),
  'with no digest': encoded([null, ...parts.slice(1)]),
  'with a direction that is none': encoded([parts[0], 2, ...parts.slice(2)]),
  'with a direction that is a text': encoded([parts[0], '1', ...parts.slice(2)]),
  'with null for its position': encoded([...parts.slice(0, 2), ...parts.slice(2).map(() => null)]),
  'with lists for its position': encoded([...parts.slice(0, 2), ...parts.slice(2).map(() => [1])]),
  'with objects for its position': encoded([
    ...parts.slice(0, 2),
    ...parts.slice(2).map(() => ({})),
  ]),
  'with truths for its position': encoded([
    ...parts.slice(0, 2),
    ...parts.slice(2).map(() => true),
  ]),
  'with a text where a number was': encoded(
    parts.map((part, i) => (i > 1 && typeof part === 'number' ? 'x' : part)),
  ),
  'with a number where a text was': encoded(
    parts.map((part, i) => (i > 1 && typeof part === 'string' ? 7 : part)),
  ),
  'with a number beyond all bounds': Buffer.from(
    JSON.stringify(parts).replace(/,-?\d+,"/, ',1e999,"'),
  ).toString('base64url'),
  'in another encoding': Buffer.from(JSON.stringify(parts), 'utf16le').toString('base64url'),
}
for (const [what, cursor] of Object.entries(changed)) {
  t.test(`a cursor ${what} is refused`, async (t) => {
    await isProblem(
      t,
      api,
      await api.get(`${list}&cursor=${encodeURIComponent(cursor)}`),
      400,
      'invalid-cursor',
      'cursor',
    )
  })
}

// Anyone can compute the digest from the source, so the values behind it must still be a position.
const forged: [what: string, position: unknown[], direction?: string][] = [
  ['an object', [{}, 'x']],
  ['null', [null, 'x']],
  ['a list', [[1], 'x']],
  ['true', [true, 'x']],
  ['too few values', [1]],
  ['too many values', [1, 'x', 2]],
  ['a wrong direction', [1, 'x'], 'up'],
]
for (const [what, position, direction = 'next'] of forged) {
  t.test(`a cursor with a valid digest of ${what} is refused`, async (t) => {
    const text = encodeCursor(
      { direction: direction as 'next', position: position as Position },
      'list',
    )
    t.throws(() => decodeCursor(text, 'list', 2), { code: 'invalid-cursor' })
  })
}

t.test('a cursor with a valid digest of a position is read', async (t) => {
  const cursor = { direction: 'prev' as const, position: [1, 'x'] }
  t.strictSame(decodeCursor(encodeCursor(cursor, 'list'), 'list', 2), cursor)
})
