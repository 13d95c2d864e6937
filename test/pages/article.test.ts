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

t.test('every record has an anchor, and its links lead to words of the page', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
  for (const kind of ['quotes', 'events', 'figures', 'relations', 'images', 'conflicts']) {
    const url = `/v1/${kind}?article=${ARTICLE}&limit=100&fields=id`
    const { data } = (await app.inject(url)).json<{ data: { id: string }[] }>()
    for (const { id } of data) {
      const anchor = `${kind.slice(0, -1)}:${id.split(':')[1]!}`
      t.ok(document.getElementById(anchor), anchor)
    }
  }
  const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-c]')]
  t.ok(links.length > 100)
  for (const link of links)
    t.ok(document.getElementById(link.getAttribute('href')!.slice(1)), link.outerHTML)
})

t.test('each fact of a run is on the page, and carries its words', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
  const facts = new Map(
    [...document.querySelectorAll<HTMLElement>('.fact[data-f]')].map((fact) => [
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
})

t.test('claims of a speaker name the speaker', async (t) => {
  const { app } = await build(t)
  const { document } = await readPage(app, `/articles/${ARTICLE}`)
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

t.test('an unknown article is not found', async (t) => {
  const { app } = await build(t)
  t.equal((await readPage(app, '/articles/none')).status, 404)
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
    t.match(textOf(document.querySelector('.k-quote .say')), /^«.*»$/)
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
