import type { FastifyServerOptions } from 'fastify'
import type { TObject } from 'typebox'
import { compileQuery } from './parse.js'

/**
 * Replaces Fastify's Ajv and fast-json-stringify, which are not even loaded. Query strings are read by parse.ts. All other
 * schemas are for the OpenAPI document only: responses are JSON text already, or small documents.
 */
export const schemaController = {
  compilersFactory: {
    buildValidator:
      () =>
      ({ schema, httpPart }: { schema: unknown; httpPart?: string }) =>
        httpPart === 'querystring' ? compileQuery(schema as TObject) : () => true,
    buildSerializer: () => () => (data: unknown) => JSON.stringify(data),
  },
} as unknown as NonNullable<FastifyServerOptions['schemaController']> // its type knows Ajv's compilers only
