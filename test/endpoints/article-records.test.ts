import t from 'tap'
import { COLLECTIONS, type RecordKind } from '../../src/model/vocabulary/records.js'
import { ARTICLE } from '../helper.js'
import { readAll, type Citation, type Row } from '../api/lists.js'
import { manyQuotes } from '../api/formats/many.js'
import { api as start } from '../contract.js'
import { UNICODE_ARTICLE, unicodeApi } from './unicode-article.js'

type Records = Record<string, Row[]> & { article: Row; length: number; offsetUnit: string }

const { article: _article, ...collections } = COLLECTIONS
const LISTS = Object.values(collections)

const api = await unicodeApi(t)
const read = async (url: string) => (await api.get(url)).json<Records>()

for (const id of [ARTICLE, UNICODE_ARTICLE]) {
  const url = `/v1/articles/${id}/records`

  t.test(`${id}: all its records are those of the lists`, async (t) => {
    const { article, length, offsetUnit, ...lists } = await read(url)
    t.same(article, (await api.get(`/v1/articles/${id}`)).json())
    t.equal(length, [...(await api.get(`/v1/articles/${id}/text`)).text].length)
    t.equal(offsetUnit, 'codepoint')
    t.strictSame(Object.keys(lists).sort(), LISTS.toSorted())
    for (const name of LISTS)
      t.same(lists[name], await readAll(api, `/v1/${name}`, { article: id }), name)
  })

  t.test(`${id}: offsets in UTF-16 select the words in JavaScript`, async (t) => {
    const text = (await api.get(`/v1/articles/${id}/text`)).text
    const all = await read(`${url}?offsetUnit=utf16`)
    t.equal(all.length, text.length)
    const here = (row: Row) => citationsIn(row).filter(({ url }) => url.includes(`/${id}/`))
    const citations = [all.article, ...LISTS.flatMap((name) => all[name]!)].flatMap(here)
    t.ok(citations.length > 5)
    for (const { start, end, exact } of citations) t.equal(text.slice(start, end), exact)
  })

  t.test(`${id}: NDJSON has the same records, one a line`, async (t) => {
    const all = await read(url)
    const { text } = await api.get(`${url}.ndjson`)
    const lines = text
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { kind: RecordKind; record: Row })
    const expected = [all.article, ...LISTS.flatMap((name) => all[name]!)]
    t.same(
      lines.map(({ record }) => record),
      expected,
    )
    for (const { kind, record } of lines) t.ok(record.url.startsWith(`/v1/${COLLECTIONS[kind]}/`))
    t.equal(text, (await api.get(url, { accept: 'application/x-ndjson' })).text)
  })
}

/** All citations of a record, at any depth. */
function citationsIn(value: unknown): Citation[] {
  if (typeof value !== 'object' || value === null) return []
  const { citations = [] } = value as { citations?: Citation[] }
  return [...citations, ...Object.values(value).flatMap(citationsIn)]
}

t.test('`kind` selects kinds, and the JSON stays whole', async (t) => {
  const url = `/v1/articles/${ARTICLE}/records`
  const members = async (kind: string) => Object.keys(await read(`${url}?kind=${kind}`))
  t.strictSame(await members('quote'), ['quotes', 'length', 'offsetUnit'])
  t.strictSame(await members('article'), ['article', 'length', 'offsetUnit'])
  t.strictSame(await members('event,entity'), ['entities', 'events', 'length', 'offsetUnit'])
  t.equal((await api.get(`${url}?kind=qoute`)).status, 400)
  t.equal((await api.get(`${url}?limit=1`)).status, 400)
  t.equal((await api.get('/v1/articles/nope/records')).status, 404)
  t.equal((await api.get('/v1/articles/nope/records.ndjson')).status, 404)
})

t.test('more records than one chunk are streamed, in one edition', async (t) => {
  const many = await start(t, { path: manyQuotes(t, 450) })
  const url = `/v1/articles/${ARTICLE}/records`
  const reply = await many.get(url)
  const { quotes, events } = reply.json<Records>()
  t.same(quotes, await readAll(many, '/v1/quotes', { article: ARTICLE }))
  t.ok(quotes!.length > 400)
  t.same(events, await readAll(many, '/v1/events', { article: ARTICLE }))
  const etag = String(reply.headers.etag)
  t.equal((await many.get(url, { 'if-none-match': etag })).status, 304)
  t.equal((await many.request({ method: 'HEAD', url })).headers.etag, etag)
})
