import type { FastifyInstance } from 'fastify'
import { Type, type TObject } from 'typebox'
import { idOf, ref } from '../model/shapes.js'
import type { Collection } from './collection.js'
import { respond } from './conditional.js'
import type { Context } from './context.js'
import { encodeCursor, type Cursor } from './cursor.js'
import { DEFAULT_LIMIT, MAX_LIMIT, planList, type ListQuery, type Plan } from './plan.js'
import { notFound } from './problems.js'
import { createCollectionReader, type Page } from './read.js'
import { errorResponses, jsonResponse, PageShape, PageLinksShape } from './responses.js'

/** Serves a collection: `GET /v1/<name>` and `GET /v1/<name>/{id}`. */
export function registerCollection(app: FastifyInstance, context: Context, collection: Collection): void {
  const { name, singular, schema, description } = collection
  const reader = createCollectionReader(collection, context.reader, context.base)
  const path = `/v1/${name}`
  const List = listShape(collection)
  app.addSchema(schema)
  app.addSchema(List)

  app.get(path, {
    schema: {
      operationId: `list${title(name)}`, tags: [name], summary: `List ${name}`, description,
      querystring: listQuery(collection),
      response: { 200: jsonResponse(`A page of ${name}`, List, { list: true }), ...errorResponses(400, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'application/json', () => {
    const plan = planList(collection, request.query as ListQuery)
    const page = reader.readPage(plan)
    const links = linksOf(plan, page, context.base + path)
    void reply.header('link', linkHeader(links))
    return renderList(plan, page, links)
  }))

  app.get<{ Params: { id: string } }>(`${path}/:id`, {
    schema: {
      operationId: `get${title(singular)}`, tags: [name], summary: `One ${singular}`,
      description: `The ${singular} with this id, in the same shape as in the list.`,
      params: Type.Object({ id: Type.String({ description: `Id of the ${singular}`, examples: [exampleId(schema)] }) }),
      querystring: Type.Object({}, { additionalProperties: false }),
      response: { 200: jsonResponse(`The ${singular}`, schema), ...errorResponses(400, 404, 406) },
    },
  }, (request, reply) => respond(request, reply, context, 'application/json', () => {
    const { id } = request.params
    const record = reader.readOne(id)
    if (record === undefined) throw notFound(singular, id, name)
    return record
  }))
}

const title = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1)
const exampleId = (schema: TObject): string => (schema.properties.id as { examples?: string[] }).examples?.[0] ?? ''

/** The query parameters of a list: its filters, then sort, limit and cursor. */
function listQuery({ filters, sorts, defaultSort }: Collection): TObject {
  const keys = Object.keys(sorts).flatMap((key) => [key, `-${key}`])
  return Type.Object({
    ...Object.fromEntries(Object.entries(filters).map(([name, filter]) => [name, Type.Optional(filter.schema)])),
    sort: Type.Optional(Type.Array(Type.Enum(keys, { type: 'string' }), {
      minItems: 1, maxItems: Object.keys(sorts).length, uniqueItems: true, default: [defaultSort], examples: [[defaultSort]],
      description: 'Keys to sort by, separated by commas; `-` before a key reverses it. The id decides between equals.',
    })),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: MAX_LIMIT, default: DEFAULT_LIMIT, examples: [5], description: 'Records a page' })),
    cursor: Type.Optional(Type.String({
      minLength: 1, maxLength: 1000, description: 'Opaque position from `page.next` or `page.prev` of a list with the same filters and sort',
    })),
  }, { additionalProperties: false, style: 'form', explode: false })
}

function listShape({ name, schema }: Collection) {
  const id = `${idOf(schema)}List`
  return Type.Object({
    data: Type.Array(ref(schema)),
    page: ref(PageShape),
    links: ref(PageLinksShape),
  }, { $id: id, additionalProperties: false, description: `A page of ${name}` })
}

interface Links { self: string; first: string; prev: string | null; next: string | null; cursors: { prev: string | null; next: string | null } }

function linksOf(plan: Plan, { rows, hasNext, hasPrev }: Page, url: string): Links {
  const link = (cursor?: string) => {
    const query = [...plan.parameters, ...cursor === undefined ? [] : [['cursor', cursor]] as [string, string][]]
      .map(([name, value]) => `${name}=${encodeURIComponent(value).replaceAll('%2C', ',').replaceAll('%3A', ':')}`).join('&')
    return query === '' ? url : `${url}?${query}`
  }
  const cursorAt = (direction: Cursor['direction'], row: (typeof rows)[number] | undefined) =>
    row === undefined ? null : encodeCursor({ direction, position: row.position }, plan.digest)
  const cursors = { prev: hasPrev ? cursorAt('prev', rows[0]) : null, next: hasNext ? cursorAt('next', rows.at(-1)) : null }
  return {
    self: link(plan.cursor === null ? undefined : encodeCursor(plan.cursor, plan.digest)),
    first: link(), prev: cursors.prev === null ? null : link(cursors.prev), next: cursors.next === null ? null : link(cursors.next),
    cursors,
  }
}

/** `Link` header (RFC 8288) with the links of the body. */
function linkHeader({ first, prev, next }: Links): string {
  return Object.entries({ first, prev, next }).filter(([, url]) => url !== null).map(([rel, url]) => `<${url!}>; rel="${rel}"`).join(', ')
}

/** The body; the rows are JSON text already. */
function renderList({ limit }: Plan, { rows, total }: Page, { cursors, ...links }: Links): string {
  const page = { limit, ...cursors, total }
  return `{"data":[${rows.map(({ json }) => json).join(',')}],"page":${JSON.stringify(page)},"links":${JSON.stringify(links)}}`
}
