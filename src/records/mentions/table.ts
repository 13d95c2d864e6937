import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { NAME_FORMS } from '../../model/vocabulary/entities.js'
import { articles } from '../articles/table.js'
import { placeColumns } from '../shared/columns.js'
import { entities } from '../entities/table.js'
import { records } from '../shared/records.js'

/** Mentions of entities, each at one place of a text. */
export const mentions = sqliteTable(
  'mentions',
  {
    key: integer()
      .primaryKey()
      .references(() => records.key, { onDelete: 'cascade' }),
    id: text().notNull(),
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    ...placeColumns(),
    entityKey: integer()
      .notNull()
      .references(() => entities.key),
    form: text({ enum: [...NAME_FORMS] }).notNull(),
    text: text().notNull(),
  },
  (t) => [
    uniqueIndex('mentions_id').on(t.id),
    index('mentions_place').on(t.articleKey, t.position, t.id),
    index('mentions_entity').on(t.entityKey, t.articleKey, t.position, t.id),
    index('mentions_form').on(t.form, t.articleKey, t.position, t.id),
    index('mentions_text').on(t.text, t.id),
    index('mentions_section').on(t.section, t.articleKey, t.position, t.id),
  ],
)
