// Their types extend Fastify's requests and route schemas.
import type {} from '@fastify/accepts'
import type {} from '@fastify/swagger'
import type { Reader } from './collection.js'

/** What every route needs; passed as an argument, never looked up. */
export interface Context {
  reader: Reader
  /** The origin that URLs begin with (PUBLIC_URL), or ''. */
  base: string
  /** The program's version: a new one may represent the same data differently. */
  version: string
}
