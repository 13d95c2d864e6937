import { Type } from 'typebox'
import { PROBLEMS, type ProblemCode } from '../../api/problems.js'
import { Closed, ref, term } from '../../model/shapes/shapes.js'

export const ProblemTypeShape = Type.Object(
  {
    code: term(
      Object.keys(PROBLEMS) as ProblemCode[],
      'The last segment of `type` in a problem document.',
    ),
    url: Type.String({
      format: 'uri-reference',
      description: 'The `type` of problem documents with this code.',
    }),
    title: Type.String(),
    status: Type.Integer(),
    description: Type.String({ description: 'The meaning of the code, and how to respond to it.' }),
  },
  { ...Closed, $id: 'ProblemType', description: 'The meaning of an error code.' },
)

export const ProblemTypeListShape = Type.Object(
  {
    data: Type.Array(ref(ProblemTypeShape)),
  },
  { ...Closed, $id: 'ProblemTypeList', description: 'All error codes.' },
)
