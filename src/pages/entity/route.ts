import type { FastifyInstance } from 'fastify'
import { documentOf } from '../../api/formats/jsonld.js'
import type { Context } from '../../api/context.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { collectionOf, type Readers } from '../data/readers.js'
import { pageHandler } from '../respond-page.js'
import { entityPage } from './page.js'
import { readEntity } from './read.js'

/** `/entities/{id}`. */
export function registerEntityPage(app: FastifyInstance, context: Context, readers: Readers): void {
  const { formats } = collectionOf('entity')
  app.get(
    '/entities/:id',
    { schema: { hide: true, querystring: NO_QUERY } },
    pageHandler(context, (request, edition) => {
      const { id } = request.params as { id: string }
      const data = readEntity(readers, id, edition)
      const json =
        formats?.linkedData && documentOf(formats.linkedData, JSON.stringify(data.entity))
      return entityPage(data, json)
    }),
  )
}
