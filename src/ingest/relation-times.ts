import type { EventStatus } from '../model/vocabulary/event-statuses.js'
import type { RelationStatus } from '../model/vocabulary/relations.js'
import type { RelationNote } from '../records/relations/note.js'
import type { DateNote } from '../records/shared/notes.js'
import type { AnnotationFile } from './annotation.js'

/*
 * A relation without a date that is `about` an event has the date and the status of the event. The
 * status of any other relation follows from its date, unless its note states it.
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
  date: DateNote | undefined
  /** Undefined if neither the note nor the event tells. */
  status: RelationStatus | undefined
  /** The id of the event whose date it is. */
  dateOf: string | undefined
}

/** When a relation of an annotation file holds. */
export function relationTime(
  relation: RelationNote,
  { events = [] }: AnnotationFile,
): RelationTime {
  const event = (relation.related ?? [])
    .filter(({ rel }) => rel === 'about')
    .flatMap(({ to }) => events.find(({ id }) => to === `events/${id}`) ?? [])[0]
  if (relation.date !== undefined || event === undefined)
    return { date: relation.date, status: relation.status, dateOf: undefined }
  const status = relation.status ?? STATUS_OF[event.status] ?? undefined
  return { date: event.date, status, dateOf: event.date && event.id }
}

/** The status of a relation that neither its note nor an event tells: by its date. */
export function statusByDate(
  {
    dateFirst,
    dateLast,
    dateExtent,
  }: Record<'dateFirst' | 'dateLast', number | null> & {
    dateExtent: string | null
  },
  published: Record<'dateFirst' | 'dateLast', number | null>,
): RelationStatus {
  if (dateFirst !== null && published.dateLast !== null && dateFirst > published.dateLast)
    return 'planned'
  const isOver =
    dateExtent === 'throughout' &&
    dateLast !== null &&
    published.dateFirst !== null &&
    dateLast < published.dateFirst
  return isOver ? 'past' : 'current'
}
