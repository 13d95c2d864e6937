import { eq } from 'drizzle-orm'
import type { Database } from '../../db/open.js'
import { recordId } from '../../model/ids.js'
import { articles } from '../../records/articles/table.js'
import { events } from '../../records/events/table.js'
import { relations } from '../../records/relations/table.js'
import { readLoadedSources } from '../source/loaded-sources.js'
import { withIds } from '../source/made-ids.js'
import { relationTime } from '../prepare/relation-times.js'

/*
 * Computes again when relations hold, for articles that an older version of this program loaded: first their dates,
 * then their status, which needs what `refreshDates` computes from these dates.
 */

/** Gives the relations that are dated by events the dates of these. */
export function refreshRelationDates(db: Database): void {
  for (const { id: article, relation, time } of timedRelations(db)) {
    const { dateOf } = time
    if (dateOf === undefined) continue
    db.update(relations)
      .set({ ...eventDate(db, recordId(article, dateOf)), isDatedByEvent: 1 })
      .where(eq(relations.id, recordId(article, relation.id)))
      .run()
  }
}

/** Gives all relations their status. */
export function refreshRelationStatuses(db: Database): void {
  for (const { id: article, relation, time } of timedRelations(db)) {
    const isThis = eq(relations.id, recordId(article, relation.id))
    const date = db.select(boundsOf(relations)).from(relations).where(isThis).get()!
    const published = db
      .select(boundsOf(articles))
      .from(articles)
      .where(eq(articles.id, article))
      .get()!
    db.update(relations)
      .set({ status: time.statusAt(date, published), statedStatus: relation.status ?? null })
      .where(isThis)
      .run()
  }
}

const boundsOf = ({ dateFirst, dateLast, dateExtent }: typeof relations | typeof articles) => ({
  dateFirst,
  dateLast,
  dateExtent,
})

/** The relations of all articles, as their annotation files state them. */
function* timedRelations(db: Database) {
  for (const { id, annotation } of readLoadedSources(db)) {
    const complete = withIds(annotation)
    for (const relation of complete.relations ?? [])
      yield { id, relation, time: relationTime(relation, complete) }
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
      dateUnits: events.dateUnits,
    })
    .from(events)
    .where(eq(events.id, id))
    .get()!
