import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
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
import { ROLES_IN } from '../../model/vocabulary/roles.js'
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
      ...disputeFields(quotes),
      by: entityReference(quotes.speakerKey),
    }),
  },
}

type Fields = Record<'id' | 'url' | 'article' | 'cite' | 'label', SQL> & {
  by?: SQL
  status?: SQL
  attribution?: SQL
  disputed?: SQL
  disputedIn?: SQL
}

function entry(
  kind: TimelineKind,
  t: Dated & ShownDate,
  { id, url, article, cite, label, by, status, attribution, disputed, disputedIn }: Fields,
): SQL {
  return sql`json_object('kind', ${sql.raw(`'${kind}'`)}, 'id', ${id}, 'url', ${url}, 'date', ${dateObject(t)}, 'label', ${label}, 'status', ${status ?? sql`null`}, 'attribution', ${attribution ?? sql`null`},
    'disputed', ${disputed ?? sql`json('false')`}, 'disputedIn', ${disputedIn ?? sql`json('[]')`},
    'by', ${by ?? sql`null`}, 'article', ${article}, 'cite', ${cite}, 'citations', ${citationList(t.key)})`
}
