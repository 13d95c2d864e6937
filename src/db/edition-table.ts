import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

/** One row: the number that grows with every committed change of the data. */
export const edition = sqliteTable(
  'edition',
  {
    id: integer().primaryKey(),
    number: integer().notNull(),
    /** Random, made with the database: tells two databases with the same edition number apart. */
    instance: text().notNull(),
    /** When the edition was committed: seconds since 1970-01-01 UTC. */
    committedAt: integer().notNull(),
  },
  (t) => [check('edition_single', sql`${t.id} = 1`)],
)
