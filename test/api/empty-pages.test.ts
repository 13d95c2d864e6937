import t from 'tap'
import { api as start } from '../contract.js'
import { pagedPaths, readPage } from './lists.js'

/* With limit=0, a list answers its total and its facets, without rows and without links to other pages. */

const api = await start(t)
const article = '/v1/articles/china-kazakhstan-friendship'
const paths = [
  ...pagedPaths(api.document),
  ...[`${article}/spans`, '/v1/entities/xi-jinping/related'],
].map((path) =>
  path === '/v1/search'
    ? `${path}?q=china&`
    : path === '/v1/changes'
      ? `${path}?since=0&`
      : path.endsWith('/counts')
        ? `${path}?by=${path.includes('entities') ? 'type' : 'origin'}&`
        : `${path}?`,
)

for (const path of paths) {
  t.test(`${path}limit=0 has the total and no rows`, async (t) => {
    const { body: some } = await readPage(api, `${path}limit=1`)
    const { body, link } = await readPage(api, `${path}limit=0`)
    t.strictSame(body.data, [])
    t.strictSame(body.page, { limit: 0, next: null, prev: null, total: some.page.total })
    t.match(body.links, { next: null, prev: null, self: 'limit=0', first: 'limit=0' })
    t.notOk('next' in link || 'prev' in link)
    if (some.page.next === null) return
    const { body: after } = await readPage(api, `${path}limit=0&cursor=${some.page.next}`)
    t.match(after, { data: [], page: { next: null, prev: null, total: some.page.total } })
  })
}

t.test('limit=0 gives totals, facets and empty pages in the formats that have pages', async (t) => {
  const facets = async (limit: number) =>
    (await api.get(`/v1/quotes?facets=kind,speaker&limit=${limit}`)).json().facets
  t.strictSame(await facets(0), await facets(5))
  const search = await api.get('/v1/search?q=china&limit=0&facets=kind')
  t.ok(search.json<{ facets: { kind: object[] } }>().facets.kind.length > 1)
  t.match((await api.get('/v1/events.jsonld?limit=0')).json(), { itemListElement: [] })
  t.ok((await api.get('/v1/events.jsonld?limit=0')).json<{ numberOfItems: number }>().numberOfItems)
  const { text } = await api.get('/v1/quotes.atom?limit=0')
  t.notMatch(text, '<entry')
  t.notMatch(text, 'rel="next"')
  t.match((await api.get('/v1/quotes.csv?limit=0')).status, 400)
})

t.test('limit=0 gives an annotation collection without items', async (t) => {
  const { first, last, total } = (await api.get(`${article}/annotations?limit=0`)).json()
  t.ok(Number(total) > 50)
  t.strictSame([first, last], [undefined, undefined])
  t.match((await api.get(`${article}/annotations?limit=0&cursor=first`)).json(), { items: [] })
})
