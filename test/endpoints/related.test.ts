import t from 'tap'
import { networkApi, countSharedSections, readNetwork } from './entity-network.js'
import { readAll, countStatements } from './read-lists.js'

/* Strategy: the tests count the ties from the lists of mentions, relations and sections. */

interface Citation {
  start: number
  end: number
  exact: string
  url: string
}
interface Related {
  id: string
  type: string
  weight: number
  via: string[]
  relationCount: number
  sectionCount: number
  relations: {
    id: string
    url: string
    predicate: string
    direction: string
    citations: Citation[]
  }[]
  evidence: { article: { id: string }; section: string; citations: Citation[] }[]
}

const api = await networkApi(t)
const { get } = api
const network = await readNetwork(api)

/** The related entities in order, as `id relations sections`. */
function expected(
  id: string,
  {
    via = ['relation', 'co-mention'],
    types,
    articles,
    ids,
  }: { via?: string[]; types?: string[]; articles?: string[]; ids?: string[] } = {},
): string[] {
  const rows = [...network.types]
    .filter(
      ([other, type]) =>
        other !== id && types?.includes(type) !== false && ids?.includes(other) !== false,
    )
    .map(([other]) => {
      const relations = !via.includes('relation')
        ? 0
        : network.relations.filter(
            ({ subject, object, article }) =>
              articles?.includes(article.id) !== false &&
              ((subject.id === id && object.id === other) ||
                (subject.id === other && object.id === id)),
          ).length
      const sections = via.includes('co-mention')
        ? countSharedSections(network, id, other, articles)
        : 0
      return { other, relations, sections }
    })
    .filter(({ relations, sections }) => relations + sections > 0)
  return rows
    .sort(
      (a, b) => b.relations + b.sections - a.relations - a.sections || (a.other < b.other ? -1 : 1),
    )
    .map(({ other, relations, sections }) => `${other} ${relations} ${sections}`)
}

const line = ({ id, relationCount, sectionCount }: Related) =>
  `${id} ${relationCount} ${sectionCount}`

const CASES: [query: string, options: Parameters<typeof expected>[1]][] = [
  ['', {}],
  ['via=relation', { via: ['relation'] }],
  ['via=co-mention', { via: ['co-mention'] }],
  ['via=relation,co-mention', {}],
  ['type=person,country', { types: ['person', 'country'] }],
  ['article=note-0,note-3', { articles: ['note-0', 'note-3'] }],
  [
    'article=note-1&via=co-mention&type=person',
    { articles: ['note-1'], via: ['co-mention'], types: ['person'] },
  ],
  ['article=nope', { articles: [] }],
  ['entity=ben,cleo,astana', { ids: ['ben', 'cleo', 'astana'] }],
]

for (const [query, options] of CASES) {
  t.test(
    `related?${query}: weights and order are the counted ones, on pages of any size`,
    async (t) => {
      for (const id of ['ada', 'ben', 'gus', 'xi-jinping', 'crude-oil']) {
        for (const limit of [3, 100]) {
          const rows = await readAll<Related>(
            api,
            `/v1/entities/${id}/related?limit=${limit}&${query}`,
          )
          t.strictSame(rows.map(line), expected(id, options), id)
          for (const { weight, relationCount, sectionCount, via, relations, evidence } of rows) {
            t.equal(weight, relationCount + sectionCount)
            t.strictSame(via, [
              ...(relationCount > 0 ? ['relation'] : []),
              ...(sectionCount > 0 ? ['co-mention'] : []),
            ])
            t.equal(relations.length, Math.min(20, relationCount))
            t.equal(evidence.length > 0, sectionCount > 0)
            t.ok(evidence.length <= 3)
          }
        }
      }
    },
  )
}

t.test('the relations tie the two entities in the stated direction', async (t) => {
  for (const { id, relations } of await readAll<Related>(
    api,
    '/v1/entities/ada/related?via=relation',
  )) {
    for (const { url, direction, predicate } of relations) {
      const relation = (await get(url)).json<{
        subject: { id: string }
        object: { id: string }
        predicate: string
      }>()
      t.strictSame(
        [relation.subject.id, relation.object.id],
        direction === 'outgoing' ? ['ada', id] : [id, 'ada'],
      )
      t.equal(relation.predicate, predicate)
    }
  }
})

t.test('the evidence is a mention of each entity in one section', async (t) => {
  for (const { id, evidence } of await readAll<Related>(
    api,
    '/v1/entities/xi-jinping/related?via=co-mention&limit=100',
  )) {
    for (const {
      article,
      citations: [own, its],
    } of evidence) {
      const at = (span: Citation | undefined) =>
        network.mentions.find(
          (mention) =>
            mention.article.id === article.id &&
            mention.citations[0]!.start === span!.start &&
            [id, 'xi-jinping'].includes(mention.entity.id),
        )?.entity.id
      t.strictSame([at(own), at(its)], ['xi-jinping', id])
      const { data } = (await get(`/v1/articles/${article.id}/sections`)).json<{
        data: { start: number; end: number }[]
      }>()
      t.ok(
        data.some(({ start, end }) =>
          [own!, its!].every((span) => start <= span.start && span.start < end),
        ),
      )
    }
  }
})

t.test('walking backward gives the same entities', async (t) => {
  const forward = (await readAll<Related>(api, '/v1/entities/china/related?limit=4')).map(
    ({ id }) => id,
  )
  let url = '/v1/entities/china/related?limit=4'
  for (let next: string | null = url; next !== null;) {
    url = next
    next = (await get(next)).json<{ links: { next: string | null } }>().links.next
  }
  const backward: string[] = []
  for (let prev: string | null = url; prev !== null;) {
    const body: { data: Related[]; links: { prev: string | null } } = (await get(prev)).json()
    backward.unshift(...body.data.map(({ id }) => id))
    prev = body.links.prev
  }
  t.strictSame(backward, forward)
})

t.test('an unknown entity is a 404, wrong parameters are a 400', async (t) => {
  t.equal((await get('/v1/entities/nobody/related')).status, 404)
  for (const query of [
    'via=friendship',
    'type=planet',
    'limit=101',
    'limit=101',
    'depth=1',
    'cursor=x',
  ])
    t.equal((await get(`/v1/entities/ada/related?${query}`)).status, 400, query)
})

t.test('ids that no record has are named in warnings', async (t) => {
  t.match((await get('/v1/entities/ada/related?entity=nobody')).json(), {
    page: { total: 0 },
    warnings: [{ parameter: 'entity', detail: 'no entity has the id "nobody"' }],
  })
  t.notOk('warnings' in (await get('/v1/entities/ada/related')).json<object>())
})

t.test('a hundred entities run as many statements as one', async (t) => {
  await countStatements(api, '/v1/entities/china/related') // ranking and counting happen once per edition
  const one = await countStatements(api, '/v1/entities/china/related?limit=1')
  t.equal(await countStatements(api, '/v1/entities/china/related?limit=100'), one)
  t.equal(one, 3, 'the edition, the entity and the page')
})
