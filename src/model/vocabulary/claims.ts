import { termsOf, type Term } from './term.js'

/** The voice of a record: the article's own, or that of a quoted speaker. */
export const KINDS_OF_VOICE = {
  article: { definition: 'the article states it itself' },
  quoted: {
    definition: 'only speakers whom the article reports state it',
    matches: ['schema:Claim'],
  },
} as const satisfies Record<string, Term>
export type Voice = keyof typeof KINDS_OF_VOICE
export const VOICES = termsOf(KINDS_OF_VOICE)

/** The ways in which a record is made. */
export const KINDS_OF_ORIGIN = {
  manual: { definition: 'a person wrote it' },
  converted: { definition: 'it was converted from another format' },
  rules: { definition: 'rules drafted it' },
  model: { definition: 'a language model drafted it' },
} as const satisfies Record<string, Term>
export type OriginKind = keyof typeof KINDS_OF_ORIGIN
export const ORIGINS = termsOf(KINDS_OF_ORIGIN)

/** The sources for the publisher of an article. */
export const KINDS_OF_BASIS = {
  stated: { definition: 'the text has it' },
  metadata: { definition: 'it is known from outside the text' },
} as const satisfies Record<string, Term>
export type PublicationBasis = keyof typeof KINDS_OF_BASIS
export const PUBLICATION_BASES = termsOf(KINDS_OF_BASIS)
