import { entityIdOf } from '../compose/entity-ids.js'
import { titleNote } from '../compose/title.js'
import type { AnnotationFile } from '../ingest/source/annotation.js'
import { parseDate } from '../model/dates/dates.js'
import type { EntityNote } from '../records/entities/note.js'
import { NAME_LENGTH, type MetadataValue } from '../records/shared/notes.js'
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
  const authors = (metadata.authors ?? []).map((name) => authorNote(name, entities))
  const isDate = published !== undefined && isEdtf(published)
  if (published !== undefined && !isDate)
    leftOut.add('article: a date of publication that is no date')
  return {
    article: {
      id,
      title: titleNote(metadata.title, writer.text, writer.citer),
      language,
      ...(publisher !== undefined && { publisher: publisher.id }),
      ...(authors.length > 0 && { authors }),
      ...(isDate && {
        published: { edtf: published, basis: 'metadata' },
      }),
      ...(url !== undefined && /^https?:\/\//.test(url) && { url }),
    },
    entities:
      publisher === undefined || entities.includes(publisher)
        ? [...entities]
        : [...entities, publisher],
  }
}

/** A person whom the text names, or else a name that is metadata. */
const authorNote = (name: string, entities: readonly EntityNote[]): string | MetadataValue =>
  entities.find((entity) => entity.type === 'person' && entity.name === name)?.id ?? {
    value: name,
    basis: 'metadata',
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
