import type { FastifyInstance } from 'fastify'
import type { Context } from '../../api/context.js'
import { pageLink } from '../../api/links.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { respond } from '../../api/respond.js'
import type { Edition } from '../../query/collection.js'
import { COLLECTIONS } from '../../model/vocabulary/records.js'
import { IndexShape } from './schemas.js'

export const INDEX_TAG = {
  name: 'index',
  description:
    'Links to everything, the changes, the vocabularies, the database, and the schema of annotation files.',
}

/** `GET /v1`: links to every collection and to the documentation. */
export function registerIndex(app: FastifyInstance, context: Context): void {
  const { base, version } = context
  app.addSchema(IndexShape)

  const index = (edition: Edition) =>
    JSON.stringify({
      name: 'Verbatim',
      version,
      edition: edition.number,
      links: {
        self: `${base}/v1`,
        ...Object.fromEntries(
          [
            ...Object.values(COLLECTIONS),
            'search',
            'timeline',
            'graph',
            'changes',
            'vocabulary',
            'problems',
          ].map((name) => [name, `${base}/v1/${name}`]),
        ),
        database: `${base}/v1/database.sqlite`,
        annotationSchema: `${base}/v1/schemas/annotation.json`,
        openapi: `${base}/openapi.json`,
        docs: `${base}/docs`,
      },
    })
  app.get(
    '/v1',
    {
      schema: {
        operationId: 'getIndex',
        tags: [INDEX_TAG.name],
        summary: 'Get the links to all resources',
        description: 'Returns links to every collection and to the documentation.',
        querystring: NO_QUERY,
        response: { 200: jsonResponse('The links.', IndexShape), ...OTHER_RESPONSES },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) => {
        void reply.header('link', pageLink(context.base, '/'))
        return index(edition)
      }),
  )
}
