import { blob, integer, sqliteTable } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'

/** The annotations from which an article was loaded, so that it can be exported as it was. Nothing is served from here. */
export const sources = sqliteTable('sources', {
  articleKey: integer()
    .primaryKey()
    .references(() => articles.key, { onDelete: 'cascade' }),
  /** JSON (UTF-8), without `$schema` and where the text is, compressed (raw DEFLATE, RFC 1951). */
  annotation: blob({ mode: 'buffer' }).notNull(),
})
