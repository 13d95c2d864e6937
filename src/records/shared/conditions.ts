import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { ROLES_IN } from '../../model/vocabulary/roles.js'
import { entities } from '../entities/table.js'
import { involvements } from './involvements.js'

/*
 * Conditions over other tables, for the filters of collections. A comparison is the right side of a
 * condition: `= ?` or `in (...)`.
 */

/**
 * True where the row's key is in a column of the rows of another table that meet a condition. The
 * condition comes in two forms: a set of keys that an index of the other table gives, or, with
 * `each`, a look-up of the other table for each row.
 */
export const isAmong =
  (key: SQLiteColumn, of: SQLiteColumn, where: SQL | ((each: boolean) => SQL)) =>
  (each: boolean): SQL => {
    const condition = typeof where === 'function' ? where(each) : where
    return each
      ? sql`exists (select 1 from ${of.table} where ${of} = ${key} and ${condition})`
      : sql`${key} in (select ${of} from ${of.table} where ${condition})`
  }

/** The keys of the entities whose ids meet a comparison. */
export const entityKeys = (comparison: SQL): SQL =>
  sql`(select ${entities.key} from ${entities} where ${entities.id} ${comparison})`

/** True where an entity whose id meets a comparison is involved in the record, in any role or in one that meets `role`. */
export const involves = (record: SQLiteColumn, comparison: SQL, role?: SQL) =>
  isAmong(
    record,
    involvements.recordKey,
    (each) =>
      sql`${each ? sql.raw('+') : sql``}${involvements.entityKey} in ${entityKeys(comparison)}${role ? sql` and ${involvements.role} ${role}` : sql``}`,
  )

/**
 * The same in any role that records of a kind have. Naming the roles lets the index skip most
 * records of other kinds.
 */
export const involvesIn = (kind: keyof typeof ROLES_IN, record: SQLiteColumn, comparison: SQL) =>
  involves(record, comparison, sql`in ${ROLES_IN[kind]}`)

/** True where some entity is involved in a role that meets a comparison. Tested on each row: a set of keys would be too large. */
export const involvesRole = (record: SQLiteColumn, comparison: SQL) => (): SQL =>
  isAmong(record, involvements.recordKey, sql`${involvements.role} ${comparison}`)(true)
