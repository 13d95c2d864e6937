import { count, sql, type SQL } from 'drizzle-orm'
import type { SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Facet, RelatedRows, Target } from './collection.js'

/* SQL that groups the rows of a table by the values of facets, for facets and for counts. */

/** What to group by: the tables to read, the values, and how to count the records of a group. */
export interface Grouping {
  from: SQL
  values: SQL[]
  count: SQL<number>
}

/** Groups the rows of a table. Facets with the same related rows have their values from the same row of these. */
export function groupingOf(table: SQLiteTable, facets: readonly Facet[]): Grouping {
  const all = [...new Set(facets.flatMap(({ rows }) => (rows ? [rows] : [])))]
  const alias = (rows: RelatedRows) => sql.raw(`"rows${all.indexOf(rows)}"`)
  const joins = all.map(
    (rows) =>
      sql` left join (${rows.select}) as ${alias(rows)} on ${alias(rows)}."record" = ${rows.key}`,
  )
  return {
    from: sql`${table}${sql.join(joins)}`,
    values: facets.map(({ by, rows }) =>
      typeof by === 'string' ? sql`${alias(rows!)}.${sql.identifier(by)}` : by,
    ),
    count: all.length === 0 ? count() : sql<number>`count(distinct ${table}."rowid")`,
  }
}

/** The value and the label of a group, given what it was grouped by. */
export function shownValue(target: Target | undefined, by: SQL): { value: SQL; label: SQL } {
  if (target === undefined) return { value: by, label: sql`null` }
  const { key, id, name } = target
  const find = (column: typeof id) => sql`(select ${column} from ${key.table} where ${key} = ${by})`
  return { value: find(id), label: find(name) }
}
