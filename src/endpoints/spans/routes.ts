import type { FastifyInstance } from 'fastify'
import { Type, type Static } from 'typebox'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { linkHeader } from '../../api/links.js'
import { anyOf, readListing, type PageQuery } from '../../api/listing.js'
import { rangeParameters, readPoint, readRange, type RangeQuery } from '../../api/offsets.js'
import { pageParameters } from '../../api/openapi/parameters.js'
import { invalidParameter, notFound } from '../../api/problems.js'
import { errorResponses, jsonResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import type { CitationShape } from '../../model/shapes.js'
import { codePointScale, indexText, utf16Scale, type OffsetScale } from '../../model/text.js'
import { STATED_KINDS } from '../../model/vocabulary.js'
import { createSpanReader, type Window } from './queries.js'
import { SegmentListShape, SegmentShape, SpanRecordListShape, SpanRecordShape } from './schemas.js'
import { cutSegments } from './segments.js'

/** Most code points of one answer of segments, most citations on them, and most segments, with the citations on each. */
export const MAX_WINDOW = 50_000
export const MAX_CITATIONS = 2000
export const MAX_CUTS = 20_000

const params = Type.Object({
  id: Type.String({ description: 'Id of the article', examples: ['china-kazakhstan-friendship'] }),
})
const kind = anyOf(Type.Enum([...STATED_KINDS], { type: 'string' }), 'Kinds of record.', 'quote')
const QUERY = { additionalProperties: false }

const SpansQuery = Type.Object(
  {
    at: Type.Optional(
      Type.Integer({
        minimum: 0,
        examples: [1200],
        description: 'One character; instead of `start` and `end`',
      }),
    ),
    ...rangeParameters,
    kind,
    ...pageParameters(),
  },
  QUERY,
)
const SegmentsQuery = Type.Object(
  {
    ...rangeParameters,
    kind,
    end: Type.Optional(
      Type.Integer({
        minimum: 0,
        examples: [500],
        description: `The character after the last one, at most ${MAX_WINDOW} characters after \`start\`; default: as far as that, or the end of the text`,
      }),
    ),
  },
  QUERY,
)

interface SpansRequest {
  Params: { id: string }
  Querystring: RangeQuery & PageQuery & { at?: number; kind?: string[] }
}
interface SegmentsRequest {
  Params: { id: string }
  Querystring: RangeQuery & { kind?: string[] }
}
type Citation = Static<typeof CitationShape>

/** `GET /v1/articles/{id}/spans` and `/segments`: from the characters of a text to the records that they state. */
export function registerSpans(app: FastifyInstance, context: Context): void {
  for (const shape of [SpanRecordShape, SpanRecordListShape, SegmentShape, SegmentListShape])
    app.addSchema(shape)
  const reader = once(() => createSpanReader(context.reader, context.base))

  /** The article's key, and how offsets into its text count. */
  function open(id: string, { offsetUnit }: RangeQuery): { article: number; scale: OffsetScale } {
    const found = reader().article(id)
    if (found === undefined) throw notFound('article', id, 'articles')
    const article = found.key
    return {
      article,
      scale:
        offsetUnit === 'utf16'
          ? utf16Scale(reader().text({ article, start: 0, end: found.characters }))
          : codePointScale(found.characters),
    }
  }

  app.get<SpansRequest>(
    '/v1/articles/:id/spans',
    {
      schema: {
        operationId: 'listArticleSpans',
        tags: ['articles'],
        summary: 'The records that some characters state',
        description:
          'Every record with a citation that covers the character `at`, or overlaps `[start, end)`, with those citations, in reading order. Without any of these: the records of the whole text.',
        params,
        querystring: SpansQuery,
        response: {
          200: jsonResponse('A page of records', SpanRecordListShape, { list: true }),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const {
          params: { id },
          query,
        } = request
        const { article, scale } = open(id, query)
        const range = rangeOf(query, scale)
        const window: Window = { article, ...range, kinds: query.kind ?? null }
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['spans', id, range, window.kinds],
          url: `${context.base}/v1/articles/${id}/spans`,
          columns: 3,
          read: (limit, cursor) => reader().page(window, limit, cursor),
          total: () => reader().total(window),
        })
        return JSON.stringify({
          data: rows.map(({ json }) => inScale(json, scale)),
          ...scaled(range, scale),
          offsetUnit: scale.unit,
          page,
          links,
        })
      }),
  )

  app.get<SegmentsRequest>(
    '/v1/articles/:id/segments',
    {
      schema: {
        operationId: 'getArticleSegments',
        tags: ['articles'],
        summary: 'The text of an article with its records, ready to be rendered',
        description: `The text cut into runs on which the same records stand: no gap, no overlap, and joined again they are the text. An answer ends after ${MAX_WINDOW} characters or ${MAX_CITATIONS} citations, or where segments, with the citations on each, come to ${MAX_CUTS}: \`end\` tells, and \`links.next\` gives the next part.`,
        params,
        querystring: SegmentsQuery,
        response: {
          200: jsonResponse('The segments', SegmentListShape, { list: true }),
          ...errorResponses(400, 404, 406),
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const {
          params: { id },
          query,
        } = request
        const { article, scale } = open(id, query)
        const asked = windowOf(query, scale)
        const { end, segments, records, text } = segmentsOf(reader(), {
          article,
          ...asked,
          kinds: query.kind ?? null,
        })
        const range = { start: asked.start, end }
        const links = windowLinks(
          `${context.base}/v1/articles/${id}/segments`,
          query,
          range,
          Math.max(1, asked.end - asked.start),
          scale,
        )
        void reply.header('link', linkHeader({ ...links, cursors: { prev: null, next: null } }))
        return JSON.stringify({
          segments: segments.map(({ start, end, section, records }) => ({
            ...scaled({ start, end }, scale),
            text: text.slice(start - range.start, end - range.start),
            section,
            records,
          })),
          records: records.map(({ json }) => JSON.parse(json) as unknown),
          ...scaled(range, scale),
          length: scale.length,
          offsetUnit: scale.unit,
          links,
        })
      }),
  )
}

/** The segments of a window, or of as much of it as an answer holds, and their records. */
function segmentsOf(reader: ReturnType<typeof createSpanReader>, asked: Window) {
  const found = reader.citations(asked, MAX_CITATIONS + 1)
  const beyond = found[MAX_CITATIONS]
  if (beyond !== undefined && beyond.start <= asked.start) {
    throw invalidParameter(
      'start',
      `more than ${MAX_CITATIONS} citations stand on the character at "start": ask for one "kind" of record, or for /spans, which has pages`,
    )
  }
  const window = { ...asked, end: beyond?.start ?? asked.end }
  const { records, sections } = reader.contents(window)
  const indexOf = new Map(records.map(({ key }, index) => [key, index]))
  const citations = found
    .filter(({ start }) => start < window.end)
    .map((citation) => ({ ...citation, record: indexOf.get(citation.record)! }))
  const segments = cutSegments(window, sections, citations, MAX_CUTS)
  const end = segments.at(-1)?.end ?? window.end
  // Records are in reading order, so that those that begin later are the last ones.
  return {
    end,
    segments,
    records: records.filter(({ first }) => first < end),
    text: indexText(reader.text({ ...window, end })),
  }
}

const scaled = ({ start, end }: { start: number; end: number }, scale: OffsetScale) => ({
  start: scale.fromPoint(start),
  end: scale.fromPoint(end),
})

/** A record whose citations count in the unit of the request. */
function inScale(json: string, scale: OffsetScale): unknown {
  const record = JSON.parse(json) as { citations: Citation[] }
  return {
    ...record,
    citations: record.citations.map((citation) => ({ ...citation, ...scaled(citation, scale) })),
  }
}

/** The code points of `at`, or of `start` and `end`; at least one. */
function rangeOf(
  { at, ...range }: SpansRequest['Querystring'],
  scale: OffsetScale,
): { start: number; end: number } {
  if (at === undefined) {
    const { start, end } = readRange(range, scale)
    if (start === end)
      throw invalidParameter(
        'end',
        '"end" must be greater than "start": no record stands on no characters',
      )
    return { start, end }
  }
  if (range.start !== undefined || range.end !== undefined)
    throw invalidParameter(
      'at',
      '"at" is for one character, "start" and "end" are for several: give one or the other',
    )
  const point = readPoint(at, scale)
  return { start: point, end: point + 1 }
}

/** The code points of a window, as wide as allowed unless the request says less. */
function windowOf(query: RangeQuery, scale: OffsetScale): { start: number; end: number } {
  const { start, end } = readRange(query, scale)
  if (end - start <= MAX_WINDOW) return { start, end }
  if (query.end !== undefined)
    throw invalidParameter(
      'end',
      `"end" must be at most ${MAX_WINDOW} characters after "start"; leave it away and follow "links.next" for all of a longer text`,
    )
  return { start, end: start + MAX_WINDOW }
}

/** The windows of a width around a window. */
function windowLinks(
  url: string,
  { kind, offsetUnit }: SegmentsRequest['Querystring'],
  { start, end }: { start: number; end: number },
  width: number,
  scale: OffsetScale,
) {
  const last = scale.toPoint(scale.length)
  const link = (from: number, to: number) => {
    const { start, end } = scaled({ start: Math.max(0, from), end: Math.min(to, last) }, scale)
    return `${url}?${[...(kind ? [`kind=${kind.join(',')}`] : []), ...(offsetUnit ? [`offsetUnit=${offsetUnit}`] : []), `start=${start}`, `end=${end}`].join('&')}`
  }
  return {
    self: link(start, end),
    first: link(0, width),
    prev: start > 0 ? link(start - width, start) : null,
    next: end < last ? link(end, end + width) : null,
  }
}
