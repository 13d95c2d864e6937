import t from 'tap'
import { api as start } from '../contract.js'
import { ARTICLE, databaseFile } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { readAll, recordsOf, countStatements, type Citation } from './read-lists.js'
import { TEXT, UNICODE_ARTICLE, unicodeApi } from './unicode-article.js'

/* Strategy: the answers are compared with the lists of all records, which the tests filter and sort. */

interface SpanRecord {
  kind: string
  id: string
  url: string
  label: string
  citations: Citation[]
}

const api = await unicodeApi(t)
const { get } = api
const all: Record<string, Awaited<ReturnType<typeof recordsOf>>> = {
  [ARTICLE]: await recordsOf(api, ARTICLE),
  [UNICODE_ARTICLE]: await recordsOf(api, UNICODE_ARTICLE),
}

const name = ({ kind, id }: { kind: string; id: string }) => `${kind} ${id}`
const overlapping = (article: string, start: number, end: number) =>
  (all[article] ?? [])
    .map((record) => ({
      ...record,
      citations: record.citations.filter((span) => span.start < end && span.end > start),
    }))
    .filter(({ citations }) => citations.length > 0)
const spanOf = (citations: Citation[]): [number, number] => [
  Math.min(...citations.map(({ start }) => start)),
  Math.max(...citations.map(({ end }) => end)),
]

const RANGES: [article: string, start: number, end: number][] = [
  [ARTICLE, 0, 8260],
  [ARTICLE, 1200, 1201],
  [ARTICLE, 0, 1],
  [ARTICLE, 8259, 8260],
  [ARTICLE, 894, 1056],
  [ARTICLE, 68, 85],
  [ARTICLE, 2200, 3000],
  [UNICODE_ARTICLE, 0, [...TEXT].length],
  [UNICODE_ARTICLE, 40, 60],
  [UNICODE_ARTICLE, 95, 110],
]

for (const [article, start, end] of RANGES) {
  const query = `start=${start}&end=${end}`
  t.test(
    `${article} [${start}, ${end}): the records are those that overlap it, with their overlapping spans`,
    async (t) => {
      const expected = overlapping(article, start, end)
      const found = await readAll<SpanRecord>(
        api,
        `/v1/articles/${article}/spans?limit=100&${query}`,
      )
      t.strictSame(found.map(name).sort(), expected.map(name).sort())
      const places = found.map(({ citations }) => spanOf(citations))
      t.strictSame(
        places,
        places.toSorted(([a, b], [c, d]) => a - c || d - b),
        'in reading order, the longest first',
      )
      for (const record of found) {
        const spans = (citations: Citation[]) =>
          citations.map(({ role, start, end, exact }) => `${role} ${start} ${end} ${exact}`).sort()
        t.strictSame(
          spans(record.citations),
          spans(expected.find((other) => name(other) === name(record))!.citations),
          name(record),
        )
      }
    },
  )

  t.test(
    `${article} [${start}, ${end}): walking the pages forward and backward visits each record once`,
    async (t) => {
      const whole = (
        await readAll<SpanRecord>(api, `/v1/articles/${article}/spans?limit=100&${query}`)
      ).map(name)
      for (const limit of whole.length > 100 ? [37] : [1, 3]) {
        const forward: string[] = []
        let last = ''
        for (
          let next: string | null = `/v1/articles/${article}/spans?limit=${limit}&${query}`;
          next !== null;
        ) {
          const {
            data,
            page,
            links,
          }: { data: SpanRecord[]; page: { total: number }; links: { next: string | null } } = (
            await get(next)
          ).json()
          t.equal(page.total, whole.length)
          forward.push(...data.map(name))
          last = next
          next = links.next
        }
        t.strictSame(forward, whole)
        const backward: string[] = []
        for (let prev: string | null = last; prev !== null;) {
          const { data, links }: { data: SpanRecord[]; links: { prev: string | null } } = (
            await get(prev)
          ).json()
          backward.unshift(...data.map(name))
          prev = links.prev
        }
        t.strictSame(backward, whole)
      }
    },
  )
}

t.test('`at` stands for the range of one character', async (t) => {
  for (const at of [0, 5, 1200, 8259]) {
    const [one, range] = await Promise.all(
      [`at=${at}`, `start=${at}&end=${at + 1}`].map((query) =>
        readAll(api, `/v1/articles/${ARTICLE}/spans?limit=100&${query}`),
      ),
    )
    t.strictSame(one, range)
  }
})

t.test('`kind` filters the records', async (t) => {
  const found = await readAll<SpanRecord>(
    api,
    `/v1/articles/${ARTICLE}/spans?limit=100&kind=quote,figure`,
  )
  t.strictSame(new Set(found.map(({ kind }) => kind)), new Set(['quote', 'figure']))
  t.equal(
    found.length,
    all[ARTICLE]!.filter(({ kind }) => kind === 'quote' || kind === 'figure').length,
  )
})

t.test('summaries link to their records, and a mention names its entity', async (t) => {
  const found = await readAll<SpanRecord & { entity: { id: string } | null }>(
    api,
    '/v1/articles/unicode/spans?limit=100',
  )
  for (const { kind, id, url, entity } of found) {
    const record = (await get(url)).json<{ id: string; entity?: { id: string } }>()
    t.equal(record.id, id)
    t.equal(entity?.id, kind === 'mention' ? record.entity?.id : undefined)
  }
  t.equal(found.find(({ kind }) => kind === 'figure')?.label, '𝟜 visits 🎡: visits')
})

t.test(
  "with offsetUnit=utf16, JavaScript's slice gives the words, for offsets in answers and in requests",
  async (t) => {
    const found = await readAll<SpanRecord>(
      api,
      '/v1/articles/unicode/spans?offsetUnit=utf16&limit=100',
    )
    t.ok(found.length > 8)
    for (const { citations } of found) {
      for (const { start, end, exact } of citations) {
        t.equal(TEXT.slice(start, end), exact)
        t.equal(
          (await get(`/v1/articles/unicode/text?offsetUnit=utf16&start=${start}&end=${end}`)).text,
          exact,
        )
        const again = await readAll<SpanRecord>(
          api,
          `/v1/articles/unicode/spans?offsetUnit=utf16&limit=100&start=${start}&end=${end}`,
        )
        t.ok(
          again.some((record) =>
            record.citations.some((span) => span.start === start && span.end === end),
          ),
        )
      }
    }
  },
)

t.test('an offset inside a surrogate pair is a 400 that says so', async (t) => {
  const inside = [...TEXT].flatMap((character, i, all) =>
    character.length === 2 ? [all.slice(0, i).join('').length + 1] : [],
  )
  t.ok(inside.length > 10)
  for (const offset of inside.filter((_, i) => i % 4 === 0)) {
    for (const query of [`at=${offset}`, `start=${offset}`, `end=${offset}`]) {
      const { status, text } = await get(`/v1/articles/unicode/spans?offsetUnit=utf16&${query}`)
      t.equal(status, 400)
      t.match(text, /surrogate pair/)
    }
    t.equal((await get(`/v1/articles/unicode/text?offsetUnit=utf16&start=${offset}`)).status, 400)
    t.equal(
      (await get(`/v1/articles/unicode/segments?offsetUnit=utf16&start=${offset}`)).status,
      400,
    )
  }
  for (let offset = 0; offset <= TEXT.length; offset++) {
    if (!inside.includes(offset))
      t.equal(
        (await api.app.inject(`/v1/articles/unicode/text?offsetUnit=utf16&end=${offset}`)).payload,
        TEXT.slice(0, offset),
      )
  }
})

const WRONG: [query: string, parameter: string][] = [
  ['at=8260', 'at'],
  ['at=-1', 'at'],
  ['at=x', 'at'],
  ['at=5&start=5', 'at'],
  ['at=5&end=9', 'at'],
  ['start=9&end=5', 'start'],
  ['start=5&end=5', 'end'],
  ['start=9000', 'start'],
  ['end=8261', 'end'],
  ['from=1', 'from'],
  ['kind=entity', 'kind'],
  ['offsetUnit=bytes', 'offsetUnit'],
  ['cursor=x', 'cursor'],
]
for (const [query, parameter] of WRONG) {
  t.test(`spans?${query} is a 400 that names ${parameter}`, async (t) => {
    const { status, text } = await get(`/v1/articles/${ARTICLE}/spans?${query}`)
    t.equal(status, 400)
    t.equal(
      (JSON.parse(text) as { errors: { parameter: string }[] }).errors[0]?.parameter,
      parameter,
    )
  })
}

t.test('an unknown article is a 404, and an unchanged response is a 304', async (t) => {
  t.equal((await get('/v1/articles/nope/spans')).status, 404)
  const { headers } = await get(`/v1/articles/${ARTICLE}/spans?at=1`)
  t.equal(
    (await get(`/v1/articles/${ARTICLE}/spans?at=1`, { 'if-none-match': headers.etag! })).status,
    304,
  )
})

t.test('all records run as many statements as one', async (t) => {
  await api.get(`/v1/articles/${ARTICLE}/spans?limit=1`) // counts them, once an edition
  const one = await countStatements(api, `/v1/articles/${ARTICLE}/spans?at=1200&limit=1`)
  t.equal(await countStatements(api, `/v1/articles/${ARTICLE}/spans?limit=100`), one)
  t.equal(one, 3)
})

t.test('the index by record, not by article, finds the citations of a record', async (t) => {
  api.statements.length = 0
  await get(`/v1/articles/${ARTICLE}/spans?limit=100&start=1`)
  const page = api.statements.find((statement) => statement.includes('json_group_array'))
  const steps = (
    api.db.$client.prepare(`explain query plan ${page!}`).all() as { detail: string }[]
  ).map(({ detail }) => detail)
  t.notOk(
    steps.some((step) => step.includes('INDEX citations_place') && !step.includes('COVERING')),
    steps.join('; '),
  )
})

t.test('a label has at most 200 characters', async (t) => {
  const long = '😀'.repeat(300)
  const file = annotate(t, `Xi: ${long}`, {
    article: { title: 'Xi' },
    quotes: [{ id: 'q', kind: 'direct', medium: 'speech', content: long }],
  })
  const { get } = await start(t, { path: databaseFile(t, [file]) })
  t.equal(
    (await readAll<SpanRecord>({ get }, '/v1/articles/a/spans?kind=quote'))[0]?.label,
    `${'😀'.repeat(200)}…`,
  )
  t.equal(
    (await readAll<SpanRecord & { text: string }>({ get }, '/v1/quotes'))[0]?.text,
    long,
    'the record itself has all of them',
  )
})
