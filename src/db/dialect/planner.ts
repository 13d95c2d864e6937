import { sql, type SQL, type SQLWrapper } from 'drizzle-orm'

/* Hints for SQLite, which plans a statement before it knows the values and the number of rows. */

/** A column that is only tested, not looked up in an index: SQLite uses no index for an expression. */
export const tested = (column: SQLWrapper): SQL => sql`+${column}`
