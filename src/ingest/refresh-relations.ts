import { eq } from 'drizzle-orm'
import type { Database } from '../db/open.js'
import { recordId } from '../model/ids.js'
import { articles } from '../records/articles/table.js'
import { events } from '../records/events/table.js'
import { relations } from '../records/relations/table.js'
import { readLoadedSources, type LoadedSource } from './loaded-sources.js'
import { withIds } from './made-ids.js'
import { relationTime, statusByDate } from './relation-times.js'

/**
 * Works out again when relations hold, for articles that an older version of this program loaded:
 * before `refreshDates`, which works out what follows from their dates.
 */
export function refreshRelations(db: Database): void {
  for (const source of readLoadedSources(db)) refreshArticle(db, source)
}

function refreshArticle(db: Database, { id: article, annotation }: LoadedSource): void {
  const complete = withIds(annotation)
  if (complete.relations === undefined) return
  const published = db
    .select({ dateFirst: articles.dateFirst, dateLast: articles.dateLast })
    .from(articles)
    .where(eq(articles.id, article))
    .get()!
  for (const relation of complete.relations) {
    const { status, dateOf } = relationTime(relation, complete)
    const isThis = eq(relations.id, recordId(article, relation.id))
    if (dateOf !== undefined) {
      const columns = eventDate(db, recordId(article, dateOf))
      db.update(relations).set(columns).where(isThis).run()
    }
    const row = db
      .select({
        dateFirst: relations.dateFirst,
        dateLast: relations.dateLast,
        dateExtent: relations.dateExtent,
      })
      .from(relations)
      .where(isThis)
      .get()!
    db.update(relations)
      .set({
        status: status ?? statusByDate(row, published),
        statedStatus: relation.status ?? null,
        isDatedByEvent: Number(dateOf !== undefined),
      })
      .where(isThis)
      .run()
  }
}

const eventDate = (db: Database, id: string) =>
  db
    .select({
      date: events.date,
      dateFirst: events.dateFirst,
      dateLast: events.dateLast,
      dateSort: events.dateSort,
      dateEarliest: events.dateEarliest,
      dateLatest: events.dateLatest,
      datePrecision: events.datePrecision,
      dateExtent: events.dateExtent,
      dateApproximate: events.dateApproximate,
      dateUncertain: events.dateUncertain,
      datePartOfDay: events.datePartOfDay,
      dateText: events.dateText,
      dateBasis: events.dateBasis,
      dateReason: events.dateReason,
    })
    .from(events)
    .where(eq(events.id, id))
    .get()!
