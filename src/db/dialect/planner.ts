import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'
import type { Database } from '../database.js'
import { byEngine } from './engine.js'

/* Hints for SQLite, which plans a statement before it knows the values and the number of rows. */

/** A value as an expression: SQLite uses no index for the column, and does not plan for the bound value. */
export const tested = (column: SQLWrapper): SQL =>
  byEngine({ sqlite: () => sql`+${column}`, postgres: () => sql`${column}` })

/**
 * True if the engine plans a statement for the values that are bound, and knows about how many rows match. Then it chooses
 * between indexes better than the server, which would have to count the matches first.
 */
export const plansForValues = ({ connection }: Database): boolean =>
  connection.engine === 'postgres'
