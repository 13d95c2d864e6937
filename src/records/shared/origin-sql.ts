import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type } from 'typebox'
import { json, jsonObject, jsonValue } from '../../db/dialect/json.js'
import { ORIGINS } from '../../model/vocabulary/claims.js'
import type { RecordKind } from '../../model/vocabulary/records.js'
import type { Filter } from '../../query/collection.js'
import { always, relatedValue } from '../../query/filters.js'
import { isAmong } from './conditions.js'
import { flag } from './json-sql.js'
import { records } from './records.js'

/* SQL for who made a record, and whether it is reviewed: `originShape` (model/shapes/record-shapes.ts). */

/** Columns of an origin: those of `records`, or of an entity in an article. */
export type OriginColumns = Record<
  'origin' | 'originProgram' | 'originVersion' | 'reviewed',
  SQLiteColumn
>

/** @param rule the rule that found a record; an entity has none. */
export const originObject = (t: OriginColumns, rule: SQL | SQLiteColumn = sql`null`): SQL =>
  jsonObject({ kind: t.origin, program: t.originProgram, version: t.originVersion, rule: rule })

/** A value of the row of `records` that has a key. */
const ofRecord = (key: SQLiteColumn, value: SQL): SQL =>
  sql`(select ${value} from ${records} where ${records.key} = ${key})`

/** The properties `origin` and `reviewed` of a record. */
export const originFields = (key: SQLiteColumn) => ({
  origin: json(ofRecord(key, originObject(records, records.originRule))),
  reviewed: flag(ofRecord(key, sql`${records.reviewed}`)),
})

/** The same as they stand in a note; for note-json.ts. */
export const originNotes = (key: SQLiteColumn) => ({
  origin: ofRecord(key, originObject(records)),
  reviewed: ofRecord(key, sql`case when ${records.reviewed} = 1 then 'true' else 'false' end`),
  rule: ofRecord(key, jsonValue(records.originRule)),
})

/** `origin` and `reviewed` over a condition on the columns of an origin. */
export function originFiltersOver(
  where: (condition: SQL) => (tested: boolean) => SQL,
  t: OriginColumns,
): { origin: Filter; reviewed: Filter } {
  return {
    origin: always(
      relatedValue(
        { where: (origin) => where(sql`${t.reviewed} in (0, 1) and ${t.origin} ${origin}`) },
        'How the record came about.',
        'manual',
        ORIGINS,
      ),
    ),
    reviewed: {
      schema: Type.Boolean({
        description: 'Whether a person has checked the record.',
        examples: [true],
      }),
      read: (value) => ({ shape: '', bind: Number(value) }),
      where: (bound, _shape, { tested }) => where(sql`${t.reviewed} = ${bound}`)(tested),
    },
  }
}

/** The filters `origin` and `reviewed` of the records of a kind, which can be counted, too. */
export function originFilters(kind: RecordKind, key: SQLiteColumn) {
  const { origin, reviewed } = originFiltersOver(
    (condition) =>
      isAmong(key, records.key, sql`${records.kind} = ${sql.raw(`'${kind}'`)} and ${condition}`),
    records,
  )
  return {
    origin: { ...origin, facet: { by: ofRecord(key, sql`${records.origin}`) } },
    reviewed: {
      ...reviewed,
      facet: {
        by: ofRecord(key, sql`case when ${records.reviewed} = 1 then 'true' else 'false' end`),
      },
    },
  }
}
