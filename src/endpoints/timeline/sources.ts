import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { json, jsonObject } from '../../db/dialect/json.js'
import { attributionObject, saidBy } from '../../records/shared/attribution-sql.js'
import { articleCite } from '../../records/shared/cite.js'
import { involving, namedIn } from '../../records/shared/conditions.js'
import { disputeFields } from '../../records/shared/disputes.js'
import { headFields } from '../../records/shared/fields.js'
import {
  articleObject,
  citationList,
  dateObject,
  entityReference,
  participantList,
  urlOf,
  type ShownDate,
} from '../../records/shared/json-sql.js'
import { articles } from '../../records/articles/table.js'
import { ARTICLE, ENTITY } from '../../records/shared/targets.js'
import { events } from '../../records/events/table.js'
import { quotes } from '../../records/quotes/table.js'
import type { Filter } from '../../query/collection.js'
import { dateRange, hasDate } from '../../query/date-filters.js'
import { hasId, oneOf, refersTo, related, relatedValue } from '../../query/filters.js'
import { VOICES, type Voice } from '../../model/vocabulary/claims.js'
import { PARTICIPANT_ROLES, ROLES_IN } from '../../model/vocabulary/roles.js'
import type { TimelineKind } from './schemas.js'

/* The three kinds of record on the timeline: the same filters and the same shape, each over its own table. */

type Dated = SQLiteTable &
  Record<
    | 'key'
    | 'id'
    | 'date'
    | 'dateFirst'
    | 'dateLast'
    | 'dateAscending'
    | 'dateDescending'
    | 'dateOrder'
    | 'dateIsLong',
    SQLiteColumn
  >
export type FilterName = 'article' | 'entity' | 'voice' | 'saidBy' | 'from' | 'to' | 'within'

export interface Source {
  /** Tells its totals and first places from those of the collection. */
  name: string
  kind: TimelineKind
  table: Dated
  filters: Record<FilterName, Filter>
  /** Keeps the records with a date, or those without one. */
  dated: Filter
  /** The JSON of a row. */
  json: SQL
}

const OF_ARTICLE = 'Id of the article.'
const OF_ENTITY =
  'Id of an entity that the article names or that is involved in the event or quote.'

const VOICE = '`quoted` for quotes and for events that only a speaker claims, else `article`.'
const SAID_BY = 'Id of the speaker of a quote, or of one who claims an event.'

const ofArticle = (t: { articleKey: SQLiteColumn }): Filter =>
  refersTo(t.articleKey, ARTICLE, OF_ARTICLE, 'china-kazakhstan-friendship')
const ofEntity = (kind: 'event' | 'quote', t: { key: SQLiteColumn }): Filter =>
  related(ENTITY, involving(t.key, ROLES_IN[kind]), OF_ENTITY, 'xi-jinping')

/** Articles speak for themselves, and quotes are what their speakers say. */
const inVoice = (voice: Voice): Filter =>
  relatedValue(
    { where: (term) => () => sql`${sql.raw(`'${voice}'`)} ${term}` },
    VOICE,
    'quoted',
    VOICES,
  )

/** The properties that only some kinds have, with the value for the other kinds. */
const NOTHING = {
  type: sql`null`,
  place: sql`null`,
  participants: json(sql`'[]'`),
  quoteKind: sql`null`,
  medium: sql`null`,
  speakerText: sql`null`,
  status: sql`null`,
  attribution: sql`null`,
  disputed: json(sql`'false'`),
  disputedIn: json(sql`'[]'`),
  by: sql`null`,
}

export const SOURCES: Readonly<Record<TimelineKind, Source>> = {
  article: {
    name: 'timeline articles',
    kind: 'article',
    dated: hasDate(articles),
    table: articles,
    filters: {
      article: hasId(ARTICLE, 'china-kazakhstan-friendship'),
      entity: related(ENTITY, namedIn(articles.key), OF_ENTITY, 'xi-jinping'),
      voice: inVoice('article'),
      saidBy: related(ENTITY, { where: (keys) => () => sql`null ${keys}` }, SAID_BY, 'xi-jinping'),
      ...dateRange(articles),
    },
    json: entry('article', articles, {
      id: sql`${articles.id}`,
      url: urlOf('article', articles.id),
      article: articleObject,
      cite: articleCite,
      label: sql`${articles.title}`,
      by: entityReference(articles.publisherKey),
    }),
  },
  event: {
    name: 'timeline events',
    kind: 'event',
    dated: hasDate(events),
    table: events,
    filters: {
      article: ofArticle(events),
      entity: ofEntity('event', events),
      voice: oneOf(events.voice, VOICES, VOICE, 'quoted'),
      saidBy: saidBy(events.key, SAID_BY),
      ...dateRange(events),
    },
    json: entry('event', events, {
      ...headFields('event', events),
      label: sql`${events.label}`,
      type: sql`${events.type}`,
      place: entityReference(events.placeKey),
      participants: participantList(events.key, PARTICIPANT_ROLES),
      status: sql`${events.status}`,
      attribution: attributionObject(events),
      ...disputeFields(events),
    }),
  },
  quote: {
    name: 'timeline quotes',
    kind: 'quote',
    dated: hasDate(quotes),
    table: quotes,
    filters: {
      article: ofArticle(quotes),
      entity: ofEntity('quote', quotes),
      voice: inVoice('quoted'),
      saidBy: refersTo(quotes.speakerKey, ENTITY, SAID_BY, 'xi-jinping'),
      ...dateRange(quotes),
    },
    json: entry('quote', quotes, {
      ...headFields('quote', quotes, 'all'),
      label: sql`${quotes.text}`,
      quoteKind: sql`${quotes.kind}`,
      medium: sql`${quotes.medium}`,
      speakerText: sql`${quotes.speakerText}`,
      ...disputeFields(quotes),
      by: entityReference(quotes.speakerKey),
    }),
  },
}

type Fields = Record<'id' | 'url' | 'article' | 'cite' | 'label', SQL> &
  Partial<Record<keyof typeof NOTHING, SQL>>

function entry(kind: TimelineKind, t: Dated & ShownDate, own: Fields): SQL {
  const { id, url, label, article, cite } = own
  const names = Object.keys(NOTHING) as (keyof typeof NOTHING)[]
  const members = {
    kind: sql.raw(`'${kind}'`),
    id,
    url,
    date: dateObject(t),
    label,
    ...Object.fromEntries(names.map((name) => [name, own[name] ?? NOTHING[name]])),
    article,
    cite,
    citations: citationList(t.key),
  }
  return jsonObject(members)
}
