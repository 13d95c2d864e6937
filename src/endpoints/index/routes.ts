import type { FastifyInstance } from 'fastify'
import { Type } from 'typebox'
import { respond } from '../../api/respond.js'
import type { Context } from '../../api/context.js'
import { notFound, PROBLEMS, type ProblemCode } from '../../api/problems.js'
import { errorResponses, jsonResponse } from '../../api/openapi/responses.js'
import { IndexShape, ProblemTypeListShape, ProblemTypeShape } from './schemas.js'

export const INDEX_TAG = {
  name: 'index',
  description: 'Links to everything, the database as a file, and the schema of annotation files.',
}
export const PROBLEMS_TAG = {
  name: 'problems',
  description: 'The error codes of problem details, and what to do about each.',
}

const NoQuery = Type.Object({}, { additionalProperties: false })

/** `/` and `/v1` say where everything is; `/v1/problems` explains the error codes. */
export function registerRoot(app: FastifyInstance, context: Context): void {
  const { base, reader, version } = context
  for (const shape of [IndexShape, ProblemTypeShape, ProblemTypeListShape]) app.addSchema(shape)

  const index = () =>
    JSON.stringify({
      name: 'Verbatim',
      version,
      edition: reader.edition().number,
      links: {
        self: `${base}/v1`,
        ...Object.fromEntries(
          [
            'articles',
            'entities',
            'mentions',
            'quotes',
            'events',
            'figures',
            'images',
            'relations',
            'conflicts',
            'search',
            'timeline',
            'graph',
            'problems',
          ].map((name) => [name, `${base}/v1/${name}`]),
        ),
        database: `${base}/v1/database.sqlite`,
        annotationSchema: `${base}/v1/schemas/annotation.json`,
        openapi: `${base}/openapi.json`,
        docs: `${base}/docs`,
      },
    })
  app.get(
    '/v1',
    {
      schema: {
        operationId: 'getIndex',
        tags: [INDEX_TAG.name],
        summary: 'Where everything is',
        description: 'Links to every collection and to the documentation.',
        querystring: NoQuery,
        response: { 200: jsonResponse('The links', IndexShape), ...errorResponses(400, 406) },
      },
    },
    (request, reply) => respond(request, reply, context, 'application/json', index),
  )
  app.get('/', { schema: { hide: true } }, (_request, reply) => {
    void reply.redirect(`${base}/v1`, 302)
  })

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
        summary: 'All error codes',
        description: 'Every `code` that a problem document can have.',
        querystring: NoQuery,
        response: {
          200: jsonResponse('All codes', ProblemTypeListShape),
          ...errorResponses(400, 406),
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
        summary: 'One error code',
        description: 'What the code means and what to do.',
        params: Type.Object({
          id: Type.String({ description: 'The code', examples: ['unknown-parameter'] }),
        }),
        querystring: NoQuery,
        response: {
          200: jsonResponse('The code', ProblemTypeShape),
          ...errorResponses(400, 404, 406),
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
