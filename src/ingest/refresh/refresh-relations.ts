import { eq } from 'drizzle-orm'
import type { Database } from '../../db/open.js'
import { recordId } from '../../model/ids.js'
import { articles } from '../../records/articles/table.js'
import { events } from '../../records/events/table.js'
import { relations } from '../../records/relations/table.js'
import type { AnnotationFile } from '../source/annotation.js'
import { relationTime } from '../prepare/relation-times.js'

/*
 * Computes again when the relations of an article hold: first their dates, then their status, which
 * needs what `refreshDates` computes from these dates.
 */

/** Gives the relations that are dated by events the dates of these. */
export function refreshRelationDates(db: Database, article: string, file: AnnotationFile): void {
  for (const relation of file.relations ?? []) {
    const { dateOf } = relationTime(relation, file)
    if (dateOf === undefined) continue
    db.update(relations)
      .set({ ...eventDate(db, recordId(article, dateOf)), isDatedByEvent: 1 })
      .where(eq(relations.id, recordId(article, relation.id)))
      .run()
  }
}

/** Gives all relations their status. */
export function refreshRelationStatuses(db: Database, article: string, file: AnnotationFile): void {
  for (const relation of file.relations ?? []) {
    const isThis = eq(relations.id, recordId(article, relation.id))
    const date = db.select(boundsOf(relations)).from(relations).where(isThis).get()!
    const published = db
      .select(boundsOf(articles))
      .from(articles)
      .where(eq(articles.id, article))
      .get()!
    const status = relationTime(relation, file).statusAt(date, published)
    db.update(relations)
      .set({ status, statedStatus: relation.status ?? null })
      .where(isThis)
      .run()
  }
}

const boundsOf = ({ dateFirst, dateLast, dateExtent }: typeof relations | typeof articles) => ({
  dateFirst,
  dateLast,
  dateExtent,
})

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
