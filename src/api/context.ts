import type { EditionCache } from '../query/edition-cache.js'
import type { Reader, Reading } from '../query/collection.js'
import type { Streams } from './formats/stream.js'

/** The dependencies that all routes share. */
export interface Context {
  /** The connection on which statements are prepared. */
  reader: Reader
  /** Runs the reads of requests, each in one edition. */
  reading: Reading
  /** Totals, facets and first places of the current edition. */
  cache: EditionCache
  /** Streams responses that are too long to be sent at once. */
  streams: Streams
  /** The origin that URLs begin with (PUBLIC_URL), or ''. */
  base: string
  /** The version of the program. Another version may represent the same data differently. */
  version: string
}
