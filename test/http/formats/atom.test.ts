import { DOMParser, type Element } from '@xmldom/xmldom'
import t from 'tap'
import { hostile, records } from './hostile.js'

/* Read by xmldom, which refuses what is not well-formed (and warns of U+FFFD, which is meant), and held against the JSON. */

const built = await hostile(t)
const { app } = built

const parse = (xml: string): Element => new DOMParser({ onError: (level, message) => { if (level !== 'warning') throw new Error(`${level}: ${message}`) } })
  .parseFromString(xml, 'application/xml').documentElement!
const children = (of: Element, name: string): Element[] => [...of.childNodes].filter((child): child is Element => child.nodeName === name)
const text = (of: Element, name: string): string => children(of, name)[0]?.textContent ?? ''
const link = (of: Element, rel: string): string | null | undefined => children(of, 'link').find((child) => child.getAttribute('rel') === rel)?.getAttribute('href')
// eslint-disable-next-line no-control-regex -- what XML can't hold
const representable = (words: string) => words.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F]/g, '\uFFFD')

for (const [name, sort] of [['articles', '-published'], ['quotes', '-date']] as const) {
  t.test(`${name}.atom walks all of them, newest first`, async (t) => {
    const ids: string[] = []
    const links: (string | null | undefined)[] = []
    for (let url: string | null | undefined = `/v1/${name}.atom?limit=${name === 'articles' ? '1' : '20'}`; url; url = links.at(-1)) {
      const { body, headers } = await app.inject(url)
      t.equal(headers['content-type'], 'application/atom+xml; charset=utf-8')
      const feed = parse(body)
      t.equal(feed.namespaceURI, 'http://www.w3.org/2005/Atom')
      t.equal(link(feed, 'self'), url)
      for (const required of ['id', 'title', 'updated']) t.equal(children(feed, required).length, 1)
      for (const entry of children(feed, 'entry')) {
        for (const required of ['id', 'title', 'updated', 'author', 'content']) t.equal(children(entry, required).length, 1)
        t.match(text(entry, 'updated'), /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/)
        t.notOk(Number.isNaN(Date.parse(text(entry, 'updated'))))
        ids.push(text(entry, 'id'))
      }
      links.push(link(feed, 'next'))
    }
    t.strictSame(ids, (await records(built, name, `&sort=${sort}`)).map(({ id }) => `tag:verbatim,2024:${name}/${String(id)}`))
  })
}

t.test('the words of a quote come through whole', async (t) => {
  const quotes = await records(built, 'quotes', '&article=hostile&sort=-date')
  const entries = children(parse((await app.inject('/v1/quotes.atom?article=hostile&limit=100')).body), 'entry')
  t.equal(entries.length, quotes.length)
  for (const [i, entry] of entries.entries()) t.ok(text(entry, 'content').startsWith(`“${representable(String(quotes[i]!.text))}”`), String(quotes[i]!.id))
  const [feed] = [parse((await app.inject('/v1/quotes.atom?article=hostile&limit=100')).body)]
  t.equal(text(feed, 'id'), 'tag:verbatim,2024:quotes?article=hostile')
})

t.test('by Accept, links lead to the suffix', async (t) => {
  const response = await app.inject({ url: '/v1/quotes?limit=1', headers: { accept: 'application/atom+xml' } })
  t.match(link(parse(response.body), 'next'), /^\/v1\/quotes\.atom\?limit=1&cursor=/)
})
