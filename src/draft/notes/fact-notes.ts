import { clip } from '../../model/clip.js'
import type { EventNote } from '../../records/events/note.js'
import type { RelationNote } from '../../records/relations/note.js'
import type { DateNote } from '../../records/shared/notes.js'
import type { FoundDate } from '../dates/find-dates.js'
import type { FoundEvent, FoundRelation } from '../facts/fact.js'
import type { NoteWriter } from './note-writer.js'

const LONGEST_LABEL = 200

/** @param anchor the day of the article, from which relative dates follow. */
export function eventNotes(
  events: readonly FoundEvent[],
  anchor: string | undefined,
  writer: NoteWriter,
): EventNote[] {
  const takeId = writer.ids()
  return events.flatMap((event): EventNote[] => {
    const { citer } = writer
    const span = writer.spanOf(event)
    if (span === undefined) return []
    const { rule, type, status, participants, place, date } = event
    const people = participants.flatMap(({ entity, role }) =>
      entity.id === undefined ? [] : [{ entity: entity.id, role }],
    )
    return [
      {
        id: takeId(span.exact),
        rule,
        type,
        label: clip(span.exact.replace(/\s+/gu, ' '), LONGEST_LABEL),
        status,
        content: citer.cite(span),
        ...(date !== undefined && { date: dateNote(date, anchor, writer) }),
        ...(place?.id !== undefined && { place: place.id }),
        ...(people.length > 0 && { participants: people }),
      },
    ]
  })
}

export function dateNote(
  date: FoundDate,
  anchor: string | undefined,
  { citer, spanOf }: NoteWriter,
): DateNote {
  const { edtf, basis, words, from } = date
  const span = spanOf(date)
  return {
    edtf,
    basis,
    ...(span !== undefined && { words: citer.cite(span) }),
    ...(basis === 'inferred' && {
      reason:
        from === undefined
          ? `"${words}" is counted from the day of the article, ${anchor ?? 'which is not known'}`
          : `"${words}" is counted from "${from}"`,
    }),
  }
}

export function relationNotes(
  relations: readonly FoundRelation[],
  { citer, spanOf, ids }: NoteWriter,
): RelationNote[] {
  const takeId = ids()
  return relations.flatMap((relation): RelationNote[] => {
    const span = spanOf(relation)
    const { rule, subject, predicate, object, label } = relation
    if (span === undefined || subject.id === undefined || object.id === undefined) return []
    return [
      {
        id: takeId(`${predicate} ${span.exact}`),
        rule,
        subject: subject.id,
        predicate,
        object: object.id,
        ...(label !== undefined && { label }),
        content: citer.cite(span),
      },
    ]
  })
}
