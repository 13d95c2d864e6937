import t from 'tap'
import { MAX_CITATIONS, MAX_CUTS } from '../../src/endpoints/segments/read.js'
import { api as start } from '../contract.js'
import { ARTICLE, databaseFile } from '../helper.js'
import { annotate } from '../ingest/annotations.js'
import { recordsOf, countStatements } from './read-lists.js'
import { TEXT, UNICODE_ARTICLE, unicodeApi } from './unicode-article.js'

/*
 * Strategy: the segments, joined, must be the text. The records on each character are compared with
 * the lists of records.
 */

interface Segments {
  segments: {
    start: number
    end: number
    text: string
    section: string | null
    records: { record: number; roles: string[] }[]
  }[]
  records: Record<'kind' | 'id' | 'url' | 'type' | 'value' | 'speaker', string>[]
  start: number
  end: number
  length: number
  links: { next: string | null; prev: string | null }
}
interface Section {
  kind: string
  start: number
  end: number
}

const api = await unicodeApi(t)
const { get } = api
const read = async (url: string) => (await get(url)).json<Segments>()

for (const article of [ARTICLE, UNICODE_ARTICLE]) {
  t.test(`${article}: the segments, joined, are the text`, async (t) => {
    const text = (await get(`/v1/articles/${article}/text`)).text
    for (const query of ['', 'kind=quote', 'kind=mention,event', 'offsetUnit=utf16']) {
      const { segments, length } = await read(`/v1/articles/${article}/segments?${query}`)
      t.equal(segments.map((segment) => segment.text).join(''), text, query)
      t.equal(length, query === 'offsetUnit=utf16' ? text.length : [...text].length)
      t.strictSame(
        segments.map(({ start }) => start),
        [0, ...segments.slice(0, -1).map(({ end }) => end)],
        'no gap and no overlap',
      )
    }
  })

  t.test(`${article}: every character has the records that cite it, and its section`, async (t) => {
    const all = await recordsOf(api, article)
    const { data: sections } = (await get(`/v1/articles/${article}/sections`)).json<{
      data: Section[]
    }>()
    for (const kinds of [null, ['quote'], ['mention', 'figure']]) {
      const { segments, records } = await read(
        `/v1/articles/${article}/segments?${kinds ? `kind=${kinds.join()}` : ''}`,
      )
      t.equal(new Set(records.map(({ url }) => url)).size, records.length, 'each record once')
      for (const { start, end, section, records: on } of segments) {
        const citing = all
          .filter(({ kind }) => kinds?.includes(kind) !== false)
          .flatMap(({ url, citations }) =>
            citations
              .filter((span) => span.start < end && span.end > start)
              .map((span) => {
                if (span.start > start || span.end < end)
                  throw new Error('a citation ends inside a segment')
                return `${url} ${span.role}`
              }),
          )
        t.equal(new Set(on.map(({ record }) => record)).size, on.length, 'each record once')
        t.strictSame(
          on
            .flatMap(({ record, roles }) =>
              roles.map((role) => `${records[record]?.url ?? ''} ${role}`),
            )
            .sort(),
          [...new Set(citing)].sort(),
        )
        t.equal(
          section,
          sections.find((one) => one.start <= start && start < one.end)?.kind ?? null,
        )
      }
    }
  })

  t.test(`${article}: the windows, joined, are the text`, async (t) => {
    const text = (await get(`/v1/articles/${article}/text`)).text
    for (const [width, unit] of [
      [53, 'codepoint'],
      [1000, 'utf16'],
    ] as const) {
      let joined = ''
      for (
        let next: string | null =
          `/v1/articles/${article}/segments?offsetUnit=${unit}&end=${Math.min(width, [...text].length)}`;
        next !== null;
      ) {
        const { segments, links } = await read(next)
        joined += segments.map((segment) => segment.text).join('')
        next = links.next
      }
      t.equal(joined, text)
    }
  })
}

t.test('a summary shows the type, the number and the speaker of its record', async (t) => {
  const { records } = await read(`/v1/articles/${ARTICLE}/segments`)
  const own: Record<string, (record: Record<string, unknown>) => unknown[]> = {
    quote: ({ kind, speaker }) => [kind, null, speaker],
    event: ({ type }) => [type, null, null],
    figure: ({ kind, value }) => [kind, value, null],
    relation: ({ predicate }) => [predicate, null, null],
    mention: ({ form }) => [form, null, null],
    image: () => [null, null, null],
  }
  for (const { kind, url, type, value, speaker } of records) {
    const expected = own[kind]?.((await get(url)).json())
    if (expected) t.same([type, value, speaker], expected, url)
  }
})

t.test("with offsetUnit=utf16, JavaScript's slice gives the text of each segment", async (t) => {
  const { segments } = await read('/v1/articles/unicode/segments?offsetUnit=utf16')
  for (const { start, end, text } of segments) t.equal(TEXT.slice(start, end), text)
})

const WRONG = [
  'start=9&end=5',
  'end=8261',
  'start=9000',
  'kind=entity',
  'offsetUnit=utf8',
  'limit=5',
  'at=5',
]
for (const query of WRONG) {
  t.test(`segments?${query} is a 400`, async (t) => {
    t.equal((await get(`/v1/articles/${ARTICLE}/segments?${query}`)).status, 400)
  })
}

t.test('an empty window has no segments; an unknown article is a 404', async (t) => {
  t.strictSame((await read(`/v1/articles/${ARTICLE}/segments?start=5&end=5`)).segments, [])
  t.equal((await get('/v1/articles/nope/segments')).status, 404)
})

t.test('the whole text runs as many statements as a word', async (t) => {
  const word = await countStatements(api, `/v1/articles/${ARTICLE}/segments?end=5`)
  t.equal(await countStatements(api, `/v1/articles/${ARTICLE}/segments`), word)
})

const word = (i: number) => i.toString(36).padStart(4, '0')
const text = (words: number) =>
  ['Xi', ...Array.from({ length: words }, (_, i) => word(i))].join(' ')
const indirect = { kind: 'indirect', medium: 'speech' } as const
const quotes = (count: number, content: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => ({ id: `q${i}`, ...indirect, content: content(i) }))

t.test(
  'where too many records overlap, an answer ends early and links to the next part',
  async (t) => {
    const nested = text(800)
    const words = nested.split(' ')
    // Each quote lies within the one before it: the segments have 160,000 citations in all.
    const file = annotate(t, nested, {
      article: { title: 'Xi' },
      quotes: quotes(400, (i) => words.slice(i, words.length - i).join(' ')),
    })
    const api = await start(t, { path: databaseFile(t, [file]) })
    let [joined, answers] = ['', 0]
    for (let next: string | null = '/v1/articles/a/segments'; next !== null; answers++) {
      const { start, end, segments, records, links }: Segments = (
        await api.get(next)
      ).json<Segments>()
      t.equal(start, joined.length, 'no gap')
      t.equal(end, segments.at(-1)?.end)
      t.ok(segments.length + segments.flatMap(({ records }) => records).length <= MAX_CUTS)
      t.strictSame(
        new Set(segments.flatMap(({ records }) => records.map(({ record }) => record))),
        new Set(records.keys()),
        'exactly the records of these segments',
      )
      joined += segments.map(({ text }) => text).join('')
      next = links.next
    }
    t.equal(joined, nested)
    t.ok(answers > 5, `${answers} answers`)
  },
)

t.test(
  'an answer ends at the limit of citations; more of them on one character are a 400 with advice',
  async (t) => {
    const words = text(MAX_CITATIONS + 500)
    const spread = annotate(t, words, {
      article: { title: 'Xi' },
      quotes: quotes(MAX_CITATIONS + 500, word),
    })
    const stacked = annotate(t, 'Xi and Tokayev', {
      article: { id: 'b', title: 'Xi and' },
      entities: [{ id: 'xi', type: 'person', name: 'Xi' }],
      quotes: quotes(MAX_CITATIONS + 1, () => 'Xi'),
    })
    const { get } = await start(t, { path: databaseFile(t, [spread, stacked]) })
    const [first, last] = [
      (await get('/v1/articles/a/segments')).json<Segments>(),
      (await get(`/v1/articles/a/segments?kind=quote&start=${words.length - 10}`)).json<Segments>(),
    ]
    t.equal(first.records.length, MAX_CITATIONS)
    t.equal(last.links.next, null)
    const second = (await get(first.links.next!)).json<Segments>()
    t.equal(
      first.records.length + second.records.length,
      MAX_CITATIONS + 500 + 1,
      'the article counts as a record, too',
    )
    t.match((await get('/v1/articles/b/segments')).json(), {
      status: 400,
      code: 'invalid-parameter',
      errors: [{ parameter: 'start', detail: /ask for one "kind" of record, or for \/spans/ }],
    })
    t.equal((await get('/v1/articles/b/segments?kind=mention')).status, 200)
    t.equal((await get('/v1/articles/b/segments?start=2')).status, 200)
    t.equal(
      (await get('/v1/articles/b/spans?at=0')).json<{ page: { total: number } }>().page.total,
      MAX_CITATIONS + 3,
    )
  },
)
