import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articles } from '../articles/table.js'
import {
  dateColumns,
  dateIndexes,
  disputeColumn,
  disputeIndex,
  placeColumns,
} from '../shared/columns.js'
import { entities } from '../entities/table.js'
import { records } from '../shared/records.js'

/** Captions with their credits. Depicted entities are involvements. */
export const images = sqliteTable(
  'images',
  {
    key: integer()
      .primaryKey()
      .references(() => records.key, { onDelete: 'cascade' }),
    id: text().notNull(),
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ...placeColumns(),
    ...disputeColumn(),
    caption: text().notNull(),
    credit: text(),
    placeKey: integer().references(() => entities.key),
    photographerKey: integer().references(() => entities.key),
    agencyKey: integer().references(() => entities.key),
    ...dateColumns(),
    note: text(),
  },
  (t) => [
    uniqueIndex('images_id').on(t.id),
    index('images_place').on(t.articleKey, t.position, t.id),
    index('images_location').on(t.placeKey, t.articleKey, t.position, t.id),
    index('images_photographer').on(t.photographerKey, t.articleKey, t.position, t.id),
    index('images_agency').on(t.agencyKey, t.articleKey, t.position, t.id),
    disputeIndex('images', t.disputed, [t.articleKey, t.position, t.id]),
    ...dateIndexes('images', t),
  ],
)
