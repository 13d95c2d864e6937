import type { FastifyInstance } from 'fastify'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, textResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'

const MEDIA_TYPE = 'application/schema+json'

/** `GET /v1/schemas/annotation.json`: the schema that an annotation file names in `$schema`. */
export function registerSchemas(
  app: FastifyInstance,
  context: Context,
  annotation: () => object,
  tag: string,
): void {
  const text = once(() => JSON.stringify(annotation()))
  const anySchema = {
    type: 'object',
    required: ['$schema'],
    properties: { $schema: { type: 'string' } },
    additionalProperties: true,
  }
  app.get(
    '/v1/schemas/annotation.json',
    {
      schema: {
        operationId: 'getAnnotationSchema',
        tags: [tag],
        summary: 'Get the JSON Schema of annotation files',
        description:
          'Returns the JSON Schema (draft 2020-12) of annotation files, for editors, for validators and as the output schema of language models.',
        querystring: NO_QUERY,
        response: {
          200: textResponse('The schema.', MEDIA_TYPE, anySchema),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) => respond(request, reply, context, MEDIA_TYPE, text),
  )
}
