import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { LINK_RELS, RECORD_KINDS } from '../../model/vocabulary.js'

/** One row for every record of every kind, so that citations, involvements and links have one thing to point at. */
export const records = sqliteTable(
  'records',
  {
    key: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: [...RECORD_KINDS] }).notNull(),
    /** The article it belongs to (an article belongs to itself); null for an entity, which articles share. */
    articleKey: integer().references((): AnySQLiteColumn => records.key, { onDelete: 'cascade' }),
  },
  (t) => [index('records_article').on(t.articleKey)],
)

/** How records of one article hang together. */
export const recordLinks = sqliteTable(
  'record_links',
  {
    recordKey: integer()
      .notNull()
      .references(() => records.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    rel: text({ enum: [...LINK_RELS] }).notNull(),
    targetKey: integer()
      .notNull()
      .references(() => records.key, { onDelete: 'cascade' }),
    /** The target's kind and public id, so that a link is rendered without a look-up per kind. */
    targetKind: text({ enum: [...RECORD_KINDS] }).notNull(),
    targetId: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKey, t.ordinal] }),
    index('record_links_target').on(t.targetKey),
  ],
)
