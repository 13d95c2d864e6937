import type {} from '@fastify/swagger' // extends the schemas of routes
import type { RouteOptions } from 'fastify'
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
  return Object.entries(properties).map(([name, property]) =>
    create(name, property, required.includes(name)),
  )
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
  const { description = '', ...schema } = documentedAs ?? own
  return {
    name,
    in: 'query',
    ...(required && { required }),
    description,
    ...(schema.type === 'array' && { explode: false }),
    schema,
  }
}
