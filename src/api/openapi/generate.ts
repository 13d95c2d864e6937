import type { RouteOptions } from 'fastify'
import { SHARED_SHAPES } from '../../model/shapes/record-shapes.js'
import { idOf } from '../../model/shapes/shapes.js'
import { shareComponents } from './components.js'
import { LIST_SCHEMAS, operationOf } from './operations.js'
import {
  EmbeddedSizesShape,
  FacetSizesShape,
  FacetsShape,
  FacetValueShape,
  PageLinksShape,
  PageShape,
  WarningShape,
} from './shapes.js'
import { mergeSuffixes } from './suffixes.js'
import type { Tag } from './tags.js'
import type { Document, PathOperation, Schema } from './types.js'

/*
 * Generates the OpenAPI document, for `npm run generate` and its test. The server sends
 * openapi.yaml.
 */

const DESCRIPTION = `News articles as structured data. Every record carries *citations*: the exact characters of the article that state it, as half-open ranges of Unicode code points. \`GET /v1/articles/{id}/text?start=…&end=…\` returns those characters.

**Lists** come in pages: pass \`limit\`, and \`page.next\` or \`page.prev\` as \`cursor\`, or follow \`links\`. Filters are query parameters. A parameter of type array takes alternatives: separate them by commas (\`%2C\` is a comma within a value), or repeat the parameter. A value that begins with a quotation mark is quoted as in CSV: \`name="Washington, D.C.",Astana\`.

**Formats**: every operation here answers JSON unless it says otherwise. Lists, and single records as JSON-LD, are available in other formats by the \`Accept\` header or by suffix: see the operations with the tag \`formats\`.

**Headers**: each successful response has the headers that status 304 declares. Send \`ETag\` back in \`If-None-Match\`: while the data is unchanged, the response is 304 without a body.

**Errors** are problem details (RFC 9457). An unknown, repeated or invalid parameter is an error; no parameter is ignored.`

interface DocumentSource {
  /** The routes of the application. */
  routes: readonly RouteOptions[]
  /** The schemas that the routes refer to, by id. */
  schemas: Readonly<Record<string, unknown>>
  /** The tags, in the order of the document. */
  tags: readonly Tag[]
  version: string
}

/** Generates the OpenAPI 3.1 document of an application. */
export function generateDocument({ routes, schemas, tags, version }: DocumentSource): Document {
  const order = tags.map(({ name }) => name)
  const rank = ({ operation }: PathOperation) => order.indexOf(operation.tags[0] ?? '')
  const operations = withReferences(mergeSuffixes(routes.flatMap(operationOf))).sort(
    (a, b) => rank(a) - rank(b),
  )
  const components = shareComponents(operations)
  return {
    openapi: '3.1.0',
    info: {
      title: 'Verbatim',
      version,
      description: DESCRIPTION,
      license: { name: 'MIT', identifier: 'MIT' },
    },
    servers: [{ url: '/', ...{ 'x-internal': false } }],
    security: [],
    tags: [...tags],
    paths: Object.fromEntries(
      operations.map(({ path, operation }) => [path, { get: operation }]),
    ) as Document['paths'] & object,
    components: { schemas: schemaComponents(schemas), ...components },
  }
}

const SHARED = [
  ...SHARED_SHAPES,
  PageShape,
  PageLinksShape,
  FacetValueShape,
  WarningShape,
  FacetsShape,
  EmbeddedSizesShape,
  FacetSizesShape,
]

function schemaComponents(schemas: DocumentSource['schemas']): Record<string, Schema> {
  const lists = Object.fromEntries(LIST_SCHEMAS.map((list) => [list.$id, list]))
  const shapes = Object.fromEntries(SHARED.map((shape) => [idOf(shape), shape]))
  const all = { ...lists, ...shapes, ...schemas }
  return Object.fromEntries(
    Object.entries(withReferences(all) as Record<string, Schema & { $id?: string }>)
      .map(([name, { $id: _id, ...schema }]) => [name, schema] as const)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )
}

/** A copy with references as in OpenAPI. In routes, a reference is the name of the schema alone. */
const withReferences = <T>(value: T): T =>
  JSON.parse(
    JSON.stringify(value, (key: string, inner: unknown) =>
      key === '$ref' ? `#/components/schemas/${String(inner)}` : inner,
    ),
  ) as T
