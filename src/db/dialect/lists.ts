import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/*
 * Lists of values that a statement binds as one JSON array, so that lists of any length share a statement. The functions
 * differ in the type of the values.
 */

/** The texts of a list as a subquery, for `in`. */
export const textsOf = (list: SQLWrapper): SQL => sql`(select value from json_each(${list}))`

/** The whole numbers of a list as a subquery, for `in`. */
export const integersOf = textsOf

/**
 * A list of texts as a table, for `from`: a row for each with its index "key", from 0, and its "value". The list may
 * depend on tables to the left of it. If it is null, there are no rows.
 */
export const textRows = (list: SQLWrapper, alias: string): SQL =>
  sql`json_each(${list}) as ${sql.identifier(alias)}`

/** A list of whole numbers as a table. */
export const integerRows = textRows

/** A list of JSON arrays as a table. */
export const jsonRows = textRows
