import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Filter } from '../../query/collection.js'
import { related } from '../../query/filters.js'
import { involving } from './conditions.js'
import { ENTITY } from './targets.js'

/** Records whose words name an entity that has no other part in them: the property `mentions`. */
export const mentionsFilter = (record: SQLiteColumn, example = 'kazakhstan'): Filter =>
  related(
    ENTITY,
    involving(record, ['mentioned']),
    'Id of an entity in `mentions`: the words of the record name it, and it has no other role.',
    example,
  )
