import type { EntityType } from '../../model/vocabulary/entities.js'
import type { EventType } from '../../model/vocabulary/event-types.js'
import type { ParticipantRole } from '../../model/vocabulary/roles.js'
import type { EventVerb, FactWords } from '../facts/fact-words.js'
import { wordSet } from '../word-lists.js'

const PLACES = ['country', 'place', 'facility'] as const
const SIDES = ['person', 'country', 'organization'] as const

const AGREEMENTS = [
  'agreement',
  'treaty',
  'deal',
  'pact',
  'accord',
  'contract',
  'memorandum of understanding',
].flatMap((noun) =>
  ['a', 'an', 'the', 'a new', 'a trade', 'a peace', 'a joint'].map((words) => `${words} ${noun}`),
)

const TALKS = ['talks with', 'a meeting with', 'meetings with', 'a summit with']
const STATEMENTS = ['a statement', 'a joint statement', 'a written statement']

const arrival = (lemma: string): EventVerb => ({
  lemma,
  type: 'arrival',
  links: ['in', 'at'],
  object: PLACES,
  subjectRole: 'agent',
  objectRole: 'place',
})

const meeting = (lemma: string, links: readonly string[]): EventVerb => ({
  lemma,
  type: 'meeting',
  links,
  object: SIDES,
  subjectRole: 'party',
  objectRole: 'party',
})

const statement = (lemma: string): EventVerb => ({
  lemma,
  type: 'statement',
  links: STATEMENTS,
  object: undefined,
  subjectRole: 'agent',
  objectRole: 'object',
})

const agreement = (links: readonly string[], object: EventVerb['object']): EventVerb => ({
  lemma: 'sign',
  type: 'agreement',
  links,
  object,
  subjectRole: 'party',
  objectRole: 'party',
})

/** A verb whose object follows at once. */
const transitive = (
  lemma: string,
  type: EventType,
  object: readonly EntityType[],
  [subjectRole, objectRole]: readonly [ParticipantRole, ParticipantRole],
): EventVerb => ({ lemma, type, links: [''], object, subjectRole, objectRole })

/** A verb without an object. */
const intransitive = (lemma: string, type: EventType, subjectRole: ParticipantRole): EventVerb => ({
  lemma,
  type,
  links: [''],
  object: undefined,
  subjectRole,
  objectRole: 'object',
})

/** A verb with an object stands before the same verb without one. */
const EVENT_VERBS: readonly EventVerb[] = [
  {
    lemma: 'visit',
    type: 'visit',
    links: [''],
    object: PLACES,
    subjectRole: 'guest',
    objectRole: 'place',
  },
  arrival('arrive'),
  arrival('land'),
  meeting('meet', ['', 'with']),
  meeting('hold', TALKS),
  meeting('have', TALKS),
  agreement(
    AGREEMENTS.map((words) => `${words} with`),
    SIDES,
  ),
  agreement(AGREEMENTS, undefined),
  statement('issue'),
  statement('release'),
  transitive('leave', 'departure', PLACES, ['agent', 'origin']),
  transitive('sue', 'lawsuit', SIDES, ['agent', 'target']),
  transitive('accuse', 'accusation', SIDES, ['agent', 'target']),
  transitive('criticize', 'accusation', SIDES, ['agent', 'target']),
  transitive('invade', 'attack', PLACES, ['agent', 'target']),
  transitive('endorse', 'support', SIDES, ['agent', 'recipient']),
  transitive('acquire', 'purchase', ['organization'], ['agent', 'object']),
  transitive('win', 'award', ['award'], ['recipient', 'object']),
  intransitive('die', 'death', 'victim'),
  intransitive('resign', 'resignation', 'agent'),
]

export const FACT_WORDS: FactWords = {
  eventVerbs: EVENT_VERBS,
  offices: wordSet(`
    president vice-president chancellor premier minister secretary senator governor mayor ambassador commissioner
    chairman chairwoman chairperson chair director chief head ceo cfo founder co-founder spokesman spokeswoman
    spokesperson speaker leader king queen prince princess emperor pope bishop archbishop rector dean coach captain
    commander general admiral treasurer editor manager deputy superintendent sheriff judge justice congressman
    congresswoman envoy economist strategist
  `),
  articles: wordSet('the a an'),
  officeLinks: wordSet('of at for'),
  notHeld: wordSet(
    'former ex then late ex-president future incoming outgoing elect acting would-be candidate',
  ),
  uncertain: wordSet(
    "not n't never if unless would could may might should can must to reportedly allegedly whether refused declined",
  ),
  future: wordSet('will shall'),
  perfect: wordSet("has have had 've 's"),
  placeLinks: wordSet('in at'),
  and: wordSet('and'),
  conjunctions: wordSet('and or'),
  placeOffices: wordSet('governor mayor senator congressman congresswoman bishop archbishop'),
  ambiguousCountries: wordSet('Georgia'),
}
