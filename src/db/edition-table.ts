import { check, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'

/** The current edition, in a single row: its number grows with every committed change of the data. */
export const edition = sqliteTable(
  'edition',
  {
    id: integer().primaryKey(),
    number: integer().notNull(),
    /** Random, created with the database: distinguishes two databases with the same edition number. */
    instance: text().notNull(),
    /** The time of the commit, in seconds since 1970-01-01 UTC. */
    committedAt: integer().notNull(),
    /** The changes since this edition and later ones are known; `changes` lacks older ones. */
    changesSince: integer().notNull().default(0),
    /** True if the file may still hold words of removed articles; see erase.ts. */
    unerased: integer({ mode: 'boolean' }).notNull().default(false),
    /** The version of what is stored beside the data (migrate.ts); 0 while the data is copied or migrated. */
    storedJsonVersion: integer().notNull().default(0),
  },
  (t) => [check('edition_single', sql`${t.id} = 1`)],
)
