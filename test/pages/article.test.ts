import t from 'tap'
import { ARTICLE, build } from '../helper.js'
import { hardDatabase } from './corpus.js'
import { readPage, textOf } from './html.js'

/* Strategy: the reading page as HTML, over the seed and over articles in other scripts. */

const path = hardDatabase(t)

t.test('each block of the page is the text, character for character', async (t) => {
  const { app } = await build(t, { path })
  const { data } = (await app.inject('/v1/articles')).json<{ data: { id: string }[] }>()
  t.equal(data.length, 7)
  for (const { id } of data) {
    const text = [...(await app.inject(`/v1/articles/${id}/text`)).body]
    const { document, status } = await readPage(app, `/articles/${id}`)
    t.equal(status, 200)
    const blocks = [...document.querySelectorAll<HTMLElement>('[data-s]')]
    t.ok(blocks.length > 1, `${id}: ${blocks.length} blocks`)
    for (const block of blocks) {
      for (const pill of block.querySelectorAll('.pf')) pill.remove()
      const [start, end] = [Number(block.dataset.s), Number(block.dataset.e)]
      t.equal(block.textContent, text.slice(start, end).join(''), `${id} ${start}`)
    }
  }
})

const FACTS = `/articles/${ARTICLE}/facts`

t.test('every record has an anchor at its first words, and on the page of the facts', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
  const facts = await readPage(app, FACTS)
  for (const kind of ['quotes', 'events', 'figures', 'relations', 'images', 'conflicts']) {
    const url = `/v1/${kind}?article=${ARTICLE}&limit=100&fields=id,citations`
    const { data } = (await app.inject(url)).json<{ data: Cited[] }>()
    for (const { id, citations } of data) {
      const anchor = `${kind.slice(0, -1)}:${id.split(':')[1]!}`
      t.ok(facts.document.getElementById(anchor), anchor)
      const starts = citations.filter(({ role }) => role === 'content').map(({ start }) => start)
      const run = document.getElementById(anchor)!.closest('.s')!
      t.equal(run.id, `c${Math.min(...starts)}`, anchor)
    }
  }
})

interface Cited {
  id: string
  citations: { role: string; start: number }[]
}

t.test('links to characters lead to words of the page, or to the page of the words', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-c]'))
    t.ok(document.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML)
  const facts = await readPage(app, FACTS)
  const links = [...facts.document.querySelectorAll<HTMLAnchorElement>('a[data-c]')]
  t.ok(links.length > 100)
  for (const link of links) {
    const address = `/articles/${ARTICLE}#char=${link.dataset.c!}:~:text=`
    t.ok(link.getAttribute('href')!.startsWith(address), link.outerHTML)
  }
})

t.test('the facts of a run are on the page of the facts, under the same numbers', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
  const read = document.querySelector<HTMLElement>('.read')!
  t.equal(read.dataset.facts, FACTS)
  const page = await readPage(app, FACTS)
  const versions = [...page.document.querySelectorAll<HTMLElement>('[data-version]')]
  t.same(
    versions.map(({ dataset }) => dataset.version),
    [read.dataset.version],
  )
  const facts = new Map(
    [...page.document.querySelectorAll<HTMLElement>('.fact[data-f]')].map((fact) => [
      fact.dataset.f,
      textOf(fact.querySelector('.say')),
    ]),
  )
  const runs = [...document.querySelectorAll<HTMLElement>('.s[data-r]')]
  t.ok(runs.length > 200)
  for (const run of runs)
    for (const n of run.dataset.r!.split(' ')) t.ok(facts.has(n), run.outerHTML)
  const money = runs.find((run) => run.textContent.startsWith('41 billion'))!
  t.match(facts.get(money.dataset.r!.split(' ')[0]), /^41 billion U\.S\. dollars: two-way trade/)
  const counted = [...document.querySelectorAll('.stated .kinds span')].map(textOf)
  t.equal(
    counted.reduce((sum, count) => sum + Number(count), 0),
    facts.size,
  )
})

t.test('claims of a speaker name the speaker', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, FACTS)
  const url = `/v1/events?voice=quoted&limit=100`
  const { data } = (await app.inject(url)).json<{ data: { id: string }[] }>()
  t.ok(data.length > 3)
  for (const { id } of data) {
    const fact = document.getElementById(`event:${id.split(':')[1]!}`)
    t.match(textOf(fact!.querySelector('.meta')), /according to \S/, id)
  }
})

t.test('names and words with markup are shown, never interpreted', async (t) => {
  const { app } = await build(t, { path })
  for (const path of [
    '/articles/markup',
    '/articles/markup/facts',
    '/entities?article=markup',
    '/quotes?article=markup',
    '/articles',
  ]) {
    const { document, html, status } = await readPage(app, path)
    t.equal(status, 200, path)
    t.equal(document.querySelectorAll('main script, main img, main b[onclick]').length, 0, path)
    t.notMatch(html, /<script>alert|<img src=x/, path)
    t.match(html, /&lt;(script|img|b)/, path)
  }
})

t.test('a long article is shown in parts, which together are the whole text', async (t) => {
  const { app } = await build(t, { path })
  const text = (await app.inject('/v1/articles/long/text')).body
  let shown = ''
  let url: string | null = '/articles/long'
  let parts = 0
  while (url !== null) {
    const { document, status }: { document: Document; status: number } = await readPage(app, url)
    t.equal(status, 200)
    for (const block of document.querySelectorAll<HTMLElement>('[data-s]')) {
      for (const pill of block.querySelectorAll('.pf')) pill.remove()
      shown += block.textContent
    }
    parts++
    url = document.querySelector('a[rel=next]')?.getAttribute('href') ?? null
  }
  t.equal(parts, 4)
  t.equal(shown.replace(/\s/g, ''), text.replace(/\s/g, ''))
  const middle = await readPage(app, '/articles/long?start=45000')
  t.equal(textOf(middle.document.querySelector('.of-part')), 'What part 3 of 4 states:')
  const read = middle.document.querySelector<HTMLElement>('.read')!
  t.ok(Number(read.dataset.start) <= 45000 && 45000 < Number(read.dataset.end))
})

t.test('a link to a record of a long article leads to the part with its words', async (t) => {
  const { app } = await build(t, { path })
  const url = '/v1/quotes?article=long&limit=100&sort=id&fields=id,citations'
  const { data } = (await app.inject(url)).json<{ data: Cited[] }>()
  // Parts end with a section: the words that follow a multiple of 20,000 may still be in the part before.
  const late = data.filter(({ citations }) => {
    const { start } = citations.find(({ role }) => role === 'content')!
    return start >= 20_000 && start % 20_000 < 600
  })
  t.ok(late.length > 1)
  for (const { id } of late) {
    const { location } = (await app.inject(`/quotes/${id}`)).headers as { location: string }
    const [path, fragment] = location.split('#') as [string, string]
    const { document } = await readPage(app, path)
    const anchor = decodeURIComponent(fragment.split(':~:')[0]!)
    t.ok(document.getElementById(anchor), location)
  }
})

t.test('the facts of a long article are shown in the same parts', async (t) => {
  const { app } = await build(t, { path })
  const text = await readPage(app, '/articles/long?start=40000')
  const link = text.document.querySelector('.stated h2 a')!.getAttribute('href')!
  t.equal(link, '/articles/long/facts?start=40000')
  const { document } = await readPage(app, link)
  t.equal(document.querySelector('.eyebrow a')!.getAttribute('href'), '/articles/long?start=40000')
  const next = document.querySelector('a[rel=next]')!.getAttribute('href')
  t.equal(next, '/articles/long/facts?start=60000')
  const counts = [...document.querySelectorAll('section h2 small')].map(textOf)
  t.same(counts, [...text.document.querySelectorAll('.stated .kinds span')].map(textOf))
})

t.test('an unknown article is not found', async (t) => {
  const { app } = await build(t)
  for (const path of ['/articles/none', '/articles/none/facts'])
    t.equal((await readPage(app, path)).status, 404, path)
})

t.test(
  'what is written from right to left keeps its side, and English keeps its own',
  async (t) => {
    const { app } = await build(t, { path })
    const { document } = await readPage(app, '/articles/arabic-market')
    const text = document.querySelector('.text')!
    t.equal(text.getAttribute('dir'), 'rtl')
    t.equal(text.getAttribute('lang'), 'ar')
    for (const margin of ['.when', '.notes']) {
      t.equal(text.querySelector(margin)!.getAttribute('dir'), 'ltr', margin)
      t.equal(text.querySelector(margin)!.getAttribute('lang'), 'en', margin)
    }
    t.match(textOf(text.querySelector('.when')), 'Jan 7, 2025')
    t.equal(document.querySelector('.glance a[href="/entities/ahmad"]')!.getAttribute('dir'), 'rtl')
    const facts = await readPage(app, '/articles/arabic-market/facts')
    t.match(textOf(facts.document.querySelector('.k-quote .say')), /^«.*»$/)
    const chinese = await readPage(app, '/articles/chinese-bridge')
    t.equal(chinese.document.querySelector('.text')!.getAttribute('dir'), 'ltr')
    t.match(textOf(chinese.document.querySelector('.when')), 'June 1, 2025')
  },
)

t.test('the signs that an article has are explained', async (t) => {
  const { app } = await build(t, { path })
  const signs = async (id: string) => {
    const { document } = await readPage(app, `/articles/${id}`)
    return [...document.querySelectorAll('.legend .s')].map(({ className }) => className)
  }
  t.same(await signs(ARTICLE), [
    's qd v1',
    's qi v1',
    's f',
    's f fm',
    's m',
    's m mx',
    's e',
    's e ep',
    's r',
    's c',
  ])
  t.same(await signs('markup'), ['s qd v1', 's qi v1', 's m', 's m mx'])
  t.same(await signs('unread'), [])
})

t.test('the thumbnail of a long part is no higher than that of a short article', async (t) => {
  const { app } = await build(t, { path })
  for (const path of [`/articles/${ARTICLE}`, '/articles/long', '/articles/long?start=20000']) {
    const { document } = await readPage(app, path)
    const box = document.querySelector('.mini svg')!.getAttribute('viewBox')!
    const [, , width, height] = box.split(' ').map(Number) as [number, number, number, number]
    t.ok(height <= 0.56 * width, `${path}: ${box}`)
  }
})
