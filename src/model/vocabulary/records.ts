/**
 * The kinds of records, each with its collection under `/v1`. Every record can be traced to the
 * text and cited. `src/records/registry.ts` has the declarations of the kinds.
 */
export const COLLECTIONS = {
  article: 'articles',
  entity: 'entities',
  mention: 'mentions',
  quote: 'quotes',
  event: 'events',
  figure: 'figures',
  image: 'images',
  relation: 'relations',
  conflict: 'conflicts',
} as const
export type RecordKind = keyof typeof COLLECTIONS
export const RECORD_KINDS = Object.keys(COLLECTIONS) as [RecordKind, ...RecordKind[]]

/** The kinds of records with citations of their own. An entity has those of its mentions. */
type StatedKind = Exclude<RecordKind, 'entity'>
export const STATED_KINDS = RECORD_KINDS.filter((kind): kind is StatedKind => kind !== 'entity')

/** The kinds whose records belong to one article and have a place in its text. */
export type PlacedKind = Exclude<StatedKind, 'article'>
export const PLACED_KINDS = STATED_KINDS.filter((kind): kind is PlacedKind => kind !== 'article')

/**
 * The kinds of records that an annotation file lists. Mentions follow from the names of entities.
 */
export type ListedKind = Exclude<PlacedKind, 'mention'>
export const LISTED_KINDS = PLACED_KINDS.filter((kind): kind is ListedKind => kind !== 'mention')
