import { sortForm } from '../../model/ids.js'
import type { entities } from './table.js'

type EntityRow = typeof entities.$inferInsert

/** The row of an entity that no article has named before. */
export const entityRow = (
  { id, type, name }: Pick<EntityRow, 'id' | 'type' | 'name'>,
  key: number,
): EntityRow => ({ key, id, type, name, sortName: sortForm(name), mentionCount: 0 })
