import t from 'tap'
import { openDatabase } from '../../src/db/open.js'
import { prepareArticle } from '../../src/ingest/prepare/prepare.js'
import { readSource } from '../../src/ingest/source/source.js'
import { Writer } from '../../src/ingest/write/writer.js'
import { build, databaseFile, folder } from '../helper.js'
import { annotate, failure, write } from '../ingest/annotations.js'

/* Subtypes, which annotators choose freely, and the currency of money. */

interface List {
  data: { id: string; subtypes?: string[]; subtype?: string | null }[]
  facets: Record<string, { value: string | null; count: number }[]>
}

t.test('an entity has the subtypes of all articles, in the order of loading', async (t) => {
  const here = folder(t)
  const file = (id: string, subtype?: string) =>
    write(here, `${id}: Oslo`, {
      article: { id, textFile: `${id}.txt` },
      entities: [{ id: 'oslo', type: 'place', name: 'Oslo', ...(subtype && { subtype }) }],
    })
  const path = databaseFile(t, [
    ...[file('a', 'town'), file('b'), file('c', 'city')],
    ...[file('d', 'town'), file('e', 'Capital')],
  ])
  const { app } = await build(t, { path })
  const list = async (query: string) => (await app.inject(`/v1/entities?${query}`)).json<List>()
  const { data, facets } = await list('facets=subtype')
  t.strictSame(data[0]?.subtypes, ['town', 'city', 'Capital'])
  t.strictSame(
    facets.subtype?.map(({ value, count }) => [value, count]),
    [
      ['Capital', 1],
      ['city', 1],
      ['town', 1],
    ],
  )
  t.equal((await list('subtype=city')).data.length, 1)
  t.equal((await list('subtype=City')).data.length, 0)
  const csv = (await app.inject('/v1/entities.csv?fields=id,subtypes')).body
  t.equal(csv, 'id,subtypes\r\noslo,"[""town"",""city"",""Capital""]"\r\n')

  const db = openDatabase(path, { mode: 'write' })
  t.teardown(() => db.$client.close())
  const writer = new Writer(db)
  for (const id of ['a', 'd']) writer.remove(id)
  t.strictSame((await list('')).data[0]?.subtypes, ['city', 'Capital'])
  writer.add(prepareArticle(readSource(file('e'))))
  writer.commit()
  t.strictSame((await list('')).data[0]?.subtypes, ['city'])
})

for (const subtype of ['', ' city', 'city ', 'a\nb', 'x'.repeat(101)])
  t.test(`the subtype ${JSON.stringify(subtype).slice(0, 20)} is a fault`, async (t) => {
    const path = annotate(t, 'Oslo', {
      entities: [{ id: 'oslo', type: 'place', name: 'Oslo', subtype }],
    })
    t.match(failure(() => readSource(path)).message, /\/entities\/0\/subtype /)
  })

for (const [kind, currency, fault] of [
  ['money', 'USD', undefined],
  ['money', 'DEM', undefined],
  ['rate', 'EUR', undefined],
  ['money', 'XQQ', 'is not an ISO 4217 code: "XQQ"; write one such as "USD"'],
  ['count', 'USD', 'belongs to money, but the figure is a count: leave it out'],
] as const)
  t.test(`${currency} of a figure of kind ${kind}: ${fault ?? 'sound'}`, async (t) => {
    const path = annotate(t, 'It cost 5', {
      figures: [{ id: 'f', kind, content: '5', value: 5, measure: 'cost', currency }],
    })
    const prepare = () => prepareArticle(readSource(path))
    if (fault === undefined) t.doesNotThrow(prepare)
    else t.match(failure(prepare).faults, [{ pointer: '/figures/0/currency', message: fault }])
  })
