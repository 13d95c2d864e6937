import type { ImageNote } from '../../records/images/note.js'
import type { DraftEntity } from '../entities/entity.js'
import type { Picture } from '../sections.js'
import type { NoteWriter } from './note-writer.js'

/** Writes the notes of pictures. The entities that a credit names took the picture or distribute it. */
export function imageNotes(
  pictures: readonly Picture[],
  entities: readonly DraftEntity[],
  { citer, spanOf, ids }: NoteWriter,
): ImageNote[] {
  const takeId = ids()
  return pictures.flatMap(({ rule, caption, credit }): ImageNote[] => {
    const span = spanOf(caption)
    if (span === undefined) return []
    const creditSpan = credit && spanOf(credit)
    const credited = (type: DraftEntity['type']) =>
      credit &&
      entities.find(
        (entity) =>
          entity.type === type &&
          entity.mentions.some(({ start, end }) => credit.start <= start && end <= credit.end),
      )?.id
    const [photographer, agency] = [credited('person'), credited('media')]
    return [
      {
        id: takeId(`image ${span.exact}`),
        rule,
        caption: citer.cite(span),
        ...(creditSpan !== undefined && { credit: citer.cite(creditSpan) }),
        ...(photographer !== undefined && { photographer }),
        ...(agency !== undefined && { agency }),
      },
    ]
  })
}
