import { LRUCache } from 'lru-cache'
import type { Edition } from '../db/edition.js'

/** The maximum size of the cache in bytes, as `sizeOf` estimates it. */
const MAX_BYTES = 24_000_000
/** The approximate size of an entry in bytes, without its key and its value. */
const OVERHEAD = 200
/** How many times as large a value is in memory as in JSON, approximately. */
const EXPANSION = 2

/**
 * Caches values that take long to find and that depend on the edition alone: totals, facets, and the first places of lists
 * and rankings. All of them share one limit of memory. The least recently used values are dropped first.
 *
 * Returns the value that was found before for the same edition and key, or else the one that `find` returns.
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

/** The approximate size of an entry in bytes. */
const sizeOf = (key: string, value: object | number): number =>
  OVERHEAD + key.length + (typeof value === 'number' ? 0 : EXPANSION * JSON.stringify(value).length)
