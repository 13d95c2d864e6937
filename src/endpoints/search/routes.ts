import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { flatResponse, PART_HEADERS, registerFlat } from '../../api/flat.js'
import { csvRecords } from '../../api/formats/csv.js'
import { pageLink } from '../../api/links.js'
import { readListing, warned, type PageQuery } from '../../api/listing.js'
import { BOM, pageParameters, QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES } from '../../api/openapi/responses.js'
import type { FilledIn } from '../../api/openapi/types.js'
import type { ParameterFault } from '../../model/errors.js'
import { once } from '../../model/once.js'
import { SearchHitShape } from '../../model/shapes/search-hit-shape.js'
import { partParameter, PARTS, type PartQuery } from '../../model/search/search-parts.js'
import type { Filter, PlannedFilter } from '../../query/collection.js'
import { CHARACTERS_PER_WORD } from '../../model/search/full-text.js'
import { RECORD_KINDS } from '../../model/vocabulary/records.js'
import { refersTo } from '../../query/filters.js'
import { partSearches, textSearch } from '../../query/search-words.js'
import { planFilters, throwIfAny } from '../../query/plan.js'
import { together } from '../../query/together.js'
import { ARTICLE } from '../../records/shared/targets.js'
import { records } from '../../records/shared/records.js'
import { createSearchReader, type SearchRequest } from './queries.js'
import { SearchHitListShape } from './schemas.js'

export const SEARCH_TAG = {
  name: 'search',
  description: 'Full-text search over records of every kind.',
}

type Words = Partial<Record<'q' | ReturnType<typeof partParameter>, string>>

export interface SearchParameters extends PageQuery, Words {
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

const WORDS: Record<string, Filter> = {
  q: textSearch(records.key, 'records of every kind', '"golden 30 years"'),
  ...partSearches(records.key, ...PARTS),
}

const OF_ARTICLE = refersTo(
  records.articleKey,
  ARTICLE,
  'Id of the article.',
  'china-kazakhstan-friendship',
)

/** `q` is not required, because its parts may stand instead; yet `/docs` sends it unless they do. */
const FILLED_IN: FilledIn = { isFilledIn: true }

export const SearchQuery = Type.Object(
  {
    ...Object.fromEntries(
      Object.entries(WORDS).map(([name, { schema }]) => [
        name,
        Type.Optional({ ...schema, ...(name === 'q' && FILLED_IN) }),
      ]),
    ),
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

/** The rows of a page of CSV. Each match is looked for in its text. */
const MAX_ROWS = 500

/** True if the page for people takes the query: it searches all parts of records at once. */
const hasPage = (query: SearchParameters): boolean =>
  PARTS.every((part) => query[partParameter(part)] === undefined)

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
      description: `Returns records of every kind, ranked by BM25, with the text around the first match and the spans of the matches. Scripts without spaces, such as Chinese, Japanese and Thai, are matched character by character; up to ${CHARACTERS_PER_WORD} of their characters count as one word. \`q\` or one of its parts must be given; all that are given must match. CSV has pages of ${MAX_ROWS}.`,
      querystring: Type.Object({ ...SearchQuery.properties, bom: BOM }, QUERY),
      response: {
        200: flatResponse('A page of matches.', SearchHitListShape, true, PART_HEADERS.total),
        ...OTHER_RESPONSES,
      },
    },
    file: 'search',
    without: ['limit', 'facets'],
    json: (query, edition, reply) => {
      const { search, filters } = searchOf(query)
      const [{ rows, page, links }, kinds] = together([
        () =>
          readListing(reply, {
            query,
            list: ['search', search],
            url: context.base + path,
            ...(hasPage(query) && {
              page: pageLink(context.base, path, Object.entries(query), ['cursor']),
            }),
            columns: 2,
            read: (limit, cursor) => reader().page(search, limit, cursor, edition),
            total: () => reader().total(search, edition),
          }),
        () => query.facets && reader().kinds(search, edition),
      ])
      const rest = JSON.stringify({
        page,
        links,
        ...(kinds && { facets: { kind: kinds } }),
        ...warned(reader().warnings(filters, page.total, edition)),
      })
      return `{"data":[${rows.map((hit) => hit.json).join()}],${rest.slice(1)}`
    },
    csv: (query, edition, reply) => {
      const { search } = searchOf(query)
      const { rows, page } = readListing(reply, {
        query,
        list: ['search', search],
        url: `${context.base}${path}.csv`,
        columns: 2,
        defaultLimit: MAX_ROWS,
        read: (limit, cursor) => reader().page(search, limit, cursor, edition),
        total: () => reader().total(search, edition),
      })
      void reply.header('x-total-count', page.total)
      return csvRecords(
        SearchHitShape,
        rows.map((hit) => hit.json),
        query.bom,
      )
    },
  })
}

/** @throws QueryError invalid-parameter */
export function searchOf(query: SearchParameters): {
  search: SearchRequest
  filters: PlannedFilter[]
} {
  const { kind, article } = query
  const { filters, faults } = planFilters({ ...WORDS, article: OF_ARTICLE }, { ...query })
  const queries = PARAMETERS.flatMap(([part, name]): PartQuery[] =>
    query[name] === undefined ? [] : [[part, query[name]]],
  )
  throwIfAny(queries.length === 0 ? [WITHOUT_WORDS, ...faults] : faults)
  return { search: { queries, kinds: kind ?? null, articles: article ?? null }, filters }
}

/** The parts that each parameter of words searches. */
const PARAMETERS = [
  [null, 'q'],
  ...PARTS.map((part) => [part, partParameter(part)] as const),
] as const

const WITHOUT_WORDS: ParameterFault = {
  parameter: 'q',
  detail: `"q" is required, or one of ${PARTS.map((part) => `"${partParameter(part)}"`).join(', ')}`,
}
