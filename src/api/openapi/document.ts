import swagger from '@fastify/swagger'
import swaggerUi from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import { idOf, SHARED_SHAPES } from '../../model/shapes.js'
import { shareComponents } from './components.js'
import { FacetValueShape, PageLinksShape, PageShape } from './shapes.js'
import type { Context } from '../context.js'
import { MAX_PARAMETER } from '../server/limits.js'
import { swaggerUiOptions } from './swagger-ui.js'

const DESCRIPTION = `News articles as structured data. Every record carries *citations*: the exact characters of the article that
state it, counted in Unicode code points, half-open. \`GET /v1/articles/{id}/text?start=..&end=..\` gives those characters back.

Lists are pages: \`limit\`, and \`cursor\` from \`page.next\` or \`page.prev\` (or follow \`links\`). Filters are query parameters; a list
takes several values separated by commas. A value that holds a comma, or begins with a quotation mark, stands in quotation marks, those in
it doubled, as in CSV: \`name="Washington, D.C.",Astana\`. An unknown, repeated or wrong parameter is an error, never ignored. Errors are
problem details (RFC 9457).`

/** The parts of an OpenAPI document that are touched up here. */
interface Parameter {
  name: string
  in: string
  example?: unknown
  schema?: Record<string, unknown>
}
interface Operation {
  operationId: string
  parameters?: Parameter[]
  responses: Record<
    string,
    { headers?: Record<string, object>; content?: Record<string, { example?: unknown }> }
  >
}
interface Document {
  paths: Record<string, Record<string, Operation>>
}

export interface OpenApiOptions {
  tags: { name: string; description: string }[]
  /** Gives a real response body by operation id. */
  examples: () => Readonly<Record<string, unknown>>
}

/** Collects the OpenAPI 3.1 document from the routes that are registered after this. */
export async function registerOpenApi(
  app: FastifyInstance,
  { base, version }: Context,
  { tags, examples }: OpenApiOptions,
): Promise<void> {
  await app.register(swagger, {
    openapi: {
      openapi: '3.1.0',
      info: {
        title: 'Verbatim',
        version,
        description: DESCRIPTION,
        license: { name: 'MIT', identifier: 'MIT' },
      },
      servers: [{ url: base === '' ? '/' : base, ...{ 'x-internal': false } }],
      security: [],
      tags,
    },
    refResolver: {
      buildLocalReference: (schema, _base, _fragment, i) => idOf(schema) || `schema-${i}`,
    },
    transformObject: (documents) => {
      const document = ('openapiObject' in documents
        ? documents.openapiObject
        : documents.swaggerObject) as unknown as Document
      const bodies = examples()
      for (const operation of Object.values(document.paths).flatMap((path) =>
        Object.values(path),
      )) {
        moveQueryExamples(operation)
        boundPaths(operation)
        addResponseExample(operation, bodies)
        addHeaders(operation)
      }
      shareComponents(document)
      return document
    },
  })
  for (const shape of [...SHARED_SHAPES, PageShape, PageLinksShape, FacetValueShape])
    app.addSchema(shape)
}

/**
 * Swagger UI fills every parameter in that has an `example`, and would send them all at once. In the schema,
 * as `examples`, it leaves them alone (and `docs.ts` shows them).
 */
function moveQueryExamples({ parameters = [] }: Operation): void {
  for (const parameter of parameters) {
    if (parameter.in !== 'query' || parameter.example === undefined) continue
    parameter.schema = { ...parameter.schema, examples: [parameter.example] }
    delete parameter.example
  }
}

function boundPaths({ parameters = [] }: Operation): void {
  for (const parameter of parameters)
    if (parameter.in === 'path')
      parameter.schema = { ...parameter.schema, maxLength: MAX_PARAMETER }
}

function addResponseExample(
  { operationId, responses }: Operation,
  bodies: Readonly<Record<string, unknown>>,
): void {
  // Only the first of several formats: each of the others has an operation of its own, with its example.
  const [media] = Object.values(responses['200']?.content ?? {})
  if (media && operationId in bodies) media.example = bodies[operationId]
}

/** Any answer may have them: only to clients that are limited, and to the pages that CORS_ORIGIN lets read. */
const ANYWHERE = {
  'RateLimit': {
    required: false,
    description:
      'How many requests are left, and for how many seconds (draft-ietf-httpapi-ratelimit-headers)',
    schema: { type: 'string', examples: ['"default";r=599;t=60'] },
  },
  'RateLimit-Policy': {
    required: false,
    description: 'How many requests a client may send in how many seconds',
    schema: { type: 'string', examples: ['"default";q=600;w=60'] },
  },
  'Access-Control-Allow-Origin': {
    required: false,
    description: 'Whose pages may read the answer',
    schema: { type: 'string', examples: ['*'] },
  },
}

function addHeaders({ responses }: Operation): void {
  for (const response of Object.values(responses))
    response.headers = { ...response.headers, ...ANYWHERE }
}

/** Serves the document as JSON and YAML, and Swagger UI, without any file from elsewhere. */
export async function registerDocs(app: FastifyInstance, { base }: Context): Promise<void> {
  app.get('/openapi.json', { schema: { hide: true } }, (_request, reply) => {
    void reply.type('application/json; charset=utf-8').send(app.swagger())
  })
  app.get('/openapi.yaml', { schema: { hide: true } }, (_request, reply) => {
    void reply.type('application/yaml; charset=utf-8').send(app.swagger({ yaml: true }))
  })
  await app.register(swaggerUi, swaggerUiOptions(base))
}
