import { count, eq, sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { urlOf } from '../../db/expressions.js'
import { articles } from '../../db/tables/articles.js'
import { conflicts } from '../../db/tables/conflicts.js'
import { entities } from '../../db/tables/entities.js'
import { events } from '../../db/tables/events.js'
import { figures } from '../../db/tables/figures.js'
import { images } from '../../db/tables/images.js'
import { mentions } from '../../db/tables/mentions.js'
import { quotes } from '../../db/tables/quotes.js'
import { citations } from '../../db/tables/citations.js'
import { relations } from '../../db/tables/relations.js'
import type { Reader } from '../../http/collection.js'
import type { Cursor, Position } from '../../http/cursor.js'
import type { RecordKind } from '../../model/vocabulary.js'

/* The records of one article, of every kind, in reading order. */

export interface Annotated {
  kind: RecordKind
  position: Position
  /** The record's URL; for a mention, also that of the entity that it names. */
  url: string
  entityUrl: string | null
  label: string
  /** `[{ start, end, exact }]` as JSON. */
  spans: string
}

const nameOf = (key: SQLiteColumn): SQL => sql`(select ${entities.name} from ${entities} where ${entities.key} = ${key})`
const entityUrl = sql`(select ${urlOf('entity', entities.id)} from ${entities} where ${entities.key} = ${mentions.entityKey})`

type RecordTable = SQLiteTable & Record<'key' | 'id' | 'articleKey' | 'position', SQLiteColumn>
const recordsIn = (kind: RecordKind, t: RecordTable, label: SQL, entity: SQL = sql`null`): SQL => sql`
  select ${t.key} as key, ${t.position} as position, ${sql.raw(`'${kind}'`)} as kind, ${t.id} as id, ${urlOf(kind, t.id)} as url, ${entity} as entity_url, ${label} as label
  from ${t} where ${t.articleKey} = (select ${articles.key} from ${articles} where ${articles.id} = ${sql.placeholder('article')})`

const all = sql.join([
  recordsIn('mention', mentions, sql`${mentions.text}`, entityUrl), recordsIn('quote', quotes, sql`${quotes.text}`), recordsIn('event', events, sql`${events.label}`),
  recordsIn('figure', figures, sql`${figures.text} || ': ' || ${figures.measure}`), recordsIn('image', images, sql`${images.caption}`),
  recordsIn('relation', relations, sql`${nameOf(relations.subjectKey)} || ' ' || ${relations.predicate} || ' ' || ${nameOf(relations.objectKey)}`),
  recordsIn('conflict', conflicts, sql`${conflicts.about}`),
], sql` union all `)

const spans = sql`(select json_group_array(json_object('start', ${citations.start}, 'end', ${citations.end}, 'exact', ${citations.exact}) order by ${citations.ordinal})
  from ${citations} where ${citations.recordKey} = item.key)`

/** The reads of an article's annotations, each one statement, prepared once. */
export function createAnnotationReader({ db }: Reader, base: string) {
  const { placeholder } = sql
  const page = (where: SQL | undefined, order: SQL) => db.select({
    kind: sql<RecordKind>`item.kind`, at: sql<number>`item.position`, id: sql<string>`item.id`, url: sql<string>`item.url`,
    entityUrl: sql<string | null>`item.entity_url`, label: sql<string>`item.label`, spans: sql<string>`${spans}`,
  }).from(sql`(${all}) as item`).where(where).orderBy(order).limit(placeholder('limit')).prepare()
  const place = sql`(item.position, item.kind, item.id)`
  const bound = sql`(${placeholder('at')}, ${placeholder('kind')}, ${placeholder('id')})`
  const forward = sql`item.position, item.kind, item.id`
  const backward = sql`item.position desc, item.kind desc, item.id desc`
  const pages = {
    first: page(undefined, forward), next: page(sql`${place} > ${bound}`, forward),
    last: page(undefined, backward), prev: page(sql`${place} < ${bound}`, backward),
  }
  const total = db.select({ total: count() }).from(sql`(${all}) as item`).prepare()
  const text = db.select({ text: articles.text }).from(articles).where(eq(articles.id, placeholder('article'))).prepare()
  return {
    /** The `limit` records next to a position, from it outwards; the first or the last ones. */
    page: (article: string, limit: number, from: Cursor | 'last' | null): Annotated[] => {
      const [at, kind, id] = from === 'last' ? [] : from?.position ?? []
      const found = pages[from === 'last' ? 'last' : from?.direction ?? 'first'].all({ article, base, limit, ...(at !== undefined && { at, kind, id }) })
      return found.map(({ at, id, ...row }) => ({ ...row, position: [at, row.kind, id] }))
    },
    total: (article: string): number => total.all({ article, base })[0]!.total,
    /** The text of the article; undefined for an unknown id. */
    text: (article: string): string | undefined => text.all({ article })[0]?.text,
  }
}
