import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import type { Context } from '../../api/context.js'
import { NO_QUERY } from '../../api/openapi/parameters.js'
import { OTHER_RESPONSES, jsonResponse } from '../../api/openapi/responses.js'
import { notFound, PROBLEMS, type ProblemCode } from '../../api/problems.js'
import { respond } from '../../api/respond.js'
import { ProblemTypeListShape, ProblemTypeShape } from './schemas.js'

export const PROBLEMS_TAG = {
  name: 'problems',
  description: 'The error codes of problem details, and how to respond to each.',
}

/** `GET /v1/problems` and `GET /v1/problems/{id}`: what the error codes mean. */
export function registerProblemTypes(app: FastifyInstance, context: Context): void {
  const { base } = context
  for (const shape of [ProblemTypeShape, ProblemTypeListShape]) app.addSchema(shape)
  const problemType = (code: ProblemCode) => ({
    code,
    url: `${base}/v1/problems/${code}`,
    ...PROBLEMS[code],
  })
  app.get(
    '/v1/problems',
    {
      schema: {
        operationId: 'listProblems',
        tags: [PROBLEMS_TAG.name],
        summary: 'List the error codes',
        description: 'Returns every `code` that a problem document can have.',
        querystring: NO_QUERY,
        response: {
          200: jsonResponse('All codes.', ProblemTypeListShape),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () =>
        JSON.stringify({ data: (Object.keys(PROBLEMS) as ProblemCode[]).map(problemType) }),
      ),
  )

  app.get<{ Params: { id: string } }>(
    '/v1/problems/:id',
    {
      schema: {
        operationId: 'getProblem',
        tags: [PROBLEMS_TAG.name],
        summary: 'Get one error code',
        description: 'Returns the meaning of the code, and how to respond to it.',
        params: Type.Object({
          id: Type.String({ description: 'The code.', examples: ['unknown-parameter'] }),
        }),
        querystring: NO_QUERY,
        response: {
          200: jsonResponse('The code.', ProblemTypeShape),
          ...OTHER_RESPONSES,
        },
      },
    },
    (request, reply) =>
      respond(request, reply, context, 'application/json', () => {
        const { id } = request.params
        if (!Object.hasOwn(PROBLEMS, id)) throw notFound('error code', id, 'problems')
        return JSON.stringify(problemType(id as ProblemCode))
      }),
  )
}
