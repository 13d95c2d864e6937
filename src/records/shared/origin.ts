import { Type, type Static } from 'typebox'
import { ORIGINS } from '../../model/vocabulary/claims.js'

/* The origin of a record, and whether a person has checked it. */

const Strict = { additionalProperties: false } as const
const name = (description: string) =>
  Type.Optional(Type.String({ minLength: 1, maxLength: 100, description }))

export const OriginNote = Type.Object(
  {
    kind: Type.Enum([...ORIGINS], {
      description:
        'manual: a person wrote it; converted: from another format; rules, model: drafted by rules or by a language model',
    }),
    program: name('the program that made it; for kind model, the name of the model'),
    version: name('the version of the program or of the model'),
  },
  { ...Strict, description: 'how the record came about' },
)
export type OriginNote = Static<typeof OriginNote>

const Reviewed = Type.Boolean({
  description: 'whether a person has checked it; default: true only if its origin is manual',
})

/** The properties of an article, an entity and a record that say who made them. */
export const originNote = {
  origin: Type.Optional(OriginNote),
  reviewed: Type.Optional(Reviewed),
}

/** The properties of a record that say who made it. */
export const recordOriginNote = {
  ...originNote,
  rule: name('the rule of the program that found the record'),
}

/** A note, as far as it says who made the record. */
export interface Originated {
  origin?: OriginNote
  reviewed?: boolean
  /** Only a record has one. */
  rule?: string
}

export interface Origin extends OriginNote {
  rule?: string
  reviewed: boolean
}

/**
 * The origin of a record. The article's holds for all records that state none of their own. A
 * record with an origin of its own is not covered by the review of the article.
 */
export function originOf(note: Originated, article: Originated = {}): Origin {
  const inherited = note.origin === undefined ? article : {}
  const origin = note.origin ?? article.origin ?? { kind: 'manual' }
  const reviewed = note.reviewed ?? inherited.reviewed ?? origin.kind === 'manual'
  return { ...origin, ...(note.rule !== undefined && { rule: note.rule }), reviewed }
}
