import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { events as collection } from './collection.js'
import { ParticipantShape } from './schema.js'
import { events as table } from './table.js'

export const event: PlacedKind<'event'> = {
  kind: 'event',
  collection,
  table,
  title: sql`${table.label}`,
  components: [ParticipantShape],
}
