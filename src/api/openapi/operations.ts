import type {} from '@fastify/swagger' // extends the schemas of routes
import type { RouteOptions } from 'fastify'
import { Type, type TSchema } from 'typebox'
import { isExclusion } from '../../query/derived-filters.js'
import { LISTS } from '../../query/filters.js'
import { MAX_PARAMETER } from '../server/limits.js'
import type { DocumentedAs, FilledIn, Parameter, PathOperation, Response, Schema } from './types.js'

/* Turns routes into operations of the OpenAPI document. */

/** The operation of a route, or nothing for a route that the document does not describe. */
export function operationOf({ method, url, schema = {} }: RouteOptions): PathOperation[] {
  const { hide = false, operationId, tags = [], summary = '', description = '' } = schema
  if (method !== 'GET' || hide || operationId === undefined) return []
  const parameters = [
    ...parametersOf(schema.params, pathParameter),
    ...parametersOf(schema.querystring, queryParameter),
  ]
  const responses = schema.response as Record<string, Response>
  const operation = { operationId, tags: [...tags], summary, description, parameters, responses }
  return [{ path: url.replaceAll(/:(\w+)/g, '{$1}'), operation }]
}

interface Described {
  properties?: Record<string, Schema>
  required?: string[]
}
type CreateParameter = (name: string, described: Schema, required: boolean) => Parameter

function parametersOf(schema: unknown, create: CreateParameter): Parameter[] {
  const { properties = {}, required = [] } = (schema ?? {}) as Described
  const groupOf = (name: string) =>
    (properties[name] as Grouped).group ?? (isExclusion(name) ? EXCLUSIONS : undefined)
  const names = Object.keys(properties)
  return [
    ...names
      .filter((name) => groupOf(name) === undefined)
      .map((name) => create(name, properties[name]!, required.includes(name))),
    ...new Set(names.map(groupOf).filter((group) => group !== undefined)),
  ]
}

/** The option of a parameter's schema by which the document describes it in a group only. */
interface Grouped {
  group?: Parameter
}

/** A parameter that stands for others: an object in form style has a parameter for each of its properties. */
const groupParameter = (
  name: string,
  description: string,
  pattern: string,
  example: Record<string, string>,
): Parameter => ({
  name,
  in: 'query',
  description: `${description} Each is a parameter of its own; \`${name}\` is the name of the group only.`,
  style: 'form',
  explode: true,
  schema: {
    type: 'object',
    propertyNames: { pattern },
    maxProperties: 100,
    additionalProperties: { type: 'string', maxLength: MAX_PARAMETER },
    examples: [example],
  } as Schema,
})

const EXCLUSIONS = groupParameter(
  'not',
  'Filters that exclude values. Each filter that takes a list has one: `speaker.not=xi-jinping` leaves out the records with this speaker, and keeps those without a speaker.',
  String.raw`^\w+\.not$`,
  { 'section.not': 'boilerplate' },
)

/** The schema of a filter that another operation documents. */
export const inFilters = <Schema extends TSchema>(schema: Schema) =>
  Type.Optional({ ...schema, ...IN_FILTERS })

const IN_FILTERS: Grouped = {
  group: groupParameter('filters', 'The filters of the list.', String.raw`^\w+(\.\w+)?$`, {
    from: '2022',
  }),
}

function pathParameter(name: string, described: Schema): Parameter {
  const { description = '', examples: [example] = [], ...rest } = described
  const schema = { ...rest, maxLength: MAX_PARAMETER }
  return { name, in: 'path', required: true, description, example: example as string, schema }
}

/**
 * The examples stay in the schema: Swagger UI fills in the `example` of a parameter and would send every filter at once.
 * Only a parameter that stands for several, one of which is required, has an `example`.
 */
function queryParameter(
  name: string,
  { documentedAs, isFilledIn, ...own }: Schema & DocumentedAs & FilledIn,
  required: boolean,
): Parameter {
  const { description = '', ...schema } = documentedAs ?? own
  return {
    name,
    in: 'query',
    ...(required && { required }),
    description,
    ...(isFilledIn && { example: schema.examples![0] as string }),
    ...(schema.type === 'array' && { explode: false }),
    schema: withSharedList(withoutMinimum(schema)),
  }
}

/** No list in a query string is empty. */
const withoutMinimum = ({ minItems: _always, ...schema }: Schema): Schema => schema

/** The schemas of the lists that many filters take. */
export const LIST_SCHEMAS = Object.entries(LISTS).map(([$id, schema]) => ({
  $id,
  ...withoutMinimum(schema as unknown as Schema),
}))

const LIST_NAMES = new Map(LIST_SCHEMAS.map(({ $id, ...schema }) => [JSON.stringify(schema), $id]))

/** Refers to a shared list in place of its schema. The examples stay. */
function withSharedList(schema: Schema): Schema {
  const { examples, ...rest } = schema
  const $ref = LIST_NAMES.get(JSON.stringify(rest))
  return $ref === undefined ? schema : ({ $ref, examples } as Schema)
}
