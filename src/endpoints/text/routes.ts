import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { rangeParameters, readRange, type RangeQuery } from '../../api/offsets.js'
import { LONG_PAGE, readListing, type PageQuery } from '../../api/listing.js'
import { pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse, textResponse } from '../../api/openapi/responses.js'
import { notFound } from '../../api/problems.js'
import { respond } from '../../api/respond.js'
import { once } from '../../model/once.js'
import { openText } from './open.js'
import { createSectionReader, createTextReader } from './queries.js'
import { SectionShape } from '../../records/articles/schema.js'
import { ArticleParams, SectionListShape } from './schemas.js'

const SectionsQuery = Type.Object(pageParameters('items', undefined, LONG_PAGE), QUERY)

/** `GET /v1/articles/{id}/text` and `GET /v1/articles/{id}/sections`. */
export function registerText(app: FastifyInstance, context: Context): void {
  app.addSchema(SectionShape)
  app.addSchema(SectionListShape)
  registerPlainText(app, context)
  registerSections(app, context)
}

function registerPlainText(app: FastifyInstance, context: Context): void {
  const reader = once(() => createTextReader(context.reader))
  app.get<{ Params: ArticleParams; Querystring: RangeQuery }>(
    '/v1/articles/:id/text',
    {
      schema: {
        operationId: 'getArticleText',
        tags: ['articles'],
        summary: 'Get the text of an article',
        description:
          'Returns the text exactly as it was published. `start` and `end` select a half-open range, such as the span of a citation, in Unicode code points or in the unit of `offsetUnit`.',
        params: ArticleParams,
        querystring: Type.Object(rangeParameters, { additionalProperties: false }),
        response: {
          200: textResponse('The text.', 'text/plain', Type.String()),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'text/plain', () => {
        const { key, scale } = openText(reader(), request.params.id, request.query.offsetUnit)
        const { start, end } = readRange(request.query, scale)
        return reader().slice(key, start, end)
      }),
  )
}

function registerSections(app: FastifyInstance, context: Context): void {
  const texts = once(() => createTextReader(context.reader))
  const reader = once(() => createSectionReader(context.reader, context.base))
  app.get<{ Params: ArticleParams; Querystring: PageQuery }>(
    '/v1/articles/:id/sections',
    {
      schema: {
        operationId: 'getArticleSections',
        tags: ['articles'],
        summary: 'List the sections of an article',
        description:
          'Returns headline, body, captions, credits, tags, source line and boilerplate, in reading order.',
        params: ArticleParams,
        querystring: SectionsQuery,
        response: {
          200: jsonResponse('A page of sections.', SectionListShape, { list: true }),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const {
          params: { id },
          query,
        } = request
        const article = texts().article(id)
        if (article === undefined) throw notFound('article', id, 'articles')
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['sections', id],
          url: `${context.base}/v1/articles/${id}/sections`,
          columns: 1,
          defaultLimit: LONG_PAGE,
          read: (limit, cursor) => reader().page(article.key, limit, cursor),
          total: () => reader().total(article.key),
        })
        return `{"data":[${rows.map(({ json }) => json).join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}}`
      }),
  )
}
