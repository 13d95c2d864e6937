import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
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
}
