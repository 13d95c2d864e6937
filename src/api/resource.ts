import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { Type } from 'typebox'
import type { Collection, Embeds } from '../query/collection.js'
import { negotiate, respondAs } from './respond.js'
import type { Context } from './context.js'
import { exampleId } from '../query/define.js'
import { answerAll, answerPage } from './formats/answer.js'
import { refuseParameters, type ListFormat } from './formats/format.js'
import { documentOf, JSON_LD } from './formats/jsonld.js'
import { listFormats } from './formats/list.js'
import { FORMATS } from './openapi/tags.js'
import { detailParameters, listParameters, parametersWithout } from './openapi/parameters.js'
import { planList, selectionOf, type DetailQuery, type ListQuery } from '../query/plan.js'
import { notFound } from './problems.js'
import { createCollectionReader, type CollectionReader } from '../query/execute.js'
import { errorResponses, formatResponse, jsonResponse } from './openapi/responses.js'
import { listShape, recordShape } from './openapi/shapes.js'

/** Serves the list and the single records of a collection, each in every format that it has. */
export function registerCollection(
  app: FastifyInstance,
  context: Context,
  collection: Collection,
  embeds: Embeds,
): void {
  const reader = createCollectionReader(
    collection,
    context.reader,
    context.base,
    embeds,
    context.best,
  )
  app.addSchema(recordShape(collection, embeds))
  registerList(app, context, collection, embeds, reader)

  registerDetail(app, context, collection, embeds, reader)
}

/** Serves single records as JSON and, if the collection has it, JSON-LD: by `Accept` and by suffix. */
function registerDetail(
  app: FastifyInstance,
  context: Context,
  collection: Collection,
  embeds: Embeds,
  reader: CollectionReader,
): void {
  const { name, singular, schema, formats: { linkedData } = {} } = collection
  const mediaTypes = linkedData ? ['application/json', JSON_LD] : ['application/json']
  const read = (request: FastifyRequest): string => {
    const { id } = request.params as { id: string }
    const record = reader.readOne(id, selectionOf(request.query as DetailQuery))
    if (record === undefined) throw notFound(singular, id, name)
    return record
  }
  const answer = (mediaType: string, request: FastifyRequest, reply: FastifyReply): void => {
    if (mediaType === JSON_LD && linkedData) {
      refuseParameters(['fields', 'embed'], 'JSON-LD', request.query as ListQuery)
      respondAs(request, reply, context, JSON_LD, () => documentOf(linkedData, read(request)))
    } else respondAs(request, reply, context, 'application/json', () => read(request))
  }
  const operation = {
    tags: [name],
    querystring: detailParameters(collection, embeds),
    params: Type.Object({
      id: Type.String({ description: `Id of the ${singular}.`, examples: [exampleId(schema)] }),
    }),
  }
  app.get(
    `/v1/${name}/:id`,
    {
      schema: {
        ...operation,
        operationId: `get${title(singular)}`,
        summary: `Get one ${singular}`,
        description: `Returns the ${singular} with this id, in the same shape as in the list.`,
        response: {
          200: jsonResponse(`The ${singular}.`, schema),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) => answer(negotiate(request, reply, mediaTypes), request, reply),
  )
  app.get(`/v1/${name}/:id.json`, { schema: { ...operation, hide: true } }, (request, reply) =>
    answer('application/json', request, reply),
  )
  if (!linkedData) return
  app.get(
    `/v1/${name}/:id.jsonld`,
    {
      schema: {
        ...operation,
        tags: [FORMATS],
        operationId: `get${title(singular)}Jsonld`,
        summary: `Get one ${singular} as JSON-LD`,
        description: `Returns the ${singular} as a schema.org node (JSON-LD 1.1).`,
        querystring: Type.Object({}, { additionalProperties: false }),
        response: {
          200: formatResponse(`The ${singular} as JSON-LD.`, { mediaType: JSON_LD }),
          ...errorResponses(400, 404),
        },
      },
    },
    (request, reply) => answer(JSON_LD, request, reply),
  )
}

/**
 * Serves the list by `Accept`, and by the suffix of each format. The suffixes share an operation id: they are one
 * operation of the OpenAPI document.
 */
function registerList(
  app: FastifyInstance,
  context: Context,
  collection: Collection,
  embeds: Embeds,
  reader: CollectionReader,
): void {
  const { name, description } = collection
  const path = `/v1/${name}`
  const formats = listFormats(collection)
  const List = listShape(collection)
  app.addSchema(List)

  const answer = (format: ListFormat, request: FastifyRequest, reply: FastifyReply): void => {
    const query = request.query as ListQuery
    refuseParameters(format.without, format.title, query)
    const plan = () => {
      const asked = planList(
        { ...collection, defaultSort: format.sort ?? collection.defaultSort },
        query,
      )
      return format.embed
        ? { ...asked, selection: { ...asked.selection, embed: format.embed } }
        : asked
    }
    if ('render' in format) answerPage(request, reply, context, format, reader, plan)
    else
      answerAll(
        request,
        reply,
        context,
        format,
        (own) => createCollectionReader(collection, own, context.base, embeds),
        reader,
        plan(),
      )
  }
  const operation = { tags: [name], querystring: listParameters(collection, embeds) }
  const [json, ...others] = formats
  app.get(
    path,
    {
      schema: {
        ...operation,
        operationId: `list${title(name)}`,
        summary: `List ${name}`,
        description,
        response: {
          200: jsonResponse(`A page of ${name}.`, List, { list: true }),
          ...errorResponses(400, 406),
        },
      },
    },
    (request, reply) => {
      const best = negotiate(
        request,
        reply,
        formats.map(({ mediaType }) => mediaType),
      )
      const format = formats.find(({ mediaType }) => mediaType === best) ?? json
      if (!('render' in format))
        void reply.header('link', suffixLink(`${context.base}${path}.${format.name}`, request.url))
      answer(format, request, reply)
    },
  )
  app.get(`${path}.json`, { schema: { ...operation, hide: true } }, (request, reply) =>
    answer(json, request, reply),
  )
  for (const format of others) {
    app.get(
      `${path}.${format.name}`,
      {
        schema: {
          tags: [FORMATS],
          operationId: `export${title(name)}`,
          summary: `Get ${name} in another format`,
          description: `Takes the filters of \`GET ${path}\`. ${title(name)} are available as ${others.map(({ title }) => title).join(', ')}.`,
          querystring: parametersWithout(operation.querystring, format.without),
          response: {
            200: formatResponse(`${title(name)} in the format.`, format, {
              list: 'render' in format,
            }),
            ...errorResponses(400),
          },
        },
      },
      (request, reply) => answer(format, request, reply),
    )
  }
}

/** The link to a whole collection without content negotiation. */
function suffixLink(path: string, url: string): string {
  const at = url.indexOf('?')
  return `<${path}${at === -1 ? '' : url.slice(at)}>; rel="self"`
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
