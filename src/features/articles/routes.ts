import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Embeds } from '../../http/collection.js'
import { respond } from '../../http/conditional.js'
import type { Context } from '../../http/context.js'
import { notFound, Problem } from '../../http/problems.js'
import { registerCollection } from '../../http/resource.js'
import { errorResponses, jsonResponse, textResponse } from '../../http/responses.js'
import { articles, createArticleReader } from './queries.js'
import { SectionListShape, SectionShape } from './schemas.js'

const params = Type.Object({ id: Type.String({ description: 'Id of the article', examples: ['china-kazakhstan-friendship'] }) })

export function registerArticles(app: FastifyInstance, context: Context, embeds: Embeds): void {
  app.addSchema(SectionShape)
  app.addSchema(SectionListShape)
  registerCollection(app, context, articles, embeds)
  const reader = createArticleReader(context.reader, context.base)

  app.get<{ Params: { id: string }; Querystring: { start?: number; end?: number } }>('/v1/articles/:id/text', {
    schema: {
      operationId: 'getArticleText', tags: ['articles'], summary: 'The text of an article',
      description: 'The text as it was published, character for character. `start` and `end` cut out a span, such as that of a citation: counted in Unicode code points, half-open.',
      params,
      querystring: Type.Object({
        start: Type.Optional(Type.Integer({ minimum: 0, default: 0, examples: [0], description: 'First character' })),
        end: Type.Optional(Type.Integer({ minimum: 0, examples: [17], description: 'The character after the last one; default: the end of the text' })),
      }, { additionalProperties: false }),
      response: { 200: textResponse('The text', 'text/plain', Type.String()), ...errorResponses(400, 404, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'text/plain', () => {
    const { id } = request.params
    const { start, end } = request.query
    const length = reader.length(id)
    if (length === undefined) throw notFound('article', id, 'articles')
    return readSpan(start ?? 0, end ?? length, length, (from, to) => reader.slice(id, from, to) ?? '')
  }))

  app.get<{ Params: { id: string } }>('/v1/articles/:id/sections', {
    schema: {
      operationId: 'getArticleSections', tags: ['articles'], summary: 'The sections of an article',
      description: 'Headline, body, captions, credits, tags, source line and boilerplate, in reading order.',
      params,
      querystring: Type.Object({}, { additionalProperties: false }),
      response: { 200: jsonResponse('All sections', SectionListShape), ...errorResponses(400, 404, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'application/json', () => {
    const { id } = request.params
    const sections = reader.sections(id)
    if (sections === undefined) throw notFound('article', id, 'articles')
    return `{"data":${sections}}`
  }))
}

function readSpan(start: number, end: number, length: number, slice: (start: number, end: number) => string): string {
  const faults = [
    ...start > length ? [{ parameter: 'start', detail: `"start" is ${String(start)}, but the text has ${String(length)} characters` }] : [],
    ...end > length ? [{ parameter: 'end', detail: `"end" is ${String(end)}, but the text has ${String(length)} characters` }] : [],
    ...start > end ? [{ parameter: 'start', detail: `"start" (${String(start)}) must not be greater than "end" (${String(end)})` }] : [],
  ]
  if (faults[0]) throw new Problem('invalid-parameter', faults[0].detail, faults)
  return slice(start, end)
}
