import swagger, { type StaticDocumentSpec } from '@fastify/swagger'
import swaggerUi, { type FastifySwaggerUiOptions } from '@fastify/swagger-ui'
import type { FastifyInstance } from 'fastify'
import type { ServedDocument } from './serve.js'
import type { Document, Parameter } from './types.js'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1b1b"/><path d="M7 9h7v7c0 4-2 6-6 7v-3c2-.6 3-2 3-4H7zm11 0h7v7c0 4-2 6-6 7v-3c2-.6 3-2 3-4h-4z" fill="#fff"/></svg>`

/** Hides the choice of servers, as there is only one. */
const STYLE = `.site { border-bottom: 1px solid #dde2e8; font: 500 14px/1.5 system-ui, sans-serif }
.site ul { display: flex; flex-wrap: wrap; gap: 4px 18px; max-width: 1460px; margin: 0 auto; padding: 12px 20px; list-style: none }
.site a { color: #414857; text-decoration: none }
.site a:hover { text-decoration: underline }
.site li:first-child a { color: #14171c; font: 650 20px/1 Charter, Georgia, serif }
.swagger-ui .scheme-container { display: none }
.swagger-ui .info { margin: 24px 0 }
`

/** The header that the pages for people have. */
const HEADER = `{
  const links = [['/', '[Verbatim)'], ['/articles', 'Articles'], ['/entities', 'Names'], ['/quotes', 'Quotes'], ['/events', 'Events'], ['/figures', 'Numbers'], ['/search', 'Search']]
  const list = document.createElement('ul')
  for (const [href, text] of links) {
    const link = Object.assign(document.createElement('a'), { href, textContent: text })
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
  const nav = document.createElement('nav')
  nav.setAttribute('aria-label', 'Main')
  nav.append(list)
  const header = Object.assign(document.createElement('header'), { className: 'site' })
  header.append(nav)
  document.body.prepend(header)
}
`

/** Allows the page to load files of this server and to call the API. Swagger UI sets styles by script, not inline. */
function contentSecurityPolicy(base: string): Record<string, string> {
  return {
    'default-src': "'none'",
    'script-src': "'self'",
    'style-src': "'self'",
    'img-src': "'self' data:",
    'connect-src': base === '' ? "'self'" : `'self' ${base}`,
    'base-uri': "'none'",
    'form-action': "'none'",
    'frame-ancestors': "'none'",
  }
}

/**
 * Serves Swagger UI at `/docs`, without any file of another origin.
 * @param base the origin under which clients reach the API, or '' for the origin of the page.
 */
export async function registerSwaggerUi(
  app: FastifyInstance,
  base: string,
  { json }: ServedDocument,
): Promise<void> {
  const document = () => JSON.parse(json()) as Document
  // The package's type knows OpenAPI 3.0 only.
  const specification = { document: document() } as unknown as StaticDocumentSpec
  await app.register(swagger, { mode: 'static', specification })
  await app.register(swaggerUi, {
    ...options(base),
    transformSpecification: () => showExamples(document()),
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
  theme: {
    title: 'Verbatim API',
    css: [{ filename: 'verbatim.css', content: STYLE }],
    js: [{ filename: 'verbatim.js', content: HEADER }],
    favicon: [
      { filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: ICON },
    ],
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

/** An example as it stands in a URL. */
const inWords = (example: unknown): string =>
  typeof example === 'object' && example !== null && !Array.isArray(example)
    ? Object.entries(example)
        .map(([name, value]) => `${name}=${String(value)}`)
        .join('&')
    : String(example)
