import { sql } from 'drizzle-orm'
import { CHANGING_KINDS, changes } from '../../db/changes-table.js'
import { changeLog } from '../../db/changes.js'
import { edition } from '../../db/edition-table.js'
import { editionStarter } from '../../db/edition.js'
import type { Database } from '../../db/open.js'
import { inOneChange } from '../../db/transaction.js'
import { limitTo } from '../../db/statements.js'
import { records } from '../../records/shared/records.js'

/* Updates for mirrors that `migrate` makes. */

/** Notes that every article and entity has changed, since another version of the program made them. */
export function refreshChanges(db: Database): void {
  const exists = sql`${changes.removed} is null`
  const [first] = db
    .select({ key: changes.key })
    .from(changes)
    .where(exists)
    .limit(limitTo(1))
    .all()
  if (first === undefined) return
  const number = editionStarter(db)()
  db.update(changes).set({ edition: number }).where(exists).run()
}

/**
 * Notes the articles and entities whose loading or removal was not noted: those from before changes were noted, and
 * those that another program has written or removed. Earlier removals are not known, so mirrors must start again.
 */
export function noteMissingChanges(db: Database): void {
  inOneChange(db, () => {
    const noted = sql`select ${changes.key} from ${changes}`
    const missing = CHANGING_KINDS.map((kind) => ({
      kind,
      keys: db
        .select({ key: records.key })
        .from(records)
        .where(sql`${records.kind} = ${kind} and ${records.key} not in (${noted})`)
        .all()
        .map(({ key }) => key),
    }))
    const { changes: removed } = db
      .delete(changes)
      .where(
        sql`${changes.removed} is null and ${changes.key} not in (select ${records.key} from ${records})`,
      )
      .run()
    if (removed === 0 && missing.every(({ keys }) => keys.length === 0)) return
    db.update(edition)
      .set({ changesSince: sql`${edition.number}` })
      .run()
    editionStarter(db)()
    const log = changeLog(db)
    for (const { kind, keys } of missing) log.changed(kind, keys)
  })
}
