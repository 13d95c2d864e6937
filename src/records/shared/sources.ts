import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'

/** The annotation file from which an article was loaded, for `export`. The API never reads it. */
export const sources = sqliteTable('sources', {
  articleKey: integer()
    .primaryKey()
    .references(() => articles.key, { onDelete: 'cascade' }),
  /** JSON in UTF-8 without `$schema`, `text` and `textFile`, compressed as raw DEFLATE (RFC 1951). */
  annotation: blob({ mode: 'buffer' }).notNull(),
})
