import t from 'tap'
import { collectionsOf, type Page } from '../api/lists.js'
import { api as start } from '../contract.js'

/* Warnings about ids and names in filters that no record has, in every list that filters by them. */

interface Warning {
  parameter: string
  detail: string
  nearest: { id: string; name: string }[]
}

const api = await start(t)
const warningsOf = async (url: string): Promise<Warning[] | undefined> =>
  (await api.get(url)).json<{ warnings?: Warning[] }>().warnings

const cases: [url: string, parameter: string, detail: string, nearest: string][] = [
  [
    '/v1/quotes?speaker=Xi',
    'speaker',
    'no entity has the id "Xi"; did you mean "xi-jinping"?',
    'xi-jinping',
  ],
  [
    '/v1/quotes?speaker=Xi%20Jinping',
    'speaker',
    'no entity has the id "Xi Jinping"; did you mean "xi-jinping"?',
    'xi-jinping',
  ],
  [
    '/v1/quotes?speaker=xi-jinping,Tokayev',
    'speaker',
    'no entity has the id "Tokayev"; did you mean "kassym-jomart-tokayev"?',
    'kassym-jomart-tokayev',
  ],
  [
    '/v1/quotes?speaker.not=xi-jinpin',
    'speaker.not',
    'no entity has the id "xi-jinpin"; did you mean "xi-jinping"?',
    'xi-jinping',
  ],
  [
    '/v1/quotes?speakerName=tokayev',
    'speakerName',
    'no entity has the name "tokayev"; did you mean "Kassym-Jomart Tokayev"?',
    'kassym-jomart-tokayev',
  ],
  [
    '/v1/events?participant=Kazakstan',
    'participant',
    'no entity has the id "Kazakstan"; did you mean "kazakhstan"?',
    'kazakhstan',
  ],
  [
    '/v1/events?placeName=Astan',
    'placeName',
    'no entity has the name "Astan"; did you mean "Astana"?',
    'astana',
  ],
  [
    '/v1/figures?article=china-kazakhstan',
    'article',
    'no article has the id "china-kazakhstan"; did you mean "china-kazakhstan-friendship"?',
    'china-kazakhstan-friendship',
  ],
  [
    '/v1/articles?publisher=Xinhua',
    'publisher',
    'no entity has the id "Xinhua"; did you mean "xinhua"?',
    'xinhua',
  ],
  [
    '/v1/entities?id=Tokayev',
    'id',
    'no entity has the id "Tokayev"; did you mean "kassym-jomart-tokayev"?',
    'kassym-jomart-tokayev',
  ],
  [
    '/v1/entities?name=tokayev',
    'name',
    'no entity has the name "tokayev"; did you mean "Kassym-Jomart Tokayev"?',
    'kassym-jomart-tokayev',
  ],
  [
    '/v1/timeline?entity=Astan',
    'entity',
    'no entity has the id "Astan"; did you mean "astana"?',
    'astana',
  ],
  [
    '/v1/search?q=trade&article=china-kazakhstan-friendshi',
    'article',
    'no article has the id "china-kazakhstan-friendshi"; did you mean "china-kazakhstan-friendship"?',
    'china-kazakhstan-friendship',
  ],
]
for (const [url, parameter, detail, nearest] of cases) {
  t.test(`${url} warns of the value that names nothing`, async (t) => {
    const warnings = (await warningsOf(url)) ?? []
    t.strictSame(
      warnings.map((one) => [one.parameter, one.detail, one.nearest[0]?.id]),
      [[parameter, detail, nearest]],
    )
  })
}

t.test('a value that is near to nothing has a warning without a suggestion', async (t) => {
  t.strictSame(await warningsOf('/v1/quotes?speaker=%F0%9F%98%80,zzz'), [
    { parameter: 'speaker', detail: 'no entity has the id "😀"', nearest: [] },
    { parameter: 'speaker', detail: 'no entity has the id "zzz"', nearest: [] },
  ])
})

t.test('an edition to come has a warning in every list', async (t) => {
  const { edition } = (await api.get('/v1/changes?since=0')).json<{ edition: number }>()
  for (const { path } of collectionsOf(api.document)) {
    t.equal(await warningsOf(`${path}?updatedSince=${edition}`), undefined, path)
    t.strictSame(await warningsOf(`${path}?updatedSince=${edition + 1}`), [
      {
        parameter: 'updatedSince',
        detail: `nothing has changed since edition ${edition + 1}, because the edition is ${edition}: if the database was replaced, start again with 0`,
        nearest: [],
      },
    ])
  }
})

t.test(
  'there are no warnings if every value names a record, with matches or without',
  async (t) => {
    for (const url of [
      '/v1/quotes?speaker=xi-jinping',
      '/v1/quotes?speaker=astana',
      '/v1/quotes?speakerName=Xi,Tokayev',
      '/v1/quotes?speaker.not=astana',
      '/v1/quotes?missing=speaker&kind=direct',
      '/v1/timeline?entity=astana',
    ])
      t.equal(await warningsOf(url), undefined, url)
  },
)

t.test('known ids have no warnings in any list', async (t) => {
  for (const { path } of collectionsOf(api.document)) {
    const { data } = (await api.get(`${path}?limit=2`)).json<Page>()
    const ids = data.map(({ id }) => encodeURIComponent(id)).join()
    for (const url of [`${path}?id=${ids}`, `${path}?id.not=${ids}`])
      t.equal(await warningsOf(url), undefined, url)
  }
})

t.test('a name finds the records of every entity that has it, in each role', async (t) => {
  const total = async (url: string) =>
    (await api.get(url)).json<{ page: { total: number } }>().page.total
  for (const [byName, byId] of [
    ['/v1/quotes?speakerName=Xi', '/v1/quotes?speaker=xi-jinping'],
    [
      '/v1/quotes?speakerName=President%20Xi%20Jinping,Tokayev',
      '/v1/quotes?speaker=xi-jinping,kassym-jomart-tokayev',
    ],
    [
      '/v1/events?participantName=Kazakh&role=party',
      '/v1/events?participant=kazakhstan&role=party',
    ],
    ['/v1/events?placeName.not=Astana', '/v1/events?place.not=astana'],
  ]) {
    t.equal(await total(byName!), await total(byId!), byName!)
    t.ok((await total(byName!)) > 0, `${byName!} matches something`)
  }
})

t.test('a value that must be missing contradicts a filter that needs it', async (t) => {
  for (const query of [
    'missing=speaker&speaker=xi-jinping',
    'missing=date,speaker&present=speaker',
  ]) {
    const { status, text } = await api.get(`/v1/quotes?${query}`)
    t.equal(status, 400, query)
    t.match(text, 'contradicts another filter, which needs a value of')
  }
  t.equal((await api.get('/v1/quotes?missing=speaker&speaker.not=xi-jinping')).status, 200)
})
