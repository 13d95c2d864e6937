import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { sql } from 'drizzle-orm'
import { CITATION_ROLES } from '../../model/vocabulary/text.js'
import { articles } from '../articles/table.js'
import { records } from './records.js'

/** The spans that state a record. A trigger refuses a span whose words differ from the article's text. */
export const citations = sqliteTable(
  'citations',
  {
    recordKey: integer()
      .notNull()
      .references(() => records.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    articleKey: integer()
      .notNull()
      .references(() => articles.key, { onDelete: 'cascade' }),
    role: text({ enum: [...CITATION_ROLES] }).notNull(),
    /** The number of the claim that it states, from 1; null unless the record is a conflict. */
    claim: integer(),
    start: integer().notNull(),
    end: integer().notNull(),
    exact: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKey, t.ordinal] }),
    index('citations_place').on(t.articleKey, t.start, t.end),
    check('citations_span', sql`${t.start} >= 0 and ${t.end} > ${t.start}`),
  ],
)
