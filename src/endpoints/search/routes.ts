import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, registerFlat } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { readListing, warned, type PageQuery } from '../../api/listing.js'
import { BOM, pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES } from '../../api/openapi/responses.js'
import { once } from '../../model/once.js'
import { CHARACTERS_PER_WORD } from '../../model/full-text.js'
import { RECORD_KINDS } from '../../model/vocabulary/records.js'
import { refersTo, textSearch } from '../../query/filters.js'
import { planFilters, throwIfAny, type PlannedFilter } from '../../query/plan.js'
import { together } from '../../query/together.js'
import { ARTICLE } from '../../records/shared/targets.js'
import { records } from '../../records/shared/records.js'
import { hitOf } from './hits.js'
import { createSearchReader, type SearchRequest } from './queries.js'
import { SearchHitListShape, SearchHitShape } from './schemas.js'

export const SEARCH_TAG = {
  name: 'search',
  description: 'Full-text search over records of every kind.',
}

export interface SearchParameters extends PageQuery {
  q: string
  kind?: string[]
  article?: string[]
  facets?: string[]
}

const listOf = (
  items: ReturnType<typeof Type.String> | ReturnType<typeof Type.Enum>,
  description: string,
  example: string,
) =>
  Type.Optional(
    Type.Array(items, {
      minItems: 1,
      maxItems: 50,
      uniqueItems: true,
      description,
      examples: [[example]],
    }),
  )

const WORDS = textSearch(records.key, 'records of every kind', '"golden 30 years"')

const OF_ARTICLE = refersTo(
  records.articleKey,
  ARTICLE,
  'Id of the article.',
  'china-kazakhstan-friendship',
)

export const SearchQuery = Type.Object(
  {
    q: WORDS.schema,
    kind: listOf(
      Type.Enum([...RECORD_KINDS], { type: 'string' }) as never,
      'Kind of record.',
      'quote',
    ),
    article: Type.Optional(OF_ARTICLE.schema),
    ...pageParameters(
      'matches',
      'An opaque position: `page.next` or `page.prev` of the same search.',
    ),
    facets: listOf(
      Type.Enum(['kind'], { type: 'string' }) as never,
      'Counts of matches by kind, for all kinds.',
      'kind',
    ),
  },
  QUERY,
)

/** The most rows of CSV. A ranking has no end worth reading, and each match is looked for in its text. */
const MAX_ROWS = 500

/** `GET /v1/search`: records of every kind, the best match first. */
export function registerSearch(app: FastifyInstance, context: Context): void {
  app.addSchema(SearchHitShape)
  app.addSchema(SearchHitListShape)
  const reader = once(() => createSearchReader(context.reader, context.cache, context.base))
  const path = '/v1/search'

  registerFlat<SearchParameters>(app, context, path, {
    schema: {
      operationId: 'search',
      tags: [SEARCH_TAG.name],
      summary: 'Search all records',
      description: `Returns records of every kind, ranked by BM25, with the text around the first match and the spans of the matches. Scripts without spaces, such as Chinese, Japanese and Thai, are matched character by character; up to ${CHARACTERS_PER_WORD} of their characters count as one word. CSV has the first ${MAX_ROWS} matches.`,
      querystring: Type.Object({ ...SearchQuery.properties, bom: BOM }, QUERY),
      response: { 200: flatResponse('A page of matches.', SearchHitListShape), ...OTHER_RESPONSES },
    },
    file: 'search',
    without: ['limit', 'cursor', 'facets'],
    json: (query, edition, reply) => {
      const { search, filters } = searchOf(query)
      const [{ rows, page, links }, kinds] = together([
        () =>
          readListing(reply, {
            query,
            list: ['search', search],
            url: context.base + path,
            columns: 2,
            read: (limit, cursor) => reader().page(search, limit, cursor, edition),
            total: () => reader().total(search, edition),
          }),
        () => query.facets && reader().kinds(search, edition),
      ])
      return {
        data: rows.map(hitOf),
        page,
        links,
        ...(kinds && { facets: { kind: kinds } }),
        ...warned(reader().warnings(filters, page.total, edition)),
      }
    },
    csv: ({ bom, ...query }, edition) => {
      const hits = reader().page(searchOf(query).search, MAX_ROWS, null, edition)
      return csvRecords(
        SearchHitShape,
        hits.map((hit) => JSON.stringify(hitOf(hit))),
        bom,
      )
    },
  })
}

/** @throws QueryError invalid-parameter */
export function searchOf({ q, kind, article }: SearchParameters): {
  search: SearchRequest
  filters: PlannedFilter[]
} {
  const { filters, faults } = planFilters({ q: WORDS, article: OF_ARTICLE }, { q, article })
  throwIfAny(faults)
  const expression = filters.find(({ name }) => name === 'q')!.bind as string
  return {
    search: { expression, query: q, kinds: kind ?? null, articles: article ?? null },
    filters,
  }
}
