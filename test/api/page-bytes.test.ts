import t from 'tap'
import { Sqlite } from '../../src/db/sqlite.js'
import { MAX_PAGE_BYTES } from '../../src/query/execute.js'
import { build } from '../helper.js'
import { manyQuotes } from './formats/many.js'

/* A page ends early when its records have about 1 MB, and the walk goes on from there. */

interface Page {
  data: { id: string }[]
  page: { limit: number; next: string | null; prev: string | null; total: number }
  links: { next: string | null; prev: string | null }
}

const COUNT = 100
const path = manyQuotes(t, COUNT)
const db = new Sqlite(path)
db.exec(`update quotes set text = hex(zeroblob(20000)) where id like 'made:%'`) // 40,000 characters
db.close()
const { app } = await build(t, { path })
const get = async (url: string) => {
  const { body } = await app.inject(url)
  return { bytes: Buffer.byteLength(body), ...(JSON.parse(body) as Page) }
}
const all = (await get('/v1/quotes?limit=0')).page.total

for (const [query, most] of [
  ['', 1.6],
  ['&sort=-id', 1.6],
  ['&embed=article', 1.3],
] as const) {
  t.test(`limit=100${query}: each record once, forward and backward`, async (t) => {
    const seen: string[] = []
    let url: string | null = `/v1/quotes?limit=100${query}`
    let last = ''
    for (; url !== null;) {
      const { bytes, data, page, links }: Awaited<ReturnType<typeof get>> = await get(url)
      t.ok(bytes < most * MAX_PAGE_BYTES, `${bytes} bytes`)
      t.equal(page.limit, 100)
      t.equal(page.total, all)
      seen.push(...data.map(({ id }) => id))
      last = url
      url = links.next
    }
    t.equal(new Set(seen).size, all)
    t.equal(seen.length, all)
    const back: string[] = []
    for (url = last; url !== null;) {
      const { data, links }: Awaited<ReturnType<typeof get>> = await get(url)
      back.unshift(...data.map(({ id }) => id))
      url = links.prev
    }
    t.strictSame(back, seen)
  })
}

for (const query of ['', '?sort=position', '?embed=article'])
  t.test(
    `quotes.ndjson${query}: a stream has each record once, in parts of bounded length`,
    async (t) => {
      const response = await app.inject({ url: `/v1/quotes.ndjson${query}`, payloadAsStream: true })
      const chunks: Buffer[] = []
      for await (const chunk of response.stream()) chunks.push(chunk as Buffer)
      const lines = Buffer.concat(chunks).toString().trim().split('\n')
      t.equal(new Set(lines.map((line) => (JSON.parse(line) as { id: string }).id)).size, all)
      t.equal(lines.length, all)
      // The length of the first rows is unknown: they are 20 of 40,000 characters.
      const lengths = chunks.map(({ length }) => length)
      t.ok(lengths.length > 15, `${lengths.length} parts`)
      t.ok(Math.max(...lengths) < 0.9 * MAX_PAGE_BYTES, `${Math.max(...lengths)} bytes`)
      t.ok(
        lengths.slice(2, -1).every((length) => length < 0.4 * MAX_PAGE_BYTES),
        lengths.join(),
      )
    },
  )

t.test('a record that is larger than a page is a page', async (t) => {
  const large = new Sqlite(path)
  large.exec(`update quotes set text = hex(zeroblob(900000)) where id = 'made:q-000050'`)
  large.exec('update edition set number = number + 1')
  large.close()
  const { data } = await get('/v1/quotes?id=made:q-000050')
  t.equal(data.length, 1)
})
