import type { FastifySwaggerUiOptions } from '@fastify/swagger-ui'

const ICON = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#1b1b1b"/><path d="M7 9h7v7c0 4-2 6-6 7v-3c2-.6 3-2 3-4H7zm11 0h7v7c0 4-2 6-6 7v-3c2-.6 3-2 3-4h-4z" fill="#fff"/></svg>`

/** One server is no choice, and the page starts with what it is about. */
const STYLE = `.swagger-ui .scheme-container { display: none }
.swagger-ui .info { margin: 24px 0 }
`

/** What the page may do: use files of this server, and call the API. Its own styles are set by script, not inline. */
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
 * Swagger UI under a strict policy: without the top bar, which needs inline styles and has nothing to choose.
 * @param base the origin under which clients reach the API; empty for the page's own.
 */
export function swaggerUiOptions(base: string): FastifySwaggerUiOptions {
  return {
    routePrefix: '/docs',
    staticCSP: contentSecurityPolicy(base),
    uiConfig: {
      layout: 'BaseLayout',
      deepLinking: true,
      docExpansion: 'list',
      defaultModelsExpandDepth: 0,
      tryItOutEnabled: true,
      displayRequestDuration: true,
      validatorUrl: null,
    },
    theme: {
      title: 'Verbatim API',
      css: [{ filename: 'verbatim.css', content: STYLE }],
      favicon: [
        { filename: 'icon.svg', rel: 'icon', type: 'image/svg+xml', sizes: 'any', content: ICON },
      ],
    },
    transformSpecification: (document) => showExamples(document as Document),
  }
}

type Example = string | number | string[]
interface Parameter {
  in: string
  required?: boolean
  description?: string
  example?: Example
  schema?: { examples?: Example[] }
}
interface Document {
  paths: Record<string, Record<string, { parameters?: Parameter[] }>>
  components?: { parameters?: Record<string, Parameter> }
}

/**
 * Swagger UI does not show a schema's `examples`; in its copy of the document they go into the description. It
 * fills in an `example`: right for a parameter without which nothing can be run, wrong for a filter.
 */
function showExamples(document: Document): Document {
  const inline = Object.values(document.paths)
    .flatMap((path) => Object.values(path))
    .flatMap(({ parameters = [] }) => parameters)
  for (const parameter of [...inline, ...Object.values(document.components?.parameters ?? {})]) {
    const [example] = parameter.schema?.examples ?? []
    if (parameter.in !== 'query' || example === undefined) continue
    parameter.description = `${parameter.description ?? ''}\n\nExample: \`${String(example)}\``
    if (parameter.required === true) parameter.example = example
  }
  return document
}
