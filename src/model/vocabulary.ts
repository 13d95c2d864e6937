/**
 * Every closed vocabulary, declared once as an `as const` array. Its type, its validation and its
 * enum in the OpenAPI document (`Type.Enum([...LIST])`) follow from the array. The annotation guide
 * (`seed/README.md`) says when each term applies.
 */

/**
 * The kinds of record, which can be traced to the text and cited, each with the collection under
 * `/v1` in which it is served. `src/records/registry.ts` has the declaration of each.
 */
export const COLLECTIONS = {
  article: 'articles',
  entity: 'entities',
  mention: 'mentions',
  quote: 'quotes',
  event: 'events',
  figure: 'figures',
  image: 'images',
  relation: 'relations',
  conflict: 'conflicts',
} as const
export type RecordKind = keyof typeof COLLECTIONS
export const RECORD_KINDS = Object.keys(COLLECTIONS) as [RecordKind, ...RecordKind[]]

/** The kinds that cite spans of their own; an entity has those of its mentions. */
type StatedKind = Exclude<RecordKind, 'entity'>
export const STATED_KINDS = RECORD_KINDS.filter((kind): kind is StatedKind => kind !== 'entity')

/** The kinds whose records belong to one article and have a place in its text. */
export type PlacedKind = Exclude<StatedKind, 'article'>
export const PLACED_KINDS = STATED_KINDS.filter((kind): kind is PlacedKind => kind !== 'article')

/** The kinds whose records an annotation file lists; mentions follow from the names of entities. */
export type ListedKind = Exclude<PlacedKind, 'mention'>
export const LISTED_KINDS = PLACED_KINDS.filter((kind): kind is ListedKind => kind !== 'mention')

export const SECTION_KINDS = [
  'headline',
  'body',
  'caption',
  'credit',
  'source',
  'tag',
  'boilerplate',
] as const
export type SectionKind = (typeof SECTION_KINDS)[number]

/** The role of a cited span in its record. */
export const CITATION_ROLES = [
  'content',
  'cue',
  'speaker',
  'addressee',
  'date',
  'attribution',
  'evidence',
] as const
export type CitationRole = (typeof CITATION_ROLES)[number]

/** The roles of the spans that search looks through. */
export const SEARCHED_ROLES: readonly CitationRole[] = ['content', 'speaker']

export const ENTITY_TYPES = [
  'person',
  'people',
  'occupation',
  'country',
  'place',
  'facility',
  'organization',
  'media',
  'language',
  'work',
  'initiative',
  'agreement',
  'partnership',
  'meeting',
  'era',
  'product',
] as const
export type EntityType = (typeof ENTITY_TYPES)[number]

/** How a mention names its entity. */
export const NAME_FORMS = [
  'name',
  'alias',
  'titled',
  'abbreviation',
  'nickname',
  'demonym',
] as const
export type NameForm = (typeof NAME_FORMS)[number]

export const IDENTIFIER_SCHEMES = ['wikidata', 'geonames', 'isni', 'viaf', 'url'] as const
export type IdentifierScheme = (typeof IDENTIFIER_SCHEMES)[number]

export const QUOTE_KINDS = ['direct', 'partial', 'indirect'] as const
export type QuoteKind = (typeof QUOTE_KINDS)[number]

export const QUOTE_MEDIA = [
  'signed-article',
  'written-statement',
  'interview',
  'remark',
  'speech',
  'song',
  'data-release',
  'unstated',
] as const
export type QuoteMedium = (typeof QUOTE_MEDIA)[number]

/** Whose claim a record is: the article's own, or that of the speakers that it reports. */
export const VOICES = ['article', 'quoted'] as const
export type Voice = (typeof VOICES)[number]

export const EVENT_TYPES = [
  'visit',
  'arrival',
  'invitation',
  'ceremony',
  'meeting',
  'meal',
  'greeting',
  'performance',
  'statement',
  'publication',
  'interview',
  'agreement',
  'recognition',
  'initiative',
  'cooperation',
  'trade',
  'travel',
  'mission',
  'anniversary',
  'donation',
  'study',
  'production',
  'establishment',
  'construction',
  'announcement',
  'development',
  'other',
] as const

export const EVENT_STATUSES = [
  'happened',
  'ongoing',
  'agreed',
  'planned',
  'expected',
  'unstated',
] as const
export type EventType = (typeof EVENT_TYPES)[number]
export type EventStatus = (typeof EVENT_STATUSES)[number]

/**
 * How a record came about: a person wrote it, it was converted from another format, or rules or a
 * language model drafted it.
 */
export const ORIGINS = ['manual', 'converted', 'rules', 'model'] as const
export type OriginKind = (typeof ORIGINS)[number]

/** How the title, the publisher or an author is known: the text states it, or it comes from outside the text. */
export const PUBLICATION_BASES = ['stated', 'metadata'] as const
export type PublicationBasis = (typeof PUBLICATION_BASES)[number]

/**
 * How the date of a record is known: the text states it, or it is inferred from words of the text.
 */
export const RECORD_DATE_BASES = ['stated', 'inferred'] as const
export type RecordDateBasis = (typeof RECORD_DATE_BASES)[number]
/** The date of an article may also be known from outside the text. */
export const DATE_BASES = [...RECORD_DATE_BASES, 'metadata'] as const
export type DateBasis = (typeof DATE_BASES)[number]

/**
 * The unit in which a date is given. A third has four months; `unknown` is coarser than a
 * millennium, or not given.
 */
export const DATE_PRECISIONS = [
  'time',
  'day',
  'month',
  'season',
  'quarter',
  'third',
  'half',
  'year',
  'decade',
  'century',
  'millennium',
  'unknown',
] as const
export type DatePrecision = (typeof DATE_PRECISIONS)[number]

/**
 * How a date covers its days: it is one day or period, it lasts from the first to the last, or it
 * is some time between them.
 */
export const DATE_EXTENTS = ['at', 'throughout', 'within'] as const
export type DateExtent = (typeof DATE_EXTENTS)[number]

/** Parts of a day, in order. */
export const PARTS_OF_DAY = [
  'before-dawn',
  'morning',
  'noon',
  'afternoon',
  'evening',
  'night',
] as const
export type PartOfDay = (typeof PARTS_OF_DAY)[number]

export const FIGURE_KINDS = ['count', 'money', 'percentage', 'ordinal', 'duration'] as const
export type FigureKind = (typeof FIGURE_KINDS)[number]

/** How a stated number bounds the true one; `over` is more than, `under` is less than. */
export const FIGURE_BOUNDS = [
  'exact',
  'over',
  'under',
  'at-least',
  'at-most',
  'about',
  'nearly',
] as const
export type FigureBound = (typeof FIGURE_BOUNDS)[number]

export const CHANGE_DIRECTIONS = ['up', 'down', 'unchanged'] as const

/** Predicates of relations, read as "subject predicate object". */
export const PREDICATES = [
  'holds-office-in',
  'has-occupation',
  'member-of',
  'part-of',
  'participates-in',
  'located-in',
  'visits',
  'invites',
  'welcomes',
  'recognizes',
  'diplomatic-ties-with',
  'neighbor-of',
  'party-to',
  'proposed',
  'trades-with',
  'exports',
  'exports-to',
  'author-of',
  'co-produced',
  'in-language',
  'interviewed-by',
  'photographer-for',
  'envoy-of',
  'speaks',
  'associated-with',
] as const
export type Predicate = (typeof PREDICATES)[number]

/** The role of an entity in a record, such as a participant of an event or a person in an image. */
export const INVOLVEMENT_ROLES = [
  'speaker',
  'addressee',
  'place',
  'agent',
  'patient',
  'host',
  'guest',
  'participant',
  'organizer',
  'author',
  'publisher',
  'recipient',
  'party',
  'subject',
  'object',
  'depicted',
  'photographer',
  'agency',
  'about',
  'mentioned',
] as const
export type InvolvementRole = (typeof INVOLVEMENT_ROLES)[number]

/** The roles that a participant of an event may have. */
export const PARTICIPANT_ROLES = [
  'agent',
  'object',
  'host',
  'guest',
  'participant',
  'organizer',
  'author',
  'publisher',
  'recipient',
  'party',
] as const satisfies readonly InvolvementRole[]
export type ParticipantRole = (typeof PARTICIPANT_ROLES)[number]

/** The roles that an entity may have in records of a kind. */
export const ROLES_IN = {
  quote: ['speaker', 'addressee', 'mentioned'],
  event: ['place', ...PARTICIPANT_ROLES, 'mentioned'],
  image: ['place', 'depicted', 'photographer', 'agency', 'mentioned'],
} as const satisfies Partial<Record<RecordKind, readonly InvolvementRole[]>>

/** How a record is linked to another one of the same article. */
export const LINK_RELS = [
  'within',
  'repeats',
  'continues',
  'about',
  'shows',
  'measures',
  'same-event',
  'after',
  'before',
  'disagrees-in',
] as const
export type LinkRel = (typeof LINK_RELS)[number]
/** The links that say the same of both records. */
export const SYMMETRIC_RELS: readonly LinkRel[] = ['same-event']

/** How a link reads: from the record to the other one, the other way round, or both ways. */
export const LINK_DIRECTIONS = ['outgoing', 'incoming', 'mutual'] as const

/** Places that an annotation may have missed: see coverage-gaps.ts. */
export const GAPS = ['capitals', 'quotation-marks', 'numbers'] as const
export type GapKind = (typeof GAPS)[number]

/** Units of offsets: Unicode code points, or UTF-16 code units as in JavaScript, Java and C#. */
export const OFFSET_UNITS = ['codepoint', 'utf16'] as const
export type OffsetUnit = (typeof OFFSET_UNITS)[number]
