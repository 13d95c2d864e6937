import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { images as collection } from './collection.js'
import { images as table } from './table.js'

export const image: PlacedKind<'image'> = {
  kind: 'image',
  collection,
  table,
  title: sql`${table.caption}`,
}
