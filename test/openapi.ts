import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { load } from 'js-yaml'
import type * as openapi from '../src/api/openapi/types.js'
import { once } from '../src/model/once.js'
import { ROOT } from './helper.js'

/* The OpenAPI document as the tests read it. */

export type Schema = openapi.Schema
export type Response = openapi.Response
export type Parameter = Omit<openapi.Parameter, 'schema' | 'example'> & {
  example?: unknown
  schema: Omit<Schema, 'items' | 'examples'> & {
    items?: { type?: string; enum?: string[]; pattern?: string }
    examples?: unknown[]
  }
}
export type Operation = Omit<openapi.Operation, 'parameters'> & { parameters?: Parameter[] }

/** The document without references to parameters, headers and responses. */
export interface Document {
  paths: Record<string, Record<string, Operation | undefined> | undefined>
  components: { schemas: Record<string, Schema> }
}

/** openapi.yaml as JSON, which is read in a fraction of the time. */
const json = once(() => JSON.stringify(load(readFileSync(join(ROOT, 'openapi.yaml'), 'utf8'))))

/** A copy of openapi.yaml. */
export const readOpenApi = (): openapi.Document => JSON.parse(json()) as openapi.Document

type Json = Record<string, unknown>

/** Puts the shared parameters with their schemas, headers and responses in their places. */
export function inlined(document: openapi.Document): Document {
  const { components } = document as unknown as { components: Record<string, Json> }
  const list = ({ $ref, ...more }: Json) => ({
    ...(components.schemas![String($ref).replace(/.*\//, '')] as Json | undefined),
    ...more,
  })
  const resolve = (value: unknown): unknown => {
    if (typeof value !== 'object' || value === null) return value
    if (Array.isArray(value)) return value.map(resolve)
    const [, kind, name] =
      /^#\/components\/(parameters|headers|responses)\/(.*)$/.exec(String((value as Json).$ref)) ??
      []
    if (kind !== undefined && name !== undefined) return resolve(components[kind]![name])
    if ('in' in value && 'schema' in value) return { ...value, schema: list(value.schema as Json) }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, resolve(inner)]))
  }
  const paths = resolve(document.paths) as Document['paths']
  return { ...(document as unknown as Document), paths }
}

/** Replaces the operation `/v1/quotes.{format}` by one operation for each format. */
export function withFormats(document: Document): Document {
  const paths = Object.entries(document.paths).flatMap(([path, item]) =>
    path.endsWith('.{format}') ? expanded(path, item!.get!) : [[path, item]],
  )
  return { ...document, paths: Object.fromEntries(paths) as Document['paths'] }
}

/** What the document says about each format in words: its media type, the parameters that it lacks, and its headers. */
const FORMATS: Record<string, { mediaType: string; without: string[]; headers: string[] }> = {
  csv: {
    mediaType: 'text/csv',
    without: ['limit', 'cursor', 'facets', 'facetLimit', 'facetQuery', 'embed'],
    headers: ['Content-Disposition'],
  },
  ndjson: {
    mediaType: 'application/x-ndjson',
    without: ['limit', 'cursor', 'facets', 'facetLimit', 'facetQuery', 'bom'],
    headers: [],
  },
  jsonld: {
    mediaType: 'application/ld+json',
    without: ['fields', 'embed', 'facets', 'facetLimit', 'facetQuery', 'bom'],
    headers: ['Link'],
  },
  ics: {
    mediaType: 'text/calendar',
    without: [
      'limit',
      'cursor',
      'facets',
      'facetLimit',
      'facetQuery',
      'fields',
      'embed',
      'sort',
      'bom',
    ],
    headers: ['Content-Disposition'],
  },
  atom: {
    mediaType: 'application/atom+xml',
    without: ['sort', 'fields', 'embed', 'facets', 'facetLimit', 'facetQuery', 'bom'],
    headers: ['Link'],
  },
}

/** The operation of a list in other formats, as one operation for each. */
function expanded(path: string, operation: Operation): [string, { get: Operation }][] {
  const { enum: names = [] } = operation.parameters!.find(({ name }) => name === 'format')!.schema
  return (names as string[]).map((name) => {
    const { mediaType, without, headers } = FORMATS[name]!
    const left = new Set(['format', ...without])
    const get: Operation = {
      ...operation,
      parameters: operation.parameters!.filter((parameter) => !left.has(parameter.name)),
      responses: {
        ...operation.responses,
        200: ofFormat(operation.responses['200']!, mediaType, headers),
      },
    }
    return [path.replace('{format}', name), { get }]
  })
}

/** Every header is required: those that only other formats have are left out. */
function ofFormat(response: Response, mediaType: string, own: string[]): Response {
  const headers = Object.entries(response.headers ?? {}).flatMap(([name, header]) => {
    if (own.includes(name)) return [[name, { ...header, required: true }]]
    return /^(Link|Content-Disposition)$/.test(name) ? [] : [[name, header]]
  })
  return {
    ...response,
    headers: Object.fromEntries(headers) as Required<Response>['headers'],
    content: { [mediaType]: response.content?.[mediaType] ?? {} },
  }
}
