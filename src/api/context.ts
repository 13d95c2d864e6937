import type { EditionCache } from '../query/edition-cache.js'
import type { Reader, Reading } from '../query/collection.js'
import type { Streams } from './formats/stream.js'

/** The dependencies that all routes share. */
export interface Context {
  reader: Reader
  /** Runs the reads of requests. */
  reading: Reading
  /** Totals, facets and first places of the current edition. */
  cache: EditionCache
  /** Responses that are too long to be sent at once. */
  streams: Streams
  /** The origin that URLs begin with (PUBLIC_URL), or ''. */
  base: string
  /** The program's version. Another one may represent the same data differently. */
  version: string
}
