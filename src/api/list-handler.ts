import type { FastifyRequest } from 'fastify'
import type { Collection, Reader } from '../query/collection.js'
import type { CollectionReader } from '../query/execute.js'
import { planList, type ListQuery } from '../query/plan.js'
import type { Context } from './context.js'
import type { ListFormat, WrittenPlan } from './formats/format.js'
import { linkHeader, linksOf, pageLink } from './links.js'
import { streamLists, type PlanLists } from './list-stream.js'
import { negotiate } from './negotiate.js'
import { respondAs, type Handler } from './respond.js'

/** A collection with the formats that its list offers. */
interface ListResource {
  context: Context
  collection: Collection
  reader: CollectionReader
  /** Prepares the reader of the collection for another connection. */
  readerOf: (connection: Reader) => CollectionReader
  formats: readonly ListFormat[]
}

/** Handles list requests in the format that a path names by its suffix, or else in the one that the request prefers. */
export function listHandler(list: ListResource, suffixed?: ListFormat): Handler {
  const { context, collection, reader, formats } = list
  const { base } = context
  return (request, reply) => {
    const format = suffixed ?? negotiate(request, reply, formats)
    const [path, query] = splitUrl(request, format)
    if (!('render' in format)) {
      if (!suffixed) void reply.header('link', `<${base}${path}${query}>; rel="self"`)
      const plan = planIn(format, collection, request)
      const planLists: PlanLists = (connection, edition) => [
        { reader: list.readerOf(connection), plan, writer: format.writer(plan, { edition, base }) },
      ]
      return streamLists(context, format, planLists, request, reply)
    }
    return respondAs(request, reply, context, format, (edition) => {
      const plan = planIn(format, collection, request)
      const page = reader.readPage(plan, edition)
      const links = linksOf(plan, page, base + path)
      void reply.header(
        'link',
        `${linkHeader(links)}, ${pageLink(base, `/v1/${collection.name}`, plan.parameters)}`,
      )
      return format.render(plan, page, links, { edition, base })
    })
  }
}

/** Plans a list; some formats decide its order and what it embeds. */
function planIn(
  format: ListFormat,
  collection: Collection,
  { query }: FastifyRequest,
): WrittenPlan {
  const { sort, embed } = format
  const { defaultSort } = collection
  const plan = planList({ ...collection, defaultSort: sort ?? defaultSort }, query as ListQuery)
  if (embed) return { ...plan, selection: { ...plan.selection, embed } }
  if (!('ownFields' in format)) return plan
  const { fields } = plan.selection
  const properties = fields?.map((name) => format.ownFields?.[name] ?? name)
  return {
    ...plan,
    selection: { ...plan.selection, ...(properties && { fields: properties }) },
    columns: fields,
    hasMark: (query as { bom?: boolean }).bom === true,
  }
}

/** The path of a list in a format, and the query string. A link carries no `Accept`, so only JSON needs no suffix. */
function splitUrl({ url }: FastifyRequest, { name }: ListFormat): [path: string, query: string] {
  const [path = ''] = url.split('?', 1)
  const hasSuffix = name === 'json' || path.endsWith(`.${name}`)
  return [hasSuffix ? path : `${path}.${name}`, url.slice(path.length)]
}
