import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, PART_HEADERS, registerFlat } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { pageLink } from '../../api/links.js'
import { anyOf, warned } from '../../api/listing.js'
import { BOM, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES } from '../../api/openapi/responses.js'
import { invalidParameter } from '../../api/problems.js'
import { once } from '../../model/once.js'
import { together } from '../../query/together.js'
import { PREDICATES } from '../../model/vocabulary/relations.js'
import { readGraph, type GraphRequest } from './network.js'
import { ID } from '../../query/filters.js'
import { article, type, via } from './parameters.js'
import { createGraphReader } from './queries.js'
import { GraphShape } from './schemas.js'
import { unknownIdsReader } from './unknown-ids.js'

export const GRAPH_TAG = { name: 'graph', description: 'The network of entities and their ties.' }

const DEFAULT_NODES = 100
const MAX_NODES = 500
const DEFAULT_LINKS = 500
const MAX_LINKS = 2000
/** The most links times requested articles, because the URL of each link repeats the articles. */
export const MAX_REPEATED = 25_000

const upTo = (most: number, normal: number, description: string) =>
  Type.Optional(
    Type.Integer({ minimum: 1, maximum: most, default: normal, examples: [normal], description }),
  )

export const GraphQuery = Type.Object(
  {
    article,
    type,
    predicate: anyOf(
      Type.Enum([...PREDICATES], { type: 'string' }),
      'Predicate of a relation. Excludes co-mentions unless `via` includes them.',
      'trades-with',
    ),
    via: via('The default is both or, with `predicate`, relations.'),
    entity: anyOf(
      ID,
      'Id of an entity to start from. It is a node even if `type` excludes it.',
      'xi-jinping',
      10,
    ),
    depth: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 2,
        default: 1,
        examples: [2],
        description: 'The largest distance of a node from `entity`, in links.',
      }),
    ),
    minWeight: Type.Optional(
      Type.Integer({
        minimum: 1,
        default: 1,
        examples: [2],
        description: 'The lowest weight of a link.',
      }),
    ),
    maxNodes: upTo(
      MAX_NODES,
      DEFAULT_NODES,
      'The largest number of nodes. Nodes with the strongest links come first or, with `entity`, the nearest nodes.',
    ),
    maxLinks: upTo(MAX_LINKS, DEFAULT_LINKS, 'The largest number of links, strongest first.'),
  },
  QUERY,
)

/** The sizes that the page chooses itself. */
const NOT_FOR_PICTURES = ['maxNodes', 'maxLinks'] as const

/** The tables of the network as CSV. */
const TABLES = ['links', 'nodes', 'contradictions'] as const
type GraphTable = (typeof TABLES)[number]
const TABLE = Type.Optional(
  Type.Enum([...TABLES], {
    type: 'string',
    examples: ['nodes'],
    description: 'The rows of CSV. The default is `links`.',
  }),
)

export type GraphParameters = Partial<
  Record<'article' | 'type' | 'predicate' | 'via' | 'entity', string[]>
> & { depth?: number; minWeight?: number; maxNodes?: number; maxLinks?: number }

/** `GET /v1/graph`: entities and the links between them. */
export function registerGraph(app: FastifyInstance, context: Context): void {
  app.addSchema(GraphShape)
  const reader = once(() => createGraphReader(context.reader, context.cache, context.base))
  const warningsOf = once(() => unknownIdsReader(context.reader, context.cache))

  registerFlat<GraphParameters & { table?: GraphTable }>(app, context, '/v1/graph', {
    schema: {
      operationId: 'getGraph',
      tags: [GRAPH_TAG.name],
      summary: 'Get the network of entities',
      description: `Returns entities as nodes and their ties as links, in the form that d3-force reads. The nodes are those with the strongest links, or those around \`entity\`. The links are those between these nodes, up to \`maxLinks\`. A response has at most ${MAX_NODES} nodes and ${MAX_LINKS} links. CSV has one of the three lists.`,
      querystring: Type.Object({ ...GraphQuery.properties, table: TABLE, bom: BOM }, QUERY),
      response: {
        200: flatResponse('The network.', GraphShape, false, PART_HEADERS.truncated),
        ...OTHER_RESPONSES,
      },
    },
    file: 'graph',
    without: [],
    onlyCsv: ['table'],
    json: (query, edition, reply) => {
      const request = requestOf(query)
      const [graph, warnings] = together([
        () => readGraph(reader(), request, context.base, edition),
        () => warningsOf()(query, edition),
      ])
      const page = pageLink(context.base, '/network', Object.entries(query), NOT_FOR_PICTURES)
      void reply.header('link', page)
      return { ...graph, ...warned(warnings) }
    },
    csv: ({ table = 'links', bom, ...query }, edition, reply) => {
      const { truncated, [table]: rows } = readGraph(
        reader(),
        requestOf(query),
        context.base,
        edition,
      )
      void reply.header('x-truncated', String(truncated))
      return csvRecords(
        GraphShape.properties[table].items,
        rows.map((row) => JSON.stringify(row)),
        bom,
      )
    },
  })
}

/** @throws Problem invalid-parameter where a parameter makes no sense beside the others */
export function requestOf(query: GraphParameters): GraphRequest {
  if (query.depth !== undefined && query.entity === undefined)
    throw invalidParameter('depth', '"depth" counts links from "entity", which is missing')
  if (query.predicate !== undefined && query.via?.includes('relation') === false)
    throw invalidParameter('predicate', '"predicate" applies to relations, which "via" excludes')
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
