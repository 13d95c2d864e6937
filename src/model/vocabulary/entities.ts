import { termsOf, type Term } from './term.js'

export const ENTITIES = {
  person: {
    definition: 'a named human being',
    matches: ['schema:Person', 'wd:Q5', 'cpnat:person', 'ace:PER', 'ontonotes:PERSON'],
  },
  people: {
    definition: 'a people named as a whole, such as "the Kazakh people"',
    matches: ['wd:Q41710'],
  },
  group: {
    definition:
      'people named as a group that is neither a people nor an organization: a family, a religious or political group, the holders of an informal title',
    matches: ['wd:Q16334295', 'ontonotes:NORP'],
  },
  occupation: {
    definition: 'the occupation of a named person, not tied to an institution',
    matches: ['schema:Occupation', 'wd:Q12737077'],
  },
  country: {
    definition: 'a state; its adjective is a mention of it (form `demonym`)',
    matches: ['schema:Country', 'wd:Q6256', 'cpnat:geoArea', 'ace:GPE', 'ontonotes:GPE'],
  },
  place: {
    definition: 'a city, region, route, river, mountain or other geographical place',
    matches: ['schema:Place', 'wd:Q2221906', 'cpnat:geoArea', 'ace:LOC', 'ontonotes:LOC'],
  },
  facility: {
    definition: 'a building, site or other structure that people made, such as an airport',
    matches: ['schema:Place', 'wd:Q13226383', 'cpnat:poi', 'ace:FAC', 'ontonotes:FAC'],
  },
  organization: {
    definition: 'a body or institution: a company, party, authority, team, armed force',
    matches: ['schema:Organization', 'wd:Q43229', 'cpnat:organisation', 'ace:ORG', 'ontonotes:ORG'],
  },
  media: {
    definition: 'a news outlet or agency',
    matches: ['schema:NewsMediaOrganization', 'wd:Q1193236', 'cpnat:organisation', 'ace:ORG'],
  },
  language: {
    definition: 'a language',
    matches: ['schema:Language', 'wd:Q34770', 'ontonotes:LANGUAGE'],
  },
  work: {
    definition: 'something with a title: an article, book, film, song, game, program',
    matches: ['schema:CreativeWork', 'wd:Q386724', 'ontonotes:WORK_OF_ART'],
  },
  initiative: {
    definition: 'a programme, plan, project or campaign with a name',
    matches: ['schema:Project', 'wd:Q170584'],
  },
  agreement: {
    definition: 'an agreement or treaty between parties',
    matches: ['cpnat:abstract', 'ontonotes:LAW'],
  },
  law: {
    definition: 'a law, bill, regulation, constitution or resolution',
    matches: ['schema:Legislation', 'ontonotes:LAW'],
  },
  partnership: {
    definition: 'a named form of relations between states or organizations',
    matches: ['cpnat:abstract'],
  },
  meeting: {
    definition: 'a single named meeting: a summit, session, conference',
    matches: ['schema:Event', 'wd:Q2761147', 'cpnat:event', 'ontonotes:EVENT'],
  },
  event: {
    definition: 'another event with a name: a war, storm, tournament, festival, election, accident',
    matches: ['schema:Event', 'wd:Q1656682', 'cpnat:event', 'ontonotes:EVENT'],
  },
  era: {
    definition: 'a period or slogan with a name',
    matches: ['cpnat:abstract'],
  },
  award: {
    definition: 'a prize, medal, order or honorary title',
    matches: ['wd:Q618779'],
  },
  product: {
    definition: 'goods, a brand, a device or a service that is made or traded',
    matches: ['schema:Product', 'wd:Q2424752', 'cpnat:object', 'ontonotes:PRODUCT'],
  },
  vehicle: {
    definition: 'a ship, aircraft, spacecraft, train or car, by name or by model',
    matches: ['schema:Vehicle', 'wd:Q42889', 'cpnat:object', 'ace:VEH'],
  },
  weapon: {
    definition: 'a weapon or a weapon system, by name or by model',
    matches: ['wd:Q728', 'cpnat:object', 'ace:WEA'],
  },
  disease: {
    definition: 'a disease, or its pathogen',
    matches: ['schema:MedicalCondition', 'wd:Q12136'],
  },
  species: {
    definition: 'a kind of animal, plant or other organism, or a single one with a name',
    matches: ['schema:Taxon', 'wd:Q16521'],
  },
  other: {
    definition: 'none of these; `subtype` says what it is',
    matches: ['schema:Thing'],
  },
} as const satisfies Record<string, Term>
export type EntityType = keyof typeof ENTITIES
export const ENTITY_TYPES = termsOf(ENTITIES)

/** The forms of mentions. */
export const NAMES = {
  'name': {
    definition: 'the preferred name',
    matches: ['schema:name', 'skos:prefLabel'],
  },
  'alias': {
    definition: 'another name, or a shorter form of it',
    matches: ['schema:alternateName', 'skos:altLabel'],
  },
  'titled': {
    definition: 'the name with the capitalised title before it, such as "President Xi Jinping"',
  },
  'abbreviation': {
    definition: 'initials or another abbreviation',
    matches: ['wdt:P1813'],
  },
  'nickname': {
    definition: 'a nickname or stage name',
    matches: ['wdt:P1449'],
  },
  'former-name': {
    definition: 'an earlier name',
  },
  'translation': {
    definition: 'the name in another language or script',
  },
  'demonym': {
    definition: 'the adjective of a country, or its noun for people',
    matches: ['wdt:P1549'],
  },
} as const satisfies Record<string, Term>
export type NameForm = keyof typeof NAMES
export const NAME_FORMS = termsOf(NAMES)

export const IDENTIFIERS = {
  wikidata: { label: 'Wikidata', definition: 'an item of Wikidata, such as Q232' },
  geonames: {
    label: 'GeoNames',
    definition: 'a place in GeoNames, by number',
    matches: ['wdt:P1566'],
  },
  isni: {
    label: 'ISNI',
    definition: 'an International Standard Name Identifier (ISO 27729)',
    matches: ['wdt:P213'],
  },
  viaf: {
    label: 'VIAF',
    definition: 'an entry of the Virtual International Authority File',
    matches: ['wdt:P214'],
  },
  url: { label: 'URL', definition: 'a URL that identifies the entity', matches: ['schema:sameAs'] },
} as const satisfies Record<string, Term>
export type IdentifierScheme = keyof typeof IDENTIFIERS
export const IDENTIFIER_SCHEMES = termsOf(IDENTIFIERS)
