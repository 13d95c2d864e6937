import { sql } from 'drizzle-orm'
import type { ListedDeclaration } from '../shared/declaration.js'
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
  searchWords: ({ label }) => [label],
  components: [ParticipantShape],
}
