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

/** The maximum number of records that are sent at once, without embeds and with them. */
const AT_ONCE = { plain: 200, embedding: 20 }

/** The number of rows that a stream reads first, and the maximum number that it reads at a time. */
const [FIRST_CHUNK, LARGEST_CHUNK] = [20, 200]
/** The number of characters of JSON that a stream reads at a time, estimated from the rows before. */
const CHUNK_LENGTH = 250_000

/** A list to stream, and how to write it. */
export interface StreamedList {
  reader: CollectionReader
  plan: Plan
  writer: Writer
}

/** The `Content-Type` and the file name of a response. */
interface StreamedFile {
  mediaType: string
  contentType?: string
  filename?: string
}

/** The lists of a response, read over a connection in an edition. It may run several times. */
export type PlanLists = (connection: Reader, edition: Edition) => StreamedList[]

/**
 * Sends all records of some lists, one list after the other. Short lists are sent at once. Longer ones are streamed from a
 * snapshot of their own, whose edition the validators then name.
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
  if (request.method === 'HEAD') return sendFile(reply, file, Readable.from([])) // its length is unknown
  const { stream, source } = await streams.start(caller.client, reply.raw, async () => {
    const snapshot = await reading.open(caller, (connection, edition) =>
      planLists(connection, edition).map((list) => ({
        ...list,
        whole: list.reader.wholeList(list.plan, edition),
      })),
    )
    return { edition: snapshot.edition, chunks: chunksOf(snapshot), close: snapshot.close }
  })
  evaluatePreconditions(request, reply, context, file.mediaType, source.edition)
  return sendFile(reply, file, stream)
}

/** The text of short lists; null if one of them is long. */
function shortText(lists: readonly StreamedList[], edition: Edition): string | null {
  const texts: string[] = []
  for (const { reader, plan, writer } of lists) {
    const limit = AT_ONCE[plan.selection.embed ? 'embedding' : 'plain']
    const records = reader.allTexts({ ...plan, limit, cursor: null }, edition)
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
    const readChunk =
      whole.kind === 'walk'
        ? walk(reader, plan, whole.path)
        : fetchCollected(reader, plan, whole.rowids)
    let limit = FIRST_CHUNK
    for (;;) {
      const { texts, hasMore } = await snapshot.read(readChunk(limit))
      yield writer.records(texts)
      if (!hasMore) break
      limit = nextLimit(texts)
    }
    yield writer.tail
  }
}

/** The number of rows with about `CHUNK_LENGTH` characters, if they are as long as these. */
function nextLimit(texts: readonly string[]): number {
  const length = texts.reduce((sum, text) => sum + text.length, 0)
  const rows = Math.floor((CHUNK_LENGTH * texts.length) / length)
  return Math.max(1, Math.min(rows, LARGEST_CHUNK))
}

/** Up to a number of the next records of a list, and whether more follow. It may run several times. */
interface Chunk {
  texts: string[]
  hasMore: boolean
}
type ReadChunk = (limit: number) => () => Chunk

/** Reads page after page by keyset, as a client does that follows `next`. */
function walk(reader: CollectionReader, plan: Plan, path: AccessPath): ReadChunk {
  let cursor: Plan['cursor'] = null
  return (limit) => {
    const at = cursor
    return () => {
      const { rows, hasMore } = reader.readRows({ ...plan, limit, cursor: at }, path)
      const last = rows.at(-1)
      cursor = last ? { direction: 'next', position: last.position } : null
      return { texts: rows.map(({ json }) => json), hasMore: hasMore && last !== undefined }
    }
  }
}

function fetchCollected(
  reader: CollectionReader,
  plan: Plan,
  rowids: readonly number[],
): ReadChunk {
  let next = 0
  return (limit) => {
    const from = next
    next += limit
    return () => ({
      texts: reader.texts(rowids.slice(from, from + limit), plan),
      hasMore: from + limit < rowids.length,
    })
  }
}
