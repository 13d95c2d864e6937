import { Readable } from 'node:stream'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { Reader } from '../../query/collection.js'
import { respondAs, sendUnchanged, validate } from '../respond.js'
import type { Context } from '../context.js'
import { linkHeader, linksOf } from '../links.js'
import type { Plan } from '../../query/plan.js'
import type { CollectionReader } from '../../query/execute.js'
import type { AccessPath } from '../../query/access-path.js'
import type { PageFormat, StreamFormat, Writer } from './format.js'

/** Rows read at a time for a stream: a few milliseconds of work, within which no other request is answered. */
const CHUNK = 200

/** Answers with one page. */
export function answerPage(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  format: PageFormat,
  reader: CollectionReader,
  plan: () => Plan,
): void {
  const { base } = context
  respondAs(
    request,
    reply,
    context,
    format.mediaType,
    (edition) => {
      const planned = plan()
      const page = reader.readPage(planned, edition)
      const [path = ''] = request.url.split('?')
      // The pages around this one are had by suffix, since a link carries no Accept.
      const suffixed =
        format.name === 'json' || path.endsWith(`.${format.name}`) ? path : `${path}.${format.name}`
      const links = linksOf(planned, page, base + suffixed)
      void reply.header('link', linkHeader(links))
      return format.render(planned, page, links, { edition, base })
    },
    format.contentType,
  )
}

/**
 * Answers with everything that the plan's filters match. What fits one chunk is sent as it is; the rest is streamed
 * from a snapshot of its own, whose edition then is the one that the validators name.
 */
export function answerAll(
  request: FastifyRequest,
  reply: FastifyReply,
  context: Context,
  format: StreamFormat,
  readerOn: (reader: Reader) => CollectionReader,
  reader: CollectionReader,
  plan: Plan,
): void {
  const { base, streams } = context
  const whole = { ...plan, limit: CHUNK, cursor: null }
  const { mediaType, contentType = `${mediaType}; charset=utf-8`, filename } = format
  context.reader.snapshot(() => {
    const edition = context.reader.edition()
    if (validate(request, reply, context, mediaType, edition) !== 'changed') {
      void sendUnchanged(reply)
      return
    }
    const path = reader.accessPath(whole, edition)
    const first = reader.readRows(whole, path)
    const stream =
      first.hasMore && request.method !== 'HEAD'
        ? streams.start((own) =>
            chunksOf(
              readerOn(own),
              whole,
              path,
              format.writer(whole, { edition: own.edition(), base }),
            ),
          )
        : undefined
    if (stream) validate(request, reply, context, mediaType, stream.edition)
    void reply.type(contentType)
    if (filename !== undefined)
      void reply.header('content-disposition', `attachment; filename="${filename}"`)
    if (stream) void reply.send(stream.stream)
    else if (first.hasMore)
      void reply.send(Readable.from([])) // HEAD: a length that nobody knows yet
    else
      void reply.send(
        textOf(
          first.rows.map(({ json }) => json),
          format.writer(whole, { edition, base }),
        ),
      )
  })
}

const textOf = (records: string[], { head, records: write, tail }: Writer): string =>
  head + write(records) + tail

/** Reads on by keyset, as a client that follows `next` does. */
function* chunksOf(
  reader: CollectionReader,
  plan: Plan,
  path: AccessPath,
  { head, records, tail }: Writer,
): Generator<string> {
  yield head
  let at: Plan['cursor'] = null
  for (;;) {
    const { rows, hasMore } = reader.readRows({ ...plan, cursor: at }, path)
    yield records(rows.map(({ json }) => json))
    const last = rows.at(-1)
    if (!hasMore || last === undefined) break
    at = { direction: 'next', position: last.position }
  }
  yield tail
}
