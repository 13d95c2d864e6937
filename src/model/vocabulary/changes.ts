import { termsOf, type Term } from './term.js'

/** The changes of an article or an entity since an edition. */
export const KINDS_OF_CHANGE = {
  created: { definition: 'not in any edition up to that one' },
  updated: {
    definition: 'loaded again or, for an entity, changed with an article that names it',
  },
  removed: { definition: 'gone' },
} as const satisfies Record<string, Term>
export const CHANGES = termsOf(KINDS_OF_CHANGE)
