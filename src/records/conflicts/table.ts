import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'
import { attributionColumns, placeColumns } from '../shared/columns.js'
import { records } from '../shared/records.js'

/** Contradictions within a text. */
export const conflicts = sqliteTable(
  'conflicts',
  {
    key: integer()
      .primaryKey()
      .references(() => records.key, { onDelete: 'cascade' }),
    id: text().notNull(),
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ...placeColumns(),
    about: text().notNull(),
    /** The claim that the records follow. `reason` says why. */
    reading: text().notNull(),
    reason: text().notNull(),
    note: text(),
  },
  (t) => [
    uniqueIndex('conflicts_id').on(t.id),
    index('conflicts_place').on(t.articleKey, t.position, t.id),
  ],
)

/** The claims that disagree, each stated by the citations with the same claim number. */
export const conflictClaims = sqliteTable(
  'conflict_claims',
  {
    conflictKey: integer()
      .notNull()
      .references(() => conflicts.key, { onDelete: 'cascade' }),
    /** Counted from 1. */
    claim: integer().notNull(),
    statement: text().notNull(),
    ...attributionColumns(),
  },
  (t) => [
    primaryKey({ columns: [t.conflictKey, t.claim] }),
    index('conflict_claims_voice').on(t.voice, t.conflictKey),
  ],
)
