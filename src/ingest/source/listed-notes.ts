import { COLLECTIONS } from '../../model/vocabulary/records.js'
import { LISTED_DECLARATIONS } from '../../records/registry.js'
import type { ListedDeclaration } from '../../records/shared/declaration.js'
import type { RecordNote } from '../../records/shared/notes.js'
import type { AnnotationFile } from './annotation.js'

/** A note in one of the lists of an annotation file. */
export interface ListedNote {
  /** The declaration of its kind. */
  declaration: ListedDeclaration
  note: RecordNote
  /** JSON Pointer to the note. */
  pointer: string
}

/** The notes that an annotation file lists under the name of a collection. */
export const notesOf = (
  annotation: AnnotationFile,
  { kind }: ListedDeclaration,
): readonly RecordNote[] => annotation[COLLECTIONS[kind]] ?? []

/** The notes of all lists, in the order of the kinds. */
export const listedNotes = (annotation: AnnotationFile): ListedNote[] =>
  LISTED_DECLARATIONS.flatMap((declaration) =>
    notesOf(annotation, declaration).map((note, index) => ({
      declaration,
      note,
      pointer: `/${declaration.collection.name}/${index}`,
    })),
  )
