import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { conflicts as collection } from './collection.js'
import { conflicts as table } from './table.js'

export const conflict: PlacedKind<'conflict'> = {
  kind: 'conflict',
  collection,
  table,
  title: sql`${table.about}`,
}
