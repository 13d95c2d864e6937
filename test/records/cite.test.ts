import t from 'tap'
import { api as start } from '../contract.js'
import { ARTICLE, databaseFile } from '../helper.js'
import { writeHostile } from '../api/formats/hostile.js'
import { countStatements, OF_ARTICLES, readAll, type Citation } from '../endpoints/read-lists.js'
import { unicodeApi } from '../endpoints/unicode-article.js'

/* Strategy: the tests build each citation from the record's other properties, and follow its URL to the words. */

/** The page on which people can check the words. */
const pageOf = ({ textUrl }: { textUrl: string }): string => textUrl.replace(/^\/v1|\/text$/g, '')

interface Named {
  name: string
  url: string
}
interface Article {
  title: string
  publisher: Named | null
  published: { text: string; basis: string } | null
  textUrl: string
  cite: string
}
interface Row {
  cite: string
  article: Named
  speaker?: Named | null
  speakerText?: string | null
  kind?: string
  attribution?: {
    voice: string
    quotes: Named[]
    speakers: Named[]
    speakerText: string | null
  }
  citations: Citation[]
  name?: string
  type?: string
}

const api = await unicodeApi(t)
const articles = new Map(
  (await readAll<Article & { url: string }>(api, '/v1/articles')).map((article) => [
    article.url,
    article,
  ]),
)
const texts = new Map(
  await Promise.all(
    [...articles].map(
      async ([url, { textUrl }]) => [url, [...(await api.get(textUrl)).text]] as const,
    ),
  ),
)

const dated = ({ text, basis }: { text: string; basis: string }) =>
  basis === 'inferred' ? `${text} (inferred)` : text
const publication = ({ title, publisher, published }: Article) =>
  `${inMarks(title)}${publisher ? `, ${publisher.name}` : ''}, ${published ? dated(published) : 'n.d'}`

/** Cuts words at the last space within 200 characters. */
function shorten(words: string): string {
  const cut = [...words]
  if (cut.length <= 200) return words
  const whole = cut.slice(0, 200).join('')
  return `${whole.includes(' ') ? whole.slice(0, whole.lastIndexOf(' ')).trimEnd() : whole}…`
}

/** The cited spans: all of a quote or conflict, the first of a figure, of other kinds those on the same line as the first. */
function statementOf(name: string, content: Citation[], text: readonly string[]): Citation[] {
  if (name === 'quotes' || name === 'conflicts') return content
  const [first] = content
  const isBeside = ({ start, end }: Citation) =>
    !text.slice(Math.min(first!.start, start), Math.max(first!.end, end)).includes('\n')
  return content.filter((span) => span === first || (name !== 'figures' && isBeside(span)))
}

/** The kind of each quote, by its URL. */
const quoteKinds = new Map(
  (await readAll<Row & { url: string; kind: string }>(api, '/v1/quotes?limit=100')).map(
    ({ url, kind }) => [url, kind],
  ),
)

/** Who says what a record states, and whether in words of his own. */
function speakerOf({ kind, speaker, speakerText, attribution }: Row): [string | null, boolean] {
  if (speaker !== undefined) return [speaker?.name ?? speakerText ?? null, kind !== 'indirect']
  if (attribution?.voice !== 'quoted') return [null, true]
  const names = attribution.speakers.map(({ name }) => name)
  const all = [...names, ...(attribution.speakerText === null ? [] : [attribution.speakerText])]
  return [
    all.length === 0 ? null : all.join('; '),
    attribution.quotes.length > 0 &&
      attribution.quotes.every(({ url }) => quoteKinds.get(url) !== 'indirect'),
  ]
}

const DOUBLE_MARKS: Readonly<Record<string, string>> = { '"': "'", '“': '‘', '„': '‚', '”': '’' }
const inMarks = (words: string): string =>
  `"${words.replaceAll(/["“„”]/g, (mark) => DOUBLE_MARKS[mark]!)}"`

/** Words without a final comma, and without marks around all of them. */
const bare = (words: string): string =>
  words
    .replace(/[ ,]+$/, '')
    .replace(/^["“„«]([^"“„”«»]*)["”“»]$/, (_, inner: string) => inner.replace(/[ ,]+$/, ''))

const endsSentence = (words: string): boolean => /[.!?…。！？]["”']*$/.test(words)

function citeOf(name: string, row: Row): string {
  const { article, citations } = row
  const source = articles.get(article.url)!
  const content = statementOf(
    name,
    citations.filter(({ role }) => role === 'content'),
    texts.get(article.url)!,
  )
  const [who, isOwnWords] = speakerOf(row)
  const span = `${Math.min(...content.map(({ start }) => start))},${Math.max(...content.map(({ end }) => end))}`
  const words = shorten(bare(content.map(({ exact }) => exact).join(' … ')))
  const said = isOwnWords
    ? `${who === null ? '' : `${who}: `}${inMarks(words)}`
    : `${who === null ? 'Reported: ' : `${who} (reported): `}${words}`
  return `${said}${endsSentence(said) ? '' : '.'} In: ${publication(source)}. ${pageOf(source)}#char=${span}`
}

for (const name of Object.values(OF_ARTICLES)) {
  t.test(
    `${name}: \`cite\` gives speaker, words, article, publisher, date and the URL of the span`,
    async (t) => {
      const rows = await readAll<Row>(api, `/v1/${name}?limit=100`)
      t.ok(rows.length > 0)
      for (const row of rows) t.equal(row.cite, citeOf(name, row))
    },
  )
}

t.test(
  'a record that is stated at several places cites the first one, with all of its pieces',
  async (t) => {
    const words = async (path: string) =>
      /"(.*)"\. In: .*#char=(.*)/
        .exec((await api.get(`/v1/${path.replace('/', `/${ARTICLE}:`)}`)).json<Row>().cite)
        ?.slice(1)
    t.strictSame(await words('figures/two-countries'), ['two countries', '1252,1265'])
    t.strictSame(await words('events/arrival'), [
      'Xi landed earlier in the day in Kazakhstan',
      '85,127',
    ])
    t.strictSame(await words('relations/kazakhstan-exports-metals'), [
      'Key exports from Kazakhstan to China include … metals',
      '2229,2291',
    ])
  },
)

t.test('the URL in `cite` leads to the words', async (t) => {
  for (const { cite } of [
    ...(await readAll<Row>(api, '/v1/quotes?limit=100')),
    ...(await readAll<Row>(api, '/v1/events?limit=100')),
    ...(await readAll<Row>(api, '/v1/figures?limit=100')),
  ]) {
    const [, url, first, last] = /(\S+)#char=(\d+),(\d+)$/.exec(cite) ?? []
    const { text } = await api.get(`/v1${url ?? ''}/text?start=${first ?? ''}&end=${last ?? ''}`)
    const [words] =
      /(?:"|\(reported\): |Reported: )(.*?)(?: … |…?[".]* In: )/s.exec(cite)?.slice(1) ?? []
    const plain = (text: string) => text.replaceAll('\n', ' ').replaceAll(/["“”„‘’‚']/g, '')
    t.ok(plain(text).startsWith(plain(words ?? '-')), cite)
  }
})

t.test('a paraphrase is not in quotation marks', async (t) => {
  const said = async (path: string) =>
    (await api.get(`/v1/${path.replace('/', `/${ARTICLE}:`)}`)).json<Row>().cite.split(' In: ')[0]
  t.equal(
    await said('quotes/tokayev-reads-chinese'),
    'Kassym-Jomart Tokayev (reported): he now reads books in Chinese regularly and stays informed about Chinese political and socio-economic development.',
  )
  t.equal(
    await said('events/new-journey'),
    'Xi Jinping: "China-Kazakhstan relations have since embarked on a new journey".',
  )
  t.equal(
    await said('events/silk-road-initiative'),
    'Xi Jinping (reported): he first put forward the initiative of jointly building the Silk Road Economic Belt in Kazakhstan.',
  )
  t.equal(
    await said('events/tourism-year-announced'),
    '"the announcement of 2024 as the \'Kazakhstan Tourism Year\' in China".',
  )
})

t.test('articles and entities have `cite`, too', async (t) => {
  for (const article of articles.values())
    t.equal(article.cite, `${publication(article)}. ${pageOf(article)}`)
  for (const {
    name,
    type,
    cite,
    citations: [span],
  } of await readAll<Row>(api, '/v1/entities?limit=100')) {
    const source = [...articles.values()].find(({ textUrl }) =>
      (span as unknown as { url: string }).url.startsWith(textUrl),
    )!
    t.equal(
      cite,
      `${name!} (${type!}). In: ${publication(source)}. ${pageOf(source)}#char=${span!.start},${span!.end}`,
    )
  }
})

t.test('"n.d." of an undated article is not followed by a second full stop', async (t) => {
  const undated = await start(t, { path: databaseFile(t, [writeHostile(t)]) })
  t.equal(
    (await undated.get('/v1/articles/hostile')).json<Article>().cite,
    '"Headline, \'quoted\' <&> 😀", n.d. /articles/hostile',
  )
  for (const { cite } of await readAll<Row>(undated, '/v1/quotes'))
    t.match(cite, / n\.d\. \/articles\/hostile#char=/)
})

t.test('the URL in `cite` begins with PUBLIC_URL', async (t) => {
  const { get } = await start(t, { env: { PUBLIC_URL: 'https://api.example.org' } })
  const { data } = (await get('/v1/quotes?fields=cite&limit=3')).json<{
    data: { cite: string }[]
  }>()
  for (const { cite } of data) t.match(cite, `. https://api.example.org/articles/${ARTICLE}#char=`)
})

t.test('`cite` needs no statement of its own', async (t) => {
  t.equal(
    await countStatements(api, '/v1/quotes?limit=100'),
    await countStatements(api, '/v1/quotes?limit=1&fields=id'),
  )
})
