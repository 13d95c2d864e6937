import type { FastifyInstance } from 'fastify'
import type { Context } from '../api/context.js'
import { QUERY } from '../api/openapi/parameters.js'
import { notFound } from '../api/problems.js'
import { callerOf } from '../api/server/client-address.js'
import { Type } from 'typebox'
import type { PlacedKind } from '../model/vocabulary/records.js'
import { collectionOf, type Readers } from './data/readers.js'
import { firstSpan, type Citation, type ReferenceValue } from './data/records.js'
import { anchorOf, articlePath, listPath, partQuery, spanAnchor, textDirective } from './links.js'

/** The properties of a record that a redirect needs. */
interface Place {
  article: ReferenceValue
  citations: Citation[]
}

/** `/quotes/{id}` and the like: the page of the article at that record. */
export function registerRecordRedirect(
  app: FastifyInstance,
  context: Context,
  readers: Readers,
  kind: PlacedKind,
): void {
  const { name, singular } = collectionOf(kind)
  app.get(
    `${listPath(name)}/:id`,
    { schema: { hide: true, querystring: Type.Object({}, QUERY) } },
    async (request, reply) => {
      const { id } = request.params as { id: string }
      const caller = callerOf(request)
      const json = await context.reading.read(
        () => caller,
        () => readers.collection(kind).readOne(id, { fields: ['article', 'citations'] }),
      )
      if (json === undefined) throw notFound(singular, id, name)
      const { article, citations } = JSON.parse(json) as Place
      const span = firstSpan({ citations })!
      const path = articlePath(article.id) + partQuery(span.start)
      const anchor =
        kind === 'mention' ? spanAnchor(span) : `#${encodeURIComponent(anchorOf(kind, id))}`
      return reply.redirect(path + anchor + textDirective(span), 302)
    },
  )
}
