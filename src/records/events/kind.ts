import { sql } from 'drizzle-orm'
import { PARTICIPANT_ROLES } from '../../model/vocabulary/roles.js'
import type { ListedDeclaration } from '../shared/declaration.js'
import { claimantsText } from '../shared/attribution-sql.js'
import { dateNote, entityId, noteObject, participantNotes } from '../shared/note-json.js'
import { events as collection } from './collection.js'
import { eventNote as note, type EventNote } from './note.js'
import { eventRow as row } from './row.js'
import { ParticipantShape } from './schema.js'
import { events as table } from './table.js'

export const event: ListedDeclaration<'event', EventNote> = {
  kind: 'event',
  collection,
  table,
  note,
  row,
  title: sql`${table.label}`,
  summary: { type: table.type },
  claimants: claimantsText(table),
  noteJson: noteObject(
    table,
    {
      type: table.type,
      subtype: table.subtype,
      label: table.label,
      status: table.status,
      place: entityId(table.placeKey),
    },
    {
      participants: participantNotes(table.key, PARTICIPANT_ROLES),
      date: dateNote(table),
      assertedBy: sql`${table.assertedBy}`,
    },
  ),
  searchLabel: ({ label }) => label,
  components: [ParticipantShape],
}
