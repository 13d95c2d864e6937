import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'
import { entities } from '../entities/table.js'

/*
 * Pairs of entities that the same sections mention, with the number of those sections. Loading counts
 * them, because no index finds the section of a mention. In a database with millions of pairs, almost
 * every new row touches another page, so these tables take most of a load's writing time.
 */

/**
 * The pairs of each article, the lesser key first. `otherKey` needs no foreign key: it is an
 * `entityKey` of the totals.
 */
export const coMentions = sqliteTable(
  'co_mentions',
  {
    entityKey: integer()
      .notNull()
      .references(() => entities.key),
    otherKey: integer().notNull(),
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    sections: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.otherKey, t.articleKey] }),
    index('co_mentions_article').on(t.articleKey),
    check('co_mentions_once', sql`${t.entityKey} < ${t.otherKey}`),
  ],
)

/** From this number of sections on, a pair is in the index by strength. Most pairs share one section and would only bloat it. */
export const STRONG = 3

/** The pairs of all articles, maintained by triggers. Each pair has a row in both directions, so that one index finds either entity. */
export const coMentionTotals = sqliteTable(
  'co_mention_totals',
  {
    entityKey: integer()
      .notNull()
      .references(() => entities.key),
    otherKey: integer().notNull(),
    sections: integer().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.entityKey, t.otherKey] }),
    index('co_mention_totals_strong')
      .on(t.sections)
      .where(sql`${t.sections} >= ${sql.raw(String(STRONG))}`),
  ],
)
