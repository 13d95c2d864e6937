import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { anyOf } from '../../api/listing.js'
import { QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { respond } from '../../api/respond.js'
import { PREFIXES } from '../../model/vocabulary/term.js'
import {
  publishedTerms,
  VOCABULARIES,
  type VocabularyName,
} from '../../model/vocabulary/vocabularies.js'
import { VocabularyListShape, VocabularyShape } from './schemas.js'

const NAMES = Object.keys(VOCABULARIES) as VocabularyName[]

/** `GET /v1/vocabulary`: what the terms of the closed vocabularies mean. */
export function registerVocabulary(app: FastifyInstance, context: Context, tag: string): void {
  for (const shape of [VocabularyShape, VocabularyListShape]) app.addSchema(shape)
  app.get<{ Querystring: { name?: VocabularyName[] } }>(
    '/v1/vocabulary',
    {
      schema: {
        operationId: 'listVocabularies',
        tags: [tag],
        summary: 'List the vocabularies',
        description: 'Returns each term with its meaning and its matches in other vocabularies.',
        querystring: Type.Object(
          {
            name: anyOf(
              Type.Enum(NAMES, { type: 'string' }),
              'Name of a vocabulary.',
              'predicates',
            ),
          },
          QUERY,
        ),
        response: {
          200: jsonResponse('The vocabularies.', VocabularyListShape),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) => {
      const { name: wanted = NAMES } = request.query
      return respond(request, reply, context, 'application/json', () =>
        JSON.stringify({
          data: NAMES.filter((name) => wanted.includes(name)).map(vocabulary),
          prefixes: Object.entries(PREFIXES).map(([prefix, about]) => ({ prefix, ...about })),
        }),
      )
    },
  )
}

function vocabulary(name: VocabularyName) {
  const { description, usedIn } = VOCABULARIES[name]
  return { name, description, usedIn, terms: publishedTerms(name) }
}
