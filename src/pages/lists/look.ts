import { facetNames } from '../../api/openapi/parameters.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Collection } from '../../query/collection.js'

/*
 * The facets and sort keys of the page of a list. They follow from the declaration of the collection; a kind may choose some
 * for people, in an order that suits them.
 */

interface Look {
  facets?: readonly string[]
  sorts?: readonly string[]
}

const LOOKS: Partial<Record<RecordKind, Look>> = {
  quote: {
    facets: ['speaker', 'kind', 'medium', 'addressee', 'disputed', 'article'],
    sorts: ['position', 'date', '-date'],
  },
  event: {
    facets: ['status', 'type', 'place', 'voice', 'disputed', 'article'],
    sorts: ['date', '-date', 'position'],
  },
  figure: {
    facets: ['kind', 'unit', 'bound', 'voice', 'article'],
    sorts: ['position', '-value', 'value'],
  },
  entity: { sorts: ['name', '-mentionCount'] },
  relation: {
    facets: ['predicate', 'subject', 'object', 'voice', 'article'],
    sorts: ['position', 'date', '-date'],
  },
  article: { sorts: ['-published', 'published', 'title'] },
}

/** The filters whose values are counted beside the rows. The article comes last. */
export function facetsOf(kind: RecordKind, collection: Collection): string[] {
  const declared = facetNames(collection)
  const chosen = LOOKS[kind]?.facets?.filter((name) => declared.includes(name)) ?? declared
  return [...chosen].sort((a, b) => Number(a === 'article') - Number(b === 'article'))
}

/** The sort keys that are offered. One that a request uses is offered, too. */
export function sortsOf(
  kind: RecordKind,
  { sorts, defaultSort }: Collection,
  current: string,
): string[] {
  const declared = Object.keys(sorts)
    .filter((name) => name !== 'id')
    .flatMap((name) => [name, `-${name}`])
  const chosen = LOOKS[kind]?.sorts?.filter((key) => declared.includes(key)) ?? declared
  return [...new Set([...chosen, defaultSort, current])]
}
