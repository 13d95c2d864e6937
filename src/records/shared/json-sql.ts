import { sql, type SQL } from 'drizzle-orm'
import { alias, type SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { COLLECTIONS } from '../../model/ids.js'
import { ROLES_IN, type InvolvementRole, type RecordKind } from '../../model/vocabulary.js'
import { articles } from '../articles/table.js'
import { entities, entityNames } from '../entities/table.js'
import { involvements } from './involvements.js'
import { citations } from './citations.js'
import { recordLinks } from './records.js'

/*
 * JSON built inside SQLite, for the shapes that records share (model/shapes.ts). Whoever runs a statement
 * with these in it binds the placeholder `base`: the origin that URLs begin with, or ''.
 */

const base = sql`${sql.placeholder('base')}`

/** The URL of a record of a kind by its id column. */
export const urlOf = (kind: RecordKind, id: SQLiteColumn | SQL): SQL =>
  sql`${base} || ${sql.raw(`'/v1/${COLLECTIONS[kind]}/'`)} || ${id}`

/** Marks a text expression as JSON, so that json_object does not quote it; null stays null. */
export const json = (expression: SQL): SQL => sql`json(${expression})`

const entityObject = sql`json_object('id', ${entities.id}, 'name', ${entities.name}, 'type', ${entities.type}, 'url', ${urlOf('entity', entities.id)})`

/**
 * The names of an entity as a JSON list, each once with its form and its first place in any article: `item` of each, made of
 * "name", "form" and "place". It leaps over the index from name to name, since many articles give the same ones.
 */
export function nameList(entity: SQLiteColumn, item: SQL): SQL {
  const { name, form, ordinal } = entityNames
  const next = (
    after: SQL,
  ) => sql`(select json_array(${name}, ${form}, ${ordinal}) from ${entityNames}
    where ${entityNames.entityKey} = ${entity}${after} order by ${name}, ${form}, ${ordinal} limit 1)`
  // Not as one comparison of rows: for that, SQLite begins at the first one that is equal, and there are many.
  const another = sql`ifnull(${next(sql` and ${name} = one ->> 0 and ${form} > one ->> 1`)}, ${next(sql` and ${name} > one ->> 0`)})`
  return json(sql`(
    with recursive leaps(one) as (select ${next(sql``)} union all select ${another} from leaps where one is not null)
    select json_group_array(${item} order by place) from (select one ->> 0 as name, one ->> 1 as form, one ->> 2 as place from leaps where one is not null))`)
}

/** An entity as a reference, or null. */
export const entityReference = (key: SQLiteColumn): SQL =>
  json(sql`(
  select ${entityObject}
  from ${entities} where ${entities.key} = ${key})`)

/** The name of an entity, or null. */
export const entityName = (key: SQLiteColumn): SQL =>
  sql`(select ${entities.name} from ${entities} where ${entities.key} = ${key})`

/** The article in the row at hand as a reference. */
export const articleObject = sql`json_object('id', ${articles.id}, 'name', ${articles.title}, 'type', 'article', 'url', ${urlOf('article', articles.id)})`

/** An article by its key as a reference. */
export const articleReference = (key: SQLiteColumn | SQL): SQL =>
  json(sql`(
  select ${articleObject}
  from ${articles} where ${articles.key} = ${key})`)

/** The columns of `dateColumns()` as one date, or null. */
export function dateObject(
  t: Record<'date' | 'dateEarliest' | 'dateLatest' | 'dateBasis' | 'dateReason', SQLiteColumn>,
): SQL {
  return json(sql`iif(${t.date} is null, null, json_object(
    'edtf', ${t.date}, 'earliest', ${t.dateEarliest}, 'latest', ${t.dateLatest}, 'basis', ${t.dateBasis}, 'reason', ${t.dateReason}))`)
}

/** A citation as `CitationShape`; its offsets are code points. */
export const citationObject = sql`json_object('role', ${citations.role}, 'start', ${citations.start}, 'end', ${citations.end}, 'exact', ${citations.exact},
  'url', (select ${urlOf('article', articles.id)} from ${articles} where ${articles.key} = ${citations.articleKey})
    || '/text#char=' || ${citations.start} || ',' || ${citations.end})`

/** All citations of a record, in order; `claim` limits them to those of one claim of a conflict. */
export const citationList = (record: SQLiteColumn | SQL, claim?: SQLiteColumn): SQL =>
  json(sql`(
  select json_group_array(${citationObject} order by ${citations.ordinal}) from ${citations}
  where ${citations.recordKey} = ${record}${claim ? sql` and ${citations.claim} = ${claim}` : sql``})`)

/** The entities that take part in a record with one of these roles, in order: `item` of each. */
const involvementList = (record: SQLiteColumn, roles: readonly InvolvementRole[], item: SQL): SQL =>
  json(sql`(
  select json_group_array(${item} order by ${involvements.ordinal})
  from ${involvements} join ${entities} on ${entities.key} = ${involvements.entityKey}
  where ${involvements.recordKey} = ${record} and ${involvements.role} in ${roles})`)

/** The entities that take part in a record with one of these roles, in order, as references. */
export const involvedEntities = (record: SQLiteColumn, ...roles: InvolvementRole[]): SQL =>
  involvementList(record, roles, entityObject)

/** The same with the role of each: `{ role, entity }`. */
export const participantList = (record: SQLiteColumn, roles: readonly InvolvementRole[]): SQL =>
  involvementList(
    record,
    roles,
    sql`json_object('role', ${involvements.role}, 'entity', ${entityObject})`,
  )

const targetCollection = sql.join(
  [
    sql`case ${recordLinks.targetKind}`,
    ...Object.entries(COLLECTIONS).map(([kind, collection]) =>
      sql.raw(`when '${kind}' then '${collection}'`),
    ),
    sql`end`,
  ],
  sql` `,
)

/** The records that a record links to. */
export const linkList = (record: SQLiteColumn): SQL =>
  json(sql`(
  select json_group_array(json_object('rel', ${recordLinks.rel}, 'kind', ${recordLinks.targetKind}, 'id', ${recordLinks.targetId},
      'url', ${base} || '/v1/' || ${targetCollection} || '/' || ${recordLinks.targetId}) order by ${recordLinks.ordinal})
  from ${recordLinks} where ${recordLinks.recordKey} = ${record})`)

/**
 * Whether a row has its key among those that rows of another table have in a column: by an index of that table over the
 * condition, or as a test of each row, for which that table is looked up by the column.
 */
export const isAmong =
  (key: SQLiteColumn, of: SQLiteColumn, where: SQL | ((each: boolean) => SQL)) =>
  (each: boolean): SQL => {
    const condition = typeof where === 'function' ? where(each) : where
    return each
      ? sql`exists (select 1 from ${of.table} where ${of} = ${key} and ${condition})`
      : sql`${key} in (select ${of} from ${of.table} where ${condition})`
  }

/** The keys of the entities whose id meets a comparison. */
export const entityKeys = (comparison: SQL): SQL =>
  sql`(select ${entities.key} from ${entities} where ${entities.id} ${comparison})`

/** Involvement of any of the entities whose id meets a comparison, with a role that meets another one. */
export const involves = (record: SQLiteColumn, comparison: SQL, role?: SQL) =>
  isAmong(
    record,
    involvements.recordKey,
    (each) =>
      sql`${each ? sql.raw('+') : sql``}${involvements.entityKey} in ${entityKeys(comparison)}${role ? sql` and ${involvements.role} ${role}` : sql``}`,
  )

/** Involvement of any of the entities in a record of this kind. Its roles are stated: by them the index leaves out most records of other kinds. */
export const involvesIn = (kind: keyof typeof ROLES_IN, record: SQLiteColumn, comparison: SQL) =>
  involves(record, comparison, sql`in ${ROLES_IN[kind]}`)

/** Involvement of any entity with a role that meets a comparison: too many for a list. */
export const involvesRole = (record: SQLiteColumn, comparison: SQL) => (): SQL =>
  isAmong(record, involvements.recordKey, sql`${involvements.role} ${comparison}`)(true)

/** The most characters of a record's words in `cite`. */
const CITED_WORDS = 200

/** Title, publisher and EDTF date of the article in the row at hand; a full stop follows, which is also that of "n.d.". */
const publication = sql`'"' || ${articles.title} || '"' || ifnull(', ' || ${entityName(articles.publisherKey)}, '') || ', ' || ifnull(${articles.date}, 'n.d')`

const textUrl = sql`${urlOf('article', articles.id)} || '/text'`

/** An article as a plain-text citation. */
export const articleCite = sql`${publication} || '. ' || ${textUrl}`

/** An entity as a plain-text citation: what it is, and where it is first named. */
export const entityCite = (
  t: { name: SQLiteColumn; type: SQLiteColumn },
  firstMention: SQL,
): SQL => sql`(
  select ${t.name} || ' (' || ${t.type} || '). In: ' || ${publication} || '. ' || ${textUrl} || '#char=' || ${citations.start} || ',' || ${citations.end}
  from ${citations} join ${articles} on ${articles.key} = ${citations.articleKey} where ${citations.recordKey} = ${firstMention} and ${citations.ordinal} = 0)`

/** Cut after the last whole word that fits, or within a text without spaces after so many characters. */
const shortWords =
  sql.raw(`iif(length("words") <= ${CITED_WORDS}, "words", ifnull(nullif(rtrim(rtrim(
  substr("words", 1, ${CITED_WORDS}), replace(substr("words", 1, ${CITED_WORDS}), ' ', ''))), ''), substr("words", 1, ${CITED_WORDS})) || '…')`)

const firstSpan = alias(citations, 'first_span')

/**
 * Whether a content span is given in its record's citation. Those of a quote are pieces of one utterance, those of a conflict its claims.
 * Of others, pieces stand in one line with the first span; in other lines, and wherever it is a figure, the text states the record again.
 */
function isCited(kind: RecordKind, t: RecordTable): SQL {
  if (kind === 'quote' || kind === 'conflict') return sql`true`
  const isFirst = sql`${citations.ordinal} = 0`
  if (kind === 'figure') return isFirst
  const [from, to] = [
    sql`min(${firstSpan.start}, ${citations.start})`,
    sql`max(${firstSpan.end}, ${citations.end})`,
  ]
  return sql`(${isFirst} or (select instr(substr(${articles.text}, ${from} + 1, ${to} - ${from}), char(10)) = 0
    from ${articles}, ${citations} as ${firstSpan} where ${articles.key} = ${t.articleKey} and ${firstSpan.recordKey} = ${t.key} and ${firstSpan.ordinal} = 0))`
}

/** A record as a plain-text citation: speaker, words, article, publisher, date, and the URL of the passage from its first word to its last. */
function recordCite(kind: RecordKind, t: RecordTable): SQL {
  const speaker =
    t.speakerKey && t.speakerText
      ? sql`ifnull(ifnull(${entityName(t.speakerKey)}, ${t.speakerText}) || ': ', '') || `
      : sql``
  return sql`(
    select ${speaker}'"' || ${shortWords} || '". In: ' || ${publication} || '. ' || ${textUrl} || '#char=' || "first" || ',' || "last"
    from ${articles}, (
      select replace(group_concat(${citations.exact}, ' … ' order by ${citations.ordinal}), char(10), ' ') as "words", min(${citations.start}) as "first", max(${citations.end}) as "last"
      from ${citations} where ${citations.recordKey} = ${t.key} and ${citations.role} = 'content' and ${isCited(kind, t)})
    where ${articles.key} = ${t.articleKey})`
}

interface RecordTable {
  key: SQLiteColumn
  id: SQLiteColumn
  articleKey: SQLiteColumn
  section: SQLiteColumn
  speakerKey?: SQLiteColumn
  speakerText?: SQLiteColumn
}

/** SQL for `recordHead`. */
export const headFields = (kind: RecordKind, t: RecordTable) => ({
  id: sql`${t.id}`,
  url: urlOf(kind, t.id),
  article: articleReference(t.articleKey),
  cite: recordCite(kind, t),
})

/** SQL for `recordTail`. */
export const tailFields = (t: RecordTable & { note: SQLiteColumn }) => ({
  section: sql`${t.section}`,
  note: sql`${t.note}`,
  related: linkList(t.key),
  citations: citationList(t.key),
})
