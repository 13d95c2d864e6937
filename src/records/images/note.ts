import { Type, type Static } from 'typebox'
import { DateNote, list, optional, recordNote, Slug, Strict, Words } from '../shared/notes.js'

export const ImageNote = Type.Object(
  {
    ...recordNote,
    caption: Words,
    credit: optional(Words),
    date: optional(DateNote),
    place: optional(Slug),
    depicted: optional(list(Slug, 'the entities that the caption says are in the picture')),
    photographer: optional(Slug),
    agency: optional(Slug),
  },
  Strict,
)
export type ImageNote = Static<typeof ImageNote>
