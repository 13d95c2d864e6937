import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { anyOf, readListing, type PageQuery } from '../../api/listing.js'
import { pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { notFound } from '../../api/problems.js'
import { respond } from '../../api/respond.js'
import { once } from '../../model/once.js'
import { ID } from '../../query/filters.js'
import { article, type, via } from '../graph/parameters.js'
import { createRelatedReader, type RelatedRequest } from './queries.js'
import { RelatedEntityListShape, RelatedEntityShape } from './schemas.js'

const RelatedQuery = Type.Object(
  {
    type,
    via: via('The default is both.'),
    entity: anyOf(ID, 'Id of a related entity.', 'xi-jinping'),
    article,
    ...pageParameters(),
  },
  QUERY,
)

interface RelatedRoute {
  Params: { id: string }
  Querystring: PageQuery & Partial<Record<'type' | 'via' | 'entity' | 'article', string[]>>
}

/** `GET /v1/entities/{id}/related`: the entities that are tied to one, the strongest tie first. */
export function registerRelated(app: FastifyInstance, context: Context): void {
  for (const shape of [RelatedEntityShape, RelatedEntityListShape]) app.addSchema(shape)
  const reader = once(() => createRelatedReader(context.reader, context.cache, context.base))

  app.get<RelatedRoute>(
    '/v1/entities/:id/related',
    {
      schema: {
        operationId: 'listRelatedEntities',
        tags: ['entities'],
        summary: 'List the related entities of an entity',
        description:
          'Returns the entities that relations tie to this one or that are mentioned in the same sections, strongest tie first. The relations and some of the sections are included as evidence.',
        params: Type.Object({
          id: Type.String({ description: 'Id of the entity.', examples: ['xi-jinping'] }),
        }),
        querystring: RelatedQuery,
        response: {
          200: jsonResponse('A page of related entities.', RelatedEntityListShape, { list: true }),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) => {
        const {
          params: { id },
          query,
        } = request
        const entity = reader().key(id)
        if (entity === undefined) throw notFound('entity', id, 'entities')
        const wanted = wantedOf(query)
        const related: RelatedRequest = { entity, ...wanted }
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['related', id, wanted],
          url: `${context.base}/v1/entities/${id}/related`,
          columns: 2,
          read: (limit, cursor) => reader().page(related, limit, cursor, edition),
          total: () => reader().total(related, edition),
        })
        return `{"data":[${rows.map(({ json }) => json).join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}}`
      }),
  )
}

const wantedOf = ({ type, via, entity, article }: RelatedRoute['Querystring']) => ({
  relation: via?.includes('relation') ?? true,
  coMention: via?.includes('co-mention') ?? true,
  types: type ?? null,
  ids: entity ?? null,
  articles: article ?? null,
})
