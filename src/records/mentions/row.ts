import type { Span } from '../../model/text.js'
import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { placedRow } from '../shared/rows.js'
import type { mentions } from './table.js'

type MentionRow = typeof mentions.$inferInsert

type Mention = Span & Pick<MentionRow, 'form'> & { entity: string }

export function mentionRow(record: PreparedRecord<Mention>, keys: RecordKeys): MentionRow {
  const { entity, form, exact } = record.note
  return { ...placedRow(record, keys), entityKey: keys.entityKey(entity), form, text: exact }
}
