import { Type, type Static } from 'typebox'
import { PREDICATES } from '../../model/vocabulary/relations.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  AssertedByNote,
  attributionWords,
  contentWords,
  DateNote,
  oneEntity,
  optional,
  Places,
  plainText,
  recordNote,
  Slug,
  Strict,
  SubtypeNote,
  type StatementNote,
} from '../shared/notes.js'

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
  },
  Strict,
)
export type RelationNote = Static<typeof RelationNote>

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
