import {
  type AnySQLiteColumn,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
} from 'drizzle-orm/sqlite-core'
import { LINK_RELS } from '../../model/vocabulary/links.js'
import { RECORD_KINDS } from '../../model/vocabulary/records.js'
import { recordOriginColumns } from './origin-columns.js'

/** One row for every record of every kind: the target of citations, involvements and links. */
export const records = sqliteTable(
  'records',
  {
    key: integer().primaryKey({ autoIncrement: true }),
    kind: text({ enum: [...RECORD_KINDS] }).notNull(),
    /** The article that the record belongs to; an article belongs to itself. Null for entities, which articles share. */
    articleKey: integer().references((): AnySQLiteColumn => records.key, { onDelete: 'cascade' }),
    ...recordOriginColumns(),
  },
  (t) => [
    index('records_article').on(t.articleKey),
    index('records_origin').on(t.kind, t.reviewed, t.origin),
  ],
)

/** Typed links between records of the same article. Each link has a row for both records. */
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
    /** The target's kind and public id: rendering a link needs no look-up in the table of its kind. */
    targetKind: text({ enum: [...RECORD_KINDS] }).notNull(),
    targetId: text().notNull(),
    /** 1 if the note of the record states the link, 0 if only that of the other record does. */
    written: integer().notNull().default(1),
  },
  (t) => [
    primaryKey({ columns: [t.recordKey, t.ordinal] }),
    index('record_links_target').on(t.targetKey),
  ],
)
