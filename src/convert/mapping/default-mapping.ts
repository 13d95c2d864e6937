import { ENTITY_TYPES, type EntityType } from '../../model/vocabulary/entities.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
import { FIGURE_BOUNDS, FIGURE_KINDS } from '../../model/vocabulary/figures.js'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'
import type { MappingFile } from './mapping.js'
import type { EntityRule, FigureRule, QuoteRule, RelationRule } from './rules.js'
import { foldType } from './type-map.js'
import {
  relationRule,
  EVENT_RELATIONS_BY_NAME,
  EVENTS_BY_NAME,
  eventRule,
  RELATIONS_BY_NAME,
} from './vocabulary-mapping.js'

/*
 * The mapping that applies without a mapping file. It covers the types of brat's examples, ACE,
 * OntoNotes, CoNLL and TEI, the attributions of PARC, the terms of this API's vocabularies and
 * their matches in other vocabularies (vocabulary-mapping.ts). The case of types does not count.
 */

const ENTITY_TYPE_NAMES: Partial<Record<EntityType, string>> = {
  person: 'Person PER PERS Peop Human Individual Politician Photographer PersName',
  group: 'NORP Group Religion PoliticalGroup',
  people: 'People Nationality Ethnicity EthnicGroup',
  country: 'Country Nation',
  place:
    'Location LOC GPE Place City Town Village Region State Province Capital GeoNames PlaceName GeogName Settlement District',
  facility: 'Facility FAC Building Airport',
  organization:
    'Organization Organisation ORG Company Corporation Institution Agency Government Party PoliticalParty Team SportsTeam OrgName',
  media: 'Media NewsAgency Newspaper Magazine Broadcaster',
  language: 'Language',
  work: 'Work WORK_OF_ART CreativeWork Title Book Film Song',
  agreement: 'Treaty Agreement',
  law: 'LAW Legislation Statute',
  event: 'NamedEvent EventName',
  award: 'Award Prize',
  product: 'Product PROD',
  vehicle: 'Vehicle VEH Ship Aircraft Spacecraft',
  weapon: 'Weapon WEA',
  disease: 'Disease',
  species: 'Species Animal Plant',
  other: 'MISC Miscellaneous',
}

const FIGURE_TYPE_NAMES: Partial<Record<FigureRule['figure'], string>> = {
  money: 'Money Currency',
  percentage: 'Percent PCT Percentage',
  count: 'Number NUM Cardinal',
  ordinal: 'Ordinal',
  duration: 'Duration',
  age: 'Age',
  distance: 'Distance',
  weight: 'Weight Mass',
  temperature: 'Temperature',
  speed: 'Speed',
  score: 'Score',
  vote: 'Vote Votes',
  told: 'Quantity Measure Measurement',
}

/** Makes a rule for each name from its term. */
const rulesFor = <Term extends string, Rule>(
  namesByTerm: Partial<Record<Term, string>>,
  ruleFor: (term: Term) => Rule,
): Record<string, Rule> =>
  Object.fromEntries(
    Object.entries<string | undefined>(namesByTerm).flatMap(([term, names = '']) =>
      names.split(' ').map((name) => [name, ruleFor(term as Term)]),
    ),
  )

/**
 * Adds the rules for relations of events. They follow rules of the same name for relations of
 * entities.
 */
function withEvents(
  relations: Readonly<Record<string, RelationRule>>,
): NonNullable<MappingFile['relations']> {
  const byName = new Map(Object.entries(relations).map(([name, rule]) => [foldType(name), rule]))
  const alternatives = Object.entries(EVENT_RELATIONS_BY_NAME).map(([name, rule]) => {
    const other = byName.get(foldType(name))
    return [name, other === undefined ? rule : [other, rule]] as const
  })
  const added = new Set(alternatives.map(([name]) => foldType(name)))
  return {
    ...Object.fromEntries(Object.entries(relations).filter(([name]) => !added.has(foldType(name)))),
    ...Object.fromEntries(alternatives),
  }
}

const QUOTED_SPAN: QuoteRule = { quote: {} }

const ATTRIBUTION: QuoteRule = {
  quote: { content: 'Content', speaker: 'Source', cue: 'Cue', addressee: 'Addressee' },
}

/** The TEI elements for words that someone said or wrote. */
const TEI_QUOTES = ['said', 'q', 'quote', 'u', 'sp']
const SAID: QuoteRule = { quote: { speaker: 'who', addressee: 'toWhom' } }
/** Gives several names the same rule. */
const sameRuleFor = <Rule>(names: readonly string[], rule: Rule): Record<string, Rule> =>
  Object.fromEntries(names.map((name) => [name, rule]))

/** Maps the name of each term to the term. */
const byOwnName = <Term extends string>(terms: readonly Term[]): Record<string, Term> =>
  Object.fromEntries(terms.map((term) => [term, term]))

const VISIT = eventRule('visit', { Agent: 'guest', Visitor: 'guest', Host: 'host' })
const MEETING = eventRule('meeting', { Entity: 'party', Participant: 'participant' })

export const DEFAULT_MAPPING: MappingFile = {
  spans: {
    ...Object.fromEntries(FIGURE_KINDS.map((figure) => [figure, { figure }])),
    ...Object.fromEntries(ENTITY_TYPES.map((entity) => [entity, { entity }])),
    ...rulesFor(ENTITY_TYPE_NAMES, (entity): EntityRule => ({ entity })),
    ...rulesFor(FIGURE_TYPE_NAMES, (figure): FigureRule => ({ figure })),
    ...sameRuleFor(TEI_QUOTES, QUOTED_SPAN),
    Quotation: QUOTED_SPAN,
    event: { event: 'other' },
    figure: { figure: 'told' },
  },
  relations: withEvents({
    ...RELATIONS_BY_NAME,
    'Org-Affiliation': relationRule('member-of'),
    'Member-Of': relationRule('member-of'),
    'Part-Of': relationRule('part-of'),
    'Located': relationRule('located-in'),
    'Located-In': relationRule('located-in'),
    'Employment': relationRule('employed-by'),
    'ORG-AFF.Employment': relationRule('employed-by'),
    'Work-For': relationRule('employed-by'),
    'Works-For': relationRule('employed-by'),
    'Live-In': relationRule('lives-in'),
    'OrgBased-In': relationRule('based-in'),
    'Family': relationRule('relative-of'),
  }),
  events: {
    ...EVENTS_BY_NAME,
    ...sameRuleFor(TEI_QUOTES, SAID),
    Quote: {
      quote: { speaker: 'Source', cue: 'Cue', addressee: 'Addressee', evidence: 'Evidence' },
    },
    Attribution: ATTRIBUTION,
    Statement: ATTRIBUTION,
    Visit: VISIT,
    Meet: MEETING,
    Meeting: MEETING,
    Transport: eventRule('travel'),
  },
  attributes: {
    Factuality: { status: { 'CT+': 'happened', 'PR+': 'expected', 'PS+': 'expected' } },
    Tense: { status: { Past: 'happened', Present: 'ongoing', Future: 'planned' } },
    Type: { subtype: true },
    Subtype: { subtype: true },
    Kind: { kind: byOwnName(QUOTE_KINDS) },
    Medium: { medium: byOwnName(QUOTE_MEDIA) },
    Status: { status: byOwnName(EVENT_STATUSES) },
    Bound: { bound: byOwnName(FIGURE_BOUNDS) },
    Direct: { kind: { true: 'direct', false: 'indirect' } },
    QuoteType: {
      kind: { direct: 'direct', mixed: 'partial', partial: 'partial', indirect: 'indirect' },
    },
  },
  schemes: { Wikidata: 'wikidata', GeoNames: 'geonames', ISNI: 'isni', VIAF: 'viaf', IRI: 'url' },
}
