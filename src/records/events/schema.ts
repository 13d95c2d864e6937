import { Type } from 'typebox'
import {
  Closed,
  MaybeDate,
  MaybeReference,
  recordHead,
  recordTail,
  ref,
  Reference,
  term,
} from '../../model/shapes.js'
import { EVENT_STATUSES, EVENT_TYPES, PARTICIPANT_ROLES } from '../../model/vocabulary.js'

export const ParticipantShape = Type.Object(
  {
    role: term(PARTICIPANT_ROLES, 'The part it plays'),
    entity: Reference,
  },
  { ...Closed, $id: 'Participant', description: 'An entity that takes part in an event' },
)

export const EventShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:arrival'),
    type: term(EVENT_TYPES, 'Type of event'),
    label: Type.String({ description: 'One short clause' }),
    status: term(EVENT_STATUSES, 'Whether it happened, is going on, is planned or is expected'),
    date: MaybeDate('When; null where the text gives no date'),
    place: MaybeReference('Where'),
    participants: Type.Array(ref(ParticipantShape)),
    mentions: Type.Array(Reference, { description: 'The other entities that its words name' }),
    ...recordTail,
  },
  { ...Closed, $id: 'EventRecord', description: 'What happened, is going on or is planned' },
)
