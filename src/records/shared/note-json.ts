import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import {
  json as asJson,
  jsonList,
  jsonMap,
  jsonObject,
  withoutNulls,
} from '../../db/dialect/json.js'
import { positionOf } from '../../db/dialect/text.js'
import type { InvolvementRole } from '../../model/vocabulary/roles.js'
import {
  entities,
  entityIdentifiers,
  entityMergedIds,
  entityNames,
  entityOrigins,
  entitySubtypes,
} from '../entities/table.js'
import { involvements } from './involvements.js'
import { flag, targetCollection } from './json-sql.js'
import { originNotes, originObject } from './origin-sql.js'
import { recordLinks } from './records.js'

/*
 * SQL that turns a record back into the note of an annotation file, without the words that it
 * cites. Annotation pages contain the note, so that `convert` can read them back without loss.
 */

/** The id of an entity, which is the same in annotation files; null for none. */
export const entityId = (key: SQLiteColumn): SQL =>
  sql`(select ${entities.id} from ${entities} where ${entities.key} = ${key})`

/** An entity as the note of an article states it: the id, type and identifiers, and the article's preferred name. */
export function publishedEntity(key: SQLiteColumn, article: SQLiteColumn): SQL {
  /** What one of the tables of entities by article has of this entity. */
  const stated = (
    value: SQLWrapper,
    t: SQLiteTable & Record<'entityKey' | 'articleKey', SQLiteColumn>,
  ) => sql`select ${value} from ${t} where ${t.entityKey} = ${key} and ${t.articleKey} = ${article}`
  const { scheme, value } = entityIdentifiers
  const identifiers = sql`case when count(*) > 0 then ${jsonMap(scheme, value)} end`
  const { id } = entityMergedIds
  const mergedIds = sql`case when count(*) > 0 then ${jsonList(id, id)} end`
  const entity = jsonObject({
    id: entities.id,
    type: entities.type,
    subtype: sql`(${stated(entitySubtypes.subtype, entitySubtypes)})`,
    name: sql`(${stated(entityNames.name, entityNames)} and ${entityNames.ordinal} = 0)`,
    identifiers: sql`(${stated(identifiers, entityIdentifiers)})`,
    mergedIds: sql`(${stated(mergedIds, entityMergedIds)})`,
    origin: sql`(${stated(originObject(entityOrigins), entityOrigins)})`,
    reviewed: sql`(${stated(flag(entityOrigins.reviewed), entityOrigins)})`,
  })
  return sql`(select ${withoutNulls(entity)} from ${entities} where ${entities.key} = ${key})`
}

/** The entities in a role as a list of ids; null if there are none. */
export const entityIds = (record: SQLiteColumn, role: InvolvementRole): SQL =>
  involved(record, [role], sql`${entities.id}`)

/** The entities in some roles as `{ entity, role }`; null if there are none. */
export const participantNotes = (record: SQLiteColumn, roles: readonly InvolvementRole[]): SQL =>
  involved(record, roles, jsonObject({ entity: entities.id, role: involvements.role }))

function involved(record: SQLiteColumn, roles: readonly InvolvementRole[], item: SQL): SQL {
  return sql`(select case when count(*) > 0 then ${jsonList(item, involvements.ordinal)} end
    from ${involvements} join ${entities} on ${entities.key} = ${involvements.entityKey}
    where ${involvements.recordKey} = ${record} and ${involvements.role} in ${roles})`
}

/** A date without the words that state it; null if the record is undated. */
export const dateNote = (
  t: Record<'date' | 'dateBasis' | 'dateReason' | 'datePartOfDay', SQLiteColumn>,
): SQL => {
  const date = jsonObject({
    edtf: t.date,
    basis: t.dateBasis,
    reason: t.dateReason,
    partOfDay: t.datePartOfDay,
  })
  return sql`case when ${t.date} is not null then ${date} end`
}

/** The id of a record within its article: the part after the colon. */
const noteId = (id: SQLiteColumn): SQL => sql`substr(${id}, ${positionOf(sql`':'`, id)} + 1)`

const linkNote = jsonObject({
  rel: recordLinks.rel,
  to: sql`${targetCollection} || '/' || ${noteId(recordLinks.targetId)}`,
})

const relatedNotes = (record: SQLiteColumn): SQL =>
  sql`(select case when count(*) > 0 then ${jsonList(linkNote, recordLinks.ordinal)} end
    from ${recordLinks} where ${recordLinks.recordKey} = ${record} and ${recordLinks.written} = 1)`

/**
 * The note of a record as a JSON object, without properties that are null.
 * @param json properties that are JSON themselves
 */
export function noteObject(
  t: Record<'key' | 'id' | 'note', SQLiteColumn>,
  values: Readonly<Record<string, SQLiteColumn | SQL>>,
  json: Readonly<Record<string, SQL>> = {},
): SQL {
  const parts = { ...json, related: relatedNotes(t.key), ...originNotes(t.key) }
  return withoutNulls(
    jsonObject({
      id: noteId(t.id),
      ...values,
      note: t.note,
      ...Object.fromEntries(Object.entries(parts).map(([name, value]) => [name, asJson(value)])),
    }),
  )
}
