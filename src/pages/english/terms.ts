import type { OriginKind } from '../../model/vocabulary/claims.js'
import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { FigureBound } from '../../model/vocabulary/figures.js'
import type { QuoteKind, QuoteMedium } from '../../model/vocabulary/quotes.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Predicate } from '../../model/vocabulary/relations.js'
import type { RelationStatus } from '../../model/vocabulary/relation-statuses.js'
import { capitalized, plural, spaced } from './words.js'

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

/** "3 quotes". */
export const countOf = (kind: RecordKind, count: number): string =>
  plural(count, kindWords(kind).one, kindWords(kind).many)

/** The medium of a quote: by itself, and as it follows a speaker. */
const MEDIA: Record<QuoteMedium, [thing: string, how: string]> = {
  'signed-article': ['a signed article', 'in a signed article'],
  'written-statement': ['a written statement', 'in a written statement'],
  'interview': ['an interview', 'in an interview'],
  'press-conference': ['a press conference', 'at a press conference'],
  'broadcast': ['a broadcast', 'in a broadcast'],
  'social-media': ['social media', 'on social media'],
  'speech': ['a speech', 'in a speech'],
  'testimony': ['testimony', 'in testimony'],
  'remark': ['a remark', 'in a remark'],
  'conversation': ['a conversation', 'in a conversation'],
  'letter': ['a letter', 'in a letter'],
  'report': ['a report', 'in a report'],
  'book': ['a book', 'in a book'],
  'song': ['a song', 'in a song'],
  'data-release': ['official data', 'in official data'],
  'other': ['', ''],
  'unstated': ['', ''],
}
/** "an interview"; '' if the text does not tell. */
export const mediumWords = (medium: QuoteMedium): string => MEDIA[medium][0]
/** "in an interview"; '' if the text does not tell. */
export const saidHow = (medium: QuoteMedium): string => MEDIA[medium][1]
/** The preposition before the audience: an interview with Xinhua, a letter to Xinhua. */
export const audienceWord = (medium: QuoteMedium): string =>
  medium === 'interview' || medium === 'conversation' ? 'with' : 'to'
/** "Xi Jinping in an interview". */
export const whoSaidHow = (who: string, medium: QuoteMedium): string =>
  [who, saidHow(medium)].filter((words) => words !== '').join(' ')

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

/** The statuses of events in the few groups that a reader tells apart. */
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

/** True if an event has not happened, or not yet. */
export const isUnreal = (status: EventStatus): boolean =>
  eventGroup(status) === 'ahead' || eventGroup(status) === 'cancelled'

const TIES: Record<RelationStatus, string> = {
  past: 'past',
  current: '',
  planned: 'planned',
}
/** The status of a tie; '' for one that holds. */
export const tieStatusWords = (status: RelationStatus): string => TIES[status]

/** The basis of something that the text does not say in so many words; '' if it does. */
export const basisWords = (basis: string | null): string =>
  basis === 'inferred' ? 'inferred' : basis === 'metadata' ? 'not in the text' : ''

const ORIGIN_VERBS: Record<OriginKind, string> = {
  manual: '',
  converted: 'converted',
  rules: 'drafted by rules',
  model: 'drafted by a language model',
}
/** The origin of a record; '' if a person wrote it. */
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

const withArticle = (words: string): string => (/^[aeiou]/i.test(words) ? 'an' : 'a')

/** Ties that need more than a verb. The parts may be links. */
export const TIE_SENTENCES = {
  office: <T>(who: T, office: string, where: T): (T | string)[] => [
    who,
    ` is ${office} of `,
    where,
  ],
  occupation: <T>(who: T, occupation: T, words: string): (T | string)[] => [
    who,
    ` is ${withArticle(words)} `,
    occupation,
  ],
} as const

/** "President of", or for the place of the office "President". */
export const officeWords = (office: string, direction: 'outgoing' | 'incoming'): string =>
  direction === 'outgoing' ? `${office} of` : office

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
