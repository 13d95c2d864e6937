import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { linkHeader } from '../../api/links.js'
import { rangeParameters, readRange, type RangeQuery } from '../../api/offsets.js'
import { QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { invalidParameter } from '../../api/problems.js'
import { respond } from '../../api/respond.js'
import { once } from '../../model/once.js'
import type { OffsetScale } from '../../model/text/offset-scale.js'
import { kindParameter } from '../spans/schemas.js'
import { inUnit } from '../spans/window.js'
import { openText } from '../text/open.js'
import { createTextReader } from '../text/queries.js'
import { ArticleParams } from '../text/schemas.js'
import { windowLinks } from './links.js'
import { createSegmentReader } from './queries.js'
import { MAX_CITATIONS, MAX_CUTS, readSegments } from './read.js'
import { SegmentListShape, SegmentShape } from './schemas.js'

/** The most code points of one answer. */
export const MAX_WINDOW = 50_000

const SegmentsQuery = Type.Object(
  {
    ...rangeParameters,
    kind: kindParameter,
    end: Type.Optional(
      Type.Integer({
        minimum: 0,
        examples: [500],
        description: `The offset after the last character, at most ${MAX_WINDOW} after \`start\`. The default is that limit or the end of the text.`,
      }),
    ),
  },
  QUERY,
)

/** `GET /v1/articles/{id}/segments`: a text with its records, ready to be rendered. */
export function registerSegments(app: FastifyInstance, context: Context): void {
  for (const shape of [SegmentShape, SegmentListShape]) app.addSchema(shape)
  const texts = once(() => createTextReader(context.reader))
  const reader = once(() => createSegmentReader(context.reader, context.base))

  app.get<{ Params: ArticleParams; Querystring: RangeQuery & { kind?: string[] } }>(
    '/v1/articles/:id/segments',
    {
      schema: {
        operationId: 'getArticleSegments',
        tags: ['articles'],
        summary: 'Get the text of an article, cut into segments for rendering',
        description: `Returns the text as a sequence of segments, each of which the same records cite. A response ends after ${MAX_WINDOW} characters, ${MAX_CITATIONS} citations, or ${MAX_CUTS} segments and citations of segments. \`end\` is where it ends, and \`links.next\` leads to the next part.`,
        params: ArticleParams,
        querystring: SegmentsQuery,
        response: {
          200: jsonResponse('The segments.', SegmentListShape, { list: true }),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const {
          params: { id },
          query,
        } = request
        const { key, scale } = openText(texts(), id, query.offsetUnit)
        const window = windowOf(query, scale)
        const { end, segments, records } = readSegments(reader(), texts(), {
          article: key,
          ...window,
          kinds: query.kind ?? null,
        })
        const url = `${context.base}/v1/articles/${id}/segments`
        const links = windowLinks(url, query, { ...window, answered: end }, scale)
        void reply.header('link', linkHeader({ ...links, cursors: { prev: null, next: null } }))
        return JSON.stringify({
          segments: segments.map((segment) => ({ ...segment, ...inUnit(segment, scale) })),
          records,
          ...inUnit({ start: window.start, end }, scale),
          length: scale.length,
          offsetUnit: scale.unit,
          links,
        })
      }),
  )
}

/**
 * The requested range of code points; without `end`, as far as one answer goes.
 * @throws Problem invalid-parameter for a range that is longer than one answer
 */
function windowOf(query: RangeQuery, scale: OffsetScale): { start: number; end: number } {
  const { start, end } = readRange(query, scale)
  if (end - start <= MAX_WINDOW) return { start, end }
  if (query.end !== undefined)
    throw invalidParameter(
      'end',
      `"end" must be at most ${MAX_WINDOW} characters after "start"; to read a longer text, leave it out and follow "links.next"`,
    )
  return { start, end: start + MAX_WINDOW }
}
