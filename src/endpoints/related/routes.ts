import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, registerFlat, wholeTable } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { anyOf, readListing, warned, type PageQuery } from '../../api/listing.js'
import { BOM, pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { MOVED, OTHER_RESPONSES } from '../../api/openapi/responses.js'
import { missingRecord } from '../../api/moved.js'
import { once } from '../../model/once.js'
import { ID } from '../../query/filters.js'
import { entities } from '../../records/entities/collection.js'
import { article, type, via } from '../graph/parameters.js'
import { unknownIdsReader } from '../graph/unknown-ids.js'
import { createRelatedReader, type RelatedRequest } from './queries.js'
import { RelatedEntityListShape, RelatedEntityShape } from './schemas.js'

const RelatedQuery = Type.Object(
  {
    type,
    via: via('The default is both.'),
    entity: anyOf(ID, 'Id of a related entity.', 'xi-jinping'),
    article,
    ...pageParameters(),
    bom: BOM,
  },
  QUERY,
)

type RelatedParameters = PageQuery &
  Partial<Record<'type' | 'via' | 'entity' | 'article', string[]>>

/** The most rows of CSV. */
const MAX_ROWS = 1000

/** `GET /v1/entities/{id}/related`: the entities that are tied to one, the strongest tie first. */
export function registerRelated(app: FastifyInstance, context: Context): void {
  for (const shape of [RelatedEntityShape, RelatedEntityListShape]) app.addSchema(shape)
  const reader = once(() => createRelatedReader(context.reader, context.cache, context.base))
  const warningsOf = once(() => unknownIdsReader(context.reader, context.cache))

  /** @throws Problem not-found if no entity has the id */
  const requestOf = (id: string, query: RelatedParameters): RelatedRequest => {
    const entity = reader().key(id)
    if (entity === undefined) throw missingRecord(entities, id, reader().successor(id))
    return { entity, ...wantedOf(query) }
  }

  registerFlat<RelatedParameters, { id: string }>(app, context, '/v1/entities/:id/related', {
    schema: {
      operationId: 'listRelatedEntities',
      tags: ['entities'],
      summary: 'List the related entities of an entity',
      description:
        'Returns the entities that relations tie to this one or that are mentioned in the same sections, strongest tie first. The relations and some of the sections are included as evidence. CSV has all rows.',
      params: Type.Object({
        id: Type.String({ description: 'Id of the entity.', examples: ['xi-jinping'] }),
      }),
      querystring: RelatedQuery,
      response: {
        200: flatResponse('A page of related entities.', RelatedEntityListShape),
        ...MOVED,
        ...OTHER_RESPONSES,
      },
    },
    file: 'related',
    without: ['limit', 'cursor'],
    json: (query, edition, reply, { id }) => {
      const related = requestOf(id, query)
      const { rows, page, links } = readListing(reply, {
        query,
        list: ['related', id, wantedOf(query)],
        url: `${context.base}/v1/entities/${id}/related`,
        columns: 2,
        read: (limit, cursor) => reader().page(related, limit, cursor, edition),
        total: () => reader().total(related, edition),
      })
      const more = { page, links, ...warned(warningsOf()(query, edition)) }
      return `{"data":[${rows.map(({ json }) => json).join(',')}],${JSON.stringify(more).slice(1)}`
    },
    csv: (query, edition, _reply, { id }) => {
      const rows = wholeTable(
        MAX_ROWS,
        (limit) => reader().page(requestOf(id, query), limit, null, edition),
        'add filters, or read pages of JSON',
      )
      return csvRecords(
        RelatedEntityShape,
        rows.map(({ json }) => json),
        query.bom,
      )
    },
  })
}

const wantedOf = ({ type, via, entity, article }: RelatedParameters) => ({
  relation: via?.includes('relation') ?? true,
  coMention: via?.includes('co-mention') ?? true,
  types: type ?? null,
  ids: entity ?? null,
  articles: article ?? null,
})
