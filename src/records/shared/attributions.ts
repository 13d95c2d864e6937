import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { entities } from '../entities/table.js'
import { records } from './records.js'

/**
 * The claimants of a record: a row for each quote and each speaker. A record that the article
 * states in its own voice has none.
 */
export const attributions = sqliteTable(
  'attributions',
  {
    recordKey: integer()
      .notNull()
      .references(() => records.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    /** The number of the claim that is attributed, from 1; null unless the record is a conflict. */
    claim: integer(),
    /** Null if no quote of the article has the words. */
    quoteKey: integer().references(() => records.key, { onDelete: 'cascade' }),
    speakerKey: integer().references(() => entities.key),
    /** The words of the article for a speaker without an entity. */
    speakerText: text(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKey, t.ordinal] }),
    index('attributions_speaker').on(t.speakerKey, t.recordKey),
    index('attributions_speaker_text').on(t.speakerText, t.recordKey),
    index('attributions_quote').on(t.quoteKey),
  ],
)
