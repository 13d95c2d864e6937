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
import {
  detailParameters,
  listParameters,
  NO_QUERY,
  parametersWithout,
} from './openapi/parameters.js'
import { planList, selectionOf, type DetailQuery, type ListQuery } from '../query/plan.js'
import { notFound } from './problems.js'
import { createCollectionReader, type CollectionReader } from '../query/execute.js'
import { errorResponses, formatResponse } from './openapi/responses.js'
import { listShape, recordShape } from './openapi/shapes.js'

/** Serves a collection: `GET /v1/<name>` and `GET /v1/<name>/{id}`, each in every format that it has. */
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

/** One record, as JSON or, where it has them, as linked data: by `Accept`, then by suffix. */
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
      id: Type.String({ description: `Id of the ${singular}`, examples: [exampleId(schema)] }),
    }),
  }
  app.get(
    `/v1/${name}/:id`,
    {
      schema: {
        ...operation,
        operationId: `get${title(singular)}`,
        summary: `One ${singular}`,
        description: `The ${singular} with this id, in the same shape as in the list.`,
        response: {
          200: formatResponse(
            `The ${singular}`,
            mediaTypes.map((mediaType) => ({ mediaType })),
            schema,
          ),
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
        operationId: `get${title(singular)}Jsonld`,
        summary: `One ${singular} as JSON-LD`,
        description: `The ${singular} as a schema.org node (JSON-LD 1.1).`,
        querystring: NO_QUERY,
        response: {
          200: formatResponse(`The ${singular}`, [{ mediaType: JSON_LD }], schema),
          ...errorResponses(400, 404),
        },
      },
    },
    (request, reply) => answer(JSON_LD, request, reply),
  )
}

/** The list by `Accept`, then by the suffix of each format. */
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
        description: `${description} By \`Accept\` or suffix also as ${others.map(({ title }) => title).join(', ')}.`,
        response: {
          200: formatResponse(`A page of ${name}`, formats, List, { list: true }),
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
          ...operation,
          operationId: `list${title(name)}${title(format.name)}`,
          summary: `${title(name)} as ${format.title}`,
          description: format.description,
          querystring: parametersWithout(operation.querystring, format.without),
          response: {
            200: formatResponse(`${title(name)} as ${format.title}`, [format], List, {
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

/** Where a whole collection can be had without negotiation. */
function suffixLink(path: string, url: string): string {
  const at = url.indexOf('?')
  return `<${path}${at === -1 ? '' : url.slice(at)}>; rel="self"`
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
