import t from 'tap'
import { propertyPaths } from '../../src/model/shapes/shapes.js'
import { DECLARATIONS } from '../../src/records/registry.js'
import { api } from '../contract.js'

/*
 * `fields`, `embed` and `facets` are compared with results from whole records: pruned in JavaScript, fetched one by one,
 * and counted over the whole list.
 */

type Json = Record<string, unknown>
interface Page {
  data: Json[]
  page: { total: number }
  facets?: Record<string, { value: string | null; label: string | null; count: number }[]>
}

const { get, document, statements } = await api(t)

/** How many of the most frequent values of a facet are compared with a filter. */
const MOST_VALUES = 12
const COLLECTIONS = [
  'articles',
  'entities',
  'mentions',
  'quotes',
  'events',
  'figures',
  'images',
  'relations',
  'conflicts',
]

for (const name of COLLECTIONS) {
  t.test(
    `${name}: every documented field can be selected alone, and equals that of the whole record`,
    async (t) => {
      const [whole] = (await get(`/v1/${name}?limit=1`)).json<Page>().data
      const { schema } = Object.values(DECLARATIONS)
        .map(({ collection }) => collection)
        .find((collection) => collection.name === name)!
      const paths = propertyPaths(schema)
      t.ok(paths.length > Object.keys(whole ?? {}).length)
      for (const path of paths) {
        const [part] = (await get(`/v1/${name}?limit=1&fields=${path}`)).json<Page>().data
        t.same(part, pick(whole, path.split('.')), path)
      }
    },
  )
}

/** Prunes a value to the property at a path, through lists. Null stays null. */
function pick(value: unknown, [first, ...rest]: string[]): unknown {
  if (first === undefined || value === null) return value
  if (Array.isArray(value)) return value.map((item) => pick(item, [first, ...rest]))
  const object = value as Json
  return first in object ? { [first]: pick(object[first], rest) } : {}
}

t.test('several fields can be selected, one of them nested in another', async (t) => {
  const [quote] = (
    await get('/v1/quotes?limit=1&fields=citations.exact,id,citations.start')
  ).json<Page>().data
  t.same(Object.keys(quote ?? {}), ['id', 'citations'])
  t.same(Object.keys((quote?.citations as Json[])[0] ?? {}), ['start', 'exact'])
  const [all] = (await get('/v1/quotes?limit=1&fields=citations,citations.exact')).json<Page>().data
  t.ok(
    Object.keys((all?.citations as Json[])[0] ?? {}).length > 1,
    'a whole property includes its parts',
  )
})

for (const name of COLLECTIONS) {
  t.test(
    `${name}: every documented embed gives whole records without a further statement`,
    async (t) => {
      const parameter = document.paths[`/v1/${name}`]?.get?.parameters?.find(
        (parameter) => parameter.name === 'embed',
      )
      await get(`/v1/${name}?limit=5`) // counts the total
      statements.length = 0
      await get(`/v1/${name}?limit=5`)
      const plain = statements.length
      for (const path of parameter?.schema.items?.enum ?? []) {
        statements.length = 0
        const { data } = (await get(`/v1/${name}?limit=5&embed=${path}`)).json<Page>()
        t.equal(statements.length, plain, `${path} takes no further statement`)
        for (const record of data.slice(0, 3)) await embedsWholeRecords(record, path.split('.'))
      }

      async function embedsWholeRecords(record: Json, [first, ...rest]: string[]): Promise<void> {
        const embedded = (record.embedded as Json)[first!]
        if (first === 'context') return // no record: test/records/context.test.ts
        for (const inner of [embedded]
          .flat()
          .filter((item) => item !== null)
          .slice(0, 2) as Json[]) {
          if (rest.length > 0) {
            await embedsWholeRecords(inner, rest)
            continue
          }
          t.same(inner, (await get(String(inner.url))).json(), `${first!} of ${String(record.id)}`)
        }
      }
    },
  )
}

/** The lists of all records that are embedded in an entity, an article or an event, by the filters of these lists. */
const LISTS: [path: string, embed: string, list: (record: Json) => string][] = [
  [
    '/v1/entities?id=xi-jinping,kazakhstan,astana',
    'mentions',
    ({ id }) => `mentions?entity=${String(id)}`,
  ],
  [
    '/v1/entities?id=xi-jinping,kazakhstan,astana',
    'quotes',
    ({ id }) => `quotes?speaker=${String(id)}`,
  ],
  [
    '/v1/entities?id=xi-jinping,kazakhstan,astana',
    'events',
    ({ id }) => `events?entity=${String(id)}`,
  ],
  ['/v1/articles?limit=1', 'events', ({ id }) => `events?article=${String(id)}`],
  ['/v1/articles?limit=1', 'conflicts', ({ id }) => `conflicts?article=${String(id)}`],
  [
    '/v1/quotes?speaker=xi-jinping&limit=1&fields=text',
    'speaker.mentions',
    () => 'mentions?entity=xi-jinping',
  ],
]

for (const [path, embed, list] of LISTS) {
  t.test(`${path}: the size of the embedded ${embed} is that of the whole list`, async (t) => {
    const { data } = (await get(`${path}&embed=${embed}`)).json<Page>()
    t.ok(data.length > 0)
    for (const record of data) {
      const name = embed.split('.').at(-1)!
      const holder = embed.includes('.') ? ((record.embedded as Json).speaker as Json) : record
      const { embedded, embeddedSizes } = holder as Record<string, Record<string, unknown[]>>
      const { page } = (await get(`/v1/${list(record)}&limit=0`)).json<Page>()
      t.equal(embeddedSizes![name], page.total)
      t.equal(embedded![name]!.length, Math.min(20, page.total))
    }
  })
}

t.test('a record without embedded lists has no sizes', async (t) => {
  const { data } = (await get('/v1/quotes?limit=1&embed=speaker,article')).json<Page>()
  t.notOk('embeddedSizes' in data[0]!)
})

/** Facets of which a record may have several values. */
const SEVERAL_VALUES = [
  'saidBy',
  'entity',
  'mentions',
  'participant',
  'role',
  'depicted',
  'article',
  'tag',
]

t.test('an embedded speaker is the speaker of the quote', async (t) => {
  for (const quote of (await get('/v1/quotes?limit=100&embed=speaker')).json<Page>().data) {
    const reference = quote.speaker as Json | null
    t.equal((quote.embedded as { speaker: Json | null }).speaker?.id, reference?.id)
  }
})

for (const name of COLLECTIONS) {
  t.test(
    `${name}: facets count the matches of a filter by the value, under the other filters`,
    async (t) => {
      const parameter = document.paths[`/v1/${name}`]?.get?.parameters?.find(
        (parameter) => parameter.name === 'facets',
      )
      for (const facet of parameter?.schema.items?.enum ?? []) {
        const { facets, page } = (await get(`/v1/${name}?limit=1&facets=${facet}`)).json<Page>()
        const values = facets?.[facet] ?? []
        const sum = values.reduce((sum, { count }) => sum + count, 0)
        if (SEVERAL_VALUES.includes(facet))
          t.ok(sum >= page.total, `${facet} has every record, some of them several times`)
        else if (values.length < 100) t.equal(sum, page.total, `${facet} adds up`)
        t.same(
          values.map(({ count }) => count),
          values.map(({ count }) => count).sort((a, b) => b - a),
          'the most frequent first',
        )
        for (const { value, count } of values
          .filter(({ value }) => value !== null && !value.includes(','))
          .slice(0, MOST_VALUES)) {
          const filtered = (
            await get(`/v1/${name}?limit=1&facets=${facet}&${facet}=${encodeURIComponent(value!)}`)
          ).json<Page>()
          t.equal(filtered.page.total, count, `${facet}=${value!}`)
          t.same(filtered.facets?.[facet], values, 'the filter of a facet does not apply to it')
        }
      }
    },
  )
}

t.test('a facet respects the other filters, and labels ids', async (t) => {
  const { data, facets } = (
    await get('/v1/quotes?limit=100&kind=direct&facets=speaker')
  ).json<Page>()
  const expected = new Map<string | null, number>()
  for (const { speaker } of data as { speaker: { id: string } | null }[])
    expected.set(speaker?.id ?? null, (expected.get(speaker?.id ?? null) ?? 0) + 1)
  t.same(new Map(facets?.speaker?.map(({ value, count }) => [value, count])), expected)
  t.ok(facets?.speaker?.every(({ value, label }) => (value === null) === (label === null)))
})
