import { Type, type Static } from 'typebox'
import type { NoteDeclaration } from '../shared/declaration.js'
import { DateNote, list, optional, recordNote, Slug, Strict, Words } from '../shared/notes.js'
import { eachEntity, oneEntity } from '../shared/cited-words.js'

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

export const imageNote: NoteDeclaration<ImageNote> = {
  schema: ImageNote,
  description: 'every image, by its caption',
  words: ({ caption, credit }) => [
    { role: 'content', at: 'caption', words: caption },
    { role: 'content', at: 'credit', words: credit, isBeside: true },
  ],
  entities: ({ place, photographer, agency, depicted }) => [
    ...oneEntity('place', place),
    ...oneEntity('photographer', photographer),
    ...oneEntity('agency', agency),
    ...eachEntity('depicted', depicted),
  ],
  dateProperty: 'date',
}
