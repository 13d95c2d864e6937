import type { EditionCache } from '../query/edition-cache.js'
import type { Reader } from '../query/collection.js'
import type { Streams } from './formats/stream.js'

/** What every route needs; passed as an argument, never looked up. */
export interface Context {
  reader: Reader
  /** Totals, facets and first places of the current edition. */
  cache: EditionCache
  /** Answers that are too long for one go. */
  streams: Streams
  /** The origin that URLs begin with (PUBLIC_URL), or ''. */
  base: string
  /** The program's version: a new one may represent the same data differently. */
  version: string
}
