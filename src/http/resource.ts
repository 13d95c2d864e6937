import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Collection, Embeds } from './collection.js'
import { respond } from './conditional.js'
import type { Context } from './context.js'
import { exampleId } from './define.js'
import { linkHeader, linksOf, type Links } from './links.js'
import { detailParameters, listParameters } from './parameters.js'
import { planList, selectionOf, type DetailQuery, type ListQuery, type Plan } from './plan.js'
import { notFound } from './problems.js'
import { createCollectionReader, type Page } from './read.js'
import { errorResponses, jsonResponse } from './responses.js'
import { listShape, recordShape } from './shapes.js'

/** Serves a collection: `GET /v1/<name>` and `GET /v1/<name>/{id}`. */
export function registerCollection(app: FastifyInstance, context: Context, collection: Collection, embeds: Embeds): void {
  const { name, singular, schema, description } = collection
  const reader = createCollectionReader(collection, context.reader, context.base, embeds)
  const path = `/v1/${name}`
  const List = listShape(collection)
  app.addSchema(recordShape(collection, embeds))
  app.addSchema(List)

  app.get(path, {
    schema: {
      operationId: `list${title(name)}`, tags: [name], summary: `List ${name}`, description,
      querystring: listParameters(collection, embeds),
      response: { 200: jsonResponse(`A page of ${name}`, List, { list: true }), ...errorResponses(400, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'application/json', () => {
    const plan = planList(collection, request.query as ListQuery)
    const page = reader.readPage(plan)
    const links = linksOf(plan, page, context.base + path)
    void reply.header('link', linkHeader(links))
    return renderList(plan, page, links)
  }))

  app.get<{ Params: { id: string } }>(`${path}/:id`, {
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

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)

/** The body; the rows are JSON text already. */
function renderList({ limit }: Plan, { rows, total, facets }: Page, { cursors, ...links }: Links): string {
  const page = { limit, ...cursors, total }
  const counted = facets === null ? '' : `,"facets":${JSON.stringify(facets)}`
  return `{"data":[${rows.map(({ json }) => json).join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}${counted}}`
}
