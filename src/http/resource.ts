import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Collection, Embeds } from './collection.js'
import { negotiate, respond } from './conditional.js'
import type { Context } from './context.js'
import { exampleId } from './define.js'
import { answerAll, answerPage } from './formats/answer.js'
import { queryOf, type ListFormat } from './formats/format.js'
import { listFormats } from './formats/list.js'
import { detailParameters, listParameters } from './parameters.js'
import { planList, selectionOf, type DetailQuery, type ListQuery } from './plan.js'
import { notFound } from './problems.js'
import { createCollectionReader } from './read.js'
import { errorResponses, formatResponse, jsonResponse } from './responses.js'
import { listShape, recordShape } from './shapes.js'

/** Serves a collection: `GET /v1/<name>` and `GET /v1/<name>/{id}`, each in every format that it has. */
export function registerCollection(app: FastifyInstance, context: Context, collection: Collection, embeds: Embeds): void {
  const { name, singular, schema } = collection
  const reader = createCollectionReader(collection, context.reader, context.base, embeds)
  app.addSchema(recordShape(collection, embeds))
  registerList(app, context, collection, embeds, reader)

  app.get<{ Params: { id: string } }>(`/v1/${name}/:id`, {
    schema: {
      operationId: `get${title(singular)}`, tags: [name], summary: `One ${singular}`,
      description: `The ${singular} with this id, in the same shape as in the list.`,
      params: Type.Object({ id: Type.String({ description: `Id of the ${singular}`, examples: [exampleId(schema)] }) }),
      querystring: detailParameters(collection, embeds),
      response: { 200: jsonResponse(`The ${singular}`, schema), ...errorResponses(400, 404, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'application/json', () => {
    const { id } = request.params
    const record = reader.readOne(id, selectionOf(request.query as DetailQuery))
    if (record === undefined) throw notFound(singular, id, name)
    return record
  }))
}

type ListReader = ReturnType<typeof createCollectionReader>

/** The list by `Accept`, then by the suffix of each format. */
function registerList(app: FastifyInstance, context: Context, collection: Collection, embeds: Embeds, reader: ListReader): void {
  const { name, description } = collection
  const path = `/v1/${name}`
  const formats = listFormats(collection)
  const List = listShape(collection)
  app.addSchema(List)

  const answer = (format: ListFormat, request: Parameters<typeof answerPage>[0], reply: Parameters<typeof answerPage>[1]): void => {
    const query = queryOf(format, request.query as ListQuery)
    if ('render' in format) answerPage(request, reply, context, format, reader, () => planList(collection, query))
    else answerAll(request, reply, context, format, (own) => createCollectionReader(collection, own, context.base, embeds), reader, planList(collection, query))
  }
  const operation = { tags: [name], querystring: listParameters(collection, embeds) }
  const [json, ...others] = formats
  app.get(path, {
    schema: {
      ...operation, operationId: `list${title(name)}`, summary: `List ${name}`,
      description: `${description} By \`Accept\` or suffix also as ${others.map(({ title }) => title).join(', ')}.`,
      response: { 200: formatResponse(`A page of ${name}`, formats, List, { list: true }), ...errorResponses(400, 406) },
    },
  }, (request, reply) => {
    const best = negotiate(request, reply, formats.map(({ mediaType }) => mediaType))
    const format = formats.find(({ mediaType }) => mediaType === best) ?? json
    if (!('render' in format)) void reply.header('link', suffixLink(`${context.base}${path}.${format.name}`, request.url))
    answer(format, request, reply)
  })
  app.get(`${path}.json`, { schema: { ...operation, hide: true } }, (request, reply) => answer(json, request, reply))
  for (const format of others) {
    app.get(`${path}.${format.name}`, {
      schema: {
        ...operation, operationId: `list${title(name)}${title(format.name)}`, summary: `${title(name)} as ${format.title}`,
        description: format.description, querystring: listParameters(collection, embeds, format.without),
        response: { 200: formatResponse(`${title(name)} as ${format.title}`, [format], List, { list: 'render' in format }), ...errorResponses(400) },
      },
    }, (request, reply) => answer(format, request, reply))
  }
}

/** Where a whole collection can be had without negotiation. */
function suffixLink(path: string, url: string): string {
  const at = url.indexOf('?')
  return `<${path}${at === -1 ? '' : url.slice(at)}>; rel="self"`
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
