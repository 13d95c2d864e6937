import type { FastifyInstance } from 'fastify'
import { Type, type Static } from 'typebox'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { notFound, Problem } from '../../api/problems.js'
import { LONG_PAGE, readListing, type PageQuery } from '../../api/listing.js'
import { pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { ArticleParams } from '../text/schemas.js'
import { createCoverageReader, type CoverageItem } from './queries.js'
import { CoverageShape, GapShape } from './schemas.js'

type CoverageCounts = Omit<Static<typeof CoverageShape>, 'gaps' | 'exceptions' | 'page' | 'links'>

const CoverageQuery = Type.Object(pageParameters('items', undefined, LONG_PAGE), QUERY)
const NOT_STORED =
  'another program wrote this article, and its coverage is counted by the next "verbatim migrate"'

/** `GET /v1/articles/{id}/coverage`: the share of an article that its records cite, and the gaps. */
export function registerCoverage(app: FastifyInstance, context: Context): void {
  app.addSchema(GapShape)
  app.addSchema(CoverageShape)
  const reader = once(() => createCoverageReader(context.reader))

  app.get<{ Params: ArticleParams; Querystring: PageQuery }>(
    '/v1/articles/:id/coverage',
    {
      schema: {
        operationId: 'getArticleCoverage',
        tags: ['articles'],
        summary: 'Get the coverage of an article',
        description:
          'Counts the characters that records cite, by kind of record, and lists the places where a record may be missing: capitalised words, quotation marks and numbers that no record cites. Number words are recognized in English only.',
        params: ArticleParams,
        querystring: CoverageQuery,
        response: {
          200: jsonResponse('The counts, and a page of places.', CoverageShape, { list: true }),
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
        const found = reader().counts(id)
        if (found === undefined) throw notFound('article', id, 'articles')
        if (found.counts === null)
          throw new Problem('unavailable', NOT_STORED, undefined, { 'retry-after': '60' })
        const counts = JSON.parse(found.counts) as CoverageCounts
        const { rows, page, links } = readListing(reply, {
          query,
          list: ['coverage', id],
          url: `${context.base}/v1/articles/${id}/coverage`,
          columns: 1,
          defaultLimit: LONG_PAGE,
          read: (limit, cursor) => reader().page(found.key, limit, cursor),
          total: () => counts.gapCount + counts.exceptionCount,
        })
        const textUrl = `${context.base}/v1/articles/${id}/text`
        const places = rows.map((row) => placeOf(row, textUrl))
        return JSON.stringify({
          ...counts,
          gaps: places.filter((place) => !('reason' in place)),
          exceptions: places.filter((place) => 'reason' in place),
          page,
          links,
        })
      }),
  )
}

const placeOf = ({ gap, start, end, exact, reason }: CoverageItem, textUrl: string) => ({
  gap,
  start,
  end,
  exact,
  url: `${textUrl}#char=${start},${end}`,
  ...(reason !== null && { reason }),
})
