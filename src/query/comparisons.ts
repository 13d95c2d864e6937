import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { textRows, textsOf } from '../db/dialect/lists.js'
import { createStatements } from '../db/statements.js'
import type { Reader, Target } from './collection.js'

/*
 * Comparisons of columns with values, and with records by their ids. The id of a record that was merged into another one
 * stands for the other, unless a record has it again. If it was merged into several, the one in the last article counts.
 */

const { placeholder } = sql

/** Compares with the values of a list. One value gives `= ?`, so that an index keeps its order. */
export const comparison = (bound: SQL, shape: string): SQL =>
  shape === 'one' ? sql`= ${bound}` : sql`in ${textsOf(bound)}`

/** True if no list is bound to a placeholder. */
export const isAbsent = (name: string): SQL => sql`cast(${placeholder(name)} as text) is null`

/** True for a column with a value of the list that is bound to a placeholder, and for any column if none is bound. */
export const anyOrIn = (column: SQLWrapper, name: string): SQL =>
  sql`(${isAbsent(name)} or ${column} in ${textsOf(placeholder(name))})`

/** Compares with the ids of the records for which the bound ids stand. */
export const idComparison = (target: Target, bound: SQL, shape: string): SQL =>
  target.mergedIds === undefined
    ? comparison(bound, shape)
    : comparisonWith((given) => current(target, target.id, given), bound, shape)

/** Compares with the keys of the records for which the bound ids stand. */
export const keyComparison = (target: Target, bound: SQL, shape: string): SQL =>
  target.mergedIds === undefined && shape !== 'one'
    ? sql`in (select ${target.key} from ${target.key.table} where ${target.id} ${comparison(bound, shape)})`
    : comparisonWith((given) => current(target, target.key, given), bound, shape)

const GIVEN = sql`"given"."value"`

const comparisonWith = (found: (given: SQL) => SQL, bound: SQL, shape: string): SQL =>
  shape === 'one'
    ? sql`= ${found(bound)}`
    : sql`in (select ${found(GIVEN)} from ${textRows(bound, 'given')})`

/** A column of the record for which an id stands; null if it stands for none. */
function current(target: Target, column: SQLiteColumn, given: SQL): SQL {
  const own = sql`(select ${column} from ${target.key.table} where ${target.id} = ${given})`
  return target.mergedIds === undefined
    ? own
    : sql`coalesce(${own}, ${successorColumn(target, column, given)})`
}

/** A column of the record into which the record with an id was merged; null if there is none. */
export function successorColumn(target: Target, column: SQLiteColumn, given: SQL): SQL {
  const { key, mergedIds } = target
  if (mergedIds === undefined) return sql`null`
  const { id, article, key: into } = mergedIds
  return sql`(
    select ${column} from ${id.table} join ${key.table} on ${key} = ${into}
    where ${id} = ${given} order by ${article} desc limit 1)`
}

/** Finds the id of the record into which the record with an id was merged. */
export function createSuccessorReader(connection: Reader, target: Target | undefined) {
  const prepared = createStatements(connection)
  return (id: string): string | undefined => {
    if (target?.mergedIds === undefined) return undefined
    const statement = prepared('successor', () =>
      connection.db
        .select({ id: sql`${successorColumn(target, target.id, sql`${placeholder('id')}`)}` })
        .from(sql`(select 1) as "one"`),
    )
    return (statement({ id })[0]?.[0] as string | null) ?? undefined
  }
}
