import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
import { dateNote, entityId, noteObject } from '../shared/note-json.js'
import { quotes as collection } from './collection.js'
import { quoteNote as note, type CompleteQuoteNote, type QuoteNote } from './note.js'
import { quoteRow as row } from './row.js'
import { quotes as table } from './table.js'

export const quote: ListedDeclaration<'quote', QuoteNote, CompleteQuoteNote> = {
  kind: 'quote',
  collection,
  table,
  note,
  row,
  title: sql`${table.text}`,
  summary: { type: table.kind, speaker: table.speakerKey },
  noteJson: noteObject(
    table,
    {
      kind: table.kind,
      medium: table.medium,
      subtype: table.subtype,
      speaker: entityId(table.speakerKey),
      addressee: entityId(table.addresseeKey),
    },
    { date: dateNote(table) },
  ),
}
