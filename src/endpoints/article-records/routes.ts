import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import type { Context } from '../../api/context.js'
import { streamLists, type PlanLists } from '../../api/list-stream.js'
import { negotiate } from '../../api/negotiate.js'
import { FORMATS } from '../../api/openapi/tags.js'
import { formatResponse, jsonResponse, OTHER_RESPONSES } from '../../api/openapi/responses.js'
import type { OffsetUnit } from '../../model/vocabulary/text.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Reader } from '../../query/collection.js'
import { createCollectionReader } from '../../query/execute.js'
import { planList } from '../../query/plan.js'
import { ALL_DECLARATIONS } from '../../records/registry.js'
import { openText } from '../text/open.js'
import { createTextReader } from '../text/queries.js'
import { ArticleParams } from '../text/schemas.js'
import { ArticleRecordsQuery, ArticleRecordsShape } from './schemas.js'
import { jsonWriters, ndjsonWriters, offsetConverter } from './writers.js'

interface Query {
  kind?: RecordKind[]
  offsetUnit?: OffsetUnit
}
interface Route {
  Params: ArticleParams
  Querystring: Query
}

const JSON_FORMAT = { name: 'json', mediaType: 'application/json', writers: jsonWriters }
const NDJSON_FORMAT = {
  name: 'ndjson',
  mediaType: 'application/x-ndjson',
  title: 'NDJSON',
  writers: ndjsonWriters,
}
const FORMATS_OF_RECORDS = [JSON_FORMAT, NDJSON_FORMAT]

/** `GET /v1/articles/{id}/records`: an article with all its records in one response. */
export function registerArticleRecords(app: FastifyInstance, context: Context): void {
  app.addSchema(ArticleRecordsShape)
  const path = '/v1/articles/:id/records'
  const operation = { params: ArticleParams, querystring: ArticleRecordsQuery }
  const answer = createAnswer(context)
  app.get<Route>(
    path,
    {
      schema: {
        ...operation,
        operationId: 'getArticleRecords',
        tags: ['articles'],
        summary: 'Get an article with all its records',
        description:
          'Returns the article, its entities, and everything else that it states, by kind, from one edition of the data. Together with the text, it is all that a reading page needs.',
        response: { 200: jsonResponse('The records.', ArticleRecordsShape), ...OTHER_RESPONSES },
      },
    },
    (request, reply) => answer(request, reply, negotiate(request, reply, FORMATS_OF_RECORDS)),
  )
  app.get<Route>(`${path}.json`, { schema: { ...operation, hide: true } }, (request, reply) =>
    answer(request, reply, JSON_FORMAT),
  )
  app.get<Route>(
    `${path}.ndjson`,
    {
      schema: {
        ...operation,
        operationId: 'exportArticleRecords',
        tags: [FORMATS],
        summary: 'Get an article with all its records as NDJSON',
        description: 'Each line has a `kind` and a `record`. The first line is the article.',
        response: { 200: formatResponse('The records.', NDJSON_FORMAT), ...OTHER_RESPONSES },
      },
    },
    (request, reply) => answer(request, reply, NDJSON_FORMAT),
  )
}

function createAnswer(context: Context) {
  const { base, cache } = context
  const createReaders = (connection: Reader) => ({
    texts: createTextReader(connection),
    collections: ALL_DECLARATIONS.map(({ kind, collection }) => ({
      kind,
      collection,
      reader: createCollectionReader(collection, connection, base, {}, cache),
    })),
  })
  const readers = new WeakMap<Reader['db'], ReturnType<typeof createReaders>>()
  const readersOf = (connection: Reader) => {
    const known = readers.get(connection.db) ?? createReaders(connection)
    readers.set(connection.db, known)
    return known
  }
  return (
    request: FastifyRequest<Route>,
    reply: FastifyReply,
    format: (typeof FORMATS_OF_RECORDS)[number],
  ) => {
    const { id } = request.params
    const { kind: kinds, offsetUnit } = request.query
    const planLists: PlanLists = (connection) => {
      const { texts, collections } = readersOf(connection)
      const { scale } = openText(texts, id, offsetUnit)
      const wanted = collections.filter(({ kind }) => kinds?.includes(kind) !== false)
      const parts = wanted.map(({ kind, collection: { name } }) => ({ kind, name }))
      const convert = offsetConverter(scale, `${base}/v1/articles/${id}/text`)
      const writers = format.writers(parts, convert, scale)
      return wanted.map(({ kind, collection, reader }, i) => ({
        reader,
        plan: planList(collection, { [kind === 'article' ? 'id' : 'article']: [id] }),
        writer: writers[i]!,
      }))
    }
    return streamLists(context, format, planLists, request, reply)
  }
}
