import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { QUOTE_KINDS, QUOTE_MEDIA } from '../../model/vocabulary/quotes.js'
import { articles } from '../articles/table.js'
import {
  dateColumns,
  dateIndexes,
  disputeColumn,
  disputeIndex,
  placeColumns,
  subtypeColumn,
} from '../shared/columns.js'
import { entities } from '../entities/table.js'
import { records } from '../shared/records.js'

/** Words attributed to a speaker. */
export const quotes = sqliteTable(
  'quotes',
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
    kind: text({ enum: [...QUOTE_KINDS] }).notNull(),
    /** The quoted words. The spans of a broken quote are joined by one space. */
    text: text().notNull(),
    speakerKey: integer().references(() => entities.key),
    /** The words that name the speaker at this place, e.g. "she". */
    speakerText: text(),
    addresseeKey: integer().references(() => entities.key),
    addresseeText: text(),
    cue: text(),
    medium: text({ enum: [...QUOTE_MEDIA] }).notNull(),
    ...subtypeColumn(),
    /** The date on which it was said. */
    ...dateColumns(),
    note: text(),
  },
  (t) => [
    uniqueIndex('quotes_id').on(t.id),
    index('quotes_place').on(t.articleKey, t.position, t.id),
    index('quotes_kind').on(t.kind, t.articleKey, t.position, t.id),
    index('quotes_speaker').on(t.speakerKey, t.articleKey, t.position, t.id),
    index('quotes_speaker_text').on(t.speakerText, t.articleKey, t.position, t.id),
    index('quotes_cue').on(t.cue, t.articleKey, t.position, t.id),
    index('quotes_addressee').on(t.addresseeKey, t.articleKey, t.position, t.id),
    index('quotes_medium').on(t.medium, t.articleKey, t.position, t.id),
    index('quotes_section').on(t.section, t.articleKey, t.position, t.id),
    index('quotes_subtype').on(t.subtype, t.articleKey, t.position, t.id),
    disputeIndex('quotes', t.disputed, [t.articleKey, t.position, t.id]),
    ...dateIndexes('quotes', t),
  ],
)
