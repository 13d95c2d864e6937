import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { articleCite } from '../../records/shared/cite.js'
import { entityKeys, involvesIn, isAmong } from '../../records/shared/conditions.js'
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
import { entityNames } from '../../records/entities/table.js'
import { events } from '../../records/events/table.js'
import { quotes } from '../../records/quotes/table.js'
import type { Filter } from '../../query/collection.js'
import { dateRange, hasDate } from '../../query/date-filters.js'
import { hasId, refersTo, related } from '../../query/filters.js'
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
export type FilterName = 'article' | 'entity' | 'from' | 'to' | 'within'

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

const ARTICLE = 'Id of the article.'
const ENTITY = 'Id of an entity that the article names or that is involved in the event or quote.'

const ofArticle = (t: { articleKey: SQLiteColumn }): Filter =>
  refersTo(t.articleKey, articles, articles.title, ARTICLE, 'china-kazakhstan-friendship')
const ofEntity = (kind: 'event' | 'quote', t: { key: SQLiteColumn }): Filter =>
  related((id) => involvesIn(kind, t.key, id), ENTITY, 'xi-jinping')

export const SOURCES: Readonly<Record<TimelineKind, Source>> = {
  article: {
    name: 'timeline articles',
    kind: 'article',
    dated: hasDate(articles),
    table: articles,
    filters: {
      article: hasId(articles.id, 'china-kazakhstan-friendship'),
      entity: related(
        (id) =>
          isAmong(
            articles.key,
            entityNames.articleKey,
            sql`${entityNames.entityKey} in ${entityKeys(id)}`,
          ),
        ENTITY,
        'xi-jinping',
      ),
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
      ...dateRange(events),
    },
    json: entry('event', events, {
      ...headFields('event', events),
      label: sql`${events.label}`,
      status: sql`${events.status}`,
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
      ...dateRange(quotes),
    },
    json: entry('quote', quotes, {
      ...headFields('quote', quotes, 'all'),
      label: sql`${quotes.text}`,
      by: entityReference(quotes.speakerKey),
    }),
  },
}

type Fields = Record<'id' | 'url' | 'article' | 'cite' | 'label', SQL> & { by?: SQL; status?: SQL }

function entry(
  kind: TimelineKind,
  t: Dated & ShownDate,
  { id, url, article, cite, label, by, status }: Fields,
): SQL {
  return sql`json_object('kind', ${sql.raw(`'${kind}'`)}, 'id', ${id}, 'url', ${url}, 'date', ${dateObject(t)}, 'label', ${label}, 'status', ${status ?? sql`null`},
    'by', ${by ?? sql`null`}, 'article', ${article}, 'cite', ${cite}, 'citations', ${citationList(t.key)})`
}
