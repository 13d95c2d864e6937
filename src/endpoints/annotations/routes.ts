import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { decodeCursor, encodeCursor, listDigest, pageOf, type Cursor } from '../../query/keyset.js'
import type { PageQuery } from '../../api/listing.js'
import { pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { DEFAULT_LIMIT } from '../../query/plan.js'
import { notFound } from '../../api/problems.js'
import { OTHER_RESPONSES, textResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { ref } from '../../model/shapes/shapes.js'
import { createTextReader, type TextReader } from '../text/queries.js'
import { ArticleParams } from '../text/schemas.js'
import { annotationOf } from './annotation.js'
import { createAnnotationReader, type AnnotatedRecord, type AnnotationReader } from './queries.js'
import {
  AnnotationCollectionShape,
  AnnotationPageShape,
  AnnotationShape,
  AnnotationsShape,
} from './schemas.js'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'
const MEDIA_TYPE = `application/ld+json; profile="${CONTEXT}"`

const AnnotationsQuery = Type.Object(
  pageParameters(
    'annotations',
    '`first`, `last`, or the opaque position in `next` or `prev` of a page. Without it, the response is the collection.',
  ),
  QUERY,
)

/** `GET /v1/articles/{id}/annotations`: an article's records as W3C Web Annotations, in pages. */
export function registerAnnotations(app: FastifyInstance, context: Context): void {
  for (const shape of [
    AnnotationShape,
    AnnotationPageShape,
    AnnotationCollectionShape,
    AnnotationsShape,
  ])
    app.addSchema(shape)
  const reader = once(() => createAnnotationReader(context.reader, context.base))
  const texts = once(() => createTextReader(context.reader))

  app.get<{ Params: ArticleParams; Querystring: PageQuery }>(
    '/v1/articles/:id/annotations',
    {
      schema: {
        operationId: 'getArticleAnnotations',
        tags: ['articles'],
        summary: 'Get the records of an article as W3C Web Annotations',
        description: `Returns an AnnotationCollection or, with \`cursor\`, an AnnotationPage. Each record except the article itself is one annotation, in reading order. It has a target for each of its spans, with a TextPositionSelector (Unicode code points) and a TextQuoteSelector. The media type is \`${MEDIA_TYPE}\`.`,
        params: ArticleParams,
        querystring: AnnotationsQuery,
        response: {
          200: textResponse(
            'The collection, or a page of it.',
            'application/ld+json',
            ref(AnnotationsShape),
          ),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, MEDIA_TYPE, () =>
        JSON.stringify(answerOf(reader(), texts(), context.base, request.params.id, request.query)),
      ),
  )
}

/**
 * The collection of an article's annotations, or the page that `cursor` names.
 * @throws Problem not-found for an unknown article
 */
function answerOf(
  reader: AnnotationReader,
  texts: TextReader,
  base: string,
  id: string,
  { cursor, limit }: PageQuery,
): object {
  const found = texts.article(id)
  if (found === undefined) throw notFound('article', id, 'articles')
  const article = `${base}/v1/articles/${id}`
  const total = reader.total(id)
  if (cursor === undefined) return collectionOf(article, total, limit)
  const digest = listDigest(['annotations', id])
  const from = readCursor(cursor, digest)
  const size = limit ?? DEFAULT_LIMIT
  const { rows, hasPrev, hasNext } = pageOf(
    size === 0 ? [] : reader.page(id, size + 1, from),
    size,
    from,
  )
  const pageAt = (direction: Cursor['direction'], row: AnnotatedRecord | undefined) =>
    row && pageUrl(article, encodeCursor({ direction, position: row.position }, digest), limit)
  const slice = (start: number, end: number) => texts.slice(found.key, start, end)
  return {
    '@context': CONTEXT,
    'id': pageUrl(article, cursor, limit),
    'type': 'AnnotationPage',
    'partOf': { id: `${article}/annotations`, type: 'AnnotationCollection', total },
    'prev': hasPrev ? pageAt('prev', rows[0]) : undefined,
    'next': hasNext ? pageAt('next', rows.at(-1)) : undefined,
    'items': rows.map((row) => annotationOf(row, `${article}/text`, slice)),
  }
}

/** Reads `first`, `last` or a cursor; null stands for the first page. */
function readCursor(cursor: string, digest: string): Cursor | 'last' | null {
  if (cursor === 'first') return null
  return cursor === 'last' ? 'last' : decodeCursor(cursor, digest, 3)
}

const pageUrl = (article: string, cursor: string, limit: number | undefined): string =>
  `${article}/annotations?${limit === undefined ? '' : `limit=${limit}&`}cursor=${cursor}`

function collectionOf(article: string, total: number, limit: number | undefined): object {
  const pages =
    total === 0 || limit === 0
      ? {}
      : { first: pageUrl(article, 'first', limit), last: pageUrl(article, 'last', limit) }
  return {
    '@context': CONTEXT,
    'id': `${article}/annotations`,
    'type': 'AnnotationCollection',
    'label': 'The records of the article',
    total,
    ...pages,
  }
}
