import { sql } from 'drizzle-orm'
import type { PlacedKind } from '../shared/declaration.js'
import { entityName } from '../shared/json-sql.js'
import { relations as collection } from './collection.js'
import { relations as table } from './table.js'

export const relation: PlacedKind<'relation'> = {
  kind: 'relation',
  collection,
  table,
  title: sql`${entityName(table.subjectKey)} || ' ' || ${table.predicate} || ' ' || ${entityName(table.objectKey)}`,
}
