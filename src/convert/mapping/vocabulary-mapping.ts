import { EVENT_TYPES, EVENTS, type EventType } from '../../model/vocabulary/event-types.js'
import { LINK_RELS } from '../../model/vocabulary/links.js'
import { PARTICIPANT_ROLES, type ParticipantRole } from '../../model/vocabulary/roles.js'
import { PREDICATES, RELATIONS, type Predicate } from '../../model/vocabulary/relations.js'
import { readMatch, type Term } from '../../model/vocabulary/term.js'
import type { EventRule, LinkRule, RelationRule } from './rules.js'
import { foldType } from './type-map.js'

/*
 * Rules that follow from the vocabularies. A type that is named like a term becomes this term. A
 * name of ACE, PLOVER, Wikidata or schema.org becomes the term that it matches.
 */

/**
 * The terms with their names in other vocabularies. Names of ACE also have a shorter form:
 * "Life.Die" and "Die". A name that matches several terms is left out.
 */
function namesOf<T extends string>(
  terms: Readonly<Record<T, Term>>,
  property: 'matches' | 'inverseMatches',
): { name: string; term: T }[] {
  const named = (Object.entries(terms) as [T, Term][]).flatMap(([term, about]) =>
    (about[property] ?? [])
      .map(readMatch)
      .flatMap(({ name, prefix }) =>
        prefix === 'ace' && name.includes('.') ? [name, name.slice(name.indexOf('.') + 1)] : [name],
      )
      .map((name) => ({ name, term })),
  )
  return named.filter(({ name, term }) =>
    named.every((other) => other.term === term || foldType(other.name) !== foldType(name)),
  )
}

export const relationRule = (
  relation: Predicate,
  subject = 'Arg1',
  object = 'Arg2',
): RelationRule => ({
  relation,
  subject,
  object,
})

/** The roles of participants, by their own names and by those of ACE and Rich ERE. */
const PARTICIPANTS: Readonly<Record<string, ParticipantRole>> = {
  ...Object.fromEntries(PARTICIPANT_ROLES.map((role) => [role, role])),
  Agent: 'agent',
  Attacker: 'agent',
  Giver: 'agent',
  Seller: 'agent',
  Plaintiff: 'agent',
  Prosecutor: 'agent',
  Buyer: 'recipient',
  Recipient: 'recipient',
  Beneficiary: 'recipient',
  Target: 'target',
  Defendant: 'target',
  Victim: 'victim',
  Adjudicator: 'authority',
  Instrument: 'instrument',
  Vehicle: 'instrument',
  Artifact: 'object',
  Org: 'object',
  Origin: 'origin',
  Destination: 'destination',
  Person: 'participant',
  Entity: 'participant',
  Participant: 'participant',
}

/** A rule that adds the entity at the other end of a relation to an event, in a role. */
const partOfEvent = (part: Omit<EventRule, 'event'>): EventRule => ({ event: 'other', ...part })

const namesIn = <Rule>(names: string, rule: Rule): [string, Rule][] =>
  names.split(' ').map((name) => [name, rule])

const linkRule = (rel: LinkRule['link'], from = 'Arg1', to = 'Arg2'): LinkRule => ({
  link: rel,
  from,
  to,
})

/** Rules for relations that add to an event or link two events, by their names in corpora. */
export const EVENT_RELATIONS_BY_NAME: Readonly<Record<string, EventRule | LinkRule>> =
  Object.fromEntries<EventRule | LinkRule>([
    ...LINK_RELS.map((rel) => [rel, linkRule(rel)] as const),
    ...Object.entries(PARTICIPANTS).map(
      ([name, role]) => [name, partOfEvent({ participants: { Arg: role } })] as const,
    ),
    ...namesIn(
      'Place Location Located Located-In TakesPlaceIn OccursIn HasPlace HappensAt',
      partOfEvent({ place: 'Arg' }),
    ),
    ...namesIn('Date Time When HasTime HasDate TimeArg OccursOn', partOfEvent({ date: 'Arg' })),
    ...namesIn('Before Precedes IBefore', linkRule('before')),
    ...namesIn('After Follows IAfter', linkRule('after')),
    ...namesIn('During Is_Included IncludedIn SubEventOf Within', linkRule('within')),
    ...namesIn('Includes Contains SubEvent HasSubEvent', linkRule('within', 'Arg2', 'Arg1')),
    ...namesIn('Identity SameEvent EventCoref', linkRule('same-event')),
  ])

/** The role of a participant, by its name in any case. */
export const participantRoleOf = (name: string): ParticipantRole | undefined =>
  Object.entries(PARTICIPANTS).find(([role]) => foldType(role) === foldType(name))?.[1]

export const eventRule = (
  event: EventType,
  participants: EventRule['participants'] = PARTICIPANTS,
): EventRule => ({ event, place: 'Place', date: 'Date', participants })

export const RELATIONS_BY_NAME: Readonly<Record<string, RelationRule>> =
  Object.fromEntries<RelationRule>([
    ...namesOf(RELATIONS, 'matches').map(({ name, term }) => [name, relationRule(term)] as const),
    ...namesOf(RELATIONS, 'inverseMatches').map(
      ({ name, term }) => [name, relationRule(term, 'Arg2', 'Arg1')] as const,
    ),
    ...PREDICATES.map((term) => [term, relationRule(term)] as const),
  ])

export const EVENTS_BY_NAME: Readonly<Record<string, EventRule>> = Object.fromEntries<EventRule>([
  ...namesOf(EVENTS, 'matches').map(({ name, term }) => [name, eventRule(term)] as const),
  ...EVENT_TYPES.map((term) => [term, eventRule(term)] as const),
])
