import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/*
 * Lists of values that a statement binds as one JSON array, so that lists of any length share a statement. The functions
 * differ in the type of the values.
 */

/** A list of whole numbers as an array of PostgreSQL, of which it expects few members: of a JSON array it expects 100. */
const numbers = (list: SQLWrapper): SQL =>
  sql`unnest(cast(translate(${list}, '[]', '{}') as bigint[]))`

const fromJson = (list: SQLWrapper): SQL => sql`json_array_elements_text(cast(${list} as json))`

/** The texts of a list as a subquery, for `in`. */
export const textsOf = (list: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`(select value from json_each(${list}))`,
    postgres: () => sql`(select ${fromJson(list)})`,
  })

/** The whole numbers of a list as a subquery, for `in`. */
export const integersOf = (list: SQLWrapper): SQL =>
  byEngine({
    sqlite: () => sql`(select value from json_each(${list}))`,
    postgres: () => sql`(select ${numbers(list)})`,
  })

const rows = (list: SQLWrapper, alias: string, values: SQL): SQL =>
  byEngine({
    sqlite: () => sql`json_each(${list}) as ${sql.identifier(alias)}`,
    postgres: () =>
      sql`lateral (select "ordinality" - 1 as "key", "value" from ${values} with ordinality as "list"("value", "ordinality")) as ${sql.identifier(alias)}`,
  })

/**
 * A list of texts as a table, for `from`: a row for each with its index "key", from 0, and its "value". The list may
 * depend on tables to the left of it. If it is null, there are no rows.
 */
export const textRows = (list: SQLWrapper, alias: string): SQL => rows(list, alias, fromJson(list))

/** A list of whole numbers as a table. */
export const integerRows = (list: SQLWrapper, alias: string): SQL =>
  rows(list, alias, numbers(list))

/** A list of JSON arrays as a table. */
export const jsonRows = (list: SQLWrapper, alias: string): SQL =>
  rows(list, alias, sql`json_array_elements(cast(${list} as json))`)
