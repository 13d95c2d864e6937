import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { INVOLVEMENT_ROLES } from '../../model/vocabulary/roles.js'
import { entities } from '../entities/table.js'
import { records } from './records.js'

/** The entities that take part in a record, each with its role. */
export const involvements = sqliteTable(
  'involvements',
  {
    recordKey: integer()
      .notNull()
      .references(() => records.key, { onDelete: 'cascade' }),
    ordinal: integer().notNull(),
    entityKey: integer()
      .notNull()
      .references(() => entities.key),
    role: text({ enum: [...INVOLVEMENT_ROLES] }).notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.recordKey, t.ordinal] }),
    index('involvements_entity').on(t.entityKey, t.role, t.recordKey),
  ],
)
