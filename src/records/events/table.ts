import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { EVENT_TYPES } from '../../model/vocabulary/event-types.js'
import { EVENT_STATUSES } from '../../model/vocabulary/event-statuses.js'
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
import { entities } from '../entities/table.js'
import { records } from '../shared/records.js'

/** Events: past, ongoing or planned. Participants are involvements. */
export const events = sqliteTable(
  'events',
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
    type: text({ enum: [...EVENT_TYPES] }).notNull(),
    ...subtypeColumn(),
    status: text({ enum: [...EVENT_STATUSES] }).notNull(),
    label: text().notNull(),
    placeKey: integer().references(() => entities.key),
    ...dateColumns(),
    ...attributionColumns(),
    note: text(),
  },
  (t) => [
    uniqueIndex('events_id').on(t.id),
    index('events_place').on(t.articleKey, t.position, t.id),
    index('events_type').on(t.type, t.dateAscending, t.dateOrder, t.id),
    index('events_status').on(t.status, t.dateAscending, t.dateOrder, t.id),
    index('events_location').on(t.placeKey, t.dateAscending, t.dateOrder, t.id),
    index('events_section').on(t.section, t.dateAscending, t.dateOrder, t.id),
    index('events_voice').on(t.voice, t.dateAscending, t.dateOrder, t.id),
    index('events_subtype').on(t.subtype, t.dateAscending, t.dateOrder, t.id),
    disputeIndex('events', t.disputed, [t.dateAscending, t.dateOrder, t.id]),
    ...dateIndexes('events', t),
  ],
)
