import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow, optionalKey } from '../shared/rows.js'
import type { EventNote } from './note.js'
import type { events } from './table.js'

type EventRow = typeof events.$inferInsert

export function eventRow(record: PreparedRecord<EventNote>, keys: RecordKeys): EventRow {
  const { type, subtype, status, label, place, note } = record.note
  const [attribution] = record.attributions
  return {
    ...datedRow(record, keys),
    type,
    subtype: subtype ?? null,
    status,
    label,
    placeKey: optionalKey(keys.entityKey, place),
    voice: attribution?.voice ?? 'article',
    assertedBy: attribution?.assertedBy ?? null,
    note: note ?? null,
  }
}
