import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { QUERY } from '../../api/openapi/parameters.js'
import { SearchQuery, type SearchParameters } from '../../endpoints/search/routes.js'
import type { Readers } from '../data/readers.js'
import { pageHandler, redirectsWithoutEmpty } from '../respond-page.js'
import { searchPage } from './page.js'
import { readSearch } from './read.js'

/** As in the API, but without any words the page explains itself, and facets are a matter of course. */
const { q, facets: _facets, ...parameters } = SearchQuery.properties
const SearchPageQuery = Type.Object({ ...parameters, q: Type.Optional(q) }, QUERY)

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
