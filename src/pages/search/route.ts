import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { QUERY } from '../../api/openapi/parameters.js'
import { SearchQuery, type SearchParameters } from '../../endpoints/search/routes.js'
import { partParameter, PARTS } from '../../model/search/search-parts.js'
import type { Readers } from '../data/readers.js'
import { pageHandler, redirectsWithoutEmpty } from '../respond-page.js'
import { searchPage } from './page.js'
import { readSearch } from './read.js'

/** As in the API, but without parts and with facets as a matter of course. Without any words, the page explains itself. */
const API_ONLY = ['facets', ...PARTS.map(partParameter)]
const SearchPageQuery = Type.Object(
  Object.fromEntries(
    Object.entries(SearchQuery.properties).filter(([name]) => !API_ONLY.includes(name)),
  ),
  QUERY,
)

/** `/search`. */
export function registerSearchPage(app: FastifyInstance, context: Context, readers: Readers): void {
  app.get(
    '/search',
    {
      schema: { hide: true, querystring: SearchPageQuery },
      preValidation: (request, reply, done) => {
        if (!redirectsWithoutEmpty(request, reply)) done()
      },
    },
    pageHandler(context, (request, edition, reply) => {
      const query = request.query as Partial<SearchParameters>
      if (query.q === undefined) return searchPage(undefined, undefined)
      const asked = { ...query, q: query.q }
      return searchPage(asked, readSearch(readers, asked, edition, reply))
    }),
  )
}
