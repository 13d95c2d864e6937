import type { EntityType, FigureKind } from '../../model/vocabulary.js'
import type { MappingFile } from './mapping.js'
import type { EntityRule, EventRule, FigureRule, QuoteRule, RelationRule } from './rules.js'

/*
 * The mapping that applies without a mapping file. It covers the types of brat's examples, ACE,
 * OntoNotes and CoNLL, the attributions of PARC, and the tags of this API's own annotations. Types
 * match whatever their case.
 */

const ENTITY_TYPE_NAMES: Partial<Record<EntityType, string>> = {
  person: 'Person PER PERS Human Individual Politician Photographer',
  people: 'NORP People Nationality Ethnicity EthnicGroup',
  country: 'Country Nation',
  place: 'Location LOC GPE Place City Town Village Region State Province Capital GeoNames',
  facility: 'Facility FAC Building Airport',
  organization:
    'Organization Organisation ORG Company Corporation Institution Agency Government Party PoliticalParty Team SportsTeam',
  media: 'Media NewsAgency Newspaper Magazine Broadcaster',
  language: 'Language',
  work: 'Work WORK_OF_ART CreativeWork Title Book Film Song',
  agreement: 'Treaty Agreement LAW',
  product: 'Product PROD',
}

const FIGURE_TYPE_NAMES: Record<FigureKind, string> = {
  money: 'Money Currency',
  percentage: 'Percent PCT Percentage',
  count: 'Number NUM Cardinal Quantity',
  ordinal: 'Ordinal',
  duration: 'Duration',
}

/** Makes a rule for each name from the term that it stands for. */
const rulesFor = <Term extends string, Rule>(
  namesByTerm: Partial<Record<Term, string>>,
  ruleFor: (term: Term) => Rule,
): Record<string, Rule> =>
  Object.fromEntries(
    Object.entries<string | undefined>(namesByTerm).flatMap(([term, names = '']) =>
      names.split(' ').map((name) => [name, ruleFor(term as Term)]),
    ),
  )

const between = (relation: RelationRule['relation']): RelationRule => ({
  relation,
  subject: 'Arg1',
  object: 'Arg2',
})

const QUOTED_SPAN: QuoteRule = { quote: {} }

const ATTRIBUTION: QuoteRule = {
  quote: { content: 'Content', speaker: 'Source', cue: 'Cue', addressee: 'Addressee' },
}

const VISIT: EventRule = {
  event: 'visit',
  place: 'Place',
  date: 'Date',
  participants: { Agent: 'guest', Visitor: 'guest', Host: 'host' },
}

const MEETING: EventRule = {
  event: 'meeting',
  place: 'Place',
  date: 'Date',
  participants: { Entity: 'party', Participant: 'participant' },
}

export const DEFAULT_MAPPING: MappingFile = {
  spans: {
    ...rulesFor(ENTITY_TYPE_NAMES, (entity): EntityRule => ({ entity })),
    ...rulesFor(FIGURE_TYPE_NAMES, (figure): FigureRule => ({ figure })),
    Quote: QUOTED_SPAN,
    Quotation: QUOTED_SPAN,
    event: { event: 'other' },
    figure: { figure: 'told' },
  },
  relations: {
    'Org-Affiliation': between('member-of'),
    'Member-Of': between('member-of'),
    'Part-Of': between('part-of'),
    'Located': between('located-in'),
    'Located-In': between('located-in'),
  },
  events: {
    Attribution: ATTRIBUTION,
    Statement: ATTRIBUTION,
    Visit: VISIT,
    Meet: MEETING,
    Meeting: MEETING,
  },
  attributes: {
    Factuality: { status: { 'CT+': 'happened', 'PR+': 'expected', 'PS+': 'expected' } },
    Tense: { status: { Past: 'happened', Present: 'ongoing', Future: 'planned' } },
    QuoteType: {
      kind: { direct: 'direct', mixed: 'partial', partial: 'partial', indirect: 'indirect' },
    },
  },
  schemes: { Wikidata: 'wikidata', GeoNames: 'geonames', ISNI: 'isni', VIAF: 'viaf', IRI: 'url' },
}
