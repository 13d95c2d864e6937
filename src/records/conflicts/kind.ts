import { sql } from 'drizzle-orm'
import { json, jsonList, jsonObject, withoutNulls } from '../../db/dialect/json.js'
import type { ListedDeclaration } from '../shared/declaration.js'
import { noteObject } from '../shared/note-json.js'
import { conflicts as collection } from './collection.js'
import { conflictNote as note, type ConflictNote } from './note.js'
import { claimRows, conflictRow as row } from './row.js'
import { conflictClaims, conflicts as table } from './table.js'

const claimNote = withoutNulls(
  jsonObject({
    statement: conflictClaims.statement,
    assertedBy: json(conflictClaims.assertedBy),
  }),
)

export const conflict: ListedDeclaration<'conflict', ConflictNote> = {
  kind: 'conflict',
  collection,
  table,
  note,
  row,
  parts: { table: conflictClaims, rows: claimRows },
  title: sql`${table.about}`,
  noteJson: noteObject(
    table,
    { about: table.about, reading: table.reading, reason: table.reason },
    {
      claims: sql`(select ${jsonList(claimNote, conflictClaims.claim)}
        from ${conflictClaims} where ${conflictClaims.conflictKey} = ${table.key})`,
    },
  ),
  searchLabel: ({ about }) => about,
}
