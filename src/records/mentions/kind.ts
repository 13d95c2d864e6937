import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { mentions as collection } from './collection.js'
import { mentions as table } from './table.js'

export const mention: PlacedKind<'mention'> = {
  kind: 'mention',
  collection,
  table,
  title: sql`${table.text}`,
  namedEntity: table.entityKey,
}
