import type { EntityType, FigureKind } from '../model/vocabulary.js'
import type { MappingFile } from './mapping.js'

/* What widespread types are without a mapping file: brat's examples, ACE, OntoNotes and CoNLL; PARC's attributions; this API's own tags. */

const ENTITIES: Partial<Record<EntityType, string>> = {
  person: 'Person PERSON PER Photographer',
  people: 'NORP People',
  country: 'Country',
  place: 'Location LOC GPE Place City Region',
  facility: 'Facility FAC',
  organization: 'Organization Organisation ORG Company',
  media: 'Media NewsAgency Newspaper',
  language: 'Language LANGUAGE',
  work: 'Work WORK_OF_ART Title',
  agreement: 'Treaty LAW',
  product: 'Product PRODUCT',
}

const FIGURES: Record<FigureKind, string> = {
  money: 'Money MONEY',
  percentage: 'Percent PERCENT Percentage',
  count: 'Number Cardinal CARDINAL Quantity QUANTITY',
  ordinal: 'Ordinal ORDINAL',
  duration: 'Duration',
}

const each = <Rule>(
  names: Partial<Record<string, string>>,
  rule: (kind: string) => Rule,
): [string, Rule][] =>
  Object.entries(names).flatMap(([kind, types = '']) =>
    types.split(' ').map((type): [string, Rule] => [type, rule(kind)]),
  )

export const DEFAULT_MAPPING: MappingFile = {
  spans: {
    ...Object.fromEntries(each(ENTITIES, (entity) => ({ entity: entity as EntityType }))),
    ...Object.fromEntries(each(FIGURES, (figure) => ({ figure: figure as FigureKind }))),
    Quote: { quote: {} },
    Quotation: { quote: {} },
    quote: { quote: {} },
    event: { event: 'other' },
    figure: { figure: 'told' },
  },
  relations: {
    'Org-Affiliation': { relation: 'member-of', subject: 'Arg1', object: 'Arg2' },
    'Member-Of': { relation: 'member-of', subject: 'Arg1', object: 'Arg2' },
    'Part-Of': { relation: 'part-of', subject: 'Arg1', object: 'Arg2' },
    'Located': { relation: 'located-in', subject: 'Arg1', object: 'Arg2' },
    'Located-In': { relation: 'located-in', subject: 'Arg1', object: 'Arg2' },
  },
  events: {
    Attribution: {
      quote: { content: 'Content', speaker: 'Source', cue: 'Cue', addressee: 'Addressee' },
    },
    Statement: {
      quote: { content: 'Content', speaker: 'Source', cue: 'Cue', addressee: 'Addressee' },
    },
    Visit: {
      event: 'visit',
      place: 'Place',
      date: 'Date',
      participants: { Agent: 'guest', Visitor: 'guest', Host: 'host' },
    },
    Meet: {
      event: 'meeting',
      place: 'Place',
      date: 'Date',
      participants: { Entity: 'party', Participant: 'participant' },
    },
    Meeting: {
      event: 'meeting',
      place: 'Place',
      date: 'Date',
      participants: { Entity: 'party', Participant: 'participant' },
    },
  },
  attributes: {
    Factuality: { status: { 'CT+': 'happened', 'PR+': 'expected', 'PS+': 'expected' } },
    Tense: { status: { Past: 'happened', Present: 'ongoing', Future: 'planned' } },
    QuoteType: {
      kind: {
        DIRECT: 'direct',
        MIXED: 'partial',
        INDIRECT: 'indirect',
        Direct: 'direct',
        Mixed: 'partial',
        Indirect: 'indirect',
      },
    },
  },
  schemes: { Wikidata: 'wikidata', GeoNames: 'geonames', ISNI: 'isni', VIAF: 'viaf', IRI: 'url' },
}
