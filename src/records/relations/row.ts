import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow } from '../shared/rows.js'
import type { TimedRelation } from './note.js'
import type { relations } from './table.js'

type RelationRow = typeof relations.$inferInsert

export function relationRow(record: PreparedRecord<TimedRelation>, keys: RecordKeys): RelationRow {
  const { subject, predicate, subtype, object, status, label, note, time } = record.note
  const [attribution] = record.attributions
  return {
    ...datedRow(record, keys),
    subjectKey: keys.entityKey(subject),
    predicate,
    subtype: subtype ?? null,
    objectKey: keys.entityKey(object),
    status: time?.status ?? 'current',
    statedStatus: status ?? null,
    isDatedByEvent: Number(time?.isDatedByEvent ?? false),
    label: label ?? null,
    voice: attribution?.voice ?? 'article',
    assertedBy: attribution?.assertedBy ?? null,
    note: note ?? null,
  }
}
