import { index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { articles } from './articles.js'
import { entities } from './entities.js'

/*
 * Which entities are named together: in how many sections of an article both are mentioned. Counted when an article
 * is loaded, since a section is not found by index; each pair stands both ways round, so that one index serves either.
 * (`otherKey` needs no foreign key of its own: it is the `entityKey` of the mirrored row.)
 */

/** Of one article. */
export const coMentions = sqliteTable('co_mentions', {
  entityKey: integer().notNull().references(() => entities.key),
  otherKey: integer().notNull(),
  articleKey: integer().notNull().references(() => articles.key, { onDelete: 'cascade' }),
  sections: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.entityKey, t.otherKey, t.articleKey] }),
  index('co_mentions_article').on(t.articleKey),
])

/** Of all articles; kept by triggers on the former. */
export const coMentionTotals = sqliteTable('co_mention_totals', {
  entityKey: integer().notNull().references(() => entities.key),
  otherKey: integer().notNull(),
  sections: integer().notNull(),
}, (t) => [
  primaryKey({ columns: [t.entityKey, t.otherKey] }),
  index('co_mention_totals_sections').on(t.sections),
])
