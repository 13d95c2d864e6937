import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { integerAt, json, jsonArray, jsonList, jsonObject, textAt } from '../../db/dialect/json.js'
import { yearOf } from '../../db/dialect/text.js'
import { MAX_LABEL } from '../../model/shapes/record-shapes.js'
import { SYMMETRIC_RELS } from '../../model/vocabulary/links.js'
import { COLLECTIONS, type RecordKind } from '../../model/vocabulary/records.js'
import type { InvolvementRole } from '../../model/vocabulary/roles.js'
import { articles } from '../articles/table.js'
import { entities, entityNames } from '../entities/table.js'
import { involvements } from './involvements.js'
import { citations } from './citations.js'
import { recordLinks } from './records.js'

/*
 * SQL that builds the JSON of the shapes that records share (model/shapes/record-shapes.ts). A statement that uses it
 * binds the placeholder `base`: the origin that URLs begin with, or ''.
 */

const base = sql`${sql.placeholder('base')}`

/** The URL of the record of a kind with an id. */
export const urlOf = (kind: RecordKind, id: SQLiteColumn | SQL): SQL =>
  sql`${base} || ${sql.raw(`'/v1/${COLLECTIONS[kind]}/'`)} || ${id}`

/** The URL of the page for people of the record of a kind with an id. */
const pageUrlOf = (kind: RecordKind, id: SQLiteColumn | SQL): SQL =>
  sql`${base} || ${sql.raw(`'/${COLLECTIONS[kind]}/'`)} || ${id}`

/** SQL for `addresses` (model/shapes/record-shapes.ts). */
export const addressFields = (kind: RecordKind, id: SQLiteColumn) => ({
  url: urlOf(kind, id),
  html: pageUrlOf(kind, id),
})

/** A label cut at MAX_LABEL characters: the words of a quote may be the whole text. */
export const shortened = (label: SQL): SQL => {
  const most = sql.raw(String(MAX_LABEL))
  return sql`(
    select case when length("label") > ${most} then substr("label", 1, ${most}) || '…' else "label" end
    from (select ${label} as "label") as "whole")`
}

/** The entity of the current row as a reference. */
export const entityObject = jsonObject({
  id: entities.id,
  name: entities.name,
  type: entities.type,
  url: urlOf('entity', entities.id),
})

/**
 * The distinct names of an entity as a JSON array of `item`, an expression of "name", "form" and
 * "place", the name's first position in any article. Many articles give the same names, so the
 * query skips through the index from one distinct name to the next.
 */
export function nameList(entity: SQLiteColumn, item: SQL): SQL {
  const { name, form, ordinal } = entityNames
  const one = sql`one`
  const next = (after: SQL) => sql`(select ${jsonArray(name, form, ordinal)} from ${entityNames}
    where ${entityNames.entityKey} = ${entity}${after} order by ${name}, ${form}, ${ordinal} limit 1)`
  // Two comparisons: for a row comparison, SQLite would scan the many equal names first.
  const another = sql`coalesce(
    ${next(sql` and ${name} = ${textAt(one, 0)} and ${form} > ${textAt(one, 1)}`)},
    ${next(sql` and ${name} > ${textAt(one, 0)}`)})`
  return json(sql`(
    with recursive leaps(one) as (
      select ${next(sql``)} union all select ${another} from leaps where one is not null)
    select ${jsonList(item, sql`place`)} from (
      select ${textAt(one, 0)} as name, ${textAt(one, 1)} as form, ${integerAt(one, 2)} as place
      from leaps where one is not null) as "names")`)
}

/** An entity as a reference, or null. */
export const entityReference = (key: SQLiteColumn): SQL =>
  json(sql`(
  select ${entityObject}
  from ${entities} where ${entities.key} = ${key})`)

/** The name of an entity, or null. */
export const entityName = (key: SQLiteColumn): SQL =>
  sql`(select ${entities.name} from ${entities} where ${entities.key} = ${key})`

/** The article of the current row as a reference. */
export const articleObject = jsonObject({
  id: articles.id,
  name: articles.title,
  type: sql`'article'`,
  url: urlOf('article', articles.id),
})

/** The article with a key as a reference, or null. */
export const articleReference = (key: SQLiteColumn | SQL): SQL =>
  json(sql`(
  select ${articleObject}
  from ${articles} where ${articles.key} = ${key})`)

/** The columns of `dateColumns()` that a date shows. */
export type ShownDate = Record<
  | 'date'
  | 'dateText'
  | 'dateEarliest'
  | 'dateLatest'
  | 'datePrecision'
  | 'dateExtent'
  | 'dateApproximate'
  | 'dateUncertain'
  | 'datePartOfDay'
  | 'dateBasis'
  | 'dateReason',
  SQLiteColumn
>

/** A value of 0 or 1 as a JSON boolean. */
export const flag = (value: SQLiteColumn | SQL): SQL =>
  json(sql`case when ${value} = 1 then 'true' else 'false' end`)

/** The columns of `dateColumns()` as one date; null when undated. */
export const dateObject = (t: ShownDate): SQL => {
  const date = jsonObject({
    edtf: t.date,
    text: t.dateText,
    earliest: t.dateEarliest,
    latest: t.dateLatest,
    earliestYear: yearOf(t.dateEarliest),
    latestYear: yearOf(t.dateLatest),
    precision: t.datePrecision,
    extent: t.dateExtent,
    approximate: flag(t.dateApproximate),
    uncertain: flag(t.dateUncertain),
    partOfDay: t.datePartOfDay,
    basis: t.dateBasis,
    reason: t.dateReason,
  })
  return json(sql`case when ${t.date} is not null then ${date} end`)
}

/** A citation as `CitationShape`, with offsets in code points. */
export const citationObject = jsonObject({
  role: citations.role,
  start: citations.start,
  end: citations.end,
  exact: citations.exact,
  url: sql`(
    select ${urlOf('article', articles.id)} from ${articles}
    where ${articles.key} = ${citations.articleKey})
    || '/text#char=' || ${citations.start} || ',' || ${citations.end}`,
})

/** The citations of a record in order; with `claim`, those of one claim of a conflict. */
export const citationList = (record: SQLiteColumn | SQL, claim?: SQLiteColumn): SQL =>
  json(sql`(
  select ${jsonList(citationObject, citations.ordinal)} from ${citations}
  where ${citations.recordKey} = ${record}${claim ? sql` and ${citations.claim} = ${claim}` : sql``})`)

/** `item` of each entity that has one of these roles in a record, in order. */
const involvementList = (record: SQLiteColumn, roles: readonly InvolvementRole[], item: SQL): SQL =>
  json(sql`(
  select ${jsonList(item, involvements.ordinal)}
  from ${involvements} join ${entities} on ${entities.key} = ${involvements.entityKey}
  where ${involvements.recordKey} = ${record} and ${involvements.role} in ${roles})`)

/** The entities that have one of these roles in a record, in order, as references. */
export const involvedEntities = (record: SQLiteColumn, ...roles: InvolvementRole[]): SQL =>
  involvementList(record, roles, entityObject)

/** The same as `{ role, entity }`. */
export const participantList = (record: SQLiteColumn, roles: readonly InvolvementRole[]): SQL =>
  involvementList(record, roles, jsonObject({ role: involvements.role, entity: entityObject }))

/** The name of the collection of a link's target. */
export const targetCollection = sql.join(
  [
    sql`case ${recordLinks.targetKind}`,
    ...Object.entries(COLLECTIONS).map(([kind, collection]) =>
      sql.raw(`when '${kind}' then '${collection}'`),
    ),
    sql`end`,
  ],
  sql` `,
)

const linkObject = jsonObject({
  rel: recordLinks.rel,
  direction: sql`case
    when ${recordLinks.rel} in ${SYMMETRIC_RELS} then 'mutual'
    when ${recordLinks.written} = 1 then 'outgoing' else 'incoming' end`,
  kind: recordLinks.targetKind,
  id: recordLinks.targetId,
  url: sql`${base} || '/v1/' || ${targetCollection} || '/' || ${recordLinks.targetId}`,
})

/** The records that are linked to a record, whichever of the two notes states the link. */
export const linkList = (record: SQLiteColumn): SQL =>
  json(sql`(
  select ${jsonList(linkObject, recordLinks.ordinal)}
  from ${recordLinks} where ${recordLinks.recordKey} = ${record})`)
