import { clip } from '../../model/clip.js'
import { collapseSpaces } from '../../compose/words.js'
import { foldType } from './type-map.js'

/** Types that only name the kind of record. */
const GENERIC = ['entity', 'mention', 'event', 'figure', 'relation', 'quote', 'quotation'].concat([
  'attribution',
  'statement',
])
/** Names that say no more than a term, for each term. */
const SYNONYMS: Readonly<Record<string, readonly string[]>> = {
  person: ['pers', 'human', 'individual'],
  place: ['location', 'loc'],
  organization: ['organisation'],
  other: ['misc', 'miscellaneous'],
}
/** The minimum length of an abbreviation of a term, such as "ORG". */
const ABBREVIATION = 3

/** The maximum length of a subtype, including the ellipsis of a longer one. */
export const MAX_SUBTYPE = 100

/**
 * The subtype of a record. It comes from the rule, or else it is the name of the type in the
 * source, if that name says more than the term of the vocabulary.
 */
export function subtypeOf(
  type: string,
  term: string,
  rule: string | undefined,
): { subtype?: string } {
  if (rule !== undefined) return { subtype: rule }
  const name = collapseSpaces(type)
  const folded = foldType(name)
  return folded === '' || saysNoMore(folded, foldType(term)) || GENERIC.includes(folded)
    ? {}
    : { subtype: clip(name, MAX_SUBTYPE) }
}

const saysNoMore = (name: string, term: string): boolean =>
  name === term ||
  (name.length >= ABBREVIATION && term.startsWith(name)) ||
  SYNONYMS[term]?.includes(name) === true
