import type { EventStatus } from '../../model/vocabulary/event-statuses.js'
import type { RelationStatus } from '../../model/vocabulary/relation-statuses.js'
import type { RelationNote } from '../../records/relations/note.js'
import type { DateNote } from '../../records/shared/notes.js'
import type { DateColumns } from '../../records/shared/prepared-record.js'
import type { AnnotationFile } from '../source/annotation.js'

/*
 * A relation has the date and the status that its note states. Without a date, it has that of the
 * event that it is `about`. Without a status, its date decides, as far as it lies before or after
 * the article or goes on at that time; then the event does.
 */

const STATUS_OF: Readonly<Record<EventStatus, RelationStatus | null>> = {
  happened: 'past',
  ongoing: 'current',
  agreed: 'planned',
  planned: 'planned',
  proposed: 'planned',
  expected: 'planned',
  postponed: 'planned',
  cancelled: null,
  unstated: null,
}

export interface RelationTime {
  /** The date of the note, or of the event. */
  date: DateNote | undefined
  /** The id of the event whose date it is. */
  dateOf: string | undefined
  /** The status of the relation, given the columns of its date and of the article's date. */
  statusAt: (date: DateBounds, published: DateBounds) => RelationStatus
}

type DateBounds = Pick<DateColumns, 'dateFirst' | 'dateLast' | 'dateExtent'>

/** When a relation of an annotation file holds. */
export function relationTime(
  relation: RelationNote,
  { events = [] }: AnnotationFile,
): RelationTime {
  const event = (relation.related ?? [])
    .filter(({ rel }) => rel === 'about')
    .flatMap(({ to }) => events.find(({ id }) => to === `events/${id}`) ?? [])
    .find(({ status }) => status !== 'cancelled') // a cancelled event gives no time
  const ofEvent = event ? STATUS_OF[event.status] : null
  const statusAt: RelationTime['statusAt'] = (date, published) => {
    if (relation.status !== undefined) return relation.status
    const byDate = statusByDate(date, published)
    return (relation.date === undefined ? (ofEvent ?? byDate) : (byDate ?? ofEvent)) ?? 'current'
  }
  const isOfEvent = relation.date === undefined && event?.date !== undefined
  return {
    date: relation.date ?? event?.date,
    dateOf: isOfEvent ? event.id : undefined,
    statusAt,
  }
}

/** The status that a date gives; null for one that may be before, during or after the article. */
function statusByDate(
  { dateFirst, dateLast, dateExtent }: DateBounds,
  published: DateBounds,
): RelationStatus | null {
  const [from, until] = [published.dateFirst, published.dateLast]
  if (from === null || until === null) return null
  if (dateLast !== null && dateLast < from) return 'past'
  if (dateFirst !== null && dateFirst > until) return 'planned'
  return dateExtent === 'throughout' ? 'current' : null
}
