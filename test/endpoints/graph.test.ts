import t from 'tap'
import { build, databaseFile, folder, SEED } from '../helper.js'
import { writeClaims } from '../ingest/claims-article.js'
import { countSharedSections, networkApi, readNetwork } from './entity-network.js'
import { countStatements } from './read-lists.js'

/*
 * Strategy: the tests compute all links from mentions, relations and sections. A graph without limits
 * must have exactly those.
 */

interface Link {
  source: string
  target: string
  kind: string
  predicate: string | null
  weight: number
  url: string
}
interface Claimed extends Link {
  voice: string | null
  speakers: { id: string }[]
  speakerText: string | null
}
interface Graph {
  nodes: { id: string; type: string; mentionCount: number; distance: number | null }[]
  links: Link[]
  contradictions: { id: string; url: string; about: string; entities: string[] }[]
  truncated: boolean
}
interface Options {
  via?: string[]
  types?: string[]
  articles?: string[]
  predicates?: string[]
  minWeight?: number
  entities?: string[]
  depth?: number
}

const api = await networkApi(t)
const { get } = api
const network = await readNetwork(api)
const conflicts = (await get('/v1/conflicts?limit=100')).json<{
  data: (Omit<Graph['contradictions'][number], 'entities'> &
    Record<'article', { id: string }> & { entities: { id: string }[] })[]
}>().data
const ALL = 'maxNodes=500&maxLinks=2000'

function linksOf({
  via = ['relation', 'co-mention'],
  types,
  articles,
  predicates,
  minWeight = 1,
  entities = [],
}: Options): Link[] {
  const ids = [...network.types]
    .filter(([id, type]) => types?.includes(type) !== false || entities.includes(id))
    .map(([id]) => id)
  const counts = new Map<string, Link>()
  for (const { subject, object, predicate, article } of via.includes('relation')
    ? network.relations
    : []) {
    if (
      articles?.includes(article.id) === false ||
      predicates?.includes(predicate) === false ||
      ![subject.id, object.id].every((id) => ids.includes(id))
    )
      continue
    const key = `${subject.id} ${object.id} ${predicate}`
    counts.set(key, {
      source: subject.id,
      target: object.id,
      kind: 'relation',
      predicate,
      weight: (counts.get(key)?.weight ?? 0) + 1,
      url: '',
    })
  }
  const pairs = via.includes('co-mention')
    ? ids.flatMap((a) =>
        ids
          .filter((b) => a < b)
          .map((b): Link => ({
            source: a,
            target: b,
            kind: 'co-mention',
            predicate: null,
            weight: countSharedSections(network, a, b, articles),
            url: '',
          })),
      )
    : []
  return [...counts.values(), ...pairs].filter(({ weight }) => weight >= minWeight)
}

/** A link as text; a co-mention has no direction. */
const text = ({ source, target, kind, predicate, weight }: Link) =>
  [
    kind,
    ...(kind === 'relation' ? [source, predicate, target] : [source, target].sort()),
    weight,
  ].join(' ')

/** The entities within `depth` links of some entities, with their distances. */
function distancesFrom(
  links: readonly Link[],
  from: readonly string[],
  depth: number,
): Map<string, number> {
  const distances = new Map(from.filter((id) => network.types.has(id)).map((id) => [id, 0]))
  for (let distance = 1; distance <= depth; distance++) {
    const known = new Set(distances.keys())
    for (const { source, target } of links) {
      if (known.has(source) && !distances.has(target)) distances.set(target, distance)
      if (known.has(target) && !distances.has(source)) distances.set(source, distance)
    }
  }
  return distances
}

/** The conflicts that concern nodes, in the order of their list. */
const contradictionsIn = ({ nodes }: Graph, articles?: string[]): Graph['contradictions'] =>
  conflicts
    .filter(({ article }) => articles?.includes(article.id) !== false)
    .map(({ id, url, about, entities }) => ({
      id,
      url,
      about,
      entities: entities
        .map((entity) => entity.id)
        .filter((id) => nodes.some((node) => node.id === id))
        .sort(),
    }))
    .filter(({ entities }) => entities.length > 0)

t.test('the whole network has a contradiction', async (t) => {
  const { contradictions } = (await get(`/v1/graph?${ALL}`)).json<Graph>()
  t.ok(contradictions.some(({ entities }) => entities.length > 1))
})

const CASES: [query: string, options: Options][] = [
  ['', {}],
  ['via=relation', { via: ['relation'] }],
  ['via=co-mention&minWeight=3', { via: ['co-mention'], minWeight: 3 }],
  ['minWeight=4', { minWeight: 4 }],
  ['type=person,country', { types: ['person', 'country'] }],
  ['predicate=visits,welcomes', { via: ['relation'], predicates: ['visits', 'welcomes'] }],
  ['predicate=visits&via=relation,co-mention', { predicates: ['visits'] }],
  ['article=note-0,note-3', { articles: ['note-0', 'note-3'] }],
  [
    'article=note-1&type=person&minWeight=2',
    { articles: ['note-1'], types: ['person'], minWeight: 2 },
  ],
  ['entity=ada', { entities: ['ada'], depth: 1 }],
  ['entity=crude-oil&depth=2', { entities: ['crude-oil'], depth: 2 }],
  [
    'entity=astana,ada&minWeight=2&depth=2',
    { entities: ['astana', 'ada'], minWeight: 2, depth: 2 },
  ],
  ['entity=cleo&type=person', { entities: ['cleo'], types: ['person'], depth: 1 }],
  [
    'entity=xi-jinping&via=relation&depth=2',
    { entities: ['xi-jinping'], via: ['relation'], depth: 2 },
  ],
  ['article=nope', { articles: [] }],
  ['entity=nobody', { entities: ['nobody'], depth: 1 }],
]

for (const [query, options] of CASES) {
  t.test(`graph?${query}: nodes and links are the computed ones`, async (t) => {
    const graph = (await get(`/v1/graph?${ALL}&${query}`)).json<Graph>()
    const { nodes, links, truncated } = graph
    t.strictSame(graph.contradictions, contradictionsIn(graph, options.articles))
    const all = linksOf(options)
    const distances = options.entities && distancesFrom(all, options.entities, options.depth ?? 1)
    const expected = distances
      ? all.filter(({ source, target }) => distances.has(source) && distances.has(target))
      : all
    t.equal(truncated, false)
    t.strictSame(links.map(text).sort(), expected.map(text).sort())
    t.strictSame(
      links.map(({ weight }) => weight),
      links.map(({ weight }) => weight).sort((a, b) => b - a),
      'the strongest come first',
    )
    const ids = distances
      ? [...distances.keys()]
      : [...new Set(expected.flatMap(({ source, target }) => [source, target]))]
    t.strictSame(nodes.map(({ id }) => id).sort(), ids.sort())
    for (const { id, type, distance, mentionCount } of nodes) {
      t.equal(type, network.types.get(id))
      t.equal(distance, distances?.get(id) ?? null)
      t.equal(
        mentionCount,
        network.mentions.filter(
          ({ entity, article }) =>
            entity.id === id && options.articles?.includes(article.id) !== false,
        ).length,
      )
    }
  })
}

t.test('a bounded graph keeps the strongest links and says that it is truncated', async (t) => {
  const all = linksOf({})
    .map(({ weight }) => weight)
    .sort((a, b) => b - a)
  const few = (await get('/v1/graph?maxLinks=5')).json<Graph>()
  t.equal(few.truncated, true)
  t.strictSame(
    few.links.map(({ weight }) => weight),
    all.slice(0, 5),
  )
  for (const query of [
    'maxNodes=4',
    'maxNodes=2',
    'maxNodes=1',
    'entity=china&maxNodes=6',
    'entity=china&maxNodes=6&depth=2',
    'maxNodes=7&maxLinks=3',
  ]) {
    const { nodes, links, truncated } = (await get(`/v1/graph?${query}`)).json<Graph>()
    t.equal(truncated, true, query)
    t.ok(nodes.length <= Number(/maxNodes=(\d+)/.exec(query)?.[1]))
    const ids = new Set(nodes.map(({ id }) => id))
    t.ok(
      links.every(({ source, target }) => ids.has(source) && ids.has(target)),
      'both ends of every link are nodes',
    )
  }
})

t.test('the URL of a link lists the records behind it', async (t) => {
  for (const article of ['', 'article=note-0,note-3&']) {
    const { links } = (await get(`/v1/graph?${article}maxLinks=30`)).json<Graph>()
    for (const { url, kind, weight, target } of links.slice(0, 12)) {
      const body = (await get(url)).json<{
        data: { id: string; sectionCount?: number }[]
        page: { total: number }
      }>()
      if (kind === 'relation') t.equal(body.page.total, weight, url)
      else
        t.strictSame(
          body.data.map(({ id, sectionCount }) => [id, sectionCount]),
          [[target, weight]],
          url,
        )
    }
  }
})

t.test('wrong parameters are a 400', async (t) => {
  for (const query of [
    'depth=1',
    'entity=ada&depth=3',
    'entity=ada&depth=0',
    'maxNodes=501',
    'maxLinks=2001',
    'minWeight=0',
    'type=planet',
    'predicate=knows',
    'predicate=exports&via=co-mention',
    'via=x',
    'limit=5',
    'entity=',
  ]) {
    t.equal((await get(`/v1/graph?${query}`)).status, 400, query)
  }
})

t.test('ids that no record has are named in warnings', async (t) => {
  t.match((await get('/v1/graph?entity=ada,adda&article=nowhere')).json(), {
    warnings: [
      { parameter: 'entity', detail: 'no entity has the id "adda"; did you mean "ada"?' },
      { parameter: 'article', detail: 'no article has the id "nowhere"' },
    ],
  })
  t.notOk('warnings' in (await get('/v1/graph?entity=ada')).json<object>())
})

t.test('the more articles are requested, the fewer links are allowed', async (t) => {
  const articles = (count: number) => Array.from({ length: count }, (_, n) => `note-${n}`).join()
  for (const [count, most] of [
    [12, 2000],
    [13, 1923],
    [50, 500],
  ] as const) {
    t.equal((await get(`/v1/graph?article=${articles(count)}&maxLinks=${most}`)).status, 200)
    const detail = `with ${count} articles, "maxLinks" must be at most ${most}`
    if (most < 2000)
      t.match((await get(`/v1/graph?article=${articles(count)}&maxLinks=${most + 1}`)).json(), {
        status: 400,
        errors: [{ parameter: 'maxLinks', detail }],
      })
  }
})

t.test('a large graph runs as many statements as a small one', async (t) => {
  t.equal(
    await countStatements(api, '/v1/graph?maxNodes=2&maxLinks=1'),
    6,
    'the edition, the strongest links, the links among the nodes, the nodes, the speakers of claims, the contradictions',
  )
  t.equal(
    await countStatements(api, '/v1/graph?maxNodes=2&maxLinks=1'),
    5,
    'the strongest links are read once per edition',
  )
  await countStatements(api, `/v1/graph?${ALL}`)
  t.equal(await countStatements(api, `/v1/graph?${ALL}`), 5)
  t.equal(
    await countStatements(api, `/v1/graph?${ALL}&entity=china&depth=2`),
    await countStatements(api, '/v1/graph?maxNodes=2&entity=crude-oil&depth=2'),
  )
})

t.test('links that are only claims say whose', async (t) => {
  const { app } = await build(t, { path: databaseFile(t, [SEED, writeClaims(folder(t))]) })
  const linksBy = async (query: string) =>
    (await app.inject(`/v1/graph?via=relation&${ALL}&${query}`)).json<{ links: Claimed[] }>().links
  const names = ({ voice, speakers, speakerText }: Claimed) => [
    voice,
    speakers.map(({ id }) => id),
    speakerText,
  ]
  const links = await linksBy('article=claims')
  t.strictSame(links.map(names), [['quoted', ['ann-bo', 'cy-du'], null]])
  const relations = (await app.inject('/v1/relations?limit=100')).json<{
    data: {
      subject: { id: string }
      object: { id: string }
      predicate: string
      attribution: { voice: string; speakers: { id: string }[] }
    }[]
  }>().data
  for (const link of await linksBy('')) {
    const behind = relations.filter(
      ({ subject, object, predicate }) =>
        subject.id === link.source && object.id === link.target && predicate === link.predicate,
    )
    const isClaim = behind.every(({ attribution }) => attribution.voice === 'quoted')
    t.equal(link.voice, isClaim ? 'quoted' : 'article', link.predicate ?? '')
    const speakers = behind.flatMap(({ attribution }) => attribution.speakers.map(({ id }) => id))
    t.strictSame(
      link.speakers.map(({ id }) => id).sort(),
      isClaim ? [...new Set(speakers)].sort() : [],
    )
  }
})
