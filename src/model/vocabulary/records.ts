/**
 * The kinds of record, which can be traced to the text and cited, each with the collection under
 * `/v1` in which it is served. `src/records/registry.ts` has the declaration of each.
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

/** The kinds that cite spans of their own; an entity has those of its mentions. */
type StatedKind = Exclude<RecordKind, 'entity'>
export const STATED_KINDS = RECORD_KINDS.filter((kind): kind is StatedKind => kind !== 'entity')

/** The kinds whose records belong to one article and have a place in its text. */
export type PlacedKind = Exclude<StatedKind, 'article'>
export const PLACED_KINDS = STATED_KINDS.filter((kind): kind is PlacedKind => kind !== 'article')

/** The kinds whose records an annotation file lists; mentions follow from the names of entities. */
export type ListedKind = Exclude<PlacedKind, 'mention'>
export const LISTED_KINDS = PLACED_KINDS.filter((kind): kind is ListedKind => kind !== 'mention')
