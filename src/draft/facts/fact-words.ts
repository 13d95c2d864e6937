import type { EntityType } from '../../model/vocabulary/entities.js'
import type { EventType } from '../../model/vocabulary/event-types.js'
import type { ParticipantRole } from '../../model/vocabulary/roles.js'

/** A verb that states an event, and what must stand beside it. */
export interface EventVerb {
  lemma: string
  type: EventType
  /** The words between the verb and its object, in lower case; '' if the object follows at once. */
  links: readonly string[]
  /** The types of entity that the object may be; undefined if the event needs no object. */
  object: readonly EntityType[] | undefined
  subjectRole: ParticipantRole
  /** The role of the object, or `place` if it is where the event took place. */
  objectRole: ParticipantRole | 'place'
}

/** The words of a language that state facts. */
export interface FactWords {
  eventVerbs: readonly EventVerb[]
  /** Offices in a country or an organization, in lower case. */
  offices: ReadonlySet<string>
  /** Words between a name and an office: "Lund, the mayor". */
  articles: ReadonlySet<string>
  /** Words between an office and its institution: "mayor of Bergen". */
  officeLinks: ReadonlySet<string>
  /** Words beside an office that has ended or is still to come: "former", "incoming". */
  notHeld: ReadonlySet<string>
  /** Words before a verb that make the event uncertain. */
  uncertain: ReadonlySet<string>
  future: ReadonlySet<string>
  perfect: ReadonlySet<string>
  placeLinks: ReadonlySet<string>
  and: ReadonlySet<string>
  /** Words between names in a row. */
  conjunctions: ReadonlySet<string>
  /** Offices that a town or a state has. */
  placeOffices: ReadonlySet<string>
  /** Countries that share their name with another place. */
  ambiguousCountries: ReadonlySet<string>
}
