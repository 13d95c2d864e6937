import { termsOf, type Term } from './term.js'

/** The times at which a relation holds, relative to the article. */
export const STATUSES_OF_RELATIONS = {
  past: { definition: 'it held before the article, or the text tells of it as done' },
  current: { definition: 'it holds at the time of the article' },
  planned: { definition: 'it is to hold later' },
} as const satisfies Record<string, Term>
export type RelationStatus = keyof typeof STATUSES_OF_RELATIONS
export const RELATION_STATUSES = termsOf(STATUSES_OF_RELATIONS)
