import { COLLECTIONS } from '../model/vocabulary.js'
import type { Notes } from '../records/shared/prepared-record.js'
import type { AnnotationFile } from './annotation.js'

/** The kinds of record that an annotation file lists under the names of their collections. */
export const LISTED_KINDS = ['quote', 'event', 'figure', 'image', 'relation', 'conflict'] as const
export type ListedKind = (typeof LISTED_KINDS)[number]

/** A note in one of these lists, with the JSON Pointer at which it stands. */
export type ListedNote = {
  [Kind in ListedKind]: { kind: Kind; note: Notes[Kind]; pointer: string }
}[ListedKind]

export const listedNotes = (annotation: AnnotationFile): ListedNote[] =>
  LISTED_KINDS.flatMap((kind) =>
    (annotation[COLLECTIONS[kind]] ?? []).map(
      (note, index) => ({ kind, note, pointer: `/${COLLECTIONS[kind]}/${index}` }) as ListedNote,
    ),
  )
