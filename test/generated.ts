import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import type { Test } from 'tap'
import type { Document } from '../src/api/openapi/types.js'
import { ROOT } from './helper.js'
import { inlined, withFormats, type Operation, type Response, type Schema } from './openapi.js'

/*
 * Files that are generated from the code and committed. A test fails if one is out of date; `npm run generate` runs the
 * same tests with UPDATE=1, which writes the files instead.
 */

/** Fails if the file differs from the content; with UPDATE=1, writes it. */
export function isCurrent(t: Test, path: string, content: string): void {
  const file = join(ROOT, path)
  if (process.env.UPDATE === '1') writeFileSync(file, content)
  t.ok(readFileSync(file, 'utf8') === content, `${path} is current (if not: npm run generate)`)
}

/** Parameters that keep an example short: one item of a list, two nodes of a graph, the first line of a text. */
const SHORT: Record<string, string> = {
  limit: '1',
  maxNodes: '2',
  maxLinks: '1',
  end: '82',
}
/** The same for single paths: a tie of few relations, and the first word of a text. */
const SHORT_OF: Record<string, Record<string, string>> = {
  '/v1/entities/{id}/related': { entity: 'kazakh-people' },
  '/v1/articles/{id}/segments': { end: '5' },
}
/** The columns of CSV. */
const COLUMNS = 'id,citations.exact'

/** Responses without an example: some are too large, that of the changes names a random instance, and the others hold records that are examples elsewhere. */
const WITHOUT =
  /^\/v1\/(changes|database\.sqlite|vocabulary|schemas\/.*|\w+\.(ndjson|jsonld)|articles\.atom|(timeline|graph)\.svg|articles\/\{id\}\/records(\.ndjson)?|(articles|entities|images|quotes)\/\{id\}\.jsonld)$/

/** The most items of a list in an example; no shape demands more. */
const MOST_ITEMS = 2

/** A response whose lists are cut. */
function shortened(value: unknown): unknown {
  if (Array.isArray(value)) return value.slice(0, MOST_ITEMS).map(shortened)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([name, item]) => [name, shortened(item)]))
}

/**
 * Adds real responses of the application as examples, with shorter lists. A single record is the example of its schema, and so of every list
 * that holds such records; any other response is the example of its operation and media type.
 */
export async function addExamples(document: Document, app: FastifyInstance): Promise<void> {
  const schemas = document.components!.schemas!
  const { paths: lists } = inlined(document)
  const operations = Object.entries(withFormats(inlined(document)).paths)
  const isSingle = ([path]: (typeof operations)[number]) => path.endsWith('/{id}')
  for (const [path, item] of [
    ...operations.filter(isSingle),
    ...operations.filter((one) => !isSingle(one)),
  ]) {
    if (WITHOUT.test(path)) continue
    const list = lists[path.replace(/\.\w+$/, '')]?.get
    const { mediaType, body: whole } = await responseOf(app, urlOf(path, item!.get!, list))
    const body = shortened(whole)
    const media = mediaTypeOf(document, path, mediaType)
    const schema = schemaOf(schemas, media.schema)
    const record = schemaOf(schemas, schema.properties?.data)
    if (path.endsWith('/{id}')) schema.examples = [body]
    else if (record.examples) addPageExamples(schemas, body as Page)
    else media.example ??= withOneItem(body) // several operations may share a response
  }
}

type Schemas = Record<string, Schema>
interface Page {
  data?: unknown[]
  page?: object
  links?: object
}

const mediaTypeOf = (document: Document, path: string, mediaType: string) => {
  const { get } = (document.paths![path] ?? document.paths![path.replace(/\.\w+$/, '.{format}')])!
  const response = get!.responses['200'] as Response | { $ref: string }
  if (!('$ref' in response)) return response.content![mediaType]!
  const name = response.$ref.slice(response.$ref.lastIndexOf('/') + 1)
  return (document.components!.responses![name] as Response).content![mediaType]!
}

/** The component that a schema, or the schema of its items, refers to. */
function schemaOf(schemas: Schemas, schema: object = {}): Schema {
  const { $ref, items = {} } = schema as { $ref?: string; items?: object }
  if ($ref !== undefined) return schemas[$ref.slice($ref.lastIndexOf('/') + 1)]!
  return '$ref' in items ? schemaOf(schemas, items) : {}
}

/** The first list shows what `page` and `links` look like. */
function addPageExamples({ PageInfo, PageLinks }: Schemas, { page, links }: Page): void {
  if (page) PageInfo!.examples ??= [page]
  if (links) PageLinks!.examples ??= [links]
}

async function responseOf(app: FastifyInstance, url: string) {
  const response = await app.inject(url)
  if (response.statusCode !== 200) throw new Error(`${url}: ${response.body}`)
  const mediaType = String(response.headers['content-type']).split(';')[0] ?? ''
  const body: unknown = /[/+]json$/.test(mediaType) ? response.json() : response.body
  return { mediaType, body }
}

/** @param list the operation of the list, if the path is of one of its formats. */
function urlOf(path: string, { parameters = [] }: Operation, list?: Operation): string {
  const query = new URLSearchParams(path.endsWith('.csv') ? { fields: COLUMNS } : {})
  // A stream has no limit: its example is the one record with the id of the example.
  const isStream = !parameters.some(({ name }) => name === 'limit')
  const id = list?.parameters?.find(({ name, in: place }) => name === 'id' && place === 'query')
  if (isStream && id) query.set('id', String(id.schema.examples?.[0]))
  let url = path
  const short = { ...SHORT, ...SHORT_OF[path] }
  for (const { name, in: place, required = false, example, schema } of parameters) {
    if (place === 'path') url = url.replace(`{${name}}`, String(example))
    else if (short[name] !== undefined) query.set(name, short[name])
    else if (required || example !== undefined) query.set(name, String(schema.examples?.[0]))
  }
  return `${url}${query.size > 0 ? '?' : ''}${query.toString().replaceAll('%2C', ',')}`
}

/** Shortens a list that has no pages. */
const withOneItem = (body: unknown): unknown => {
  const { data, ...rest } = body as Page
  return Array.isArray(data) ? { data: data.slice(0, 1), ...rest } : body
}
