import t from 'tap'
import { ALL_DECLARATIONS } from '../../src/records/registry.js'
import { build } from '../helper.js'
import { readPage } from './html.js'

/* Strategy: from the API to the pages and back. */

t.test('lists and records of the API link to their pages, which link back', async (t) => {
  const { app } = await build(t)
  for (const { collection } of ALL_DECLARATIONS) {
    const { name } = collection
    const list = await app.inject(`/v1/${name}?limit=1&fields=id`)
    t.match(list.headers.link, `</${name}?limit=1>; rel="alternate"; type="text/html"`)
    const { id } = list.json<{ data: { id: string }[] }>().data[0]!
    const record = await app.inject(`/v1/${name}/${id}`)
    const path = `/${name}/${encodeURIComponent(id)}`
    t.equal(record.headers.link, `<${path}>; rel="alternate"; type="text/html"`)
    t.ok((await app.inject(path)).statusCode < 400, path)
    const page = await readPage(app, `/${name}?limit=1`)
    t.match(page.headers.link, `</v1/${name}?limit=1>; rel="alternate"; type="application/json"`)
    const link = page.document.querySelector('link[rel=alternate][type="application/json"]')
    t.equal(link!.getAttribute('href'), `/v1/${name}?limit=1`)
  }
})

t.test('search, the timeline, the network and the index link to their pages', async (t) => {
  const { app } = await build(t)
  for (const [url, page] of [
    ['/v1', '/'],
    ['/v1/search?q=trade&kind=quote&facets=kind&limit=2', '/search?q=trade&kind=quote&limit=2'],
    ['/v1/search?q.label=trade', undefined],
    [
      '/v1/timeline?article=china-kazakhstan-friendship&sort=-date&limit=2',
      '/timeline?article=china-kazakhstan-friendship',
    ],
    ['/v1/timeline', '/timeline'],
    ['/v1/graph?via=relation&maxNodes=9', '/network?via=relation'],
  ] as const) {
    const { link = '' } = (await app.inject(url)).headers
    const found = /<([^>]*)>; rel="alternate"; type="text\/html"/.exec(String(link))?.[1]
    t.equal(found, page, url)
    if (page !== undefined) t.equal((await readPage(app, page)).status, 200, page)
  }
})

t.test('every record names its page, under PUBLIC_URL where it is set', async (t) => {
  for (const base of ['', 'https://news.example.org']) {
    const { app } = await build(t, base === '' ? {} : { env: { PUBLIC_URL: base } })
    for (const { collection } of ALL_DECLARATIONS) {
      const { name } = collection
      for (const query of ['limit=1', 'limit=1&fields=id,html']) {
        const list = await app.inject(`/v1/${name}?${query}`)
        const { id, html } = list.json<{ data: { id: string; html: string }[] }>().data[0]!
        t.equal(html, `${base}/${name}/${id}`)
        t.ok((await app.inject(html.slice(base.length))).statusCode < 400, html)
      }
    }
  }
})

t.test('pages name their own address, and describe themselves to search engines', async (t) => {
  const { app } = await build(t, { env: { PUBLIC_URL: 'https://news.example.org' } })
  for (const [path, canonical, type] of [
    ['/', '/', undefined],
    [
      '/articles/china-kazakhstan-friendship?layers=q',
      '/articles/china-kazakhstan-friendship',
      'NewsArticle',
    ],
    ['/entities/xi-jinping', '/entities/xi-jinping', 'Person'],
    ['/quotes?kind=direct', '/quotes', undefined],
  ] as const) {
    const { document } = await readPage(app, path)
    const href = document.querySelector('link[rel=canonical]')!.getAttribute('href')
    t.equal(href, `https://news.example.org${canonical}`)
    const graph = (name: string) =>
      document.querySelector(`meta[property="og:${name}"]`)?.getAttribute('content')
    t.equal(graph('url'), href)
    t.ok(graph('title'))
    const json = document.querySelector('script[type="application/ld+json"]')?.textContent
    if (type === undefined) t.equal(json, undefined)
    else t.equal((JSON.parse(json!) as { '@type': string })['@type'], type)
  }
  t.ok((await readPage(app, '/quotes?kind=direct')).document.querySelector('meta[content=noindex]'))
  const { app: local } = await build(t)
  t.equal((await readPage(local, '/quotes')).document.querySelector('link[rel=canonical]'), null)
})

t.test('robots.txt and the sitemap lead crawlers to the pages', async (t) => {
  const { app } = await build(t, { env: { PUBLIC_URL: 'https://news.example.org' } })
  const robots = await app.inject('/robots.txt')
  t.match(robots.headers['content-type'], 'text/plain')
  t.match(robots.body, /^Sitemap: https:\/\/news\.example\.org\/sitemap\.xml$/m)
  const sitemap = await app.inject('/sitemap.xml')
  t.match(sitemap.headers['content-type'], 'application/xml')
  t.match(
    sitemap.body,
    '<url><loc>https://news.example.org/articles/china-kazakhstan-friendship</loc></url>',
  )
  const { app: local } = await build(t)
  t.notMatch((await local.inject('/robots.txt')).body, 'Sitemap')
  t.equal((await local.inject('/sitemap.xml')).statusCode, 404)
})
