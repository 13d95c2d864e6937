import type { FastifyReply } from 'fastify'
import { readListing } from '../../api/listing.js'
import { searchOf, type SearchParameters } from '../../endpoints/search/routes.js'
import type { SearchHit } from '../../model/shapes/search-hit-shape.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Edition } from '../../query/collection.js'
import { together } from '../../query/together.js'
import type { Readers } from '../data/readers.js'
import type { AnyRecord } from '../data/records.js'

/** A hit with its record, from which its title is written. */
export interface FoundHit {
  hit: SearchHit
  found: AnyRecord | undefined
}

export interface SearchResult {
  hits: FoundHit[]
  /** Of all kinds that are asked for. */
  total: number
  kinds: { value: RecordKind; count: number }[]
  links: { prev: string | null; next: string | null }
}

export function readSearch(
  readers: Readers,
  query: SearchParameters,
  edition: Edition,
  reply: FastifyReply,
): SearchResult {
  const { search } = searchOf(query)
  const [{ rows, page, links }, kinds] = together([
    () =>
      readListing(reply, {
        query,
        list: ['search', search],
        url: '/search',
        columns: 2,
        read: (limit, cursor) => readers.search().page(search, limit, cursor, edition),
        total: () => readers.search().total(search, edition),
      }),
    () => readers.search().kinds(search, edition),
  ])
  const hits = together(
    rows.map(({ json }) => (): FoundHit => {
      const hit = JSON.parse(json) as SearchHit
      const record = readers.one(hit.kind, hit.id)
      return { hit, found: record && ({ kind: hit.kind, record } as AnyRecord) }
    }),
  )
  return {
    hits,
    total: page.total,
    kinds: kinds.map(({ value, count }) => ({ value: value as RecordKind, count })),
    links,
  }
}
