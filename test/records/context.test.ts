import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import t from 'tap'
import { readAll, type Citation, type Row } from '../api/lists.js'
import { corpusApi } from '../api/corpus.js'
import { build, databaseFile, folder } from '../helper.js'

type Passage = Omit<Citation, 'role'>
interface Context {
  sentence: Passage
  paragraph: Passage
}
interface Placed extends Row {
  citations: Citation[]
  embedded: { context: Context }
}

const PLACED = ['quotes', 'events', 'figures', 'images', 'relations', 'conflicts', 'mentions']

t.test(
  'the context of each record holds its first citation, in the words of the text',
  async (t) => {
    const api = await corpusApi(t)
    const texts = new Map<string, string[]>()
    for (const { id, url } of await readAll(api, '/v1/articles'))
      texts.set(id, [...(await api.get(`${url}/text`)).text])
    for (const name of PLACED) {
      const rows = (await readAll(api, `/v1/${name}`, { embed: 'context' })) as Placed[]
      t.not(rows.length, 0, name)
      for (const { id, article, citations, embedded } of rows) {
        const { id: articleId, url } = article as { id: string; url: string }
        const { sentence, paragraph } = embedded.context
        for (const { start, end, exact, url: span } of [sentence, paragraph]) {
          t.equal(texts.get(articleId)!.slice(start, end).join(''), exact, id)
          t.equal(span, `${url}/text#char=${start},${end}`)
          t.equal(exact, exact.trim(), 'no white space around it')
        }
        const [{ start, end } = { start: 0, end: 0 }] = citations
        const isOrdered = [paragraph.start, sentence.start, start, end, sentence.end, paragraph.end]
        t.strictSame(
          isOrdered,
          isOrdered.toSorted((a, b) => a - b),
          id,
        )
        t.ok(start - paragraph.start <= 2000 && paragraph.end - end <= 2000, `${id}: bounded`)
        if (start > paragraph.start && end < paragraph.end)
          t.notMatch(paragraph.exact.slice(0, 50), /\n/, id)
      }
    }
  },
)

t.test(
  'a context is embedded below embedded records, in streams, and beside chosen fields',
  async (t) => {
    const { app } = await build(t)
    const get = async (url: string) => (await app.inject(url)).body
    const record = '/v1/quotes/china-kazakhstan-friendship:xi-new-journey'
    const context = ({ embedded }: Placed) => embedded.context.sentence.start
    const start = context(JSON.parse(await get(`${record}?embed=context`)) as Placed)
    const [article] = (
      JSON.parse(await get('/v1/articles?embed=quotes.context&limit=1')) as {
        data: { embedded: { quotes: Placed[] } }[]
      }
    ).data
    t.equal(context(article!.embedded.quotes[0]!), start)
    const [line = ''] = (await get('/v1/quotes.ndjson?embed=context&fields=id,text')).split('\n')
    t.equal(context(JSON.parse(line) as Placed), start)
    const { article: _none, ...chosen } = JSON.parse(
      await get(`${record}?embed=context&fields=id,citations.exact`),
    ) as Placed
    t.equal(context(chosen as Placed), start)
  },
)

t.test('a paragraph of a megabyte is cut, and the sentence with it', async (t) => {
  const path = folder(t)
  const text = `${'no end '.repeat(70_000)}Ada said "it goes on". ${'Next word '.repeat(50_000)}`
  writeFileSync(join(path, 'long.txt'), text)
  writeFileSync(
    join(path, 'long.json'),
    JSON.stringify({
      article: {
        id: 'long',
        language: 'en',
        textFile: 'long.txt',
        title: { value: 'Long', basis: 'metadata' },
      },
      quotes: [{ kind: 'direct', content: 'it goes on', cue: 'said', medium: 'remark' }],
    }),
  )
  const { app } = await build(t, { path: databaseFile(t, [path]) })
  const { data } = (await app.inject('/v1/quotes?embed=context')).json<{ data: Placed[] }>()
  const { sentence, paragraph } = data[0]!.embedded.context
  t.equal(paragraph.exact.length, 4000 + 'it goes on'.length)
  t.match(sentence.exact, /Ada said "it goes on"\.$/)
  t.ok(sentence.exact.length <= 4010)
})
