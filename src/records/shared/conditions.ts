import { sql, type SQL } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { InvolvementRole } from '../../model/vocabulary/roles.js'
import { compared, type Relationship } from '../../query/filters.js'
import { entityNames } from '../entities/table.js'
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

/** The relation of records to the entities that are involved in them in one of these roles. */
export function involving(
  record: SQLiteColumn,
  roles: readonly InvolvementRole[],
): Required<Relationship> {
  const inRoles = sql`${involvements.role} in ${[...roles]}`
  return {
    where: (keys, role) =>
      isAmong(
        record,
        involvements.recordKey,
        (each) =>
          sql`${compared(involvements.entityKey, each)} ${keys} and ${role ? sql`${involvements.role} ${role}` : inRoles}`,
      ),
    rows: {
      select: sql`
        select ${involvements.recordKey} as "record", ${involvements.entityKey} as "entity",
          ${involvements.role} as "role"
        from ${involvements} where ${inRoles}`,
      key: record,
    },
    by: 'entity',
  }
}

/** The roles in which entities are involved. Tested on each row: a set of keys would be too large. */
export const involvedAs = ({ rows }: ReturnType<typeof involving>): Relationship => ({
  where: (role) => () =>
    sql`exists (select 1 from (${rows.select}) as "rows" where "record" = ${rows.key} and "role" ${role})`,
  rows,
  by: 'role',
})

/** The entities that an article names. */
export const namedIn = (article: SQLiteColumn): Relationship => ({
  where: (keys) => isAmong(article, entityNames.articleKey, sql`${entityNames.entityKey} ${keys}`),
  rows: {
    select: sql`select ${entityNames.articleKey} as "record", ${entityNames.entityKey} as "entity" from ${entityNames}`,
    key: article,
  },
  by: 'entity',
})
