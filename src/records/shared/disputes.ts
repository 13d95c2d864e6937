import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { json, jsonList, jsonObject } from '../../db/dialect/json.js'
import type { Filter } from '../../query/collection.js'
import { trueOrFalse } from '../../query/filters.js'
import { conflicts } from '../conflicts/table.js'
import { flag, shortened, urlOf } from './json-sql.js'
import { recordLinks } from './records.js'

/* Records that a conflict is about: the property `disputed` and its filter. */

/** True for a link by which a conflict is about the record that has it. */
export const isDispute = sql`${recordLinks.targetKind} = 'conflict'
  and (${recordLinks.rel} = 'disagrees-in' or ${recordLinks.rel} = 'about' and ${recordLinks.written} = 0)`

const conflictObject = jsonObject({
  id: conflicts.id,
  name: shortened(sql`${conflicts.about}`),
  type: sql`'conflict'`,
  url: urlOf('conflict', conflicts.id),
})

/** The conflicts that are about a record, as references. */
const disputeList = (record: SQLiteColumn): SQL =>
  json(sql`(
  select ${jsonList(conflictObject, sql`"place"`)} from (
    select ${recordLinks.targetKey} as "conflict", min(${recordLinks.ordinal}) as "place" from ${recordLinks}
    where ${recordLinks.recordKey} = ${record} and ${isDispute} group by 1) as "linked"
  join ${conflicts} on ${conflicts.key} = "conflict")`)

type Disputable = Record<'key' | 'disputed', SQLiteColumn>

/** SQL for `disputeProperties` (model/shapes/record-shapes.ts). */
export const disputeFields = (t: Disputable) => ({
  disputed: flag(t.disputed),
  disputedIn: json(sql`case when ${t.disputed} = 1 then ${disputeList(t.key)} else '[]' end`),
})

export const disputedFilter = (t: Disputable, example: boolean): Filter =>
  trueOrFalse(t.disputed, 'Whether a conflict is about the record.', example)
