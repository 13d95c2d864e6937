import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { anyOf, readListing, type PageQuery } from '../../api/listing.js'
import { pageParameters } from '../../api/openapi/parameters.js'
import { invalidParameter, notFound } from '../../api/problems.js'
import { errorResponses, jsonResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { ENTITY_TYPES, PREDICATES } from '../../model/vocabulary.js'
import { readGraph, type GraphRequest } from './network.js'
import { createGraphReader } from './queries.js'
import { createRelatedReader, type RelatedRequest } from './related.js'
import { GraphShape, RelatedEntityListShape, RelatedEntityShape, TIES } from './schemas.js'

export const GRAPH_TAG = { name: 'graph', description: 'Entities as a network: what ties them.' }

const DEFAULT_NODES = 100
const MAX_NODES = 500
const DEFAULT_LINKS = 500
const MAX_LINKS = 2000
/** Each link's URL repeats the articles asked for: the most links times articles. */
export const MAX_REPEATED = 25_000

const QUERY = { additionalProperties: false }
const ID = Type.String({ minLength: 1, maxLength: 250 })
const type = anyOf(Type.Enum([...ENTITY_TYPES], { type: 'string' }), 'Types of entity.', 'person')
const article = anyOf(
  ID,
  'Ids of articles: only what these say counts.',
  'china-kazakhstan-friendship',
)
const via = (description: string) =>
  anyOf(
    Type.Enum([...TIES], { type: 'string' }),
    `What counts as a tie: relations, and mentions in the same section (paragraph, caption, ...). ${description}`,
    'relation',
    2,
  )
const upTo = (most: number, normal: number, description: string) =>
  Type.Optional(
    Type.Integer({ minimum: 1, maximum: most, default: normal, examples: [normal], description }),
  )

const RelatedQuery = Type.Object(
  {
    type,
    via: via('Default: both.'),
    entity: anyOf(ID, 'Ids of related entities.', 'xi-jinping'),
    article,
    ...pageParameters(),
  },
  QUERY,
)
const GraphQuery = Type.Object(
  {
    article,
    type,
    predicate: anyOf(
      Type.Enum([...PREDICATES], { type: 'string' }),
      'What ties subject and object of a relation. Leaves co-mentions out unless `via` names them.',
      'trades-with',
    ),
    via: via('Default: both; with `predicate`, relations.'),
    entity: anyOf(
      ID,
      'Ids of entities to begin from; these are nodes whatever their type.',
      'xi-jinping',
      10,
    ),
    depth: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2,
        default: 1,
        examples: [2],
        description: 'How many links away from `entity` a node may be',
      }),
    ),
    minWeight: Type.Optional(
      Type.Integer({
        minimum: 1,
        default: 1,
        examples: [2],
        description: 'The least weight of a link',
      }),
    ),
    maxNodes: upTo(
      MAX_NODES,
      DEFAULT_NODES,
      'The most nodes; by the strongest links, with `entity` the nearest first',
    ),
    maxLinks: upTo(MAX_LINKS, DEFAULT_LINKS, 'The most links, the strongest'),
  },
  QUERY,
)

interface RelatedRoute {
  Params: { id: string }
  Querystring: PageQuery & Partial<Record<'type' | 'via' | 'entity' | 'article', string[]>>
}
type GraphParameters = Partial<
  Record<'article' | 'type' | 'predicate' | 'via' | 'entity', string[]>
> & { depth?: number; minWeight?: number; maxNodes?: number; maxLinks?: number }

/** `GET /v1/entities/{id}/related` and `GET /v1/graph`. */
export function registerGraph(app: FastifyInstance, context: Context): void {
  for (const shape of [RelatedEntityShape, RelatedEntityListShape, GraphShape]) app.addSchema(shape)
  const related = once(() => createRelatedReader(context.reader, context.best, context.base))
  const graph = once(() => createGraphReader(context.reader, context.base))

  app.get<RelatedRoute>(
    '/v1/entities/:id/related',
    {
      schema: {
        operationId: 'listRelatedEntities',
        tags: ['entities'],
        summary: 'The entities around one',
        description:
          'Entities that relations tie to this one, or that are mentioned in the same sections, with the relations and some of the sections as evidence; the strongest tie first.',
        params: Type.Object({
          id: Type.String({ description: 'Id of the entity', examples: ['xi-jinping'] }),
        }),
        querystring: RelatedQuery,
        response: {
          200: jsonResponse('A page of related entities', RelatedEntityListShape, { list: true }),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) => {
        const {
          params: { id },
          query,
        } = request
        const entity = related().key(id)
        if (entity === undefined) throw notFound('entity', id, 'entities')
        const wanted = {
          relation: query.via?.includes('relation') ?? true,
          coMention: query.via?.includes('co-mention') ?? true,
          types: query.type ?? null,
          ids: query.entity ?? null,
          articles: query.article ?? null,
        }
        const asked: RelatedRequest = { entity, ...wanted }
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['related', id, wanted],
          url: `${context.base}/v1/entities/${id}/related`,
          columns: 2,
          read: (limit, cursor) => related().page(asked, limit, cursor, edition),
          total: () => related().total(asked, edition),
        })
        return `{"data":[${rows.map(({ json }) => json).join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}}`
      }),
  )

  app.get<{ Querystring: GraphParameters }>(
    '/v1/graph',
    {
      schema: {
        operationId: 'getGraph',
        tags: [GRAPH_TAG.name],
        summary: 'Entities as a network',
        description: `Nodes and links as d3-force takes them: entities, and what ties them. Nodes are those of the strongest links, or those around \`entity\`; every link among them is shown as far as \`maxLinks\` goes. \`truncated\` tells whether there is more; at most ${MAX_NODES} nodes and ${MAX_LINKS} links.`,
        querystring: GraphQuery,
        response: { 200: jsonResponse('The graph', GraphShape), ...errorResponses(400, 406) },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) =>
        JSON.stringify(readGraph(graph(), requestOf(request.query), context.base, edition)),
      ),
  )
}

/** @throws Problem invalid-parameter */
function requestOf(query: GraphParameters): GraphRequest {
  if (query.depth !== undefined && query.entity === undefined)
    throw invalidParameter('depth', '"depth" counts links from "entity", which is missing')
  if (query.predicate !== undefined && query.via?.includes('relation') === false)
    throw invalidParameter('predicate', '"predicate" is about relations, which "via" leaves out')
  const {
    article = null,
    entity = null,
    depth = 1,
    maxNodes = DEFAULT_NODES,
    maxLinks = DEFAULT_LINKS,
  } = query
  if (article && article.length * maxLinks > MAX_REPEATED) {
    throw invalidParameter(
      'maxLinks',
      `with ${article.length} articles, "maxLinks" must be at most ${Math.floor(MAX_REPEATED / article.length)}`,
    )
  }
  const scope = {
    relation: query.via?.includes('relation') ?? true,
    coMention: query.via?.includes('co-mention') ?? query.predicate === undefined,
    types: query.type ?? null,
    articles: article,
    predicates: query.predicate ?? null,
    minWeight: query.minWeight ?? 1,
  }
  return { scope, centres: entity, depth, maxNodes, maxLinks }
}
