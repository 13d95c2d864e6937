import { Type, type Static } from 'typebox'
import { Places, plainText, recordNote, Strict } from '../shared/notes.js'

export const ConflictNote = Type.Object(
  {
    ...recordNote,
    about: plainText('what the text contradicts itself about'),
    claims: Type.Array(
      Type.Object({ statement: plainText('what this side says'), content: Places }, Strict),
      { minItems: 2 },
    ),
    reading: plainText('which reading the records use'),
    reason: plainText('why the records use it'),
  },
  Strict,
)
export type ConflictNote = Static<typeof ConflictNote>
