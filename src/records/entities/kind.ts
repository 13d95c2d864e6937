import { sql } from 'drizzle-orm'
import type { KindDeclaration } from '../shared/declaration.js'
import { entities as collection } from './collection.js'
import { entities as table } from './table.js'

export const entity: KindDeclaration<'entity'> = {
  kind: 'entity',
  collection,
  table,
  title: sql`${table.name}`,
}
