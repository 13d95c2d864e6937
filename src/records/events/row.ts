import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow, optionalKey } from '../shared/rows.js'
import type { events } from './table.js'

type EventRow = typeof events.$inferInsert

export function eventRow(record: PreparedRecord<'event'>, keys: RecordKeys): EventRow {
  const { type, status, label, place, note } = record.note
  return {
    ...datedRow(record, keys),
    type,
    status,
    label,
    placeKey: optionalKey(keys.entityKey, place),
    note: note ?? null,
  }
}
