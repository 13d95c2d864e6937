import type { Collection } from '../query/collection.js'
import type { CollectionReader } from '../query/execute.js'
import { selectionOf, type DetailQuery } from '../query/plan.js'
import type { Context } from './context.js'
import type { RecordFormat } from './formats/record.js'
import { pageLink } from './links.js'
import { negotiate } from './negotiate.js'
import { missingRecord } from './moved.js'
import { respondAs, type Handler } from './respond.js'

/** A collection with the formats that one record of it offers. */
interface RecordResource {
  context: Context
  collection: Collection
  reader: CollectionReader
  formats: readonly RecordFormat[]
}

/** Handles requests for one record in the format of the path's suffix, or else in the one that the request prefers. */
export function recordHandler(
  { context, collection, reader, formats }: RecordResource,
  suffixed?: RecordFormat,
): Handler {
  const { name } = collection
  return (request, reply) => {
    const format = suffixed ?? negotiate(request, reply, formats)
    return respondAs(request, reply, context, format, () => {
      const { id } = request.params as { id: string }
      const record = reader.readOne(id, selectionOf(request.query as DetailQuery))
      if (record === undefined) throw missingRecord(collection, id, reader.successor(id))
      void reply.header('link', pageLink(context.base, `/v1/${name}/${encodeURIComponent(id)}`))
      return format.render(record)
    })
  }
}
