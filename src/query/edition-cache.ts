import { LRUCache } from 'lru-cache'
import type { Edition } from '../db/edition.js'

/** The most bytes that the cache may take, by the estimate of `sizeOf`. */
const MAX_BYTES = 24_000_000
/** About what one entry takes beside its key and its value. */
const OVERHEAD = 200
/** About how much longer a value is in memory than as JSON. */
const EXPANSION = 2

/**
 * Keeps what takes long to find and stays the same as long as the edition: totals, facets, the first places of lists and
 * rankings. All of them share one bound of memory; the least recently used go first.
 *
 * Gives the value that was found before for the same edition and key, or else the one that `find` gives.
 */
export type EditionCache = <T extends object | number>(
  edition: Edition,
  key: readonly unknown[],
  find: () => T,
) => T

/** Creates an empty cache for `maxBytes` of keys and values. */
export function createEditionCache(maxBytes = MAX_BYTES): EditionCache {
  const values = new LRUCache<string, object | number>({
    maxSize: maxBytes,
    sizeCalculation: (value, key) => sizeOf(key, value),
  })
  let current = ''
  return <T extends object | number>(
    { instance, number }: Edition,
    key: readonly unknown[],
    find: () => T,
  ): T => {
    const edition = `${instance} ${number}`
    if (edition !== current) {
      values.clear() // nobody asks for an earlier edition again
      current = edition
    }
    const name = JSON.stringify(key)
    const known = values.get(name) as T | undefined
    if (known !== undefined) return known
    const value = find()
    values.set(name, value)
    return value
  }
}

/** About how many bytes an entry takes. */
const sizeOf = (key: string, value: object | number): number =>
  OVERHEAD + key.length + (typeof value === 'number' ? 0 : EXPANSION * JSON.stringify(value).length)
