import { Type } from 'typebox'
import {
  Closed,
  MaybeDate,
  MaybeText,
  nullable,
  recordHead,
  recordTail,
  Reference,
  term,
} from '../../model/shapes.js'
import { CHANGE_DIRECTIONS, FIGURE_BOUNDS, FIGURE_KINDS } from '../../model/vocabulary.js'

export const FigureShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:trade-volume-2023'),
    kind: term(FIGURE_KINDS, 'Kind of number'),
    text: Type.String({ description: 'The number words as they stand, where it is first stated' }),
    value: Type.Number({ description: 'The number that they state' }),
    unit: MaybeText('Unit of the value; null for a plain count'),
    bound: term(FIGURE_BOUNDS, 'How the stated number bounds the true one'),
    measure: Type.String({ description: 'What the number counts or measures' }),
    period: MaybeDate('The period it is about'),
    change: nullable(
      Type.Object(
        {
          direction: term(CHANGE_DIRECTIONS, 'Direction of the change'),
          base: MaybeText('What it is compared with'),
        },
        Closed,
      ),
      { description: 'For a number that states a change' },
    ),
    source: MaybeText('Who gives the figure, in the words of the text'),
    about: Type.Array(Reference, { description: 'The entities it is about' }),
    mentions: Type.Array(Reference, { description: 'The other entities that its words name' }),
    ...recordTail,
  },
  { ...Closed, $id: 'Figure', description: 'A number that the text states' },
)
