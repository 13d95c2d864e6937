import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccessPath } from '../query/access-path.js'
import type { OpenSnapshot, Reader } from '../query/collection.js'
import type { CollectionReader, WholeList } from '../query/execute.js'
import type { Plan } from '../query/plan.js'
import type { Context } from './context.js'
import type { StreamFormat, Writer } from './formats/format.js'
import { contentTypeOf, evaluatePreconditions, sendNotModified } from './respond.js'
import { callerOf } from './server/client-address.js'

/** Rows that a stream reads at a time. */
const CHUNK = 200

/** A collection to stream, and how to read it over another connection. */
export interface StreamSource {
  context: Context
  reader: CollectionReader
  readerOf: (connection: Reader) => CollectionReader
}

/**
 * Answers with all records that match the plan, on whatever page. Up to one chunk is sent at once. More is streamed from
 * a snapshot of its own, and the validators then name the edition of that snapshot.
 */
export async function streamList(
  { context, reader, readerOf }: StreamSource,
  format: StreamFormat,
  page: Plan,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { base, reading, streams } = context
  const plan = { ...page, limit: CHUNK, cursor: null }
  const caller = callerOf(request)
  const answer = await reading.read(
    () => caller,
    (edition) => {
      const state = evaluatePreconditions(request, reply, context, format.mediaType, edition)
      return state === 'modified'
        ? { edition, records: reader.firstTexts(plan, edition) }
        : undefined
    },
  )
  if (answer === undefined) return sendNotModified(reply)
  if (answer.records !== null) {
    const writer = format.writer(plan, { edition: answer.edition, base })
    return sendFile(reply, format, textOf(answer.records, writer))
  }
  if (request.method === 'HEAD') return sendFile(reply, format, Readable.from([])) // an unknown length
  const { stream, source } = await streams.start(caller.client, async () => {
    const snapshot = await reading.open(caller, (connection, edition) =>
      readerOf(connection).wholeList(plan, edition),
    )
    const writer = format.writer(plan, { edition: snapshot.edition, base })
    const chunks = chunksOf(snapshot, readerOf(snapshot.connection), plan, writer)
    return { edition: snapshot.edition, chunks, close: snapshot.close }
  })
  evaluatePreconditions(request, reply, context, format.mediaType, source.edition)
  return sendFile(reply, format, stream)
}

function sendFile(
  reply: FastifyReply,
  format: StreamFormat,
  body: string | Readable,
): FastifyReply {
  const { filename } = format
  void reply.type(contentTypeOf(format))
  if (filename !== undefined)
    void reply.header('content-disposition', `attachment; filename="${filename}"`)
  return reply.send(body)
}

const textOf = (records: string[], { head, records: write, tail }: Writer): string =>
  head + write(records) + tail

async function* chunksOf(
  snapshot: OpenSnapshot<WholeList>,
  reader: CollectionReader,
  plan: Plan,
  { head, records, tail }: Writer,
): AsyncGenerator<string> {
  yield head
  const list = snapshot.value
  const parts =
    list.kind === 'walk'
      ? walk(snapshot, reader, plan, list.path)
      : fetchCollected(snapshot, reader, plan, list.rowids)
  for await (const part of parts) yield records(part)
  yield tail
}

/** Reads page after page by keyset, as a client does that follows `next`. */
async function* walk(
  snapshot: OpenSnapshot<unknown>,
  reader: CollectionReader,
  plan: Plan,
  path: AccessPath,
): AsyncGenerator<string[]> {
  let cursor: Plan['cursor'] = null
  for (;;) {
    const { rows, hasMore } = await snapshot.read(() => reader.readRows({ ...plan, cursor }, path))
    yield rows.map(({ json }) => json)
    const last = rows.at(-1)
    if (!hasMore || last === undefined) break
    cursor = { direction: 'next', position: last.position }
  }
}

async function* fetchCollected(
  snapshot: OpenSnapshot<unknown>,
  reader: CollectionReader,
  plan: Plan,
  rowids: readonly number[],
): AsyncGenerator<string[]> {
  for (let i = 0; i < rowids.length; i += CHUNK)
    yield await snapshot.read(() => reader.texts(rowids.slice(i, i + CHUNK), plan))
}
