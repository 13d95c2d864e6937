import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Embeds } from '../../query/collection.js'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { rangeParameters, readRange, type RangeQuery } from '../../api/offsets.js'
import { notFound } from '../../api/problems.js'
import { registerCollection } from '../../api/resource.js'
import { errorResponses, jsonResponse, textResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { codePointScale, utf16Scale } from '../../model/offset-scale.js'
import { articles, createArticleReader } from '../../records/articles/collection.js'
import { SectionListShape, SectionShape } from '../../records/articles/schema.js'

const params = Type.Object({
  id: Type.String({ description: 'Id of the article', examples: ['china-kazakhstan-friendship'] }),
})

export function registerArticles(app: FastifyInstance, context: Context, embeds: Embeds): void {
  app.addSchema(SectionShape)
  app.addSchema(SectionListShape)
  registerCollection(app, context, articles, embeds)
  const reader = once(() => createArticleReader(context.reader, context.base))

  app.get<{ Params: { id: string }; Querystring: RangeQuery }>(
    '/v1/articles/:id/text',
    {
      schema: {
        operationId: 'getArticleText',
        tags: ['articles'],
        summary: 'The text of an article',
        description:
          'The text as it was published, character for character. `start` and `end` cut out a span, such as that of a citation: half-open, counted in Unicode code points unless `offsetUnit` says otherwise.',
        params,
        querystring: Type.Object(rangeParameters, { additionalProperties: false }),
        response: {
          200: textResponse('The text', 'text/plain', Type.String()),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'text/plain', () => {
        const { id } = request.params
        const length = reader().length(id)
        if (length === undefined) throw notFound('article', id, 'articles')
        const slice = (start: number, end: number) => reader().slice(id, start, end) ?? ''
        const scale =
          request.query.offsetUnit === 'utf16'
            ? utf16Scale(slice(0, length))
            : codePointScale(length)
        const { start, end } = readRange(request.query, scale)
        return slice(start, end)
      }),
  )

  app.get<{ Params: { id: string } }>(
    '/v1/articles/:id/sections',
    {
      schema: {
        operationId: 'getArticleSections',
        tags: ['articles'],
        summary: 'The sections of an article',
        description:
          'Headline, body, captions, credits, tags, source line and boilerplate, in reading order.',
        params,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: jsonResponse('All sections', SectionListShape),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const { id } = request.params
        const sections = reader().sections(id)
        if (sections === undefined) throw notFound('article', id, 'articles')
        return `{"data":${sections}}`
      }),
  )
}
