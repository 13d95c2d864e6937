import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
import { dateNote, entityId, entityIds, noteObject } from '../shared/note-json.js'
import { images as collection } from './collection.js'
import { imageNote as note, type ImageNote } from './note.js'
import { imageRow as row } from './row.js'
import { images as table } from './table.js'

export const image: ListedDeclaration<'image', ImageNote> = {
  kind: 'image',
  collection,
  table,
  note,
  row,
  title: sql`${table.caption}`,
  noteJson: noteObject(
    table,
    {
      place: entityId(table.placeKey),
      photographer: entityId(table.photographerKey),
      agency: entityId(table.agencyKey),
    },
    { depicted: entityIds(table.key, 'depicted'), date: dateNote(table) },
  ),
}
