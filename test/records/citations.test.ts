import t from 'tap'
import { corpusApi } from '../api/corpus.js'
import { collectionsOf, readAll, type Citation, type Row } from '../api/lists.js'

/*
 * The promise: every record has citations, and the cited words are in the text at their offsets. The
 * tests cut the texts by code points, which spreading a string gives, and so does the server. The
 * corpus has characters of two UTF-16 code units before every span: counting in UTF-16 would fail.
 */

const api = await corpusApi(t)
const texts = new Map<string, string[]>()
for (const { url } of await readAll(api, '/v1/articles'))
  texts.set(url, [...(await api.get(`${url}/text`)).text])

/** Every citation in a record, including those of its parts. */
function citationsIn(value: unknown): Citation[] {
  if (Array.isArray(value)) return value.flatMap(citationsIn)
  if (typeof value !== 'object' || value === null) return []
  const parts = Object.values(value).flatMap(citationsIn)
  return 'exact' in value && 'role' in value ? [value as Citation, ...parts] : parts
}

/** The text that a citation's URL names, and the span in its fragment (RFC 5147). */
function target({ url }: Citation): { article: string; start: number; end: number } {
  const [, article, start, end] = /^(\/v1\/articles\/[^/]+)\/text#char=(\d+),(\d+)$/.exec(url) ?? []
  return { article: article ?? url, start: Number(start), end: Number(end) }
}

const served = new Set<string>()

for (const { path } of collectionsOf(api.document)) {
  const rows = await readAll(api, path)

  t.test(`${path}: every record has citations with the words of the text`, async (t) => {
    t.not(rows.length, 0)
    for (const row of rows) {
      const citations = citationsIn(row)
      const faults = citations.flatMap((citation) => faultsOf(citation, row))
      t.strictSame(
        row.citations.length === 0 ? ['none'] : faults,
        [],
        `${row.id}: ${citations.length}`,
      )
    }
  })

  t.test(`${path}: the server cuts the same words out of the text`, async (t) => {
    const citations = rows.flatMap(citationsIn).filter(({ url }) => !served.has(url))
    for (const citation of citations) {
      if (served.has(citation.url)) continue
      served.add(citation.url)
      const { article, start, end } = target(citation)
      const { text } = await api.get(`${article}/text?start=${start}&end=${end}`)
      if (text !== citation.exact)
        t.fail(`${citation.url} gives "${text}", not "${citation.exact}"`)
    }
    t.pass(`${citations.length} citations`)
  })
}

function faultsOf(citation: Citation, row: Row): string[] {
  const { start, end, exact, url } = citation
  const to = target(citation)
  const text = texts.get(to.article) ?? []
  return Object.entries({
    [`"${exact}" does not stand at ${url}, but "${text.slice(start, end).join('')}"`]:
      text.slice(start, end).join('') !== exact,
    [`${url} is not of ${start} to ${end}`]: to.start !== start || to.end !== end,
    [`${url} is of another article than ${String(row.article?.url)}`]:
      row.article !== undefined && row.article.url !== to.article,
    [`${url} is empty or beyond the text`]: start >= end || end > text.length,
  })
    .filter(([, wrong]) => wrong)
    .map(([fault]) => fault)
}

t.test('offsets in code points and in UTF-16 differ in the corpus', async (t) => {
  const spans = (await readAll(api, '/v1/quotes')).flatMap(({ citations }) => citations)
  const different = spans.filter(
    (span) => texts.get(target(span).article)?.join('').slice(span.start, span.end) !== span.exact,
  )
  t.ok(different.length > 20, `${different.length} spans would be wrong in UTF-16 units`)
})
