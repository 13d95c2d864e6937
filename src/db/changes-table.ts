import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The kinds of record that change on their own. All others change with their article. */
export const CHANGING_KINDS = ['article', 'entity'] as const
export type ChangingKind = (typeof CHANGING_KINDS)[number]

/** The last change of each article and entity, also of those that were removed. */
export const changes = sqliteTable(
  'changes',
  {
    /** The key of the record. It refers to no row, because a removed record has none; no key is used twice. */
    key: integer().primaryKey(),
    kind: text({ enum: [...CHANGING_KINDS] }).notNull(),
    /** The edition in which it was loaded, changed or removed. */
    edition: integer().notNull(),
    /** The edition in which its id was loaded for the first time, as far as its removals are remembered. */
    created: integer().notNull(),
    /** The SHA-256 of the id of a removed record, in hexadecimal: the id itself has words of what was removed. */
    removed: text(),
  },
  (t) => [
    index('changes_edition').on(t.edition),
    index('changes_removed')
      .on(t.removed)
      .where(sql`${t.removed} is not null`),
  ],
)
