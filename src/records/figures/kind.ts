import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
import { figures as collection } from './collection.js'
import { figureNote as note, type FigureNote } from './note.js'
import { figureRow as row } from './row.js'
import { figures as table } from './table.js'

export const figure: ListedDeclaration<'figure', FigureNote> = {
  kind: 'figure',
  collection,
  table,
  note,
  row,
  title: sql`${table.text} || ': ' || ${table.measure}`,
  searchWords: ({ measure }) => [measure],
}
