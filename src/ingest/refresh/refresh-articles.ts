import type { Database } from '../../db/open.js'
import { readLoadedSource } from '../source/loaded-sources.js'
import { withIds } from '../source/made-ids.js'
import { datedArticles, refreshDates, refreshPublicationDays } from './refresh-dates.js'
import { refreshOrigins } from './refresh-origins.js'
import { refreshRelationDates, refreshRelationStatuses } from './refresh-relations.js'

/**
 * Computes again the dates, the times of relations and the origins of articles that an older version
 * of this program loaded. The result is the same as after loading the articles again. Each annotation
 * file is read once; an article that another program has written may have none.
 */
export function refreshArticles(db: Database): void {
  for (const article of datedArticles(db)) {
    const { id } = article
    const source = readLoadedSource(db, id)
    const file = source && withIds(source.annotation)
    if (file !== undefined) refreshRelationDates(db, id, file)
    refreshDates(db, article)
    if (file === undefined) continue
    refreshRelationStatuses(db, id, file)
    refreshOrigins(db, id, file)
  }
  refreshPublicationDays(db)
}
