import t from 'tap'
import { ARTICLE, build } from '../helper.js'
import { ALL_DECLARATIONS } from '../../src/records/registry.js'
import { hardDatabase } from './corpus.js'
import { AS_BROWSER, readPage, textOf } from './html.js'

/* Strategy: the page of each list shows what the API answers to the same query. */

const path = hardDatabase(t)

t.test('each collection has a page with its records, its form and its address', async (t) => {
  const { app } = await build(t, { path })
  for (const { kind, collection } of ALL_DECLARATIONS) {
    const { name } = collection
    const api = (await app.inject(`/v1/${name}`)).json<{
      page: { total: number }
      data: object[]
    }>()
    const { document, status } = await readPage(app, `/${name}`)
    t.equal(status, 200, name)
    const rows = document.querySelectorAll(kind === 'article' ? '.arts > li' : '.rows > .fact')
    t.equal(rows.length, api.data.length, name)
    t.match(textOf(document.querySelector('.tools')), api.page.total.toLocaleString('en'), name)
    t.equal(textOf(document.querySelector('.api code')), `GET /v1/${name}`)
    t.ok(document.querySelector(`form[action="/${name}"]`), name)
  }
})

t.test('filters, order and facets are those of the API', async (t) => {
  const { app } = await build(t, { path })
  const query = 'speaker=xi-jinping&kind=direct,partial&sort=-date'
  const api = (await app.inject(`/v1/quotes?${query}&facets=speaker`)).json<{
    data: { text: string }[]
    facets: { speaker: { label: string; count: number }[] }
  }>()
  const { document } = await readPage(app, `/quotes?${query}`)
  const said = [...document.querySelectorAll('.rows .say')].map((say) => textOf(say))
  t.same(
    said,
    api.data.map(({ text }) => `“${text.replace(/,$/, '')}”`),
  )
  const checked = [...document.querySelectorAll<HTMLInputElement>('.opt input[checked]')]
  t.same(
    checked.map((box) => `${box.name}=${box.value}`),
    ['speaker=xi-jinping', 'kind=direct', 'kind=partial'],
  )
  const [first] = api.facets.speaker
  t.match(textOf(document.querySelector('.opt')), `${first!.label}${first!.count}`)
  t.equal(textOf(document.querySelector('.api code')), `GET /v1/quotes?${query}`)
  t.equal(document.querySelector('option[selected]')!.getAttribute('value'), '-date')
  const chips = [...document.querySelectorAll('.chip')].map((chip) => chip.getAttribute('href'))
  t.same(chips, [
    '/quotes?kind=direct,partial&sort=-date',
    '/quotes?speaker=xi-jinping&kind=partial&sort=-date',
    '/quotes?speaker=xi-jinping&kind=direct&sort=-date',
  ])
})

t.test('a walk along the pages of a list meets each record once', async (t) => {
  const { app } = await build(t, { path })
  const seen: string[] = []
  let url: string | null = '/events?article=china-kazakhstan-friendship'
  while (url !== null) {
    const { document }: { document: Document } = await readPage(app, url)
    seen.push(...[...document.querySelectorAll('.rows .say')].map((say) => textOf(say)))
    url = document.querySelector('a[rel=next]')?.getAttribute('href') ?? null
  }
  t.equal(seen.length, 59)
})

t.test('fields that a form leaves empty are dropped', async (t) => {
  const { app } = await build(t, { path })
  const answer = await app.inject('/quotes?q=&kind=direct&from=&to=')
  t.equal(answer.statusCode, 302)
  t.equal(answer.headers.location, '/quotes?kind=direct')
  t.equal((await app.inject('/quotes?q=')).headers.location, '/quotes')
})

t.test('a wrong parameter is an error that names it', async (t) => {
  const { app } = await build(t, { path })
  for (const query of ['speakr=x', 'kind=loud', 'facets=kind', 'from=2025&to=2024']) {
    const answer = await app.inject(`/quotes?${query}`)
    t.equal(answer.statusCode, 400, query)
    t.match(answer.body, query.split('=')[0]!, query)
  }
})

t.test('a list without matches says so, and offers to remove the filters', async (t) => {
  const { app } = await build(t, { path })
  const { document, status } = await readPage(app, '/quotes?q=zeppelin')
  t.equal(status, 200)
  t.match(textOf(document.querySelector('.none')), /^Nothing matches/)
  t.equal(document.querySelector('.none a')!.getAttribute('href'), '/quotes')
})

/** The parts of an address. The anchor is the fragment without the words to search for. */
function placeOf(location: unknown): { page: string; fragment: string; anchor: string } {
  const [page = '', fragment = ''] = String(location).split('#')
  return { page, fragment, anchor: decodeURIComponent(fragment.split(':~:')[0]!) }
}

t.test('the address of a record leads to its article, at the record', async (t) => {
  const { app } = await build(t, { path })
  for (const { kind, collection } of ALL_DECLARATIONS) {
    if (kind === 'article' || kind === 'entity') continue
    const url = `/v1/${collection.name}?article=${ARTICLE}&limit=1`
    const { data } = (await app.inject(url)).json<{
      data: { id: string; citations: { start: number; end: number }[] }[]
    }>()
    const { id, citations } = data[0]!
    const answer = await app.inject(`/${collection.name}/${encodeURIComponent(id)}`)
    t.equal(answer.statusCode, 302, id)
    const { page, fragment, anchor } = placeOf(answer.headers.location)
    t.equal(page, `/articles/${ARTICLE}`)
    const { document } = await readPage(app, page)
    if (kind === 'mention') t.match(fragment, `char=${citations[0]!.start},${citations[0]!.end}`)
    else t.ok(document.getElementById(anchor), anchor)
  }
  t.equal((await app.inject('/quotes/none')).statusCode, 404)
})

t.test('a record of a long article leads to its part', async (t) => {
  const { app } = await build(t, { path })
  const { data } = (await app.inject('/v1/quotes?article=long&sort=-position&limit=1')).json<{
    data: { id: string }[]
  }>()
  const answer = await app.inject(`/quotes/${encodeURIComponent(data[0]!.id)}`)
  const { page, anchor } = placeOf(answer.headers.location)
  t.match(page, /\?start=\d+$/)
  t.ok((await readPage(app, page)).document.getElementById(anchor))
})

t.test('pages have validators, a strict policy and links to the same data', async (t) => {
  const { app } = await build(t, { path })
  for (const url of ['/quotes', `/articles/${ARTICLE}`]) {
    const { headers } = await readPage(app, url)
    t.match(headers['content-security-policy'], "default-src 'none'")
    t.notMatch(headers['content-security-policy'], 'unsafe')
    t.match(headers.link, `</v1${url}>; rel="alternate"; type="application/json"`)
    t.match(headers['content-type'], 'text/html; charset=utf-8')
    const again = await app.inject({
      url,
      headers: { ...AS_BROWSER, 'if-none-match': headers.etag! },
    })
    t.equal(again.statusCode, 304)
    t.equal(again.headers['content-security-policy'], undefined)
  }
})

t.test('the stylesheet and the script may be kept for ever, and are small', async (t) => {
  const { app } = await build(t, { path })
  const { document } = await readPage(app, '/quotes')
  const files = [
    document.querySelector('link[rel=stylesheet]')!.getAttribute('href')!,
    document.querySelector('script[src]')!.getAttribute('src')!,
  ]
  for (const file of files) {
    const answer = await app.inject({ url: file, headers: { 'accept-encoding': 'gzip' } })
    t.equal(answer.statusCode, 200, file)
    t.match(answer.headers['cache-control'], 'immutable')
    t.equal(answer.headers['content-encoding'], 'gzip')
    t.ok(answer.rawPayload.length <= 15_000, `${file} has ${answer.rawPayload.length} bytes`)
  }
  t.equal((await app.inject('/assets/style-old.css')).statusCode, 404)
})
