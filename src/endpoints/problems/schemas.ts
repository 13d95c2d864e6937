import { Type } from 'typebox'
import { PROBLEMS, type ProblemCode } from '../../api/problems.js'
import { Closed, ref, term } from '../../model/shapes.js'

export const ProblemTypeShape = Type.Object(
  {
    code: term(
      Object.keys(PROBLEMS) as ProblemCode[],
      'The last part of `type` in a problem document',
    ),
    url: Type.String({
      format: 'uri-reference',
      description: '`type` of the problem documents with this code',
    }),
    title: Type.String(),
    status: Type.Integer(),
    description: Type.String({ description: 'What it means, and what to do' }),
  },
  { ...Closed, $id: 'ProblemType', description: 'What an error code means' },
)

export const ProblemTypeListShape = Type.Object(
  {
    data: Type.Array(ref(ProblemTypeShape)),
  },
  { ...Closed, $id: 'ProblemTypeList', description: 'All error codes' },
)
