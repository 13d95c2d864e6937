import type { PreparedRecord, RecordKeys } from '../shared/prepared-record.js'
import { datedRow, optionalKey, wordsOf } from '../shared/rows.js'
import type { CompleteQuoteNote } from './note.js'
import type { quotes } from './table.js'

type QuoteRow = typeof quotes.$inferInsert

export function quoteRow(record: PreparedRecord<CompleteQuoteNote>, keys: RecordKeys): QuoteRow {
  const { kind, speaker, addressee, medium, subtype, note } = record.note
  return {
    ...datedRow(record, keys),
    kind,
    medium,
    subtype: subtype ?? null,
    text: wordsOf(record, 'content') ?? '',
    speakerKey: optionalKey(keys.entityKey, speaker),
    speakerText: wordsOf(record, 'speaker'),
    addresseeKey: optionalKey(keys.entityKey, addressee),
    addresseeText: wordsOf(record, 'addressee'),
    cue: wordsOf(record, 'cue'),
    note: note ?? null,
  }
}
