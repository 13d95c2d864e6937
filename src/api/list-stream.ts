import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { AccessPath } from '../query/access-path.js'
import type { Edition, OpenSnapshot, Reader } from '../query/collection.js'
import type { CollectionReader, WholeList } from '../query/execute.js'
import type { Plan } from '../query/plan.js'
import type { Context } from './context.js'
import type { Writer } from './formats/format.js'
import { contentTypeOf, evaluatePreconditions, sendNotModified } from './respond.js'
import { callerOf } from './server/client-address.js'

/** Rows that a stream reads at a time, without embeds and with them. */
const CHUNK = { plain: 200, embedding: 20 }

/** A list to stream, and how to write it. */
export interface StreamedList {
  reader: CollectionReader
  plan: Plan
  writer: Writer
}

/** What a response is sent as. */
interface StreamedFile {
  mediaType: string
  contentType?: string
  filename?: string
}

/** The lists of a response, read over a connection in an edition. It may run several times. */
export type PlanLists = (connection: Reader, edition: Edition) => StreamedList[]

/**
 * Answers with all records of lists, one list after the other. Lists of up to one chunk each are sent at once. More is
 * streamed from a snapshot of its own, and the validators then name the edition of that snapshot.
 */
export async function streamLists(
  context: Context,
  file: StreamedFile,
  planLists: PlanLists,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { reading, streams, reader } = context
  const caller = callerOf(request)
  const answer = await reading.read(
    () => caller,
    (edition) => {
      const state = evaluatePreconditions(request, reply, context, file.mediaType, edition)
      return state === 'modified' ? { text: shortText(planLists(reader, edition), edition) } : null
    },
  )
  if (answer === null) return sendNotModified(reply)
  if (answer.text !== null) return sendFile(reply, file, answer.text)
  if (request.method === 'HEAD') return sendFile(reply, file, Readable.from([])) // an unknown length
  const { stream, source } = await streams.start(caller.client, async () => {
    const snapshot = await reading.open(caller, (connection, edition) =>
      planLists(connection, edition).map((list) => ({
        ...list,
        whole: list.reader.wholeList(chunked(list.plan), edition),
      })),
    )
    return { edition: snapshot.edition, chunks: chunksOf(snapshot), close: snapshot.close }
  })
  evaluatePreconditions(request, reply, context, file.mediaType, source.edition)
  return sendFile(reply, file, stream)
}

/** The plan of the first chunk of a whole list. */
const chunked = (plan: Plan): Plan => ({
  ...plan,
  limit: CHUNK[plan.selection.embed ? 'embedding' : 'plain'],
  cursor: null,
})

/** The text of lists of up to one chunk each; null if one is longer. */
function shortText(lists: readonly StreamedList[], edition: Edition): string | null {
  const texts: string[] = []
  for (const { reader, plan, writer } of lists) {
    const records = reader.firstTexts(chunked(plan), edition)
    if (records === null) return null
    texts.push(writer.head, writer.records(records), writer.tail)
  }
  return texts.join('')
}

function sendFile(reply: FastifyReply, file: StreamedFile, body: string | Readable): FastifyReply {
  const { filename } = file
  void reply.type(contentTypeOf(file))
  if (filename !== undefined)
    void reply.header('content-disposition', `attachment; filename="${filename}"`)
  return reply.send(body)
}

type WholeStreamedList = StreamedList & { whole: WholeList }

async function* chunksOf(snapshot: OpenSnapshot<WholeStreamedList[]>): AsyncGenerator<string> {
  for (const { reader, plan, writer, whole } of snapshot.value) {
    yield writer.head
    const parts =
      whole.kind === 'walk'
        ? walk(snapshot, reader, chunked(plan), whole.path)
        : fetchCollected(snapshot, reader, chunked(plan), whole.rowids)
    for await (const part of parts) yield writer.records(part)
    yield writer.tail
  }
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
  for (let i = 0; i < rowids.length; i += plan.limit)
    yield await snapshot.read(() => reader.texts(rowids.slice(i, i + plan.limit), plan))
}
