import { Type, type Static } from 'typebox'
import { PREDICATES } from '../../model/vocabulary/relations.js'
import { RELATION_STATUSES, type RelationStatus } from '../../model/vocabulary/relation-statuses.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  AssertedByNote,
  DateNote,
  optional,
  Places,
  plainText,
  recordNote,
  Slug,
  Strict,
  SubtypeNote,
} from '../shared/notes.js'
import {
  attributionWords,
  contentWords,
  oneEntity,
  type StatementNote,
} from '../shared/cited-words.js'

export const RelationNote = Type.Object(
  {
    ...recordNote,
    subject: Slug,
    predicate: Type.Enum([...PREDICATES]),
    object: Slug,
    subtype: SubtypeNote,
    label: optional(plainText('the words that name the tie, e.g. the office "President"')),
    content: Places,
    assertedBy: optional(AssertedByNote),
    date: optional(DateNote),
    status: optional(
      Type.Enum([...RELATION_STATUSES], {
        description: 'default: that of the event in `related` as `about`, else by the date',
      }),
    ),
  },
  Strict,
)
export type RelationNote = Static<typeof RelationNote>

/** A note with what follows from the event that the relation is about, or from its date. */
export interface TimedRelation extends RelationNote {
  time?: { status: RelationStatus; isDatedByEvent: boolean }
}

const statements = ({ assertedBy }: RelationNote): StatementNote[] => [
  { at: 'assertedBy', assertedBy },
]

export const relationNote: NoteDeclaration<RelationNote> = {
  schema: RelationNote,
  description: 'every relation',
  idWords: ({ subject, predicate, object }) => `${subject} ${predicate} ${object}`,
  words: (note) => [...contentWords(note), ...statements(note).flatMap(attributionWords)],
  statements,
  entities: ({ subject, object }) => [
    ...oneEntity('subject', subject),
    ...oneEntity('object', object),
  ],
  dateProperty: 'date',
}
