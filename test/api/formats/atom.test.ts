import { DOMParser, type Element } from '@xmldom/xmldom'
import t from 'tap'
import { ARTICLE, build, databaseFile, folder, loadFiles, SEED } from '../../helper.js'
import { writeCorpus } from '../corpus.js'
import type { DateValue } from '../lists.js'
import { hostile, records, writeHostile } from './hostile.js'

/* Feeds are parsed by xmldom, which rejects malformed XML (and warns of the intended U+FFFD), and compared with the JSON. */

const built = await hostile(t)
const { app } = built
const corpus = await build(t, {
  path: databaseFile(t, [SEED, writeCorpus(folder(t)), writeHostile(t)]),
})

const parse = (xml: string): Element =>
  new DOMParser({
    onError: (level, message) => {
      if (level !== 'warning') throw new Error(`${level}: ${message}`)
    },
  }).parseFromString(xml, 'application/xml').documentElement!
const children = (of: Element, name: string): Element[] =>
  [...of.childNodes].filter((child): child is Element => child.nodeName === name)
const text = (of: Element, name: string): string => children(of, name)[0]?.textContent ?? ''
const link = (of: Element, rel: string): string | null | undefined =>
  children(of, 'link')
    .find((child) => child.getAttribute('rel') === rel)
    ?.getAttribute('href')
/** Characters that XML does not allow. */
// eslint-disable-next-line no-control-regex
const NOT_XML = /[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g
const representable = (words: string) => words.replaceAll(NOT_XML, '\uFFFD')

for (const [name, sort] of [
  ['articles', '-published'],
  ['quotes', '-date'],
] as const) {
  t.test(`${name}.atom pages through all records, newest first`, async (t) => {
    const ids: string[] = []
    const links: (string | null | undefined)[] = []
    for (
      let url: string | null | undefined =
        `/v1/${name}.atom?limit=${name === 'articles' ? '1' : '20'}`;
      url;
      url = links.at(-1)
    ) {
      const { body, headers } = await app.inject(url)
      t.equal(headers['content-type'], 'application/atom+xml; charset=utf-8')
      const feed = parse(body)
      t.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom')
      t.equal(link(feed, 'self'), url)
      for (const required of ['id', 'title', 'updated']) t.equal(children(feed, required).length, 1)
      for (const entry of children(feed, 'entry')) {
        for (const required of ['id', 'title', 'updated', 'author', 'content'])
          t.equal(children(entry, required).length, 1)
        t.match(text(entry, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        t.notOk(Number.isNaN(Date.parse(text(entry, 'updated'))))
        ids.push(text(entry, 'id'))
      }
      links.push(link(feed, 'next'))
    }
    t.strictSame(
      ids,
      (await records(built, name, `&sort=${sort}`)).map(
        ({ id }) => `tag:verbatim,2024:${name}/${String(id)}`,
      ),
    )
  })
}

t.test('the words of a quote are unchanged', async (t) => {
  const quotes = await records(built, 'quotes', '&article=hostile&sort=-date')
  const entries = children(
    parse((await app.inject('/v1/quotes.atom?article=hostile&limit=100')).body),
    'entry',
  )
  t.equal(entries.length, quotes.length)
  for (const [i, entry] of entries.entries())
    t.ok(
      text(entry, 'content').startsWith(`“${representable(String(quotes[i]!.text))}”`),
      String(quotes[i]!.id),
    )
  const [feed] = [parse((await app.inject('/v1/quotes.atom?article=hostile&limit=100')).body)]
  t.equal(text(feed, 'id'), 'tag:verbatim,2024:quotes?article=hostile')
})

const entriesOf = async (url: string) =>
  children(parse((await corpus.app.inject(url)).body), 'entry')
const idOf = (entry: Element) => text(entry, 'id').replace(/.*\//, '')
const asUpdated = (day: string) => `${day.startsWith('-') ? '0001-01-01' : day}T00:00:00Z`

t.test('"updated" descends, up to the records without a known first day', async (t) => {
  for (const [name, date] of [
    ['articles', 'published'],
    ['quotes', 'date'],
  ] as const) {
    const rows = new Map((await records(corpus, name)).map((row) => [row.id, row]))
    const entries = await entriesOf(`/v1/${name}.atom?limit=100`)
    const dayOf = (entry: (typeof entries)[number]): string | null => {
      const value = rows.get(idOf(entry))![date] as DateValue | null
      return (value?.extent === 'within' ? value.latest : null) ?? value?.earliest ?? null
    }
    const known = entries.filter((entry) => dayOf(entry) !== null)
    t.ok(known.length > 10)
    t.strictSame(
      known.map(idOf),
      entries.slice(0, known.length).map(idOf),
      'entries with a known day sort first',
    )
    for (const entry of known) t.equal(text(entry, 'updated'), asUpdated(dayOf(entry)!))
    const updated = known.map((entry) => text(entry, 'updated'))
    t.strictSame(updated, updated.toSorted().reverse())
  }
})

t.test(
  'an undated quote has the day of its article, even after another article is loaded',
  async (t) => {
    const path = databaseFile(t, [SEED])
    const updatedOf = async (url: string) =>
      Object.fromEntries(
        children(parse((await (await build(t, { path })).app.inject(url)).body), 'entry').map(
          (entry) => [idOf(entry), text(entry, 'updated')],
        ),
      )
    const before = await updatedOf('/v1/quotes.atom?limit=100')
    t.equal(before[`${ARTICLE}:shaimergenova-close-neighbors`], '2024-07-03T00:00:00Z')
    loadFiles(path, [writeHostile(t)])
    t.match(await updatedOf('/v1/quotes.atom?limit=100'), {
      ...before,
      'hostile:q-0': '1970-01-01T00:00:00Z',
    })
    t.match(await updatedOf('/v1/articles.atom'), { hostile: '1970-01-01T00:00:00Z' })
  },
)

t.test(
  'the alternate link of a page has the same records as JSON, and its title names the filters',
  async (t) => {
    t.equal(text(parse((await app.inject('/v1/quotes.atom')).body), 'title'), 'Verbatim: quotes')
    for (
      let url: string | null | undefined =
        '/v1/quotes.atom?speaker=xi-jinping,kassym-jomart-tokayev&q=%22China%22%20%3C&limit=3';
      url;
    ) {
      const feed = parse((await app.inject(url)).body)
      t.equal(
        text(feed, 'title'),
        'Verbatim: quotes (speaker: xi-jinping,kassym-jomart-tokayev; q: "China" <)',
      )
      const { data } = (await app.inject(link(feed, 'alternate')!)).json<{
        data: { id: string }[]
      }>()
      t.ok(data.length > 0)
      t.strictSame(
        data.map(({ id }) => id),
        children(feed, 'entry').map(idOf),
      )
      url = link(feed, 'next')
    }
  },
)

t.test('the links of a feed that Accept chose have its suffix', async (t) => {
  const response = await app.inject({
    url: '/v1/quotes?limit=1',
    headers: { accept: 'application/atom+xml' },
  })
  t.match(link(parse(response.body), 'next'), /^\/v1\/quotes\.atom\?limit=1&cursor=/)
})
