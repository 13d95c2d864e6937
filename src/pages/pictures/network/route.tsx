import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../../api/context.js'
import { QUERY } from '../../../api/openapi/parameters.js'
import { formatResponse, OTHER_RESPONSES } from '../../../api/openapi/responses.js'
import { respondAs } from '../../../api/respond.js'
import { readGraph } from '../../../endpoints/graph/network.js'
import {
  GRAPH_TAG,
  GraphQuery,
  requestOf,
  type GraphParameters,
} from '../../../endpoints/graph/routes.js'
import { TIES } from '../../../endpoints/graph/parameters.js'
import type { Edition } from '../../../query/collection.js'
import { together } from '../../../query/together.js'
import { PICTURE_COPY } from '../../english/pictures.js'
import type { Readers } from '../../data/readers.js'
import { addressOf, type Parameters } from '../../lists/query.js'
import { pageHandler, redirectsWithoutEmpty } from '../../respond-page.js'
import { pictureParameters, SVG, USUAL, type PictureQuery } from '../parameters.js'
import { picturePage } from '../picture-page.js'
import { svgFile } from '../picture.js'
import { readSuggestions } from '../suggestions.js'
import { subtitleOf } from '../subtitle.js'
import { networkPicture, type NetworkData } from './picture.js'
import { NetworkTable } from './table.js'

const { maxNodes: _maxNodes, maxLinks: _maxLinks, ...filters } = GraphQuery.properties
type Filters = Omit<GraphParameters, 'maxNodes' | 'maxLinks'>

/** The most names and ties of one picture. */
const [MAX_NODES, MAX_LINKS] = [60, 500]

/** `/v1/graph.svg` and the page `/network`. */
export function registerNetworkPicture(
  app: FastifyInstance,
  context: Context,
  readers: Readers,
): void {
  const read = (
    query: Filters,
    edition: Edition,
  ): { data: NetworkData; parameters: Parameters } => {
    const request = requestOf({ ...query, maxNodes: MAX_NODES, maxLinks: MAX_LINKS })
    const parameters: Parameters = Object.entries(query)
    const [graph, subtitle] = together([
      () => readGraph(readers.graph(), request, context.base, edition),
      () => subtitleOf(readers, query.article),
    ])
    return {
      data: {
        graph,
        title: PICTURE_COPY.networkOf(query.article?.length === 1),
        subtitle,
        source: addressOf('/v1/graph', parameters),
      },
      parameters,
    }
  }
  app.get(
    '/v1/graph.svg',
    {
      schema: {
        operationId: 'getGraphPicture',
        tags: [GRAPH_TAG.name],
        summary: 'Get the network as a picture',
        description: `Returns up to ${MAX_NODES} entities and their strongest ties as SVG: self-contained, with a title and a description. Those named most are in the middle; all others are listed by kind.`,
        querystring: Type.Object({ ...filters, ...pictureParameters }, QUERY),
        response: { 200: formatResponse('The picture.', SVG), ...OTHER_RESPONSES },
      },
    },
    (request, reply) =>
      respondAs(request, reply, context, SVG, (edition) => {
        const { theme = 'light', width = USUAL, ...query } = request.query as PictureQuery & Filters
        const { data } = read(query, edition)
        const { frame, drawn } = networkPicture(data, { theme, width, base: context.base })
        return svgFile(frame, drawn)
      }),
  )
  app.get(
    '/network',
    {
      schema: { hide: true, querystring: Type.Object(filters, QUERY) },
      preValidation: (request, reply, done) => {
        if (!redirectsWithoutEmpty(request, reply)) done()
      },
    },
    pageHandler(context, (request, edition) => {
      const [{ data, parameters }, suggested] = together([
        () => read(request.query as Filters, edition),
        () => readSuggestions(readers, edition),
      ])
      const draw = (width: number) => networkPicture(data, { theme: 'page', width, base: '' })
      return picturePage({
        title: PICTURE_COPY.network,
        lede: PICTURE_COPY.networkLede,
        path: '/network',
        svg: '/v1/graph.svg',
        api: '/v1/graph',
        parameters,
        subtitle: data.subtitle,
        leftOut: data.graph.truncated
          ? PICTURE_COPY.strongestOf(data.graph.nodes.length)
          : undefined,
        filters: [
          { name: 'via', values: TIES },
          { name: 'entity', placeholder: PICTURE_COPY.anyName, suggestions: suggested.entity },
          { name: 'article', placeholder: PICTURE_COPY.anyArticle, suggestions: suggested.article },
        ],
        draw,
        isEmpty: data.graph.nodes.length === 0,
        table: <NetworkTable graph={data.graph} />,
        context,
      })
    }),
  )
}
