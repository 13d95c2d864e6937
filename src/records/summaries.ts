import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import { entityName, entityReference, urlOf } from './shared/json-sql.js'
import { MAX_LABEL } from '../model/shapes.js'
import { STATED_KINDS, type StatedKind } from '../model/vocabulary.js'
import { articles } from './articles/table.js'
import { conflicts } from './conflicts/table.js'
import { events } from './events/table.js'
import { figures } from './figures/table.js'
import { images } from './images/table.js'
import { mentions } from './mentions/table.js'
import { quotes } from './quotes/table.js'
import { records } from './shared/records.js'
import { relations } from './relations/table.js'

/* What a record of any kind is, in short, as SQL. */

type RecordTable = SQLiteTable & Record<'key' | 'id' | 'articleKey' | 'position', SQLiteColumn>
interface Titled<Table> {
  table: Table
  title: SQL
}

/** Where the records of each kind within an article stand, and what one is called: search, annotations and summaries are made of this. */
export const RECORDS: Readonly<Record<Exclude<StatedKind, 'article'>, Titled<RecordTable>>> = {
  mention: { table: mentions, title: sql`${mentions.text}` },
  quote: { table: quotes, title: sql`${quotes.text}` },
  event: { table: events, title: sql`${events.label}` },
  figure: { table: figures, title: sql`${figures.text} || ': ' || ${figures.measure}` },
  image: { table: images, title: sql`${images.caption}` },
  relation: {
    table: relations,
    title: sql`${entityName(relations.subjectKey)} || ' ' || ${relations.predicate} || ' ' || ${entityName(relations.objectKey)}`,
  },
  conflict: { table: conflicts, title: sql`${conflicts.about}` },
}
/** The same with articles. */
export const STATED: Readonly<
  Record<StatedKind, Titled<SQLiteTable & Record<'key' | 'id', SQLiteColumn>>>
> = { article: { table: articles, title: sql`${articles.title}` }, ...RECORDS }

/** A label, cut where it is long: the words of a quote may be the whole text. */
const short = (label: SQL): SQL =>
  sql`(select iif(length("label") > ${sql.raw(String(MAX_LABEL))}, substr("label", 1, ${sql.raw(String(MAX_LABEL))}) || '…', "label") from (select ${label} as "label"))`

/** SQL for `RecordSummaryShape` of the record in the row of `records`, with `more` members. A mention is labelled by the name of its entity. */
export function recordSummary(more: SQL = sql``): SQL<string> {
  const cases = STATED_KINDS.map((kind) => {
    const { table, title } = STATED[kind]
    const [label, entity] =
      kind === 'mention'
        ? [entityName(mentions.entityKey), entityReference(mentions.entityKey)]
        : [title, sql`null`]
    return sql`when ${sql.raw(`'${kind}'`)} then (
      select json_object('kind', ${sql.raw(`'${kind}'`)}, 'id', ${table.id}, 'url', ${urlOf(kind, table.id)}, 'label', ${short(label)}, 'entity', ${entity}${more})
      from ${table} where ${table.key} = ${records.key})`
  })
  // Nested, since Drizzle would unqualify a bare column at the top.
  return sql<string>`${sql`case ${records.kind} ${sql.join(cases, sql` `)} end`}`
}
