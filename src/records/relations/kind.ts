import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
import { claimantsText } from '../shared/attribution-sql.js'
import { dateNote, entityId, noteObject } from '../shared/note-json.js'
import { entityName } from '../shared/json-sql.js'
import { relations as collection } from './collection.js'
import { relationNote as note, type RelationNote } from './note.js'
import { PredicateShape } from './predicate.js'
import { relationRow as row } from './row.js'
import { relations as table } from './table.js'

export const relation: ListedDeclaration<'relation', RelationNote> = {
  kind: 'relation',
  collection,
  components: [PredicateShape],
  table,
  note,
  row,
  title: sql`${entityName(table.subjectKey)} || ' ' || ${table.predicate} || ' ' || ${entityName(table.objectKey)}`,
  summary: { type: table.predicate },
  claimants: claimantsText(table),
  noteJson: noteObject(
    table,
    {
      subject: entityId(table.subjectKey),
      predicate: table.predicate,
      subtype: table.subtype,
      object: entityId(table.objectKey),
      label: table.label,
      status: table.statedStatus,
    },
    {
      date: sql`case when ${table.isDatedByEvent} = 0 then ${dateNote(table)} end`,
      assertedBy: sql`${table.assertedBy}`,
    },
  ),
}
