import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/*
 * Lists of values that a statement binds as one JSON array, so that lists of any length share a statement. The functions
 * differ in the type of the values.
 */

const values = (list: SQLWrapper, type: string): SQL =>
  byEngine({
    sqlite: () => sql`(select value from json_each(${list}))`,
    postgres: () =>
      sql`(select cast("value" as ${sql.raw(type)}) from json_array_elements_text(cast(${list} as json)) as "list"("value"))`,
  })

/** The texts of a list as a subquery, for `in`. */
export const textsOf = (list: SQLWrapper): SQL => values(list, 'text')

/** The whole numbers of a list as a subquery, for `in`. */
export const integersOf = (list: SQLWrapper): SQL => values(list, 'bigint')

const rows = (list: SQLWrapper, alias: string, type: string): SQL =>
  byEngine({
    sqlite: () => sql`json_each(${list}) as ${sql.identifier(alias)}`,
    postgres: () =>
      sql`lateral (select "ordinality" - 1 as "key", cast("value" as ${sql.raw(type)}) as "value"
        from json_array_elements_text(cast(${list} as json)) with ordinality as "list"("value", "ordinality")) as ${sql.identifier(alias)}`,
  })

/**
 * A list of texts as a table, for `from`: a row for each with its index "key", from 0, and its "value". The list may
 * depend on tables to the left of it. If it is null, there are no rows.
 */
export const textRows = (list: SQLWrapper, alias: string): SQL => rows(list, alias, 'text')

/** A list of whole numbers as a table. */
export const integerRows = (list: SQLWrapper, alias: string): SQL => rows(list, alias, 'bigint')

/** A list of JSON arrays as a table. */
export const jsonRows = (list: SQLWrapper, alias: string): SQL => rows(list, alias, 'json')
