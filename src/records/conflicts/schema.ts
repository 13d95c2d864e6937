import { Type } from 'typebox'
import { Attribution, recordHead, recordTail, Reference } from '../../model/shapes/record-shapes.js'
import { CitationShape } from '../../model/shapes/span-shapes.js'
import { Closed, ref } from '../../model/shapes/shapes.js'

export const ConflictShape = Type.Object(
  {
    ...recordHead('china-kazakhstan-friendship:welcome-ceremony-date'),
    about: Type.String({ description: 'The subject of the conflict.' }),
    entities: Type.Array(Reference, {
      description: 'The entities that the claims name or that have a role in the disputed records.',
    }),
    claims: Type.Array(
      Type.Object(
        {
          statement: Type.String({ description: 'The claim.' }),
          attribution: Attribution,
          citations: Type.Array(ref(CitationShape), { minItems: 1 }),
        },
        Closed,
      ),
      { minItems: 2 },
    ),
    reading: Type.String({ description: 'The reading that other records follow.' }),
    reason: Type.String({ description: 'The reason for this reading.' }),
    ...recordTail,
  },
  { ...Closed, $id: 'Conflict', description: 'A contradiction within the text.' },
)
