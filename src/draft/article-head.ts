import { entityIdOf } from '../compose/entity-ids.js'
import { firstLineOf } from '../compose/title.js'
import { trimmedSpan } from '../compose/words.js'
import type { AnnotationFile } from '../ingest/annotation.js'
import { parseDate } from '../model/dates.js'
import type { EntityNote } from '../records/entities/note.js'
import { NAME_LENGTH, type Words } from '../records/shared/notes.js'
import type { LeftOut } from './left-out.js'
import type { DraftMetadata } from './metadata.js'
import type { NoteWriter } from './notes/note-writer.js'

type Head = Pick<AnnotationFile, 'article'> & { entities: EntityNote[] }

/**
 * The head of an annotation file, from the text and what is known of its publication, and the entities with
 * the publisher.
 * @throws VerbatimError if the text is empty.
 */
export function articleHead(
  id: string,
  metadata: DraftMetadata = {},
  language: string,
  entities: readonly EntityNote[],
  writer: NoteWriter,
  leftOut: LeftOut,
): Head {
  const { published, url } = metadata
  const publisher = publisherOf(metadata.publisher, entities)
  const isDate = published !== undefined && isEdtf(published)
  if (published !== undefined && !isDate)
    leftOut.add('article: a date of publication that is no date')
  return {
    article: {
      id,
      title: titleOf(metadata.title, writer),
      language,
      ...(publisher !== undefined && { publisher: publisher.id }),
      ...(isDate && {
        published: { edtf: published, basis: 'inferred', reason: 'metadata of the publication' },
      }),
      ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
    },
    entities:
      publisher === undefined || entities.includes(publisher)
        ? [...entities]
        : [...entities, publisher],
  }
}

/** The title if the text has it, or else the first line. */
function titleOf(title: string | undefined, { text, citer }: NoteWriter): Words {
  const [place] = title === undefined ? [] : text.occurrences(title, { partOfWord: true })
  const span = place && trimmedSpan(text.spanOfUnits(place.start, place.end), text)
  return citer.cite(span ?? firstLineOf(text))
}

/** The entity of the publisher: one that the text names, or else one that is metadata. */
function publisherOf(
  name: string | undefined,
  entities: readonly EntityNote[],
): EntityNote | undefined {
  if (name === undefined || name.trim() === '' || [...name].length > NAME_LENGTH) return undefined
  const named = entities.find(
    (entity) =>
      (entity.type === 'media' || entity.type === 'organization') && entity.name === name.trim(),
  )
  return (
    named ?? {
      id: entityIdOf('media', name.trim(), []),
      type: 'media',
      name: name.trim(),
      find: false,
    }
  )
}

function isEdtf(date: string): boolean {
  try {
    parseDate(date)
    return true
  } catch {
    return false
  }
}
