import { termsOf, type Term } from './term.js'

/** The relations by which a record may be linked to another one of the same article. */
export const LINKS = {
  'within': { definition: 'is part of', inverse: 'has the part', matches: ['dcterms:isPartOf'] },
  'repeats': { definition: 'says again', inverse: 'is repeated by' },
  'continues': { definition: 'goes on from', inverse: 'is continued by' },
  'about': { definition: 'speaks of', inverse: 'is spoken of in', matches: ['schema:about'] },
  'shows': { definition: 'is an image of', inverse: 'is shown in', matches: ['wdt:P180'] },
  'measures': { definition: 'is a figure of', inverse: 'is measured by' },
  'same-event': { definition: 'is perhaps the same event as' },
  'after': { definition: 'is later than, as the words say', inverse: 'is before' },
  'before': { definition: 'is earlier than, as the words say', inverse: 'is after' },
  'disagrees-in': { definition: 'takes part in the conflict', inverse: 'is a conflict of' },
} as const satisfies Record<string, Term>
export type LinkRel = keyof typeof LINKS
export const LINK_RELS = termsOf(LINKS)
/** The links that are the same in both directions. */
export const SYMMETRIC_RELS: readonly LinkRel[] = LINK_RELS.filter(
  (rel) => !('inverse' in LINKS[rel]),
)

/** The directions of a link, as seen from one of its records. */
export const KINDS_OF_DIRECTION = {
  outgoing: { definition: 'from the record to the other one' },
  incoming: { definition: 'from the other record to this one' },
  mutual: { definition: 'both ways' },
} as const satisfies Record<string, Term>
export const LINK_DIRECTIONS = termsOf(KINDS_OF_DIRECTION)
