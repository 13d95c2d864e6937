import type { AnnotationFile } from './annotation.js'
import { listedNotes } from './listed-notes.js'

/** A place of an annotation file that names an entity by its id. */
export interface EntityReference {
  entity: string
  /** The JSON Pointer of the id. */
  pointer: string
  /** The same for references that a record may have to an entity only once. */
  role: string
}

/** Every reference to an entity: of the publication, of records, and of those whose claim a record is. */
export function entityReferences(annotation: AnnotationFile): EntityReference[] {
  const { publisher, authors = [] } = annotation.article
  const ofPublication = [
    ...(publisher === undefined
      ? []
      : [{ entity: publisher, pointer: '/article/publisher', role: 'publisher' }]),
    ...authors.flatMap((author, index) =>
      typeof author === 'string'
        ? [{ entity: author, pointer: `/article/authors/${index}`, role: 'author' }]
        : [],
    ),
  ]
  const ofRecords = listedNotes(annotation).flatMap(({ declaration, note, pointer }) => [
    ...(declaration.note.entities?.(note) ?? []).map(({ entity, role, at }) => ({
      ...{ entity, pointer: `${pointer}/${at}`, role: `${pointer} ${role}` },
    })),
    ...(declaration.note.statements?.(note) ?? []).flatMap(({ at, assertedBy }) =>
      (assertedBy?.speakers ?? []).map((entity, index) => ({
        ...{ entity, pointer: `${pointer}/${at}/speakers/${index}`, role: `${pointer}/${at}` },
      })),
    ),
  ])
  return [...ofPublication, ...ofRecords]
}
