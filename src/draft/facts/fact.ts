import type { Range } from '../../model/text/ranges.js'
import type { EventType } from '../../model/vocabulary/event-types.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { Predicate } from '../../model/vocabulary/relations.js'
import type { ParticipantRole } from '../../model/vocabulary/roles.js'
import type { FoundDate } from '../dates/find-dates.js'
import type { DraftEntity } from '../entities/entity.js'

/** An event in the text, in UTF-16 offsets. */
export interface FoundEvent extends Range {
  /** The name of the rule that found it. */
  rule: string
  type: EventType
  status: EventStatus
  participants: { entity: DraftEntity; role: ParticipantRole }[]
  place: DraftEntity | undefined
  date: FoundDate | undefined
}

/** A relation between two entities. */
export interface FoundRelation extends Range {
  rule: string
  subject: DraftEntity
  predicate: Predicate
  object: DraftEntity
  label: string | undefined
}
