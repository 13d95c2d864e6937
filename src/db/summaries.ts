import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { entityReference, urlOf } from './expressions.js'
import { MAX_LABEL } from '../model/shapes.js'
import { STATED_KINDS, type StatedKind } from '../model/vocabulary.js'
import { articles } from './tables/articles.js'
import { conflicts } from './tables/conflicts.js'
import { entities } from './tables/entities.js'
import { events } from './tables/events.js'
import { figures } from './tables/figures.js'
import { images } from './tables/images.js'
import { mentions } from './tables/mentions.js'
import { quotes } from './tables/quotes.js'
import { records } from './tables/records.js'
import { relations } from './tables/relations.js'

/* What a record of any kind is, in short, as SQL for the row of `records` at hand. */

/** The members of a summary, for the JSON object that is built around them. */
const summaryMembers = (kind: StatedKind, id: SQLiteColumn, label: SQL, entity: SQL = sql`null`): SQL =>
  sql`'kind', ${sql.raw(`'${kind}'`)}, 'id', ${id}, 'url', ${urlOf(kind, id)}, 'label', ${label}, 'entity', ${entity}`

const nameOf = (key: SQLiteColumn): SQL => sql`(select ${entities.name} from ${entities} where ${entities.key} = ${key})`

/** What a record of each kind of an article is called. */
const LABELS: Readonly<Record<StatedKind, readonly [table: SQLiteTable & { key: SQLiteColumn; id: SQLiteColumn }, label: SQL, entity?: SQL]>> = {
  article: [articles, sql`${articles.title}`],
  mention: [mentions, nameOf(mentions.entityKey), entityReference(mentions.entityKey)],
  quote: [quotes, sql`${quotes.text}`],
  event: [events, sql`${events.label}`],
  figure: [figures, sql`${figures.text} || ': ' || ${figures.measure}`],
  image: [images, sql`${images.caption}`],
  relation: [relations, sql`${nameOf(relations.subjectKey)} || ' ' || ${relations.predicate} || ' ' || ${nameOf(relations.objectKey)}`],
  conflict: [conflicts, sql`${conflicts.about}`],
}

/** A label, cut where it is long: the words of a quote may be the whole text. */
const short = (label: SQL): SQL => sql`(select iif(length("label") > ${sql.raw(String(MAX_LABEL))}, substr("label", 1, ${sql.raw(String(MAX_LABEL))}) || '…', "label") from (select ${label} as "label"))`

/** SQL for `RecordSummaryShape` of the record in the row of `records`, with `more` members. */
export function recordSummary(more: SQL = sql``): SQL<string> {
  const cases = STATED_KINDS.map((kind) => {
    const [table, label, entity] = LABELS[kind]
    return sql`when ${sql.raw(`'${kind}'`)} then (select json_object(${summaryMembers(kind, table.id, short(label), entity)}${more}) from ${table} where ${table.key} = ${records.key})`
  })
  // Nested, since Drizzle would unqualify a bare column at the top.
  return sql<string>`${sql`case ${records.kind} ${sql.join(cases, sql` `)} end`}`
}
