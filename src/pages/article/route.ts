import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { documentOf } from '../../api/formats/jsonld.js'
import { QUERY } from '../../api/openapi/parameters.js'
import type { Readers } from '../data/readers.js'
import { collectionOf } from '../data/readers.js'
import { pageHandler } from '../respond-page.js'
import { DEFAULT_LAYERS, LAYERS, type Layer } from './layers.js'
import { factsPage } from './facts-page.js'
import { articlePage } from './page.js'
import { readArticle, readFactsOf } from './read.js'

const start = Type.Optional(
  Type.Integer({ minimum: 0, description: 'An offset in the part of a long text to show.' }),
)
const FactsQuery = Type.Object({ start }, QUERY)
const ArticleQuery = Type.Object(
  {
    start,
    layers: Type.Optional(
      Type.Array(Type.Enum([...LAYERS], { type: 'string' }), {
        minItems: 1,
        maxItems: LAYERS.length,
        uniqueItems: true,
        description: 'The layers that are on.',
      }),
    ),
  },
  QUERY,
)

/** `/articles/{id}`, the reading page, and `/articles/{id}/facts`. */
export function registerArticlePages(
  app: FastifyInstance,
  context: Context,
  readers: Readers,
): void {
  const { formats } = collectionOf('article')
  const read = pageHandler(context, (request) => {
    const { id } = request.params as { id: string }
    const { start = 0, layers = DEFAULT_LAYERS } = request.query as {
      start?: number
      layers?: Layer[]
    }
    const shown = readArticle(readers, id, start)
    const jsonLd = formats?.linkedData && documentOf(formats.linkedData, shown.json)
    return articlePage(shown, layers, jsonLd)
  })
  const readFacts = pageHandler(context, (request) => {
    const { id } = request.params as { id: string }
    const { start = 0 } = request.query as { start?: number }
    return factsPage(readFactsOf(readers, id, start))
  })
  app.get('/articles/:id', { schema: { hide: true, querystring: ArticleQuery } }, read)
  app.get('/articles/:id/facts', { schema: { hide: true, querystring: FactsQuery } }, readFacts)
}
