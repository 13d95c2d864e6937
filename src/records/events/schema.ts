import { Type } from 'typebox'
import {
  Attribution,
  MaybeDate,
  MaybeReference,
  disputeProperties,
  recordHead,
  recordTail,
  Reference,
  Subtype,
} from '../../model/shapes/record-shapes.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { PARTICIPANT_ROLES } from '../../model/vocabulary/roles.js'

export const ParticipantShape = Type.Object(
  {
    role: term(PARTICIPANT_ROLES, 'The role of the participant.'),
    entity: Reference,
  },
  { ...Closed, $id: 'Participant', description: 'An entity that takes part in an event.' },
)

export const EventShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:arrival'),
    type: term(EVENT_TYPES, 'The type of event.'),
    subtype: Subtype,
    label: Type.String({ description: 'A short clause that describes the event.' }),
    status: term(
      EVENT_STATUSES,
      'Whether the event happened, is going on, or is agreed, planned or expected. `unstated` if this is not known.',
    ),
    date: MaybeDate('The date, or null if the text gives none.'),
    place: MaybeReference('The place.'),
    participants: Type.Array(ref(ParticipantShape)),
    attribution: Attribution,
    mentions: Type.Array(Reference, {
      description: 'Other entities that the text of the record names.',
    }),
    ...disputeProperties,
    ...recordTail,
  },
  {
    ...Closed,
    $id: 'EventRecord',
    description: 'An event that happened, is going on, is planned or is expected.',
  },
)
