import { sql } from 'drizzle-orm'
import type { SQLiteColumn } from 'drizzle-orm/sqlite-core'
import { Type } from 'typebox'
import { changes } from '../../db/changes-table.js'
import type { Filter } from '../../query/collection.js'
import { isAmong } from './conditions.js'

/** Records that have changed since an edition: with the article or the entity that has this key. */
export const updatedSince = (key: SQLiteColumn): { updatedSince: Filter } => ({
  updatedSince: {
    schema: Type.Integer({
      minimum: 0,
      description:
        'An edition. Matches are new or changed since: an article with all its records, and the entities that it names. `/v1/changes` lists what is gone.',
      examples: [0],
    }),
    read: (value) => ({ shape: '', bind: value }),
    warning: (since, { number }) =>
      Number(since) > number
        ? `nothing has changed since edition ${String(since)}, because the edition is ${number}: if the database was replaced, start again with 0`
        : undefined,
    where: (bound, _shape, { tested }) =>
      isAmong(key, changes.key, sql`${changes.edition} > ${bound}`)(tested),
  },
})
