import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccessPath } from '../query/access-path.js'
import type { Reader } from '../query/collection.js'
import type { CollectionReader } from '../query/execute.js'
import type { Plan } from '../query/plan.js'
import type { Context } from './context.js'
import type { StreamFormat, Writer } from './formats/format.js'
import { contentTypeOf, evaluatePreconditions, sendNotModified } from './respond.js'

/** Rows that a stream reads at a time. It takes a few milliseconds, in which no other request is answered. */
const CHUNK = 200

/** A collection to stream, and how to read it from another snapshot. */
export interface StreamSource {
  context: Context
  reader: CollectionReader
  readerOf: (snapshot: Reader) => CollectionReader
}

/**
 * Answers with all records that match the plan, on whatever page. Up to one chunk is sent at once. More is streamed from
 * a snapshot of its own, and the validators then name the edition of that snapshot.
 */
export function streamList(
  { context, reader, readerOf }: StreamSource,
  format: StreamFormat,
  page: Plan,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { base } = context
  const plan = { ...page, limit: CHUNK, cursor: null }
  context.reader.snapshot(() => {
    const edition = context.reader.edition()
    if (evaluatePreconditions(request, reply, context, format.mediaType, edition) !== 'modified') {
      void sendNotModified(reply)
      return
    }
    const path = reader.accessPath(plan, edition)
    const { rows, hasMore } = reader.readRows(plan, path)
    if (!hasMore) {
      const records = rows.map(({ json }) => json)
      sendFile(reply, format, textOf(records, format.writer(plan, { edition, base })))
    } else if (request.method === 'HEAD') {
      sendFile(reply, format, Readable.from([])) // an unknown length
    } else {
      const { stream, edition } = context.streams.start((snapshot) => {
        const writer = format.writer(plan, { edition: snapshot.edition(), base })
        return chunksOf(readerOf(snapshot), plan, path, writer)
      })
      evaluatePreconditions(request, reply, context, format.mediaType, edition)
      sendFile(reply, format, stream)
    }
  })
}

function sendFile(reply: FastifyReply, format: StreamFormat, body: string | Readable): void {
  const { filename } = format
  void reply.type(contentTypeOf(format))
  if (filename !== undefined)
    void reply.header('content-disposition', `attachment; filename="${filename}"`)
  void reply.send(body)
}

const textOf = (records: string[], { head, records: write, tail }: Writer): string =>
  head + write(records) + tail

/** Reads page after page by keyset, as a client does that follows `next`. */
function* chunksOf(
  reader: CollectionReader,
  plan: Plan,
  path: AccessPath,
  { head, records, tail }: Writer,
): Generator<string> {
  yield head
  let cursor: Plan['cursor'] = null
  for (;;) {
    const { rows, hasMore } = reader.readRows({ ...plan, cursor }, path)
    yield records(rows.map(({ json }) => json))
    const last = rows.at(-1)
    if (!hasMore || last === undefined) break
    cursor = { direction: 'next', position: last.position }
  }
  yield tail
}
