import type { Static } from 'typebox'
import type { InvolvementRole } from '../../model/vocabulary/roles.js'
import type { CitationRole } from '../../model/vocabulary/text.js'
import type { AssertedByNote, Places, Words } from './notes.js'

/* The words that the notes of a kind cite, and the entities that they name. note.ts of each kind declares both. */

/** The words that a note cites in one property. */
export interface CitedWords {
  role: CitationRole
  /** The property, as a JSON Pointer within the note. */
  at: string
  words: Words | readonly Words[] | undefined
  /** The claim of a conflict that the words state, counted from 1. */
  claim?: number
  /**
   * True if the words stand beside the content, and are looked for near it; default: unless their
   * role is `content`.
   */
  isBeside?: boolean
}

/** The words of a note whose property `content` states the record. */
export const contentWords = ({ content }: { content: Static<typeof Places> }): CitedWords[] => [
  { role: 'content', at: 'content', words: content },
]

/** A statement that is the article's own or that of a speaker: a record, or a claim of a conflict. */
export interface StatementNote {
  /** The property `assertedBy`, as a JSON Pointer within the note. */
  at: string
  assertedBy: AssertedByNote | undefined
  /** The number of the claim. */
  claim?: number
  /** The name of the speaker of a figure, which the note does not cite. */
  source?: string | undefined
}

/** The words of `assertedBy` in a statement. */
export const attributionWords = ({ at, assertedBy, claim }: StatementNote): CitedWords[] =>
  assertedBy === undefined
    ? []
    : [
        {
          role: 'attribution',
          at: `${at}/words`,
          words: assertedBy.words,
          ...(claim !== undefined && { claim }),
        },
      ]

/** An entity that a note names. */
export interface NamedEntity {
  entity: string
  role: InvolvementRole
  /** The property, as a JSON Pointer within the note. */
  at: string
}

/** The entity that a property names, if the note has it. */
export const oneEntity = (
  role: InvolvementRole,
  entity: string | undefined,
  at: string = role,
): NamedEntity[] => (entity === undefined ? [] : [{ entity, role, at }])

/** The entities that the property called like the role lists. */
export const eachEntity = (
  role: InvolvementRole,
  entities: readonly string[] = [],
): NamedEntity[] => entities.flatMap((entity, index) => oneEntity(role, entity, `${role}/${index}`))
