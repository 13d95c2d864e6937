import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { quotes as collection } from './collection.js'
import { quotes as table } from './table.js'

export const quote: PlacedKind<'quote'> = {
  kind: 'quote',
  collection,
  table,
  title: sql`${table.text}`,
}
