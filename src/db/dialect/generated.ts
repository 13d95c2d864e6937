import { sql, type SQL } from 'drizzle-orm'
import { byEngine } from './engine.js'

/* Expressions of generated columns. They name columns as the database does, and stand in the migrations word by word. */

/** The first subtag of a language tag, in lower case. */
export const firstSubtag = (column: SQL): SQL =>
  byEngine({
    sqlite: () => sql`(lower(substr(${column}, 1, instr(${column} || '-', '-') - 1)))`,
    postgres: () => sql`(lower(split_part(${column}, '-', 1)))`,
  })

/** A value, or null if a condition is not true. */
export const valueIf = (condition: SQL, value: SQL): SQL =>
  byEngine({
    sqlite: () => sql`(iif(${condition}, ${value}, null))`,
    postgres: () => sql`(case when ${condition} then ${value} end)`,
  })

/** A value, or a number if it is null. */
export const valueOr = (value: SQL, other: number): SQL =>
  byEngine({
    sqlite: () => sql`(ifnull(${value}, ${sql.raw(String(other))}))`,
    postgres: () => sql`(coalesce(${value}, ${sql.raw(String(other))}))`,
  })

/** 1 if a condition is true, 0 if it is not, null if that is unknown. */
export const flag = (condition: SQL): SQL =>
  byEngine({
    sqlite: () => condition,
    postgres: () => sql`(cast(${condition} as integer))`,
  })
