import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow } from '../shared/rows.js'
import type { RelationNote } from './note.js'
import type { relations } from './table.js'

type RelationRow = typeof relations.$inferInsert

export function relationRow(record: PreparedRecord<RelationNote>, keys: RecordKeys): RelationRow {
  const { subject, predicate, subtype, object, label, note } = record.note
  const [attribution] = record.attributions
  return {
    ...datedRow(record, keys),
    subjectKey: keys.entityKey(subject),
    predicate,
    subtype: subtype ?? null,
    objectKey: keys.entityKey(object),
    label: label ?? null,
    voice: attribution?.voice ?? 'article',
    assertedBy: attribution?.assertedBy ?? null,
    note: note ?? null,
  }
}
