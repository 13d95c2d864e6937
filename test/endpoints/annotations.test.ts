import jsonld from 'jsonld'
import t from 'tap'
import { api } from '../contract.js'
import { ARTICLE, databaseFile, SEED } from '../helper.js'
import { hostile, records, writeHostile } from '../api/formats/hostile.js'

/* Every selector is compared with the text, and every record with the JSON. */

interface Selector {
  type: string
  start: number
  end: number
  exact: string
  prefix: string
  suffix: string
}
interface Annotation {
  id: string
  motivation: string
  body: { purpose: string; source?: string; value?: string }[]
  target: { source: string; selector: [Selector, Selector] }[]
}
interface Page {
  id: string
  type: string
  first: string
  last: string
  total: number
  partOf: { total: number }
  prev?: string
  next?: string
  items: Annotation[]
}

const path = databaseFile(t, [SEED, writeHostile(t)])
const { get, app } = await api(t, { path })

async function walk(url: string, rel: 'next' | 'prev'): Promise<Page[]> {
  const pages: Page[] = []
  for (let at: string | undefined = url; at !== undefined; at = pages.at(-1)?.[rel])
    pages.push((await app.inject(at)).json())
  return pages
}

for (const article of [ARTICLE, 'hostile']) {
  t.test(`${article}: the pages have each record once, forwards and backwards`, async (t) => {
    const url = `/v1/articles/${article}/annotations`
    const collection = (await get(`${url}?limit=50`)).json<Page>()
    t.equal(collection.type, 'AnnotationCollection')
    const pages = await walk(collection.first, 'next')
    const items = pages.flatMap(({ items }) => items)
    const back = (await walk(collection.last, 'prev')).reverse()
    t.strictSame(
      back.flatMap(({ items }) => items),
      items,
    )
    t.strictSame(
      [pages[0]?.prev, back.at(-1)?.next],
      [undefined, undefined],
      'there is nothing before the first page, nor after the last one',
    )
    t.ok(
      pages.slice(1).every(({ prev }) => prev) && back.slice(0, -1).every(({ next }) => next),
      'all others have one before them, and one after',
    )
    t.strictSame(
      pages.map(({ partOf }) => partOf.total),
      pages.map(() => items.length),
    )
    t.equal(collection.total, items.length)
    const kinds = ['mentions', 'quotes', 'events', 'figures', 'images', 'relations', 'conflicts']
    const all = (
      await Promise.all(kinds.map((name) => records({ app }, name, `&article=${article}`)))
    ).flat()
    t.strictSame(
      items.map(({ id }) => id).sort(),
      all.map((record) => `${String(record.url)}#annotation`).sort(),
    )
    const byId = new Map(all.map((record) => [`${String(record.url)}#annotation`, record]))
    for (const { id, target } of items) {
      const citations = byId.get(id)?.citations as { start: number; end: number; exact: string }[]
      t.strictSame(
        target.map(({ selector: [{ start, end }, { exact }] }) => ({ start, end, exact })),
        citations.map(({ start, end, exact }) => ({ start, end, exact })),
        id,
      )
    }
  })

  t.test(`${article}: each selector finds the same characters of the text`, async (t) => {
    const characters = [...(await get(`/v1/articles/${article}/text`)).text]
    const slice = (start: number, end: number) => characters.slice(Math.max(0, start), end).join('')
    const pages = await walk(`/v1/articles/${article}/annotations?limit=100&cursor=first`, 'next')
    for (const {
      source,
      selector: [{ start, end }, { exact, prefix, suffix }],
    } of pages.flatMap(({ items }) => items).flatMap(({ target }) => target)) {
      t.equal(source, `/v1/articles/${article}/text`)
      t.strictSame(
        [exact, prefix, suffix],
        [slice(start, end), slice(start - 32, start), slice(end, end + 32)],
      )
    }
  })
}

t.test('the body of a mention is its entity, the body of a quote its words', async (t) => {
  const { items } = (
    await get(`/v1/articles/${ARTICLE}/annotations?limit=100&cursor=first`)
  ).json<Page>()
  t.match(
    items.find(({ id }) => id.includes('/mentions/')),
    {
      motivation: 'identifying',
      body: [
        { purpose: 'identifying', source: /^\/v1\/entities\// },
        { value: 'mention' },
        { purpose: 'linking' },
      ],
    },
  )
  const quote = items.find(({ id }) => id.includes(':xi-new-journey'))
  t.match(quote, {
    motivation: 'describing',
    body: [
      { value: /^Thirty-two years ago/ },
      { value: 'quote' },
      { source: `/v1/quotes/${ARTICLE}:xi-new-journey` },
    ],
  })
})

t.test('a JSON-LD processor reads the annotations', async (t) => {
  const term = (id: string) => ({ '@id': `http://www.w3.org/ns/oa#${id}`, '@type': '@id' })
  const context = {
    '@vocab': 'http://www.w3.org/ns/oa#',
    'id': '@id',
    'type': '@type',
    'body': term('hasBody'),
    'target': term('hasTarget'),
    'source': term('hasSource'),
    'selector': term('hasSelector'),
    'items': { '@id': 'https://www.w3.org/ns/activitystreams#items', '@container': '@list' },
  }
  const documentLoader = async (url: string) => ({
    documentUrl: url,
    document: { '@context': context },
  })
  const { text } = await get(`/v1/articles/${ARTICLE}/annotations?limit=2&cursor=first`)
  const base = `http://localhost:3000/v1/articles/${ARTICLE}/annotations`
  const expanded: unknown = await jsonld.expand(
    JSON.parse(text) as jsonld.JsonLdDocument,
    { base, documentLoader, safe: true } as unknown as jsonld.Options.Expand,
  )
  t.match(expanded, [
    {
      '@type': ['http://www.w3.org/ns/oa#AnnotationPage'],
      'https://www.w3.org/ns/activitystreams#items': [
        {
          '@list': [
            {
              '@type': ['http://www.w3.org/ns/oa#Annotation'],
              'http://www.w3.org/ns/oa#hasTarget': [
                {
                  'http://www.w3.org/ns/oa#hasSource': [
                    { '@id': `http://localhost:3000/v1/articles/${ARTICLE}/text` },
                  ],
                },
              ],
            },
            {
              '@id': `http://localhost:3000/v1/mentions/${ARTICLE}:china@0#annotation`,
              'http://www.w3.org/ns/oa#hasBody': [
                {
                  'http://www.w3.org/ns/oa#hasSource': [
                    { '@id': 'http://localhost:3000/v1/entities/china' },
                  ],
                },
              ],
            },
          ],
        },
      ],
    },
  ])
})

t.test('annotations have their media type, 406, 304 and errors', async (t) => {
  const url = `/v1/articles/${ARTICLE}/annotations`
  const { headers } = await get(url, {
    accept: 'application/ld+json;profile="http://www.w3.org/ns/anno.jsonld"',
  })
  t.match(
    headers['content-type'],
    /^application\/ld\+json; profile="http:\/\/www\.w3\.org\/ns\/anno\.jsonld"/,
  )
  t.equal((await get(url, { accept: 'application/ld+json' })).status, 200)
  t.equal((await get(url, { accept: 'text/csv' })).status, 406)
  t.equal((await get(url, { 'if-none-match': headers.etag ?? '' })).status, 304)
  t.equal((await get('/v1/articles/nothing/annotations')).status, 404)
  t.equal((await get('/v1/articles/nothing/annotations', { 'if-none-match': '*' })).status, 404)
  t.match((await get(`${url}?cursor=wrong`)).json(), { code: 'invalid-cursor' })
  const { app: built } = await hostile(t, { PUBLIC_URL: 'https://api.example.org' })
  t.match((await built.inject(`${url}?cursor=first&limit=1`)).json(), {
    id: `https://api.example.org${url}?limit=1&cursor=first`,
  })
})
