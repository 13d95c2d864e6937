import t, { type Test } from 'tap'
import { ARTICLE, build, databaseFile, folder } from '../helper.js'
import { write } from '../ingest/annotations.js'
import { hardDatabase } from './corpus.js'
import { AS_BROWSER, readPage, textOf } from './html.js'

/* Strategy: the front page, search, entities and errors, each against what the API says. */

const path = hardDatabase(t)

const ACCEPTS: [accept: string | undefined, isPage: boolean][] = [
  [AS_BROWSER.accept, true],
  ['text/html', true],
  ['text/html;q=0.9, application/json;q=0.8', true],
  ['application/json, text/html;q=0.9', false],
  ['application/json', false],
  ['*/*', false],
  [undefined, false],
]
for (const [accept, isPage] of ACCEPTS)
  t.test(`"Accept: ${String(accept)}" at / ${isPage ? 'is' : 'is not'} a page`, async (t) => {
    const { app } = await build(t)
    const answer = await app.inject({ url: '/', headers: accept === undefined ? {} : { accept } })
    t.equal(answer.statusCode, isPage ? 200 : 302)
    t.match(answer.headers.vary, 'Accept')
    if (isPage) t.match(answer.headers['content-type'], 'text/html')
    else t.equal(answer.headers.location, '/v1')
  })

t.test('the front page is good without an article, with one, and with several', async (t) => {
  for (const [file, count] of [
    [databaseFile(t, []), 0],
    [databaseFile(t), 1],
    [path, 7],
  ] as const) {
    const { app } = await build(t, { path: file })
    const { document, status } = await readPage(app, '/')
    t.equal(status, 200)
    t.equal(document.querySelectorAll('h1').length, 1)
    const links = document.querySelectorAll('.lead h3 a, .arts h3 a')
    t.equal(links.length, count)
    t.equal(document.querySelector('.lead') !== null, count > 0)
    for (const link of document.querySelectorAll('main a[href^="/"]')) {
      const href = link.getAttribute('href')!.split('#')[0]!
      const { statusCode } = await app.inject({ url: href, headers: AS_BROWSER })
      t.ok(statusCode < 400 || /timeline|network/.test(href), `${href}: ${statusCode}`)
    }
  }
})

t.test('search shows the hits of the API, those on the same words together', async (t) => {
  const { app } = await build(t)
  const api = (await app.inject('/v1/search?q=friendship&facets=kind')).json<{
    data: object[]
    facets: { kind: { value: string; count: number }[] }
  }>()
  const { document } = await readPage(app, '/search?q=friendship')
  const shown = document.querySelectorAll('.hits > li, .hits .src li')
  t.equal(shown.length, api.data.length)
  const kinds = [...document.querySelectorAll('.kinds a')].map((link) => textOf(link))
  t.equal(kinds.length, api.facets.kind.length + 1)
  for (const hit of document.querySelectorAll('.hits .snip')) t.ok(hit.querySelector('mark'))
  const ties = await readPage(app, '/search?q=friendship&kind=relation')
  t.same(
    [...new Set([...ties.document.querySelectorAll('.hits .kind')].map((kind) => textOf(kind)))],
    ['Tie'],
  )
  t.match(
    textOf((await readPage(app, '/search?q=zeppelin')).document.querySelector('main')),
    /Nothing found/,
  )
  t.equal((await readPage(app, '/search')).status, 200)
})

t.test('the words of a search are escaped', async (t) => {
  const { app } = await build(t)
  const { html } = await readPage(app, `/search?q=${encodeURIComponent('<script>x</script>')}`)
  t.notMatch(html, /<script>x/)
})

t.test('every entity has a page that says what the API says', async (t) => {
  const { app } = await build(t, { path })
  const { data } = (await app.inject('/v1/entities?limit=60')).json<{
    data: { id: string; name: string }[]
  }>()
  for (const { id, name } of data) {
    const { document, status } = await readPage(app, `/entities/${id}`)
    t.equal(status, 200, id)
    t.equal(document.querySelector('h1')!.textContent, name)
  }
  const { document } = await readPage(app, '/entities/xi-jinping')
  t.equal(document.querySelectorAll('#h-said ~ div .k-quote').length, 9)
  t.equal(document.querySelectorAll('.code rect').length - 1, 24)
  t.equal((await readPage(app, '/entities/none')).status, 404)
})

t.test('errors are pages for browsers, and problems for all others', async (t) => {
  const { app } = await build(t)
  for (const [url, status, detail] of [
    ['/nothing', 404, /There is nothing at \/nothing\./],
    ['/articles/none', 404, /There is no article with the id "none"\./],
    ['/quotes?speakr=x', 400, /There is no parameter .*did you mean "speaker"\?/],
  ] as const) {
    const page = await readPage(app, url)
    t.equal(page.status, status)
    t.match(page.headers['content-type'], 'text/html')
    t.match(page.headers['content-security-policy'], "style-src 'self'")
    t.match(textOf(page.document.querySelector('main')), detail)
    t.equal(page.headers['cache-control'], 'no-store')
    const problem = await app.inject({ url, headers: { accept: '*/*' } })
    t.match(problem.headers['content-type'], 'application/problem+json')
  }
  const api = await app.inject({ url: '/v1/quotes?speakr=x', headers: AS_BROWSER })
  t.match(api.headers['content-type'], 'application/problem+json')
})

t.test('the page of an article is kept, and renewed with the edition', async (t) => {
  const { app } = await build(t, { env: { RESPONSE_CACHE_MB: '8' } })
  const first = await readPage(app, `/articles/${ARTICLE}`)
  const second = await readPage(app, `/articles/${ARTICLE}`)
  t.equal(second.html, first.html)
  t.equal(second.headers.etag, first.headers.etag)
  t.equal(second.headers['content-security-policy'], first.headers['content-security-policy'])
})

t.test(
  'the front page has a square for each dated fact, or counts of years if there are many',
  async (t) => {
    const { app } = await build(t)
    const { page } = (await app.inject('/v1/timeline?undated=exclude&limit=1')).json<{
      page: { total: number }
    }>()
    const { document } = await readPage(app, '/')
    for (const form of ['wide', 'middle'])
      t.equal(document.querySelectorAll(`.roomy .${form} rect`).length, page.total, form)
    t.ok(document.querySelector('.narrow .years'))

    const { app: many } = await build(t, { path: databaseFile(t, [manyEvents(t)]) })
    const { document: counted } = await readPage(many, '/')
    t.equal(counted.querySelectorAll('.roomy').length, 0)
    t.ok(counted.querySelector('.years'))

    // The timeline shows the first 150, and leads on to the others.
    const { document: timeline } = await readPage(many, '/timeline')
    const [note, later] = [...timeline.querySelectorAll('main > div > .meta > span')].slice(1)
    t.match(textOf(note!), /^The first 150 of 161 dated facts/)
    const href = later!.querySelector('a')!.getAttribute('href')!
    t.equal(href, '/timeline?from=2024-05-05')
    const { document: last } = await readPage(many, href)
    t.equal(last.querySelectorAll('main > div > .meta a').length, 0)
  },
)

/** An annotation file with more dated events than the strip has squares for. */
function manyEvents(t: Test): string {
  const items = Array.from({ length: 160 }, (_, n) => `room ${n + 1001} was opened`)
  const [first, ...others] = items
  const text = `On May 4, 2024, ${first!}. On May 5, 2024, ${others.join(', ')}.\n`
  return write(folder(t), text, {
    article: { published: { edtf: '2024-05-06', basis: 'metadata' } },
    events: items.map((words, n) => ({
      id: `room-${n}`,
      type: 'ceremony' as const,
      label: words,
      status: 'happened' as const,
      content: words,
      date: {
        edtf: n === 0 ? '2024-05-04' : '2024-05-05',
        basis: 'stated' as const,
        words: n === 0 ? 'May 4, 2024' : 'May 5, 2024',
      },
    })),
  })
}
