import { Type, type Static } from 'typebox'
import type { NoteDeclaration } from '../shared/declaration.js'
import { AssertedByNote, optional, Places, plainText, recordNote, Strict } from '../shared/notes.js'
import { attributionWords, type StatementNote } from '../shared/cited-words.js'

export const ConflictNote = Type.Object(
  {
    ...recordNote,
    about: plainText('what the text contradicts itself about'),
    claims: Type.Array(
      Type.Object(
        {
          statement: plainText('what this side says'),
          content: Places,
          assertedBy: optional(AssertedByNote),
        },
        Strict,
      ),
      { minItems: 2 },
    ),
    reading: plainText('which reading the records use'),
    reason: plainText('why the records use it'),
  },
  Strict,
)
export type ConflictNote = Static<typeof ConflictNote>

const statements = ({ claims }: ConflictNote): StatementNote[] =>
  claims.map(({ assertedBy }, index) => ({
    at: `claims/${index}/assertedBy`,
    assertedBy,
    claim: index + 1,
  }))

export const conflictNote: NoteDeclaration<ConflictNote> = {
  schema: ConflictNote,
  description: 'every contradiction within the text',
  idWords: ({ about }) => about,
  words: (note) => [
    ...note.claims.map(({ content }, index) => ({
      role: 'content' as const,
      at: `claims/${index}/content`,
      words: content,
      claim: index + 1,
    })),
    ...statements(note).flatMap(attributionWords),
  ],
  statements,
}
