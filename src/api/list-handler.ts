import type { FastifyRequest } from 'fastify'
import type { Collection, Reader } from '../query/collection.js'
import type { CollectionReader } from '../query/execute.js'
import { planList, type ListQuery, type Plan } from '../query/plan.js'
import type { Context } from './context.js'
import type { ListFormat, StreamQuery } from './formats/format.js'
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

/** Handles requests for a list, in the format of the path's suffix, or else in the one that the request prefers. */
export function listHandler(list: ListResource, suffixed?: ListFormat): Handler {
  const { context, collection, reader, formats } = list
  const { base } = context
  return (request, reply) => {
    const format = suffixed ?? negotiate(request, reply, formats)
    const [path, queryString] = splitUrl(request, format)
    const query = request.query as ListQuery & StreamQuery
    if ('writer' in format) {
      if (!suffixed) void reply.header('link', `<${base}${path}${queryString}>; rel="self"`)
      const plan = planIn(format, collection, query)
      const planLists: PlanLists = (connection, edition) => [
        {
          reader: list.readerOf(connection),
          plan,
          writer: format.writer({ edition, base }, query),
        },
      ]
      return streamLists(context, format, planLists, request, reply)
    }
    return respondAs(request, reply, context, format, (edition) => {
      const plan = planIn(format, collection, query)
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

/** Plans a list in a format, which may decide the order and the embeds, and have names of its own in `fields`. */
function planIn(
  { sort, embed, ownFields }: ListFormat,
  collection: Collection,
  query: ListQuery,
): Plan {
  const plan = planList({ ...collection, defaultSort: sort ?? collection.defaultSort }, query)
  const fields = plan.selection.fields?.map((name) => ownFields?.[name] ?? name)
  const selection = { ...plan.selection, ...(fields && { fields }), ...(embed && { embed }) }
  return { ...plan, selection }
}

/** The path of a list in a format, and the query string. A link has no `Accept`, so all formats but JSON need a suffix. */
function splitUrl(
  { url }: FastifyRequest,
  { name }: ListFormat,
): [path: string, queryString: string] {
  const [path = ''] = url.split('?', 1)
  const hasSuffix = name === 'json' || path.endsWith(`.${name}`)
  return [hasSuffix ? path : `${path}.${name}`, url.slice(path.length)]
}
