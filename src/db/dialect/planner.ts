import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import { byEngine } from './engine.js'

/* Hints for SQLite, which plans a statement before it knows the values and the number of rows. */

/** A value as an expression: SQLite uses no index for the column, and does not plan for the bound value. */
export const tested = (column: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`+${column}`, postgres: () => sql`${column}` })
