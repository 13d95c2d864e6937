import type { OpenAPIV3_1 } from 'openapi-types'

/*
 * OpenAPI 3.1, before anything is shared: no parameter, header or response is a reference. In openapi-types, parameters
 * and headers of 3.1 still hold schemas of 3.0.
 */

export type Document = OpenAPIV3_1.Document
export type Components = Required<
  Pick<OpenAPIV3_1.ComponentsObject, 'headers' | 'parameters' | 'responses'>
>
export type Schema = OpenAPIV3_1.SchemaObject
export type Parameter = Omit<OpenAPIV3_1.ParameterObject, 'schema'> & { schema: Schema }
export type Header = Omit<OpenAPIV3_1.HeaderObject, 'schema'> & { schema: Schema }
export type Response = Omit<OpenAPIV3_1.ResponseObject, 'headers'> & {
  headers?: Record<string, Header>
}
export type Operation = Omit<OpenAPIV3_1.OperationObject, 'parameters' | 'responses'> & {
  operationId: string
  tags: string[]
  parameters: Parameter[]
  responses: Record<string, Response>
}

/** The option of a parameter's schema that the document shows in place of the schema. */
export interface DocumentedAs {
  documentedAs?: Schema
}

/** The option of a parameter's schema that has `/docs` send its example. */
export interface FilledIn {
  isFilledIn?: true
}

/** An operation, which is always a GET, and its path. */
export interface PathOperation {
  path: string
  operation: Operation
}
