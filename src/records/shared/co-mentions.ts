import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'
import { entities } from '../entities/table.js'

/*
 * Which entities are named together: in how many sections of an article both are mentioned. Counted when an article
 * is loaded, since a section is not found by index. Each new row of either table stands on a page of its own once there are
 * millions: they are what a load takes longest to write.
 */

/** Of one article: each pair once, the lesser key first. (`otherKey` needs no foreign key of its own: it is an `entityKey` of the totals.) */
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

/** In so many sections, pairs are found by how many there are; most are named together once, and are not worth an index. */
export const STRONG = 3

/** Of all articles, kept by triggers on the former: each pair both ways round, so that one index serves either. */
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
