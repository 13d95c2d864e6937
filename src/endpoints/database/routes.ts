import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { evaluatePreconditions, sendNotModified } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { callerOf } from '../../api/server/client-address.js'
import { setStallTimeout } from '../../api/server/limits.js'
import { Problem } from '../../api/problems.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { createCopies, removeLeftovers, type Copies } from '../../db/download/copies.js'
import type { Database } from '../../db/open.js'
import { VerbatimError } from '../../model/errors.js'
import { OTHER_RESPONSES, fileResponse } from '../../api/openapi/responses.js'
import type { Collection } from '../../query/collection.js'
import { viewOf } from './views.js'

const MEDIA_TYPE = 'application/vnd.sqlite3'

const NO_FILE =
  'the data of this server is not in a file; its operator can make one: verbatim migrate --to file.db'

/** `GET /v1/database.sqlite`: the whole database as a file, with a view of each collection. */
export function registerDatabase(
  app: FastifyInstance,
  context: Context,
  { db, collections }: { db: Database; collections: readonly Collection[] },
  tag: string,
): void {
  const copies = createCopies(db, collections.map(viewOf))
  app.addHook('onListen', removeLeftovers)
  app.addHook('onClose', () => copies?.close())
  app.get(
    '/v1/database.sqlite',
    {
      schema: {
        operationId: 'getDatabase',
        tags: [tag],
        summary: 'Download the database as a SQLite file',
        description:
          'Returns a consistent copy of one edition, with all texts, records and indexes. Its views, such as `quotes_view`, have ids, names and ISO dates as columns (`speaker_name`). The tables are not part of the API and may change with its version.',
        querystring: NO_QUERY,
        response: {
          200: fileResponse('The database.', MEDIA_TYPE, 'verbatim.sqlite'),
          ...OTHER_RESPONSES,
        },
      },
    },
    async (request, reply: FastifyReply) => {
      if (copies === null) throw new Problem('not-implemented', NO_FILE)
      const edition = await context.reading.edition()
      if (evaluatePreconditions(request, reply, context, MEDIA_TYPE, edition) !== 'modified')
        return sendNotModified(reply)
      const headers = {
        'content-type': MEDIA_TYPE,
        'content-disposition': 'attachment; filename="verbatim.sqlite"',
      }
      // HEAD needs no copy.
      if (request.method === 'HEAD') return reply.headers(headers).send(Readable.from([]))
      const { stream, source } = await context.streams.start(
        callerOf(request).client,
        reply.raw,
        () => openDownload(request, copies, app.server.timeout),
      )
      evaluatePreconditions(request, reply, context, MEDIA_TYPE, source.edition)
      return reply.headers({ ...headers, 'content-length': source.size }).send(stream)
    },
  )
}

/** Opens a download. Making a copy of a large database takes minutes, in which the client reads nothing. */
async function openDownload(request: FastifyRequest, copies: Copies, stallTimeout: number) {
  setStallTimeout(request.raw, 0)
  try {
    return await copies.open()
  } catch (error) {
    if (error instanceof VerbatimError) throw error
    request.log.error({ err: error }, 'copying the database failed')
    throw new Problem('unavailable', 'the database cannot be copied at the moment', undefined, {
      'retry-after': '30',
    })
  } finally {
    setStallTimeout(request.raw, stallTimeout)
  }
}
