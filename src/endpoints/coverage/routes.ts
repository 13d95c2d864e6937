import type { FastifyInstance } from 'fastify'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { notFound } from '../../api/problems.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { errorResponses, jsonResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { ArticleParams } from '../text/schemas.js'
import { createCoverageReader } from './queries.js'
import { CoverageShape, GapShape } from './schemas.js'

/** `GET /v1/articles/{id}/coverage`: the share of an article that its records cite, and the gaps. */
export function registerCoverage(app: FastifyInstance, context: Context): void {
  app.addSchema(GapShape)
  app.addSchema(CoverageShape)
  const reader = once(() => createCoverageReader(context.reader, context.base))

  app.get<{ Params: ArticleParams }>(
    '/v1/articles/:id/coverage',
    {
      schema: {
        operationId: 'getArticleCoverage',
        tags: ['articles'],
        summary: 'Get the coverage of an article',
        description:
          'Counts the characters that records cite, by kind of record, and lists the places where a record may be missing: capitalised words, quotation marks and numbers that no record cites. Number words are recognized in English only.',
        params: ArticleParams,
        querystring: NO_QUERY,
        response: {
          200: jsonResponse('The coverage.', CoverageShape),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const { id } = request.params
        const coverage = reader()(id)
        if (coverage === undefined) throw notFound('article', id, 'articles')
        return JSON.stringify(coverage)
      }),
  )
}
