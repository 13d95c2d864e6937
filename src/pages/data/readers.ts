import type { Context } from '../../api/context.js'
import { createCoverageReader } from '../../endpoints/coverage/queries.js'
import { createGraphReader } from '../../endpoints/graph/queries.js'
import { createRelatedReader } from '../../endpoints/related/queries.js'
import { createSearchReader } from '../../endpoints/search/queries.js'
import { createSegmentReader } from '../../endpoints/segments/queries.js'
import { createTextReader } from '../../endpoints/text/queries.js'
import { createTimelineReader } from '../../endpoints/timeline/queries.js'
import { once } from '../../model/once.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Collection, Edition } from '../../query/collection.js'
import { createCollectionReader, type CollectionReader } from '../../query/execute.js'
import { planList, type ListQuery } from '../../query/plan.js'
import { EMBEDS } from '../../records/embeds.js'
import { ALL_DECLARATIONS, DECLARATIONS } from '../../records/registry.js'
import type { Facets } from '../../query/totals.js'
import type { RecordOf } from './records.js'

/*
 * The readers of the API, so that a page and the API show the same. All reads run in the edition of the
 * request (api/respond.ts).
 */

/** The values of facets by name. */
export type FacetValues = Facets['facets']

export type Readers = ReturnType<typeof createReaders>

export interface ListOf<T> {
  records: T[]
  total: number
  facets: FacetValues
}

export function createReaders({ reader, base, cache }: Pick<Context, 'reader' | 'base' | 'cache'>) {
  const collections = Object.fromEntries(
    ALL_DECLARATIONS.map(({ kind, collection }) => [
      kind,
      once(() => createCollectionReader(collection, reader, base, EMBEDS, cache)),
    ]),
  ) as Record<RecordKind, () => CollectionReader>

  return {
    collection: (kind: RecordKind): CollectionReader => collections[kind](),
    segments: once(() => createSegmentReader(reader, base)),
    texts: once(() => createTextReader(reader)),
    coverage: once(() => createCoverageReader(reader)),
    search: once(() => createSearchReader(reader, cache, base)),
    timeline: once(() => createTimelineReader(reader, cache, base)),
    related: once(() => createRelatedReader(reader, cache, base)),
    graph: once(() => createGraphReader(reader, cache, base)),

    /** One record; undefined for an unknown id. */
    one: <Kind extends RecordKind>(kind: Kind, id: string): RecordOf[Kind] | undefined => {
      const json = collections[kind]().readOne(id, {})
      return json === undefined ? undefined : (JSON.parse(json) as RecordOf[Kind])
    },

    /** The records with these keys, in their order. */
    byKeys: <Kind extends RecordKind>(kind: Kind, keys: readonly number[]): RecordOf[Kind][] => {
      if (keys.length === 0) return []
      const plan = planList(collectionOf(kind), {})
      return collections[kind]()
        .texts(keys, plan)
        .map((json) => JSON.parse(json) as RecordOf[Kind])
    },

    /** A page of a list, as the API answers the same query. */
    list: <Kind extends RecordKind>(
      kind: Kind,
      query: ListQuery,
      edition: Edition,
    ): ListOf<RecordOf[Kind]> => {
      const page = collections[kind]().readPage(planList(collectionOf(kind), query), edition)
      return {
        records: recordsOf(page.records) as RecordOf[Kind][],
        total: page.total,
        facets: page.facets?.facets ?? {},
      }
    },
  }
}

export const collectionOf = (kind: RecordKind): Collection => DECLARATIONS[kind].collection

/** The records of a page, whose JSON comes in chunks. */
export const recordsOf = (chunks: readonly Buffer[]): unknown[] =>
  chunks.flatMap((chunk) => JSON.parse(`[${chunk.toString()}]`) as unknown[])
