import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow, optionalKey } from '../shared/rows.js'
import type { images } from './table.js'

type ImageRow = typeof images.$inferInsert

export function imageRow(record: PreparedRecord<'image'>, keys: RecordKeys): ImageRow {
  const { place, photographer, agency, credit, note } = record.note
  const [caption, creditWords] = record.citations.filter(({ role }) => role === 'content')
  return {
    ...datedRow(record, keys),
    caption: caption?.exact ?? '',
    credit: credit === undefined ? null : (creditWords?.exact ?? null),
    placeKey: optionalKey(keys.entityKey, place),
    photographerKey: optionalKey(keys.entityKey, photographer),
    agencyKey: optionalKey(keys.entityKey, agency),
    note: note ?? null,
  }
}
