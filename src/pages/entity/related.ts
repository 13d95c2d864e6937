import type { Static } from 'typebox'
import type { RelatedEntityShape } from '../../endpoints/related/schemas.js'
import { officeWords, verb } from '../english/terms.js'

export type RelatedEntity = Static<typeof RelatedEntityShape>

/** The tie of a related entity to the entity of the page, in words. */
export const tieWords = ({ relations }: RelatedEntity): string => {
  const words = relations.map(({ predicate, label, direction }) =>
    predicate === 'holds-office-in' && label !== null
      ? officeWords(label, direction)
      : verb(predicate, direction),
  )
  return [...new Set(words)].join('; ')
}
