import { Type, type Static, type TArray, type TOptional, type TUnsafe } from 'typebox'
import type { COLLECTIONS, ListedKind } from '../../model/vocabulary/records.js'
import { ArticleNote, ExceptionNote, SectionNote } from '../../records/articles/note.js'
import { EntityNote } from '../../records/entities/note.js'
import { LISTED_DECLARATIONS, type NoteOf } from '../../records/registry.js'
import { list, optional, Strict } from '../../records/shared/notes.js'

type Lists = {
  [Kind in ListedKind as (typeof COLLECTIONS)[Kind]]: TOptional<TArray<TUnsafe<NoteOf<Kind>>>>
}

/** The notes of each kind, under the name of its collection. */
const lists = Object.fromEntries(
  LISTED_DECLARATIONS.map(({ collection, note }) => [
    collection.name,
    optional(list(note.schema, note.description)),
  ]),
) as unknown as Lists

/** An annotation file: the JSON that people write and from which an article's records are loaded. */
export const AnnotationFile = Type.Object(
  {
    $schema: optional(Type.String()),
    article: ArticleNote,
    sections: optional(
      list(
        SectionNote,
        'every part that is neither body text nor an image; each remaining line is body',
      ),
    ),
    entities: optional(list(EntityNote, 'every entity that the text names')),
    ...lists,
    exceptions: optional(
      list(ExceptionNote, 'what looks like a name, a quote or a number but is none'),
    ),
  },
  { ...Strict, title: 'Verbatim annotation file' },
)
export type AnnotationFile = Static<typeof AnnotationFile>

/** The JSON of an annotation file, which may be one line of a larger file. */
export interface AnnotationJson {
  path: string
  json: string
  /** The line of the file on which the JSON begins, from 1. */
  firstLine: number
}
