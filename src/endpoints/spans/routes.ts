import type { FastifyInstance } from 'fastify'
import { Type, type Static } from 'typebox'
import type { Context } from '../../api/context.js'
import { readListing, type PageQuery } from '../../api/listing.js'
import { rangeParameters, readPoint, readRange, type RangeQuery } from '../../api/offsets.js'
import { pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { invalidParameter } from '../../api/problems.js'
import { respond } from '../../api/respond.js'
import { once } from '../../model/once.js'
import type { CitationShape } from '../../model/shapes/span-shapes.js'
import type { OffsetScale } from '../../model/text/offset-scale.js'
import { openText } from '../text/open.js'
import { createTextReader } from '../text/queries.js'
import { ArticleParams } from '../text/schemas.js'
import { createSpanReader } from './queries.js'
import { kindParameter, SpanRecordListShape, SpanRecordShape } from './schemas.js'
import { inUnit, type Window } from './window.js'

const SpansQuery = Type.Object(
  {
    at: Type.Optional(
      Type.Integer({
        minimum: 0,
        examples: [1200],
        description: 'The offset of one character, instead of `start` and `end`.',
      }),
    ),
    ...rangeParameters,
    kind: kindParameter,
    ...pageParameters(),
  },
  QUERY,
)

interface SpansRoute {
  Params: ArticleParams
  Querystring: RangeQuery & PageQuery & { at?: number; kind?: string[] }
}

/** `GET /v1/articles/{id}/spans`: the records that cite some characters of a text. */
export function registerSpans(app: FastifyInstance, context: Context): void {
  for (const shape of [SpanRecordShape, SpanRecordListShape]) app.addSchema(shape)
  const texts = once(() => createTextReader(context.reader))
  const reader = once(() => createSpanReader(context.reader, context.base))

  app.get<SpansRoute>(
    '/v1/articles/:id/spans',
    {
      schema: {
        operationId: 'listArticleSpans',
        tags: ['articles'],
        summary: 'List the records that cite a range of an article',
        description:
          'Returns the records with a citation that covers the character `at` or overlaps `[start, end)`, with those citations, in reading order. The default range is the whole text.',
        params: ArticleParams,
        querystring: SpansQuery,
        response: {
          200: jsonResponse('A page of records.', SpanRecordListShape, { list: true }),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', (edition) => {
        const {
          params: { id },
          query,
        } = request
        const { key, scale } = openText(texts(), id, query.offsetUnit)
        const range = rangeOf(query, scale)
        const window: Window = { article: key, ...range, kinds: query.kind ?? null }
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['spans', id, range, window.kinds],
          url: `${context.base}/v1/articles/${id}/spans`,
          columns: 3,
          read: (limit, cursor) => reader().page(window, limit, cursor),
          total: () =>
            context.cache(edition, ['spans total', window], () => reader().total(window)),
        })
        return JSON.stringify({
          data: rows.map(({ json }) => recordInUnit(json, scale)),
          ...inUnit(range, scale),
          offsetUnit: scale.unit,
          page,
          links,
        })
      }),
  )
}

/** A record with the offsets of its citations in the unit of the request. */
function recordInUnit(json: string, scale: OffsetScale): unknown {
  const record = JSON.parse(json) as { citations: Static<typeof CitationShape>[] }
  return {
    ...record,
    citations: record.citations.map((citation) => ({ ...citation, ...inUnit(citation, scale) })),
  }
}

/**
 * The range of code points that the parameters `at`, or `start` and `end`, ask for.
 * @throws Problem invalid-parameter if both are given, or if the range is empty
 */
function rangeOf(
  { at, ...range }: SpansRoute['Querystring'],
  scale: OffsetScale,
): { start: number; end: number } {
  if (at === undefined) {
    const { start, end } = readRange(range, scale)
    if (start === end)
      throw invalidParameter(
        'end',
        '"end" must be greater than "start": an empty range has no records',
      )
    return { start, end }
  }
  if (range.start !== undefined || range.end !== undefined)
    throw invalidParameter(
      'at',
      '"at" asks for one character, "start" and "end" ask for a range: give one or the other',
    )
  const point = readPoint(at, scale)
  return { start: point, end: point + 1 }
}
