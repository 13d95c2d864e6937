import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { records } from './records.js'

/**
 * Records as the JSON in which they are served, with relative URLs. It only saves time: what is missing here is put together
 * from the other tables when it is read. Triggers take out what no longer agrees with them.
 */
export const storedJson = sqliteTable('stored_json', {
  key: integer()
    .primaryKey()
    .references(() => records.key, { onDelete: 'cascade' }),
  json: text().notNull(),
})
