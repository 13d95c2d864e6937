import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Collection, Embeds, Reader } from '../query/collection.js'
import type { Context } from './context.js'
import { exampleId } from '../query/define.js'
import { listFormats } from './formats/list.js'
import { recordFormats } from './formats/record.js'
import { listHandler } from './list-handler.js'
import {
  detailParameters,
  listParameters,
  NO_QUERY,
  formatParameters,
} from './openapi/parameters.js'
import { recordHandler } from './record-handler.js'
import { createCollectionReader, type CollectionReader } from '../query/execute.js'
import { formatResponse, jsonResponse, MOVED, OTHER_RESPONSES } from './openapi/responses.js'
import { listShape, recordShape } from './openapi/shapes.js'
import { FORMATS } from './openapi/tags.js'

/** Registers the routes of a collection: its list at `/v1/<name>` and its records at `/v1/<name>/{id}`, in all formats. */
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
    context.cache,
  )
  app.addSchema(recordShape(collection, embeds))
  registerList(app, context, collection, embeds, reader)
  registerDetail(app, context, collection, embeds, reader)
}

/** Registers a record by `Accept` and by the suffix of each of its formats. */
function registerDetail(
  app: FastifyInstance,
  context: Context,
  collection: Collection,
  embeds: Embeds,
  reader: CollectionReader,
): void {
  const { name, singular, schema } = collection
  const formats = recordFormats(collection)
  const [json, jsonLd] = formats
  const record = { context, collection, reader, formats }
  const others = { ...(collection.target?.mergedIds && MOVED), ...OTHER_RESPONSES }
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
          ...others,
        },
      },
    },
    recordHandler(record),
  )
  app.get(
    `/v1/${name}/:id.json`,
    { schema: { ...operation, hide: true } },
    recordHandler(record, json),
  )
  if (!jsonLd) return
  app.get(
    `/v1/${name}/:id.jsonld`,
    {
      schema: {
        ...operation,
        tags: [FORMATS],
        operationId: `get${title(singular)}Jsonld`,
        summary: `Get one ${singular} as JSON-LD`,
        description: `Returns the ${singular} as a schema.org node (JSON-LD 1.1).`,
        querystring: NO_QUERY,
        response: {
          200: formatResponse(`The ${singular} as JSON-LD.`, jsonLd),
          ...others,
        },
      },
    },
    recordHandler(record, jsonLd),
  )
}

/**
 * Registers the list by `Accept` and by the suffix of each of its formats. The suffixes share an operation id: they are
 * one operation of the OpenAPI document.
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

  const list = {
    context,
    collection,
    reader,
    readerOf: (connection: Reader) =>
      connection.db === context.reader.db
        ? reader
        : createCollectionReader(collection, connection, context.base, embeds, context.cache),
    formats,
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
          ...OTHER_RESPONSES,
        },
      },
    },
    listHandler(list),
  )
  app.get(`${path}.json`, { schema: { ...operation, hide: true } }, listHandler(list, json))
  for (const format of others) {
    app.get(
      `${path}.${format.name}`,
      {
        schema: {
          tags: [FORMATS],
          operationId: `export${title(name)}`,
          summary: `Get ${name} in another format`,
          description: `Takes the filters of \`GET ${path}\`. ${title(name)} are available as ${others.map(({ title }) => title).join(', ')}.`,
          querystring: formatParameters(collection, operation.querystring, format),
          response: {
            200: formatResponse(`${title(name)} in the format.`, format, {
              list: 'render' in format,
            }),
            ...OTHER_RESPONSES,
          },
        },
      },
      listHandler(list, format),
    )
  }
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
