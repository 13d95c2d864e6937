import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { ServedDocument } from './serve.js'
import type { Document, Parameter } from './types.js'

/** Allows the page to load files of this server and to call the API. Swagger UI sets styles by script, not inline. */
function contentSecurityPolicy(base: string): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': base === '' ? "'self'" : `'self' ${base}`,
    'base-uri': "'none'",
    'form-action': "'self'",
    'frame-ancestors': "'none'",
  }
}

/**
 * Serves Swagger UI at `/docs`, without any file of another origin.
 * @param base the origin under which clients reach the API, or '' for the origin of the page
 * @param page the HTML document in which Swagger UI runs, instead of its own
 */
export async function registerSwaggerUi(
  app: FastifyInstance,
  base: string,
  { json }: ServedDocument,
  page: () => string,
): Promise<void> {
  const document = () => JSON.parse(json()) as Document
  // The package's type knows OpenAPI 3.0 only.
  const specification = { document: document() } as unknown as StaticDocumentSpec
  await app.register(swagger, { mode: 'static', specification })
  await app.register(swaggerUi, {
    ...options(base),
    uiHooks: {
      preHandler: (request, reply, done) => {
        if (/\/docs\/?$/.test(request.routeOptions.url ?? ''))
          void reply.type('text/html; charset=utf-8').send(page())
        else done()
      },
    },
    transformSpecification: () => shortened(showExamples(document())),
    transformSpecificationClone: false,
  })
}

/** The options of Swagger UI. The top bar is left out: it needs inline styles and offers no choice. */
const options = (base: string): FastifySwaggerUiOptions => ({
  routePrefix: '/docs',
  staticCSP: contentSecurityPolicy(base),
  uiConfig: {
    layout: 'BaseLayout',
    deepLinking: true,
    docExpansion: 'list',
    defaultModelsExpandDepth: 0,
    filter: true,
    tryItOutEnabled: true,
    displayRequestDuration: true,
    validatorUrl: null,
  },
})

/**
 * Copies the first of a schema's `examples`, which Swagger UI does not show, to the description. An `example`, which
 * Swagger UI fills in, is right for a required parameter only. It fills in an object, too: an empty one.
 */
function showExamples(document: Document): Document {
  const inline = Object.values(document.paths ?? {}).flatMap((path) => path?.get?.parameters ?? [])
  const parameters = [...inline, ...Object.values(document.components?.parameters ?? {})]
  for (const parameter of parameters.filter((one) => 'in' in one) as Parameter[]) {
    const { examples: [example] = [] } = parameter.schema
    if (parameter.in !== 'query' || example === undefined) continue
    parameter.description = `${parameter.description ?? ''}\n\nExample: \`${inWords(example)}\``
    if (parameter.required === true) parameter.example = example as string
    if (parameter.schema.type === 'object') parameter.schema.examples = [{}]
  }
  return document
}

/**
 * Leaves out what the introduction says once for all operations: the headers of responses, and the response to a conditional
 * request. Swagger UI shows a table for each.
 */
function shortened(document: Document): Document {
  for (const path of Object.values(document.paths ?? {})) delete path?.get?.responses['304']
  for (const response of Object.values(document.components?.responses ?? {}))
    if ('headers' in response) delete response.headers
  return document
}

/** An example as it stands in a URL. */
const inWords = (example: unknown): string =>
  typeof example === 'object' && example !== null && !Array.isArray(example)
    ? Object.entries(example)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join('&')
    : String(example)
