import type {} from '@fastify/swagger' // extends the schemas of routes
import type { RouteOptions } from 'fastify'
import { isExclusion } from '../../query/derived-filters.js'
import { MAX_PARAMETER } from '../server/limits.js'
import type { DocumentedAs, Parameter, PathOperation, Response, Schema } from './types.js'

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
  const names = Object.keys(properties)
  return [
    ...names
      .filter((name) => !isExclusion(name))
      .map((name) => create(name, properties[name]!, required.includes(name))),
    ...(names.some(isExclusion) ? [EXCLUSIONS] : []),
  ]
}

/** Stands for all filters that exclude values. An object in form style has a parameter for each of its properties. */
const EXCLUSIONS: Parameter = {
  name: 'not',
  in: 'query',
  description:
    'Filters that exclude values. Each filter that takes a list has one: `speaker.not=xi-jinping` leaves out the records with this speaker, and keeps those without a speaker. Each is a parameter of its own; `not` is the name of the group only.',
  style: 'form',
  explode: true,
  schema: {
    type: 'object',
    propertyNames: { pattern: '^\\w+\\.not$' },
    maxProperties: 100,
    additionalProperties: { type: 'string', maxLength: MAX_PARAMETER },
    examples: [{ 'section.not': 'boilerplate' }],
  } as Schema,
}

function pathParameter(name: string, described: Schema): Parameter {
  const { description = '', examples: [example] = [], ...rest } = described
  const schema = { ...rest, maxLength: MAX_PARAMETER }
  return { name, in: 'path', required: true, description, example: example as string, schema }
}

/**
 * The examples stay in the schema: Swagger UI fills in the `example` of a parameter and would send every filter at once.
 */
function queryParameter(
  name: string,
  { documentedAs, ...own }: Schema & DocumentedAs,
  required: boolean,
): Parameter {
  const { description = '', minItems: _always, ...schema } = documentedAs ?? own // no list is empty
  return {
    name,
    in: 'query',
    ...(required && { required }),
    description,
    ...(schema.type === 'array' && { explode: false }),
    schema,
  }
}
