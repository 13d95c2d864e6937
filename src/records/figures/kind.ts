import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { figures as collection } from './collection.js'
import { figures as table } from './table.js'

export const figure: PlacedKind<'figure'> = {
  kind: 'figure',
  collection,
  table,
  title: sql`${table.text} || ': ' || ${table.measure}`,
}
