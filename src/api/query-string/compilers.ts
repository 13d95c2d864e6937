import type { FastifyServerOptions } from 'fastify'
import type { TObject } from 'typebox'
import { once } from '../../model/once.js'
import { compileQuery } from './parse.js'

/** Reads query strings by their schema (query.ts), compiled with the first of a route; other parts of a request have no schema that would refuse anything. */
function buildReader(schema: TObject, httpPart: string | undefined) {
  if (httpPart !== 'querystring') return () => true
  const read = once(() => compileQuery(schema))
  return (raw: Record<string, string[]>) => {
    try {
      return { value: read()(raw) }
    } catch (error) {
      return { error: error as Error }
    }
  }
}

/**
 * In place of Fastify's Ajv and fast-json-stringify, which are not even loaded. Responses are JSON text already, or small
 * documents; their schemas are for the OpenAPI document.
 */
export const schemaController = {
  compilersFactory: {
    buildValidator:
      () =>
      ({ schema, httpPart }: { schema: unknown; httpPart?: string }) =>
        buildReader(schema as TObject, httpPart),
    buildSerializer: () => () => (data: unknown) => JSON.stringify(data),
  },
} as unknown as NonNullable<FastifyServerOptions['schemaController']> // its type knows Ajv's compilers only
