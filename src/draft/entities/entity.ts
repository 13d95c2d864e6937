import type { Range } from '../../model/text/ranges.js'
import type { EntityType, NameForm } from '../../model/vocabulary/entities.js'

/** A place where an entity is named, in UTF-16 offsets. */
export interface EntityMention extends Range {
  text: string
  form: NameForm
  /** True if the words name the entity only here: "the Council". */
  onlyHere?: true
}

export interface DraftEntity {
  type: EntityType
  name: string
  mentions: EntityMention[]
  /** Set when the notes are written. */
  id?: string
}

/** The entity that is named at a place. */
export interface NamedPlace extends Range {
  entity: DraftEntity
}
