import { sql } from 'drizzle-orm'
import type { Kind } from '../shared/declaration.js'
import { entities as collection } from './collection.js'
import { entities as table } from './table.js'

export const entity: Kind<'entity'> = {
  kind: 'entity',
  collection,
  table,
  title: sql`${table.name}`,
}
