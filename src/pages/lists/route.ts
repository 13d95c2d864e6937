import type { FastifyInstance } from 'fastify'
import type { Context } from '../../api/context.js'
import { linksOf, NOT_FOR_PAGES } from '../../api/links.js'
import { formatParameters, listParameters } from '../../api/openapi/parameters.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Edition } from '../../query/collection.js'
import { planList, type ListQuery } from '../../query/plan.js'
import { EMBEDS } from '../../records/embeds.js'
import { collectionOf, recordsOf, type Readers } from '../data/readers.js'
import { listPath } from '../links.js'
import { pageHandler, redirectsWithoutEmpty } from '../respond-page.js'
import { facetsOf } from './look.js'
import { listPage, type ListData } from './page.js'

/** Beyond this number of matches, values are not counted: each facet reads all of them. */
const MAX_COUNTED = 200_000

/** The page of a list, such as `/quotes`. */
export function registerListPage(
  app: FastifyInstance,
  context: Context,
  readers: Readers,
  kind: RecordKind,
): void {
  const collection = collectionOf(kind)
  app.get(
    listPath(collection.name),
    {
      schema: {
        hide: true,
        querystring: formatParameters(collection, listParameters(collection, EMBEDS), {
          without: NOT_FOR_PAGES,
        }),
      },
      preValidation: (request, reply, done) => {
        if (!redirectsWithoutEmpty(request, reply)) done()
      },
    },
    pageHandler(context, (request, edition) =>
      listPage(readList(readers, kind, request.query as ListQuery, edition)),
    ),
  )
}

function readList(
  readers: Readers,
  kind: RecordKind,
  query: ListQuery,
  edition: Edition,
): ListData {
  const collection = collectionOf(kind)
  const plan = planList(collection, query)
  const reader = readers.collection(kind)
  const { total } = reader.readPage({ ...plan, limit: 0 }, edition)
  const facets = total > MAX_COUNTED ? [] : facetsOf(kind, collection)
  const page = reader.readPage({ ...plan, facets }, edition)
  return {
    kind,
    collection,
    parameters: plan.parameters,
    records: recordsOf(page.records),
    total,
    facets: total > MAX_COUNTED ? null : (page.facets?.facets ?? {}),
    links: linksOf(plan, page, listPath(collection.name)),
  }
}
