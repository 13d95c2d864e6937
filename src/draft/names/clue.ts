import type { NameContext } from './context.js'
import type { NameLexicon } from './lexicon.js'
import type { Word } from './words.js'

export type ScoredKind = 'person' | 'place' | 'organization' | 'other'
export type Scores = Record<ScoredKind, number>

/** A name with what stands beside it. */
export interface Clued {
  text: string
  texts: readonly string[]
  first: string
  last: string
  isSingle: boolean
  previous: Word | undefined
  beforePrevious: Word | undefined
  next: Word | undefined
  afterNext: Word | undefined
  /** The first known noun of a description: "Vexi, a Norwegian company", "Voss is a village". */
  description: string
  /** Whether the first pronoun after a name is of a person or a thing, if the name begins a sentence: "Lund ... her". */
  pronoun: 'person' | 'thing' | undefined
  lexicon: NameLexicon
  context: NameContext
}

/** A kind, the weight that the clue adds to it, and whether the clue holds. */
export type Clue = readonly [kind: ScoredKind, weight: number, holds: (name: Clued) => boolean]

export const ACRONYM = /^(?:\p{Lu}[\p{Lu}\d&]{1,6}s?|(?:\p{Lu}\.){2,})$/u
export const PERSON_SHAPE =
  /^(?:\p{Lu}[\p{Ll}’']+(?:[-’']?\p{Lu}?\p{Ll}+)*|(?:Mc|Mac|O['’]|De|Le|La)\p{Lu}\p{Ll}+|\p{Lu}\.)$/u
export const SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/

export const isPlace = (word: string, { countries, regions, cities }: NameLexicon): boolean =>
  countries.has(word) || regions.has(word) || cities.has(word)
