import { Type, type Static } from 'typebox'
import { CHANGE_DIRECTIONS, FIGURE_BOUNDS, FIGURE_KINDS } from '../../model/vocabulary.js'
import type { NoteDeclaration } from '../shared/declaration.js'
import {
  contentWords,
  DateNote,
  eachEntity,
  list,
  optional,
  Places,
  plainText,
  recordNote,
  Slug,
  Strict,
} from '../shared/notes.js'

export const FigureNote = Type.Object(
  {
    ...recordNote,
    kind: Type.Enum([...FIGURE_KINDS]),
    content: Places,
    value: Type.Number(),
    unit: optional(
      plainText('e.g. "U.S. dollars", "percent", "years"; none for a plain count of the measure'),
    ),
    bound: optional(Type.Enum([...FIGURE_BOUNDS], { description: 'default exact' })),
    measure: plainText('what the number counts or measures'),
    about: optional(list(Slug, 'the entities that the figure is about')),
    period: optional(DateNote),
    change: optional(
      Type.Object(
        {
          direction: Type.Enum([...CHANGE_DIRECTIONS]),
          base: optional(plainText('what it is compared with, e.g. "the year before (2022)"')),
        },
        Strict,
      ),
    ),
    source: optional(plainText('who gives the figure, in the words of the text')),
  },
  Strict,
)
export type FigureNote = Static<typeof FigureNote>

export const figureNote: NoteDeclaration<FigureNote> = {
  schema: FigureNote,
  description: 'every figure',
  words: contentWords,
  entities: ({ about }) => eachEntity('about', about),
  dateProperty: 'period',
}
