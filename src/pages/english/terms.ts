import type { OriginKind } from '../../model/vocabulary/claims.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { FigureBound } from '../../model/vocabulary/figures.js'
import type { QuoteKind, QuoteMedium } from '../../model/vocabulary/quotes.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Predicate, RelationStatus } from '../../model/vocabulary/relations.js'
import { capitalized, spaced } from './words.js'

/* The terms of the vocabularies as readers know them. A term without an entry is shown with spaces for its hyphens. */

/** The kinds of record: one, several, and the heading of their list. */
export const KINDS: Partial<Record<RecordKind, { one: string; many: string; title: string }>> = {
  article: { one: 'article', many: 'articles', title: 'Articles' },
  entity: { one: 'name', many: 'names', title: 'Names' },
  mention: { one: 'mention', many: 'mentions', title: 'Mentions' },
  quote: { one: 'quote', many: 'quotes', title: 'Quotes' },
  event: { one: 'event', many: 'events', title: 'Events' },
  figure: { one: 'number', many: 'numbers', title: 'Numbers' },
  image: { one: 'picture', many: 'pictures', title: 'Pictures' },
  relation: { one: 'tie', many: 'ties', title: 'Ties' },
  conflict: { one: 'contradiction', many: 'contradictions', title: 'Contradictions' },
}

export const kindWords = (kind: RecordKind) =>
  KINDS[kind] ?? { one: kind, many: `${kind}s`, title: capitalized(`${kind}s`) }

const MEDIA: Partial<Record<QuoteMedium, string>> = {
  'signed-article': 'a signed article',
  'written-statement': 'a written statement',
  'interview': 'an interview',
  'remark': 'a remark',
  'speech': 'a speech',
  'song': 'a song',
  'data-release': 'official data',
  'unstated': '',
}
/** Where something was said, such as "an interview"; '' if the text does not tell. */
export const mediumWords = (medium: QuoteMedium): string => MEDIA[medium] ?? `a ${spaced(medium)}`

export const QUOTE_KIND_WORDS: Record<QuoteKind, string> = {
  direct: 'word for word',
  partial: 'a phrase, word for word',
  indirect: 'reported, not word for word',
}

const STATUSES: Partial<Record<EventStatus, string>> = {
  ongoing: 'going on',
  unstated: 'status not stated',
}
export const statusWords = (status: EventStatus): string => STATUSES[status] ?? status

/** The statuses of events as readers tell them apart at a glance. */
export const EVENT_GROUPS = {
  happened: 'Happened',
  ongoing: 'Going on',
  ahead: 'Still to come',
  cancelled: 'Cancelled',
  unstated: 'Status not stated',
} as const
type EventGroup = keyof typeof EVENT_GROUPS
const GROUP_OF: Record<EventStatus, EventGroup> = {
  happened: 'happened',
  ongoing: 'ongoing',
  agreed: 'ahead',
  planned: 'ahead',
  proposed: 'ahead',
  expected: 'ahead',
  postponed: 'ahead',
  cancelled: 'cancelled',
  unstated: 'unstated',
}
export const eventGroup = (status: EventStatus): EventGroup => GROUP_OF[status]

/** Whether an event has not happened, or not yet. */
export const isUnreal = (status: EventStatus): boolean =>
  eventGroup(status) === 'ahead' || eventGroup(status) === 'cancelled'

const TIES: Record<RelationStatus, string> = {
  past: 'past',
  current: '',
  planned: 'planned',
}
/** Whether a tie holds; '' for one that does. */
export const tieStatusWords = (status: RelationStatus): string => TIES[status]

/** How something is known that the text does not say in so many words; '' if it does. */
export const basisWords = (basis: string | null): string =>
  basis === 'inferred' ? 'inferred' : basis === 'metadata' ? 'not in the text' : ''

const ORIGIN_VERBS: Record<OriginKind, string> = {
  manual: '',
  converted: 'converted',
  rules: 'drafted by rules',
  model: 'drafted by a language model',
}
/** How a record came about; '' if a person wrote it. */
export const originWords = (kind: OriginKind, program: string | null): string =>
  ORIGIN_VERBS[kind] === '' || program === null || kind === 'rules'
    ? ORIGIN_VERBS[kind]
    : `${ORIGIN_VERBS[kind]} (${program})`
export const unreviewedWords = (made: readonly string[]): string =>
  [...made, 'not reviewed by a person'].join(', ')

const BOUNDS: Partial<Record<FigureBound, string>> = {
  'over': 'over',
  'under': 'under',
  'at-least': 'at least',
  'at-most': 'at most',
  'about': 'about',
  'nearly': 'nearly',
}
export const boundWords = (bound: FigureBound): string => BOUNDS[bound] ?? ''

/** A tie as a verb: from the subject to the object, and the other way round. */
const VERBS: Partial<Record<Predicate, [forward: string, backward: string]>> = {
  'holds-office-in': ['holds office in', 'has in office'],
  'has-occupation': ['works as', 'is the occupation of'],
  'member-of': ['is a member of', 'has as a member'],
  'part-of': ['is part of', 'includes'],
  'participates-in': ['takes part in', 'has among its participants'],
  'located-in': ['is in', 'is home to'],
  'visits': ['visits', 'is visited by'],
  'invites': ['invites', 'is invited by'],
  'welcomes': ['welcomes', 'is welcomed by'],
  'recognizes': ['recognizes', 'is recognized by'],
  'diplomatic-ties-with': ['has diplomatic ties with', 'has diplomatic ties with'],
  'neighbor-of': ['is a neighbor of', 'is a neighbor of'],
  'party-to': ['is party to', 'binds'],
  'proposed': ['proposed', 'was proposed by'],
  'trades-with': ['trades with', 'trades with'],
  'exports': ['exports', 'is exported by'],
  'exports-to': ['exports to', 'imports from'],
  'author-of': ['wrote', 'was written by'],
  'interviewed-by': ['was interviewed by', 'interviewed'],
  'photographer-for': ['photographs for', 'has as a photographer'],
  'associated-with': ['is linked with', 'is linked with'],
  'envoy-of': ['was an envoy of', 'had as an envoy'],
  'in-language': ['is in', 'is the language of'],
  'speaks': ['speaks', 'is spoken by'],
  'co-produced': ['co-produced', 'was co-produced by'],
}
export const verb = (predicate: string, direction: 'outgoing' | 'incoming' = 'outgoing'): string =>
  VERBS[predicate as Predicate]?.[direction === 'outgoing' ? 0 : 1] ?? spaced(predicate)

/** The headings of filters and facets, by the name of the parameter. */
const FILTERS: Record<string, string> = {
  addressee: 'Said to',
  agency: 'Agency',
  article: 'Article',
  bound: 'Precision',
  entity: 'About',
  kind: 'Kind',
  medium: 'How it was said',
  object: 'To',
  predicate: 'Tie',
  q: 'Words',
  saidBy: 'According to',
  speakerText: 'Speaker, in the words of the text',
  subject: 'From',
  valueMax: 'Largest value',
  via: 'Tied by',
  valueMin: 'Smallest value',
  voice: 'Whose claim',
}
/** Headings that fit one list only, by collection and parameter. */
const OF_LISTS: Record<string, string> = { 'quotes.kind': 'Wording' }
export const filterWords = (name: string, list = ''): string =>
  OF_LISTS[`${list}.${name}`] ??
  FILTERS[name] ??
  capitalized(name.replace(/([A-Z])/g, ' $1').toLowerCase())

/** The words for a value of a filter. */
const VALUES: Record<string, Record<string, string>> = {
  voice: { article: 'The article’s own', quoted: 'A speaker’s' },
  disputed: { true: 'Contradicted', false: 'Not contradicted' },
  kind: {
    direct: 'Word for word',
    partial: 'A phrase, word for word',
    indirect: 'Reported',
  },
  status: { ongoing: 'Going on', unstated: 'Not stated' },
  via: { 'relation': 'Stated ties', 'co-mention': 'Shared passages' },
}
export function valueWords(filter: string, value: string | null, label: string | null): string {
  if (value === null) return 'None named'
  if (label !== null) return label
  if (filter === 'medium') return capitalized(mediumWords(value as QuoteMedium) || 'not stated')
  if (filter === 'predicate') return capitalized(verb(value))
  return VALUES[filter]?.[value] ?? capitalized(spaced(value))
}

/** The words for a sort key of a list. */
export function sortWords(key: string): string {
  const isDescending = key.startsWith('-')
  const name = key.replace(/^-/, '')
  switch (name) {
    case 'position':
      return isDescending ? 'Last in the text first' : 'As in the text'
    case 'date':
    case 'period':
    case 'published':
      return isDescending ? 'Newest first' : 'Oldest first'
    case 'value':
      return isDescending ? 'Largest first' : 'Smallest first'
    case 'mentionCount':
      return isDescending ? 'Named most' : 'Named least'
    default: {
      const words = name === 'id' || name === 'name' ? '' : `${filterWords(name)}, `
      return capitalized(
        `${words}${isDescending ? 'Z to A' : 'A to Z'}${name === 'id' ? ' by id' : ''}`,
      )
    }
  }
}
