import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { placedRow } from '../shared/rows.js'
import type { mentions } from './table.js'

type MentionRow = typeof mentions.$inferInsert

export function mentionRow(record: PreparedRecord<'mention'>, keys: RecordKeys): MentionRow {
  const { entity, form, exact } = record.note
  return { ...placedRow(record, keys), entityKey: keys.entityKey(entity), form, text: exact }
}
