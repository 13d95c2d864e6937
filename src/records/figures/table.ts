import { index, integer, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import {
  CHANGE_DIRECTIONS,
  FIGURE_BOUNDS,
  FIGURE_KINDS,
  FIGURE_SALIENCES,
} from '../../model/vocabulary/figures.js'
import { articles } from '../articles/table.js'
import {
  attributionColumns,
  dateColumns,
  dateIndexes,
  disputeColumn,
  disputeIndex,
  placeColumns,
  subtypeColumn,
} from '../shared/columns.js'
import { records } from '../shared/records.js'

/** Numbers that the text states. */
export const figures = sqliteTable(
  'figures',
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
    kind: text({ enum: [...FIGURE_KINDS] }).notNull(),
    ...subtypeColumn(),
    /** The words of the number, as the article has them. */
    text: text().notNull(),
    value: real().notNull(),
    unit: text(),
    /** The ISO 4217 code of the currency. */
    currency: text(),
    bound: text({ enum: [...FIGURE_BOUNDS] }).notNull(),
    measure: text().notNull(),
    /** As the annotation states it; null if it does not. */
    salience: text({ enum: [...FIGURE_SALIENCES] }),
    changeDirection: text({ enum: [...CHANGE_DIRECTIONS] }),
    changeBase: text(),
    source: text(),
    /** The period that the number is about. */
    ...dateColumns(),
    ...attributionColumns(),
    note: text(),
  },
  (t) => [
    uniqueIndex('figures_id').on(t.id),
    index('figures_place').on(t.articleKey, t.position, t.id),
    index('figures_kind').on(t.kind, t.articleKey, t.position, t.id),
    index('figures_unit').on(t.unit, t.articleKey, t.position, t.id),
    index('figures_currency').on(t.currency, t.articleKey, t.position, t.id),
    index('figures_change').on(t.changeDirection, t.articleKey, t.position, t.id),
    index('figures_bound').on(t.bound, t.articleKey, t.position, t.id),
    index('figures_salience').on(t.salience, t.articleKey, t.position, t.id),
    index('figures_section').on(t.section, t.articleKey, t.position, t.id),
    index('figures_value').on(t.value, t.id),
    index('figures_voice').on(t.voice, t.articleKey, t.position, t.id),
    index('figures_subtype').on(t.subtype, t.articleKey, t.position, t.id),
    disputeIndex('figures', t.disputed, [t.articleKey, t.position, t.id]),
    ...dateIndexes('figures', t),
  ],
)
