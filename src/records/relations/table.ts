import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { PREDICATES } from '../../model/vocabulary/relations.js'
import { RELATION_STATUSES } from '../../model/vocabulary/relation-statuses.js'
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

/** Two entities and what ties them. */
export const relations = sqliteTable(
  'relations',
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
    subjectKey: integer()
      .notNull()
      .references(() => entities.key),
    predicate: text({ enum: [...PREDICATES] }).notNull(),
    ...subtypeColumn(),
    objectKey: integer()
      .notNull()
      .references(() => entities.key),
    status: text({ enum: [...RELATION_STATUSES] })
      .notNull()
      .default('current'),
    /** The status that the note states; null if it follows from an event or from the date. */
    statedStatus: text({ enum: [...RELATION_STATUSES] }),
    /** 1 if the date is that of the event that it is about. */
    isDatedByEvent: integer().notNull().default(0),
    /** The words that name the tie, e.g. the office "President". */
    label: text(),
    /** When it held: its own date, or that of the event that it is about. */
    ...dateColumns(),
    ...attributionColumns(),
    note: text(),
  },
  (t) => [
    uniqueIndex('relations_id').on(t.id),
    index('relations_place').on(t.articleKey, t.position, t.id),
    index('relations_subject').on(t.subjectKey, t.articleKey, t.position, t.id),
    index('relations_predicate').on(t.predicate, t.articleKey, t.position, t.id),
    index('relations_object').on(t.objectKey, t.articleKey, t.position, t.id),
    index('relations_pair').on(t.subjectKey, t.objectKey, t.predicate),
    index('relations_label').on(t.label, t.subjectKey),
    index('relations_section').on(t.section, t.articleKey, t.position, t.id),
    index('relations_voice').on(t.voice, t.articleKey, t.position, t.id),
    index('relations_status').on(t.status, t.articleKey, t.position, t.id),
    index('relations_subtype').on(t.subtype, t.articleKey, t.position, t.id),
    disputeIndex('relations', t.disputed, [t.articleKey, t.position, t.id]),
    ...dateIndexes('relations', t),
  ],
)
