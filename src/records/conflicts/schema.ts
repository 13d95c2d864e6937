import { Type } from 'typebox'
import { CitationShape, Closed, recordHead, recordTail, ref } from '../../model/shapes.js'

export const ConflictShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:welcome-ceremony-date'),
    about: Type.String({ description: 'What disagrees' }),
    claims: Type.Array(
      Type.Object(
        {
          statement: Type.String({ description: 'What this side says' }),
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { minItems: 2 },
    ),
    reading: Type.String({ description: 'The reading that the other records follow' }),
    reason: Type.String({ description: 'Why' }),
    ...recordTail,
  },
  { ...Closed, $id: 'Conflict', description: 'A place where the text contradicts itself' },
)
