import type { Token } from '../text/token.js'

export type VerbForm = 'base' | 'participle' | 'present' | 'past'

/** The forms of the words of a language, as far as the rules need them. */
export interface WordForms {
  /** "saying". */
  isGerund: (token: Token) => boolean
  /** The verb of a participle that ends in no other letter: "say" of "saying". */
  gerundStem: (token: Token) => string
  /** "saying", "elected". */
  isParticiple: (token: Token) => boolean
  /** "published", "written", "sent". */
  isPastParticiple: (token: Token) => boolean
  isPlural: (token: Token) => boolean
  /** "recently". */
  isMannerAdverb: (token: Token) => boolean
  /** The sign of the owner: "'s". */
  isGenitive: (token: Token) => boolean
  formOf: (verb: Token) => VerbForm
}
