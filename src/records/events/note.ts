import { Type, type Static } from 'typebox'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { PARTICIPANT_ROLES } from '../../model/vocabulary/roles.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  AssertedByNote,
  DateNote,
  list,
  optional,
  Places,
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

export const EventNote = Type.Object(
  {
    ...recordNote,
    type: Type.Enum([...EVENT_TYPES]),
    subtype: SubtypeNote,
    label: Type.String({
      minLength: 1,
      maxLength: 200,
      description: 'one short clause, in the words of the text as far as possible',
    }),
    status: Type.Enum([...EVENT_STATUSES]),
    content: Places,
    assertedBy: optional(AssertedByNote),
    date: optional(DateNote),
    place: optional(Slug),
    participants: optional(
      list(
        Type.Object({ entity: Slug, role: Type.Enum([...PARTICIPANT_ROLES]) }, Strict),
        'who took part',
      ),
    ),
  },
  Strict,
)
export type EventNote = Static<typeof EventNote>

const statements = ({ assertedBy }: EventNote): StatementNote[] => [
  { at: 'assertedBy', assertedBy },
]

export const eventNote: NoteDeclaration<EventNote> = {
  schema: EventNote,
  description: 'every event',
  idWords: ({ label }) => label,
  words: (note) => [...contentWords(note), ...statements(note).flatMap(attributionWords)],
  statements,
  entities: ({ place, participants = [] }) => [
    ...oneEntity('place', place),
    ...participants.flatMap(({ entity, role }, index) =>
      oneEntity(role, entity, `participants/${index}/entity`),
    ),
  ],
  dateProperty: 'date',
}
