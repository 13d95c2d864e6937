import { Type, type Static } from 'typebox'
import type { NoteDeclaration } from '../shared/declaration.js'
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

export const conflictNote: NoteDeclaration<ConflictNote> = {
  schema: ConflictNote,
  description: 'every contradiction within the text',
  idWords: ({ about }) => about,
  words: ({ claims }) =>
    claims.map(({ content }, index) => ({
      role: 'content',
      at: `claims/${index}/content`,
      words: content,
      claim: index + 1,
    })),
}
