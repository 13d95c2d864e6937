import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
import { conflicts as collection } from './collection.js'
import { conflictNote as note, type ConflictNote } from './note.js'
import { claimRows, conflictRow as row } from './row.js'
import { conflictClaims, conflicts as table } from './table.js'

export const conflict: ListedDeclaration<'conflict', ConflictNote> = {
  kind: 'conflict',
  collection,
  table,
  note,
  row,
  parts: { table: conflictClaims, rows: claimRows },
  title: sql`${table.about}`,
  searchWords: ({ about }) => [about],
}
