import { KINDS_OF_BASIS, KINDS_OF_ORIGIN, KINDS_OF_VOICE } from './claims.js'
import { KINDS_OF_CHANGE } from './changes.js'
import { BASES, DAY_PARTS, EXTENTS, PRECISIONS } from './dates.js'
import { ENTITIES, IDENTIFIERS, NAMES } from './entities.js'
import { EVENTS } from './event-types.js'
import { STATUSES } from './event-statuses.js'
import { BOUNDS, DIRECTIONS, FIGURES, SALIENCES } from './figures.js'
import { KINDS_OF_DIRECTION, LINKS } from './links.js'
import { KINDS_OF_QUOTE, MEDIA } from './quotes.js'
import { RELATIONS } from './relations.js'
import { STATUSES_OF_RELATIONS } from './relation-statuses.js'
import { INVOLVEMENTS } from './roles.js'
import { labelOf, readMatch, type Match, type Prefix, type Term } from './term.js'
import { CITATIONS, KINDS_OF_GAP, SECTIONS, KINDS_OF_OFFSET_UNIT } from './text.js'

/** A closed vocabulary with the properties of records and parameters that take its terms. */
interface Vocabulary {
  /** One line, without a full stop. */
  description: string
  /** Such as `event.type`. */
  usedIn: readonly string[]
  terms: Readonly<Record<string, Term>>
}

/** Every closed vocabulary, by name. */
export const VOCABULARIES = {
  entityTypes: {
    description: 'Types of entity',
    usedIn: ['entity.type'],
    terms: ENTITIES,
  },
  nameForms: {
    description: 'Forms of the name by which a mention names its entity',
    usedIn: ['mention.form', 'entity.names.form'],
    terms: NAMES,
  },
  identifierSchemes: {
    description: 'Schemes of identifiers',
    usedIn: ['entity.identifiers.scheme'],
    terms: IDENTIFIERS,
  },
  quoteKinds: { description: 'Kinds of quote', usedIn: ['quote.kind'], terms: KINDS_OF_QUOTE },
  quoteMedia: { description: 'Media of an utterance', usedIn: ['quote.medium'], terms: MEDIA },
  eventTypes: { description: 'Types of event', usedIn: ['event.type'], terms: EVENTS },
  eventStatuses: {
    description: 'Statuses of an event',
    usedIn: ['event.status'],
    terms: STATUSES,
  },
  roles: {
    description: 'Roles of an entity in a record',
    usedIn: ['event.participants.role'],
    terms: INVOLVEMENTS,
  },
  figureKinds: { description: 'Kinds of figure', usedIn: ['figure.kind'], terms: FIGURES },
  figureBounds: {
    description: 'How a stated number bounds the true one',
    usedIn: ['figure.bound'],
    terms: BOUNDS,
  },
  figureSaliences: {
    description: 'Whether a reader would note a number',
    usedIn: ['figure.salience'],
    terms: SALIENCES,
  },
  changeDirections: {
    description: 'Directions of a change',
    usedIn: ['figure.change.direction'],
    terms: DIRECTIONS,
  },
  relationStatuses: {
    description: 'Whether a relation holds at the time of the article',
    usedIn: ['relation.status'],
    terms: STATUSES_OF_RELATIONS,
  },
  predicates: {
    description: 'Predicates of a relation, read as "subject predicate object"',
    usedIn: ['relation.predicate'],
    terms: RELATIONS,
  },
  links: {
    description: 'How a record is linked to another one of the same article',
    usedIn: ['related.rel'],
    terms: LINKS,
  },
  linkDirections: {
    description: 'How a link reads',
    usedIn: ['related.direction'],
    terms: KINDS_OF_DIRECTION,
  },
  voices: {
    description: 'Whose claim a record is',
    usedIn: ['attribution.voice'],
    terms: KINDS_OF_VOICE,
  },
  origins: {
    description: 'How a record came about',
    usedIn: ['origin.kind'],
    terms: KINDS_OF_ORIGIN,
  },
  publicationBases: {
    description: 'How the title, the publisher or an author of an article is known',
    usedIn: ['article.titleBasis', 'article.publisherBasis', 'article.authors.basis'],
    terms: KINDS_OF_BASIS,
  },
  dateBases: { description: 'How a date is known', usedIn: ['date.basis'], terms: BASES },
  datePrecisions: {
    description: 'The unit in which a date is given',
    usedIn: ['date.precision'],
    terms: PRECISIONS,
  },
  dateExtents: {
    description: 'How a date covers its days',
    usedIn: ['date.extent'],
    terms: EXTENTS,
  },
  partsOfDay: { description: 'Parts of a day', usedIn: ['date.partOfDay'], terms: DAY_PARTS },
  sectionKinds: { description: 'Kinds of section', usedIn: ['section'], terms: SECTIONS },
  citationRoles: {
    description: 'Roles of a cited span in its record',
    usedIn: ['citations.role'],
    terms: CITATIONS,
  },
  gaps: {
    description: 'Places that an annotation may have missed',
    usedIn: ['coverage.gaps.gap'],
    terms: KINDS_OF_GAP,
  },
  changes: {
    description: 'Changes of an article or entity since an edition',
    usedIn: ['changes.change'],
    terms: KINDS_OF_CHANGE,
  },
  offsetUnits: {
    description: 'Units of offsets',
    usedIn: ['offsetUnit'],
    terms: KINDS_OF_OFFSET_UNIT,
  },
} as const satisfies Record<string, Vocabulary>
export type VocabularyName = keyof typeof VOCABULARIES

/** A term as it is published. */
export interface PublishedTerm {
  term: string
  label: string
  definition: string
  /** The label of a predicate or a link in the other direction; null if there is none. */
  inverse: string | null
  /** The matches in other vocabularies. */
  matches: PublishedMatch[]
}

export interface PublishedMatch {
  prefix: Prefix
  name: string
  iri: string | null
  /** True if the match has the other direction, such as schema.org's `author` for `author-of`. */
  isInverse: boolean
}

/** The terms of a vocabulary, in order. */
export function publishedTerms(name: VocabularyName): PublishedTerm[] {
  const terms: Readonly<Record<string, Term>> = VOCABULARIES[name].terms
  return Object.entries(terms).map(([term, about]) => ({
    term,
    label: labelOf(term, about),
    definition: about.definition,
    inverse: about.inverse ?? null,
    matches: [
      ...publishedMatches(about.matches, false),
      ...publishedMatches(about.inverseMatches, true),
    ],
  }))
}

const publishedMatches = (matches: readonly Match[] = [], isInverse: boolean): PublishedMatch[] =>
  matches.map((match) => ({ ...readMatch(match), isInverse }))
